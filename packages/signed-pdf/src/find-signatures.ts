import { catalogueOf, pagesOf } from './pdf/pages.ts';
import type { PdfFile } from './pdf/pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, textOf } from './pdf/values.ts';

/** A signature as the file holds it. */
export interface SignatureField {
  name: string;
  format: string | null;
  contents: Uint8Array;
  range: number[] | null;
  statedAt: Date | null;
  reason: string | null;
  location: string | null;
  box: Box | null;
}

/** Where something stands on a page (from 0), in points from its lower left corner. */
export interface Box {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const mostFields = 5_000;

/** The signed fields of a file's form (ISO 32000-1, 12.7.4.5). */
export function findSignatures(file: PdfFile): SignatureField[] {
  const form = file.dictionaryOf(catalogueOf(file).dictionary.get('AcroForm'));
  const found: SignatureField[] = [];
  const seen = new Set<PdfDictionary>();
  let count = 0;
  const visit = (value: PdfValue, above: string, type: PdfValue | undefined, depth: number) => {
    const field = file.dictionaryOf(value);
    if (!field || depth > 30 || ++count > mostFields) return;
    const name = [above, textOf(file.resolve(field.get('T')))].filter(Boolean).join('.');
    const kind = field.get('FT') ?? type;
    const signature = file.dictionaryOf(field.get('V'));
    const isSignature = kind instanceof PdfName && kind.name === 'Sig';
    if (isSignature && signature && !seen.has(signature)) {
      seen.add(signature);
      found.push({ ...readSignature(file, name, signature), box: boxOf(file, field) });
    }
    for (const kid of file.arrayOf(field.get('Kids')) ?? []) visit(kid, name, kind, depth + 1);
  };
  for (const field of file.arrayOf(form?.get('Fields')) ?? []) visit(field, '', undefined, 0);
  return found;
}

/** Where a field is seen; null where it is of no size. */
function boxOf(file: PdfFile, field: PdfDictionary): Box | null {
  const rect = file.arrayOf(field.get('Rect')) ?? [];
  const [left, bottom, right, top] = rect.map((one) => (typeof one === 'number' ? one : Number.NaN));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  const [width, height] = [right - left, top - bottom];
  if (!(width > 0 && height > 0)) return null;
  const on = field.get('P');
  const page = on instanceof PdfReference ? pagesOf(file).findIndex((one) => one.reference.number === on.number) : -1;
  return page < 0 ? null : { page, x: left, y: bottom, width, height };
}

function readSignature(file: PdfFile, name: string, signature: PdfDictionary): Omit<SignatureField, 'box'> {
  const format = file.resolve(signature.get('SubFilter'));
  const contents = file.resolve(signature.get('Contents'));
  const range = file.arrayOf(signature.get('ByteRange'));
  const text = (key: string) => textOf(file.resolve(signature.get(key))) ?? null;
  return {
    name,
    format: format instanceof PdfName ? format.name : null,
    contents: contents instanceof PdfString ? contents.bytes : new Uint8Array(),
    range: range?.every(isPlace) ? range : null,
    statedAt: parseDate(text('M')),
    reason: text('Reason'),
    location: text('Location'),
  };
}

function isPlace(value: PdfValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** An instant as PDF writes it (7.9.4); null for anything else. */
export function parseDate(text: string | null): Date | null {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(text ?? '');
  if (!match) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', , sign, hours, minutes = '00'] =
    match;
  const zone = sign && hours ? `${sign}${hours}:${minutes}` : 'Z';
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
