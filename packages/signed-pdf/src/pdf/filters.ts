import { inflateSync } from 'node:zlib';
import { SignedPdfError } from '../signed-pdf-error.ts';
import { PdfName, type PdfStream, type PdfValue } from './values.ts';

/** Most bytes that one stream may unpack to. */
const mostUnpacked = 32 * 1024 * 1024;

/** The bytes of a stream of cross-references or objects: plain, or Flate with or without a predictor (7.4.4). */
export function unpacked(stream: PdfStream): Uint8Array {
  const filter = only(stream.dictionary.get('Filter'));
  if (filter === undefined || filter === null) return stream.raw;
  if (!(filter instanceof PdfName) || filter.name !== 'FlateDecode') throw unknown('a filter that is not Flate');
  const parameters = only(stream.dictionary.get('DecodeParms'));
  const bytes = inflated(stream.raw);
  if (!(parameters instanceof Map)) return bytes;
  const predictor = parameters.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const columns = parameters.get('Columns') ?? 1;
  if (typeof predictor !== 'number' || predictor < 10 || typeof columns !== 'number' || columns < 1 || columns > 4096) {
    throw unknown('an unknown predictor');
  }
  return withoutPredictor(bytes, columns);
}

/** A filter may stand by itself or as the one item of an array. */
function only(value: PdfValue | undefined): PdfValue | undefined {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) throw unknown('several filters');
  return value[0];
}

function inflated(raw: Uint8Array): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength: mostUnpacked });
  } catch (error) {
    throw new SignedPdfError('not-a-pdf', 'a stream that does not unpack', error);
  }
}

/** Rows with a PNG predictor before each; a byte counts as a pixel. */
function withoutPredictor(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let x = 0; x < columns; x++) {
      const left = x > 0 ? (out[row * columns + x - 1] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * columns + x] ?? 0) : 0;
      const corner = row > 0 && x > 0 ? (out[(row - 1) * columns + x - 1] ?? 0) : 0;
      const given = bytes[row * (columns + 1) + 1 + x] ?? 0;
      out[row * columns + x] = given + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function unknown(what: string): SignedPdfError {
  return new SignedPdfError('not-a-pdf', what);
}
