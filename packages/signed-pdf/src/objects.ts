/** The objects of a PDF, for who looks for more in it than its text. */
export { unpacked } from './pdf/filters.ts';
export { inherited, type PdfPage, pagesOf } from './pdf/pages.ts';
export { PdfFile } from './pdf/pdf-file.ts';
export { type PdfDictionary, PdfName, PdfStream, type PdfValue } from './pdf/values.ts';
