import { SignedPdfError } from '../signed-pdf-error.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfDictionary, PdfReference, type PdfValue } from './values.ts';

export interface PdfPage {
  reference: PdfReference;
  dictionary: PdfDictionary;
}

const mostNodes = 20_000;
const deepest = 40;

/** The catalogue of the file, with where it stands. */
export function catalogueOf(file: PdfFile): PdfPage {
  const reference = file.trailer.get('Root');
  const dictionary = file.dictionaryOf(reference);
  if (!(reference instanceof PdfReference) || !dictionary) throw new SignedPdfError('not-a-pdf', 'no catalogue');
  return { reference, dictionary };
}

/** Its pages in order (7.7.3); at most `most`. */
export function pagesOf(file: PdfFile, most = Number.POSITIVE_INFINITY): PdfPage[] {
  const pages: PdfPage[] = [];
  let nodes = 0;
  const visit = (value: PdfValue | undefined) => {
    nodes += 1;
    if (nodes > mostNodes) throw new SignedPdfError('not-a-pdf', 'too many pages, or a circle of them');
    const dictionary = file.dictionaryOf(value);
    if (!dictionary || pages.length >= most) return;
    const kids = file.arrayOf(dictionary.get('Kids'));
    if (kids) for (const kid of kids) visit(kid);
    else if (value instanceof PdfReference) pages.push({ reference: value, dictionary });
  };
  visit(catalogueOf(file).dictionary.get('Pages'));
  return pages;
}

/** What a page takes from the nodes above it (7.7.3.4). */
export function inherited(file: PdfFile, page: PdfDictionary, name: string): PdfValue | undefined {
  let node: PdfDictionary | undefined = page;
  for (let depth = 0; node && depth < deepest; depth++) {
    const value = node.get(name);
    if (value !== undefined) return file.resolve(value);
    node = file.dictionaryOf(node.get('Parent'));
  }
  return undefined;
}
