/** What reading a page takes apart from a whole file: for readers of pages that come from elsewhere, as scans. */
export { recogniseFormat } from './source/format.ts';
export { LineList, type NewLine } from './source/line-list.ts';
export type { Font } from './source/pdf/fonts.ts';
export { findGrids, type Grid, type GridCell } from './source/pdf/grid.ts';
export { closePdf, type OpenPdf, openPdf } from './source/pdf/open-pdf.ts';
export { addPageLines, type PageTable } from './source/pdf/page-lines.ts';
export { type PageMarks, readPageMarks } from './source/pdf/page-marks.ts';
export { type PageWords, readPageWords } from './source/pdf/page-words.ts';
export { goesOn } from './source/pdf/read-pdf.ts';
export type { Rule } from './source/pdf/rules.ts';
export type { Word } from './source/pdf/words.ts';
