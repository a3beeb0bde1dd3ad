import { SignedPdfError } from '../signed-pdf-error.ts';
import { pagesOf } from './pages.ts';
import type { PdfUpdate } from './update.ts';
import { PdfReference } from './values.ts';

/** Put annotations onto a page (from 0), behind those that it has. */
export function addAnnotations(update: PdfUpdate, index: number, annotations: readonly PdfReference[]): void {
  const page = pagesOf(update.file, index + 1)[index];
  if (!page) throw new SignedPdfError('not-a-pdf', `no page ${index + 1}`);
  const held = page.dictionary.get('Annots');
  const all = [...(update.file.arrayOf(held) ?? []), ...annotations];
  if (held instanceof PdfReference) update.replace(held, all);
  else update.replace(page.reference, new Map(page.dictionary).set('Annots', all));
}
