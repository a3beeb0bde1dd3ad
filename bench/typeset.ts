import type { SourceText } from '@kheo/official-document';
import { LETTER_WIDTH, makePdf, type PdfPage } from '../packages/official-document/src/source/pdf/pdf-for-tests.ts';

const SIZE = 14;
const LEFT = 85;
const WIDTH = 465;
const TOP = 70;
const LINE = 16.5;
export const LINES_PER_PAGE = 42;
/** Letters of the test fonts are all of one width. */
export const LETTERS_PER_LINE = Math.floor(WIDTH / (SIZE * LETTER_WIDTH));

/** The lines of a text broken to the width of a page. */
export function wrap(source: SourceText): { text: string; bold: boolean }[] {
  return source.lines.flatMap(({ text, bold = false }) => {
    const lines: string[] = [''];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last === '') lines[lines.length - 1] = word;
      else if (last.length + 1 + word.length <= LETTERS_PER_LINE) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.map((line) => ({ text: line, bold }));
  });
}

/** A PDF of those lines, every word placed by itself, as text processors do when they justify. */
export function typeset(lines: { text: string; bold: boolean }[]): Uint8Array {
  const pages: PdfPage[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_PAGE) {
    const texts = lines.slice(from, from + LINES_PER_PAGE).flatMap(({ text, bold }, index) => {
      let x = LEFT;
      return text.split(' ').map((word) => {
        const placed = { text: word, x, y: TOP + index * LINE, size: SIZE, bold };
        x += (word.length + 1) * SIZE * LETTER_WIDTH;
        return placed;
      });
    });
    pages.push({ texts });
  }
  return makePdf(pages);
}
