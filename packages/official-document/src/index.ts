export type * from './model.ts';
export type * from './source-text.ts';
export { findDocumentNumbers, type NumberMatch } from './understand/document-number.ts';
export type { Line } from './understand/lines.ts';
export { type Passage, placeAt } from './understand/passage.ts';
export type { FoundTable, TableRow } from './understand/tables.ts';
export { type DateMatch, findDate, isoDate } from './understand/text-date.ts';
export { headingText } from './understand/titled.ts';
export { type Part, type UnderstandOptions, type Understanding, understand } from './understand/understand.ts';
