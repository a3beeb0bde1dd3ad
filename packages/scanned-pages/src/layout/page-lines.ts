import { LIMITS } from '@kheo/official-document';
import { addPageLines, type Font, LineList, type Rule, type Word } from '@kheo/official-document/pages';
import type { EngineWord } from '../engine/engine.ts';
import type { ScannedLine, ScannedTable } from '../types.ts';

const POINTS = 72;
/** From the height of a line of letters, ascenders to descenders, to the size of its font. */
const FONT_PER_HEIGHT = 1.04;

/** A recognised page, in pixels. */
export interface PageInk {
  words: readonly EngineWord[];
  /** Lines drawn on the page. */
  rules: readonly Rule[];
  width: number;
  height: number;
  dpi: number;
}

/** Lines in reading order and tables with their cells, as those of a page with a text layer are made. */
export function layOutPage(page: number, ink: PageInk): { lines: ScannedLine[]; tables: ScannedTable[] } {
  const scale = POINTS / ink.dpi;
  const plain: Font = { bold: false, italic: false, scale: 1 };
  const words = ink.words.map((word, order): Word => {
    const box = {
      left: word.left * scale,
      top: word.top * scale,
      right: word.right * scale,
      bottom: word.bottom * scale,
    };
    return {
      text: word.text,
      left: box.left,
      right: box.right,
      baseline: word.baseline * scale,
      size: word.size * scale * FONT_PER_HEIGHT,
      font: plain,
      glued: false,
      order,
      recognised: { confidence: word.confidence, box },
    };
  });
  const list = new LineList({ limits: LIMITS, signal: undefined });
  const marks = { words: inRows(words), rules: [...ink.rules], width: ink.width * scale, height: ink.height * scale };
  const tables = addPageLines(page, marks, list);
  return {
    lines: list.lines.map(({ number: _, ...line }) => line),
    tables: tables.map(({ table, columns }) => ({ ...table, columns })),
  };
}

/** The order of the words tells nothing of columns here: it is made that of the rows. */
function inRows(words: Word[]): Word[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline);
  let row = 0;
  let last: Word | undefined;
  const rows = new Map<Word, number>();
  for (const word of sorted) {
    if (last !== undefined && word.baseline - last.baseline > 0.3 * word.size) row += 1;
    rows.set(word, row);
    last = word;
  }
  sorted.sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0) || a.left - b.left);
  return sorted.map((word, order) => ({ ...word, order }));
}
