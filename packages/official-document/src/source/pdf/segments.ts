import type { Word } from './words.ts';

/** Words that stand together on one line, with no gap between them as wide as that between columns. */
export interface Segment {
  words: Word[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  baseline: number;
  size: number;
}

const ASCENT = 0.8;
const DESCENT = 0.2;
/** Words whose baselines differ by less than this part of their size are on one line. */
const SAME_LINE = 0.3;
/** A gap between columns is wider than this part of the size, and than this many times the gaps around it. */
const COLUMN_GAP = 0.9;
const LONE_COLUMN_GAP = 1.2;
const TIMES_USUAL_GAP = 2.5;
/** Where the content stream leaves a line and comes back to it later, a gap this wide is one between columns. */
const LEFT_LINE_GAP = 0.3;
/** A page on which this many of the lines are written in pieces is written by fonts, not by columns. */
const MOST_LINES_LEFT = 0.3;
/** What stands before a wide gap on its own line without ending a column: a list mark, or a number left blank. */
const LEADING_MARK = /^([-+*•–]|[ivx\d]{1,6}(\.\d{1,3})*[.)]|\p{L}[.)]|số\s?:)$/iu;

/** Words on lines, each from left to right; lines from top to bottom. A word printed twice in one place stands once. */
export function rowsOf(words: readonly Word[]): Word[][] {
  const rows: { baseline: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - row.baseline <= SAME_LINE * word.size) row.words.push(word);
    else rows.push({ baseline: word.baseline, words: [word] });
  }
  return rows.map((row) => {
    row.words.sort((a, b) => a.left - b.left);
    return row.words.filter((word, index) => !isDouble(word, row.words[index - 1]));
  });
}

/** Bold is sometimes made by printing a word again a hair's breadth aside. */
function isDouble(word: Word, before: Word | undefined): boolean {
  return before !== undefined && before.text === word.text && Math.abs(before.left - word.left) < 0.15 * word.size;
}

/** The words of a page as segments, from top to bottom and left to right. */
export function segmentsOf(words: readonly Word[]): Segment[] {
  const rows = rowsOf(words);
  const broken = rows.filter((row) => row.some((word, index) => leavesLine(row[index - 1], word)));
  const isByColumns = broken.length <= 4 || broken.length < MOST_LINES_LEFT * rows.length;
  return rows.flatMap((row) => splitAtColumns(row, isByColumns).map(segmentFrom));
}

/** Whether the content stream writes something else between two words that stand side by side. */
function leavesLine(before: Word | undefined, word: Word): boolean {
  return before !== undefined && Math.abs(word.order - before.order) > 1;
}

/** One segment of words that are on one line. */
export function segmentFrom(words: Word[]): Segment {
  const sizes = words.map((word) => word.size);
  const baselines = words.map((word) => word.baseline).sort((a, b) => a - b);
  const baseline = baselines[Math.floor(baselines.length / 2)] ?? 0;
  const size = Math.max(...sizes);
  return {
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size,
  };
}

function splitAtColumns(row: Word[], isByColumns: boolean): Word[][] {
  const gaps = row.slice(1).map((word, index) => word.left - (row[index]?.right ?? word.left));
  const usual = median(gaps);
  const pieces: Word[][] = [];
  let piece: Word[] = [];
  for (const [index, word] of row.entries()) {
    const gap = gaps[index - 1] ?? 0;
    const isLeft = isByColumns && leavesLine(row[index - 1], word) && gap > LEFT_LINE_GAP * word.size;
    if (piece.length > 0 && (isLeft || (isColumnGap(gap, usual, gaps.length, word.size) && !isLeadingMark(piece)))) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(word);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** The gaps of a justified line are all wide: only one that stands out among them separates columns. */
function isColumnGap(gap: number, usual: number, gaps: number, size: number): boolean {
  return gaps < 3 ? gap > LONE_COLUMN_GAP * size : gap > COLUMN_GAP * size && gap > TIMES_USUAL_GAP * usual;
}

function isLeadingMark(piece: Word[]): boolean {
  return piece.length <= 2 && LEADING_MARK.test(piece.map((word) => word.text).join(''));
}

function median(values: number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
