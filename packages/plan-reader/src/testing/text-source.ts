import type { SourceText } from '@kheo/official-document';

/** A plain text as its reader would give it: a line of the text a line. */
export function textSource(text: string): SourceText {
  const lines = text.normalize('NFC').split(/\r?\n/);
  return {
    kind: 'text',
    pages: null,
    lines: lines.map((line, index) => ({ number: index + 1, page: null, text: line })),
    tables: [],
  };
}
