import type { OfficialDocument, TableBlock } from '../model.ts';
import type { FaultPlace } from './fault.ts';

/** A text of a document, and how to say where something stands in it. */
export interface PlacedText {
  text: string;
  place(from: number, to: number): FaultPlace;
  /** Running prose, as against names in capitals, titles and cells. */
  isProse: boolean;
}

/** A cell with as many words is written as sentences; with fewer it is a name, a number, a heading. */
const WORDS_OF_PROSE = 6;

/** The texts that a person wrote: title, grounds, body, and the cells of its tables. */
export function textsOf(document: OfficialDocument): PlacedText[] {
  const texts: PlacedText[] = [];
  if (document.title !== null) texts.push({ text: document.title, isProse: false, place: () => ({ part: 'title' }) });
  for (const [index, text] of document.grounds.entries()) {
    texts.push({ text, isProse: true, place: (from, to) => ({ part: 'grounds', index, from, to }) });
  }
  for (const [block, each] of document.body.entries()) {
    if (each.kind === 'table') texts.push(...cellsOf(each, block));
    if (each.kind !== 'heading' && each.kind !== 'paragraph') continue;
    const isProse = each.kind === 'paragraph' || !each.titled;
    texts.push({ text: each.text, isProse, place: (from, to) => ({ part: 'body', block, from, to }) });
  }
  return texts;
}

function cellsOf({ rows, headerRows }: TableBlock, block: number): PlacedText[] {
  return rows.flatMap((cells, row) =>
    cells.map(({ text }, column) => ({
      text,
      isProse: row >= headerRows && text.split(/\s+/).length >= WORDS_OF_PROSE,
      place: (from: number, to: number): FaultPlace => ({ part: 'body', block, cell: { row, column }, from, to }),
    })),
  );
}

/** Every match of a pattern in the texts. */
export function matchesIn(
  texts: readonly PlacedText[],
  pattern: RegExp,
): { match: RegExpExecArray; text: PlacedText; place: FaultPlace }[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => ({
      match,
      text,
      place: text.place(match.index, match.index + match[0].length),
    })),
  );
}
