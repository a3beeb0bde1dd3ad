import { readSource, type SourceText, UnreadableFile } from '@kheo/official-document';
import { chooseLines } from './choose-lines.ts';
import { joinPages } from './join-pages.ts';
import { requireCharacters, SCAN_LIMITS } from './limits.ts';
import type { Recogniser } from './recogniser.ts';
import { isPicture, type OpenScanOptions, openScan } from './source/open-scan.ts';
import type { Scan } from './source/scan.ts';
import { pagesOfText } from './text-pages.ts';
import type { RenderedPage, ScannedPage } from './types.ts';

export interface ReadScanOptions extends OpenScanOptions {
  recogniser: Recogniser;
  /** Pages under way at once; 2 when not said. */
  atOnce?: number;
  /** How much a line looks like Vietnamese, from 0 to 1. Without it a text layer is taken for what it says. */
  score?(line: string): number;
  onPage?(done: number, total: number): void;
}

/** Letters below which a text layer is none: a page number, a stamp of a digital signature. */
const LEAST_LETTERS = 40;
/** The mean score, weighed by letters, below which a text layer is bad. */
const BAD_LAYER = 0.75;

/**
 * Reads a scan from its bytes to its text: pages with a sound text layer as they are, the others by recognition, and where
 * there are both the better of the two line by line. Throws `UnreadableFile`.
 *
 * @example
 * const recogniser = await createRecogniser();
 * const text = await readScan(bytes, 'ban-quet.pdf', { recogniser });
 * await recogniser.close();
 */
export async function readScan(bytes: Uint8Array, name: string, options: ReadScanOptions): Promise<SourceText> {
  const { onPage, atOnce = 2, recogniser, signal } = options;
  const file = await openPages(bytes, name, options);
  try {
    const characters = options.limits?.characters ?? SCAN_LIMITS.characters;
    const pages: ScannedPage[] = [];
    let next = 1;
    let found = 0;
    const work = async () => {
      while (next <= file.pages) {
        const { scanned } = await file.read(next++, recogniser, signal);
        found += scanned.lines.reduce((sum, line) => sum + line.text.length, 0);
        requireCharacters(found, characters);
        pages.push(scanned);
        onPage?.(pages.length, file.pages);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, file.pages) }, work));
    if (pages.every((page) => page.lines.length === 0)) {
      throw new UnreadableFile('empty', 'no page has writing', NOTHING_READ);
    }
    return joinPages(pages);
  } finally {
    await file.close();
  }
}

export type OpenPagesOptions = OpenScanOptions & Pick<ReadScanOptions, 'score'>;

/** A file whose pages are read one at a time, in any order. */
export interface OpenPages {
  readonly pages: number;
  /** The page as read, and as drawn where it had to be. Throws `UnreadableFile`. */
  read(page: number, recogniser: Recogniser, signal?: AbortSignal): Promise<ReadPage>;
  /** The page as drawn. Throws `UnreadableFile`. */
  draw(page: number, signal?: AbortSignal): Promise<RenderedPage>;
  close(): Promise<void>;
}

export interface ReadPage {
  scanned: ScannedPage;
  drawn: RenderedPage | undefined;
}

/** Opens a file to read its pages one at a time, each as `readScan` does. Throws `UnreadableFile`. */
export async function openPages(bytes: Uint8Array, name: string, options: OpenPagesOptions): Promise<OpenPages> {
  const scan = await openScan(bytes, name, options);
  const layer = isPicture(bytes) ? [] : await layerOf(bytes, name, options).catch(closing(scan));
  return {
    pages: scan.pages,
    read: (page, recogniser, signal) => readPage(scan, page, layer[page - 1], recogniser, options.score, signal),
    draw: (page, signal) => scan.render(page, signal),
    close: () => scan.close(),
  };
}

function closing(scan: Scan): (error: unknown) => Promise<never> {
  return async (error) => {
    await scan.close();
    throw error;
  };
}

const NOTHING_READ =
  'Không nhận ra chữ nào trong bản quét. Hãy quét lại ở 200–300 dpi, đặt giấy thẳng và đủ sáng rồi tải lên.';

async function readPage(
  scan: Scan,
  number: number,
  layer: ScannedPage | undefined,
  recogniser: Recogniser,
  score: OpenPagesOptions['score'],
  signal: AbortSignal | undefined,
): Promise<ReadPage> {
  const letters = layer?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
  const isLayer = layer !== undefined && letters >= LEAST_LETTERS;
  const asLayer = { scanned: layer as ScannedPage, drawn: undefined };
  if (isLayer && (score === undefined || meanScore(layer, score) >= BAD_LAYER)) return asLayer;
  if (isLayer && !(await scan.kindOf(number, signal)).hasImage) return asLayer;
  const drawn = await scan.render(number, signal);
  const scanned = await recogniser.recognise(drawn, signal);
  return { scanned: isLayer && score !== undefined ? chooseLines(layer.lines, scanned, score) : scanned, drawn };
}

async function layerOf(bytes: Uint8Array, name: string, { signal }: OpenPagesOptions): Promise<ScannedPage[]> {
  try {
    const limits = { fileBytes: Number.POSITIVE_INFINITY, pages: Number.POSITIVE_INFINITY };
    return pagesOfText(await readSource(bytes, name, { limits, ...(signal === undefined ? {} : { signal }) }));
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === 'no-text-layer') return [];
    throw error;
  }
}

function meanScore({ lines }: ScannedPage, score: (line: string) => number): number {
  let letters = 0;
  let sum = 0;
  for (const { text } of lines) {
    letters += text.length;
    sum += score(text) * text.length;
  }
  return letters === 0 ? 1 : sum / letters;
}
