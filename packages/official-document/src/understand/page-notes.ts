/** Footnotes at the ends of pages in a plain text: what runs over the page goes on below them. */
import type { TextLine } from '../source-text.ts';

/** The number of a page, in the middle of its line. */
const PAGE_NUMBER = /^\s{12,}\d{1,3}\s*$/;
const NOTE = /^\s{0,3}\d{1,2}[.)]?\s\p{Lu}/u;
const MOST_NOTE_LINES = 12;
/** Empty lines between the last text of a page and its number. */
const MOST_EMPTY = 4;

/** The numbers of the lines of footnotes, each block between an empty line and the number of its page. */
export function readPageNotes(lines: readonly TextLine[]): Set<number> {
  const notes = new Set<number>();
  for (const [index, { text }] of lines.entries()) {
    if (!PAGE_NUMBER.test(text)) continue;
    let last = index - 1;
    while (last >= index - MOST_EMPTY && lines[last]?.text.trim() === '') last -= 1;
    let first = last;
    while (first > last - MOST_NOTE_LINES && (lines[first - 1]?.text.trim() ?? '') !== '') first -= 1;
    const block = lines.slice(Math.max(0, first), last + 1);
    if (!NOTE.test(block[0]?.text ?? '') || block.some((line) => /\S\s{3,}\S/.test(line.text))) continue;
    for (const { number } of block) notes.add(number);
  }
  return notes;
}
