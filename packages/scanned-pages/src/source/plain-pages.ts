import { inherited, PdfFile, PdfName, type PdfPage, PdfStream, pagesOf, unpacked } from '@kheo/signed-pdf/objects';
import { compose, type Matrix } from './painted-images.ts';

/** A page that is one JPEG and nothing else, as scanners write it. */
export interface PlainPage {
  jpeg: Uint8Array;
  /** From the unit square of the image to the page, in its own units. */
  matrix: Matrix;
  width: number;
  height: number;
}

/** What such a page says: save, place, paint, restore. */
const LONGEST = 4_000;
const OPERATORS = /^(?:q|Q|cm|Do)$/;
const UNITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The pages of a PDF that are one JPEG each: a decoder in C reads them ten times as fast as the one of pdfjs, which gives a
 * picture no other way. Pages that are anything more are left to pdfjs, and so is a file that this does not understand.
 */
export class PlainPages {
  readonly #file: PdfFile | undefined;
  readonly #pages: readonly PdfPage[];

  constructor(bytes: Uint8Array) {
    try {
      this.#file = new PdfFile(bytes);
      this.#pages = pagesOf(this.#file);
    } catch {
      this.#file = undefined;
      this.#pages = [];
    }
  }

  /** The JPEG of a page, counted from 1; undefined for any page that is not as plain as that. */
  at(number: number): PlainPage | undefined {
    const [file, page] = [this.#file, this.#pages[number - 1]];
    if (file === undefined || page === undefined) return undefined;
    try {
      return plainPage(file, page);
    } catch {
      return undefined;
    }
  }
}

function plainPage(file: PdfFile, { dictionary }: PdfPage): PlainPage | undefined {
  const painted = paintedOnce(file, dictionary.get('Contents'));
  const objects = file.dictionaryOf(file.dictionaryOf(inherited(file, dictionary, 'Resources'))?.get('XObject'));
  const image = painted === undefined ? undefined : file.resolve(objects?.get(painted.name));
  if (painted === undefined || !(image instanceof PdfStream)) return undefined;
  const entry = (name: string) => file.resolve(image.dictionary.get(name));
  const filter = entry('Filter');
  const [only = filter] = Array.isArray(filter) && filter.length === 1 ? filter.map((one) => file.resolve(one)) : [];
  const isPlain =
    nameOf(entry('Subtype')) === 'Image' &&
    nameOf(only) === 'DCTDecode' &&
    entry('BitsPerComponent') === 8 &&
    hasPlainColours(file, entry('ColorSpace')) &&
    ['SMask', 'Mask', 'Decode', 'DecodeParms', 'ImageMask'].every((name) => entry(name) === null);
  const [width, height] = [entry('Width'), entry('Height')];
  if (!isPlain || typeof width !== 'number' || typeof height !== 'number') return undefined;
  return { jpeg: image.raw, matrix: painted.matrix, width, height };
}

/** Grey or RGB, with a profile or without. */
function hasPlainColours(file: PdfFile, colours: ReturnType<PdfFile['resolve']>): boolean {
  if (/^Device(?:Gray|RGB)$/.test(nameOf(colours) ?? '')) return true;
  if (!Array.isArray(colours) || nameOf(file.resolve(colours[0])) !== 'ICCBased') return false;
  const count = file.dictionaryOf(colours[1])?.get('N');
  return count === 1 || count === 3;
}

/** The name of the one thing that a page paints, and where; undefined where it does anything else. */
function paintedOnce(file: PdfFile, contents: Parameters<PdfFile['resolve']>[0]) {
  const streams = file.arrayOf(contents) ?? [contents];
  const texts = streams.map((one) => {
    const stream = file.resolve(one);
    return stream instanceof PdfStream ? Buffer.from(unpacked(stream)).toString('latin1') : '';
  });
  const text = texts.join('\n');
  if (text.length > LONGEST) return undefined;
  const saved: Matrix[] = [];
  let matrix = UNITY;
  let operands: string[] = [];
  let found: { name: string; matrix: Matrix } | undefined;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (/^(?:[-+.\d]+|\/\S+)$/.test(word)) {
      operands.push(word);
      continue;
    }
    if (!OPERATORS.test(word)) return undefined;
    if (word === 'q') saved.push(matrix);
    else if (word === 'Q') matrix = saved.pop() ?? matrix;
    else if (word === 'cm') {
      const values = operands.slice(-6).map(Number);
      if (values.length !== 6 || !values.every(Number.isFinite)) return undefined;
      matrix = compose(matrix, values as Matrix);
    } else {
      const name = operands.at(-1)?.slice(1);
      if (found !== undefined || name === undefined) return undefined;
      found = { name, matrix };
    }
    operands = [];
  }
  return found;
}

function nameOf(value: unknown): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}
