import { LIMITS } from '@kheo/official-document';
import { addPageLines, type Font, LineList, type Rule, type Word } from '@kheo/official-document/pages';
import type { EngineWord } from '../engine/engine.ts';
import type { ScannedLine, ScannedTable } from '../types.ts';
import { fontSizeOf } from './font-size.ts';

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
  const regular: Font = { bold: false, italic: false, scale: 1 };
  const bold: Font = { ...regular, bold: true };
  const sizes = sizesOfLines(ink.words);
  const apart = new Set<Word>();
  const words = ink.words.map((word, order): Word => {
    const box = {
      left: word.left * scale,
      top: word.top * scale,
      right: word.right * scale,
      bottom: word.bottom * scale,
    };
    const placed: Word = {
      text: word.text,
      left: box.left,
      right: box.right,
      baseline: word.baseline * scale,
      size: (sizes.get(word.line) ?? word.size * FONT_PER_HEIGHT) * scale,
      font: word.bold === true ? bold : regular,
      glued: false,
      order,
      recognised: { confidence: word.confidence, box },
    };
    if (word.apart) apart.add(placed);
    return placed;
  });
  const list = new LineList({ limits: LIMITS, signal: undefined });
  const marks = {
    words: inRows(words, apart),
    rules: ink.rules.map((rule) => scaled(rule, scale)),
    width: ink.width * scale,
    height: ink.height * scale,
  };
  const tables = addPageLines(page, marks, list);
  return {
    lines: list.lines.map(({ number: _, ...line }) => line),
    tables: tables.map(({ table, columns }) => ({ ...table, columns })),
  };
}

/** The order of words tells where a line is left for another column: here the rows, and then what stands apart. */
function inRows(words: Word[], apart: ReadonlySet<Word>): Word[] {
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
  return sorted.map((word, order) => ({ ...word, order: apart.has(word) ? order + sorted.length : order }));
}

function scaled({ direction, at, from, to }: Rule, scale: number): Rule {
  return { direction, at: at * scale, from: from * scale, to: to * scale };
}

/** The size of the font of each line, where its words tell it and the height of its ink does not gainsay. */
function sizesOfLines(words: readonly EngineWord[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const [line, members] of Map.groupBy(words, (word) => word.line)) {
    const size = fontSizeOf(members);
    const height = members[0]?.size ?? 0;
    if (size !== undefined && size > 0.6 * height && size < 1.7 * height) sizes.set(line, size);
  }
  return sizes;
}
