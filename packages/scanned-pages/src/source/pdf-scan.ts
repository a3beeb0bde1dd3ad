import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LIMITS, UnreadableFile } from '@kheo/official-document';
import { closePdf, type OpenPdf, openPdf } from '@kheo/official-document/pages';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { damagedPicture, requirePages, requirePixels, requireWanted, type ScanLimits, stopped } from '../limits.ts';
import type { Picture, RenderedPage } from '../types.ts';
import { imageOnPage, jpegOnPage, type PlacedPicture } from './image-on-page.ts';
import { boxOf, compose, type Matrix, type Painted, type PaintedImage, paintedOn } from './painted-images.ts';
import { PlainPages } from './plain-pages.ts';
import type { Scan } from './scan.ts';

/** Pages that are drawn, and parts of pages, are drawn with this many pixels to an inch. */
const USUAL_DPI = 200;
const FINEST_DPI = 300;
/** Part of a page that an image covers when it is a scan of the page. */
const COVERING = 0.6;
const POINTS = 72;

/** Opens a PDF to look at its pages as pictures. Throws `UnreadableFile`. */
export async function openPdfScan(
  bytes: Uint8Array,
  limits: ScanLimits,
  signal: AbortSignal | undefined,
): Promise<Scan> {
  const plain = new PlainPages(bytes);
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => join(library, name, '/');
  // The pages are counted here: a scan has a limit, and words, of its own.
  const context = { limits: { ...LIMITS, pages: Number.POSITIVE_INFINITY }, signal };
  const pdf = await openPdf(bytes, context, {
    maxImageSize: limits.pixels,
    wasmUrl: folder('wasm'),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    iccUrl: folder('iccs'),
  });
  try {
    requirePages(pdf.document.numPages, limits);
  } catch (error) {
    await closePdf(pdf);
    throw error;
  }
  return new PdfScan(pdf, plain, limits);
}

class PdfScan implements Scan {
  readonly pages: number;
  readonly #pdf: OpenPdf;
  readonly #plain: PlainPages;
  readonly #limits: ScanLimits;

  constructor(pdf: OpenPdf, plain: PlainPages, limits: ScanLimits) {
    this.#pdf = pdf;
    this.#plain = plain;
    this.#limits = limits;
    this.pages = pdf.document.numPages;
  }

  async kindOf(number: number, signal?: AbortSignal): Promise<{ hasText: boolean; hasImage: boolean }> {
    return await this.#withPage(number, signal, async (page) => {
      const painted = await this.#paintedOn(page);
      return { hasText: painted.hasText, hasImage: coveringImage(painted, page) !== undefined };
    });
  }

  async render(number: number, signal?: AbortSignal): Promise<RenderedPage> {
    return await this.#withPage(number, signal, async (page) => {
      const plain = await this.#plainPicture(page, number);
      if (plain !== undefined) return { page: number, ...plain };
      const painted = await this.#paintedOn(page);
      const { width, height } = page.getViewport({ scale: 1 });
      const image = coveringImage(painted, page);
      const isAlone = painted.images.length === 1 && !painted.hasVisibleText && painted.otherMarks === 0;
      if (image !== undefined && isAlone) {
        requirePixels(image.width, image.height, this.#limits);
        const found = imageOnPage(page, image);
        if (found !== undefined) return { page: number, ...found };
      }
      requireWanted(signal);
      const ownDpi = image === undefined ? USUAL_DPI : dpiOf(image);
      const dpi = Math.min(FINEST_DPI, Math.max(USUAL_DPI, ownDpi), dpiWithin(width, height, this.#limits));
      return { page: number, picture: await draw(page, dpi / POINTS, signal), dpi };
    });
  }

  /** The picture of a page that is one JPEG; undefined for any other, and for a JPEG that only pdfjs may understand. */
  async #plainPicture(page: PDFPageProxy, number: number): Promise<PlacedPicture | undefined> {
    const plain = this.#plain.at(number);
    if (plain === undefined) return undefined;
    const { jpeg, width, height } = plain;
    const base = page.getViewport({ scale: 1 }).transform as Matrix;
    const image = { name: '', matrix: compose(base, plain.matrix), width, height };
    const nothing = { hasText: false, hasVisibleText: false, otherMarks: 0 };
    if (coveringImage({ images: [image], ...nothing }, page) === undefined) return undefined;
    requirePixels(width, height, this.#limits);
    return await jpegOnPage(jpeg, image).catch(() => undefined);
  }

  async close(): Promise<void> {
    await closePdf(this.#pdf);
  }

  async #withPage<T>(
    number: number,
    signal: AbortSignal | undefined,
    act: (page: PDFPageProxy) => Promise<T>,
  ): Promise<T> {
    requireWanted(signal);
    let page: PDFPageProxy | undefined;
    try {
      page = await this.#pdf.document.getPage(number);
      return await act(page);
    } catch (error) {
      if (signal?.aborted) throw stopped();
      if (error instanceof UnreadableFile) throw error;
      throw damagedPicture(error instanceof Error ? error.message : String(error), error);
    } finally {
      page?.cleanup();
    }
  }

  async #paintedOn(page: PDFPageProxy): Promise<Painted> {
    const { operators } = this.#pdf;
    operators.startPage();
    const list = await Promise.race([page.getOperatorList({ annotationMode: 0 }), operators.tooMany]);
    return paintedOn(list, page.getViewport({ scale: 1 }).transform as Matrix);
  }
}

/** The largest image, where it fills most of the page. */
function coveringImage({ images }: Painted, page: PDFPageProxy): PaintedImage | undefined {
  const { width, height } = page.getViewport({ scale: 1 });
  const areaOf = (image: PaintedImage) => {
    const { left, top, right, bottom } = boxOf(image);
    return (
      Math.max(0, Math.min(right, width) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, height) - Math.max(top, 0))
    );
  };
  const [largest] = [...images].sort((a, b) => areaOf(b) - areaOf(a));
  return largest !== undefined && areaOf(largest) >= COVERING * width * height ? largest : undefined;
}

function dpiOf({ matrix, width }: PaintedImage): number {
  return (width / Math.max(1, Math.hypot(matrix[0], matrix[1]))) * POINTS;
}

function dpiWithin(width: number, height: number, { side, pixels }: ScanLimits): number {
  return POINTS * Math.min(side / Math.max(width, height), Math.sqrt(pixels / (width * height)));
}

/** Draws the page as it is looked at, with what stands in its annotations: a signature may. */
async function draw(page: PDFPageProxy, scale: number, signal: AbortSignal | undefined): Promise<Picture> {
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const task = page.render({
    canvas: null,
    // The library draws on any canvas with the methods of a browser's.
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    background: '#ffffff',
  });
  const stop = () => task.cancel();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  const { data } = context.getImageData(0, 0, width, height);
  const colour = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < colour.length; from += 4, to += 3) {
    colour[to] = data[from] ?? 0;
    colour[to + 1] = data[from + 1] ?? 0;
    colour[to + 2] = data[from + 2] ?? 0;
  }
  return { data: colour, width, height, channels: 3 };
}
