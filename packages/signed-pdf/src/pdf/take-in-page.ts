import { SignedPdfError } from '../signed-pdf-error.ts';
import { inherited, pagesOf } from './pages.ts';
import { PdfFile } from './pdf-file.ts';
import type { PdfUpdate } from './update.ts';
import { type PdfDictionary, PdfName, PdfReference, PdfStream, type PdfValue } from './values.ts';

const deepest = 40;

/** The first page of another file as a form (8.10) of this one, with everything that it needs: fonts, pictures. */
export function takeInPage(update: PdfUpdate, pdf: Uint8Array): PdfReference {
  const file = new PdfFile(pdf);
  const [page] = pagesOf(file, 1);
  const content = file.resolve(page?.dictionary.get('Contents'));
  const stream = Array.isArray(content) ? file.resolve(content[0]) : content;
  if (!page || !(stream instanceof PdfStream) || (Array.isArray(content) && content.length > 1)) {
    throw new SignedPdfError('not-a-pdf', 'a drawing without one page of one stream');
  }
  const taken = new Map<number, PdfReference>();
  const copy = (value: PdfValue, depth = 0): PdfValue => {
    if (depth > deepest) throw new SignedPdfError('not-a-pdf', 'a drawing that is too deep');
    if (value instanceof PdfReference) {
      const known = taken.get(value.number);
      if (known) return known;
      const reserved = update.add(null);
      taken.set(value.number, reserved);
      update.replace(reserved, copy(file.resolve(value), depth + 1));
      return reserved;
    }
    if (value instanceof PdfStream) return new PdfStream(copyMap(value.dictionary, depth), value.raw);
    if (value instanceof Map) return copyMap(value, depth);
    return Array.isArray(value) ? value.map((one) => copy(one, depth + 1)) : value;
  };
  const copyMap = (map: PdfDictionary, depth: number): PdfDictionary =>
    new Map([...map].map(([name, one]) => [name, copy(one, depth + 1)]));
  const form = copyMap(stream.dictionary, 0)
    .set('Type', new PdfName('XObject'))
    .set('Subtype', new PdfName('Form'))
    .set('BBox', copy(inherited(file, page.dictionary, 'MediaBox') ?? [0, 0, 0, 0]))
    .set('Resources', copy(inherited(file, page.dictionary, 'Resources') ?? new Map()));
  return update.add(new PdfStream(form, stream.raw));
}
