/** Where the rows of a table laid out by spaces begin, when no empty line parts them. */
import { ROW_MARK } from './tables.ts';

/** A block of more lines is cut at its numbers. */
const MOST_LINES = 200;

/** The cells of one line. */
type Cut = readonly string[];

/**
 * The lines, counted from 0, where the rows of a block begin. Their numbers stand beside their first lines, or, where cells
 * are set in the middle of a row, beside its middle; which of the two, the small letters in the midst of a sentence tell. Lines
 * above the first go on with the row before.
 */
export function rowStarts(block: readonly Cut[], numbered: number): number[] {
  const marks = block.flatMap((cells, line) => (ROW_MARK.test(cells[numbered] ?? '') ? [line] : []));
  // One number alone may stand anywhere beside its row.
  const middles = marks.length === 1 ? [0] : startsByMiddles(block, marks, numbered);
  if (middles === null) return marks;
  const gain = beginnings(block, middles, numbered) - beginnings(block, marks, numbered);
  return gain > 0 || (gain === 0 && marks.length === 1) ? middles : marks;
}

/** The rows whose numbers stand in their middles, which leave no line over; null where there are none such. */
function startsByMiddles(block: readonly Cut[], marks: readonly number[], numbered: number): number[] | null {
  if (block.length > MOST_LINES) return null;
  const memory = new Map<string, { starts: number[]; score: number } | null>();
  const best = (row: number, from: number): { starts: number[]; score: number } | null => {
    if (row === marks.length) return from === block.length ? { starts: [], score: 0 } : null;
    const key = `${row} ${from}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const above = (marks[row] ?? 0) - from;
    let found: { starts: number[]; score: number } | null = null;
    // As many lines below the number as above it, one more or one fewer.
    for (const length of above < 0 ? [] : [2 * above + 1, 2 * above + 2, 2 * above]) {
      if (length <= above || from + length > (marks[row + 1] ?? block.length)) continue;
      const rest = best(row + 1, from + length);
      const score = (rest?.score ?? 0) + beginning(block.slice(from, from + length), numbered);
      if (rest !== null && score > (found?.score ?? Number.NEGATIVE_INFINITY)) {
        found = { starts: [from, ...rest.starts], score };
      }
    }
    memory.set(key, found);
    return found;
  };
  return best(0, 0)?.starts ?? null;
}

function beginnings(block: readonly Cut[], starts: readonly number[], numbered: number): number {
  return starts.reduce((sum, from, k) => sum + beginning(block.slice(from, starts[k + 1]), numbered), 0);
}

/** How many cells of a row begin as sentences and names do, less those that begin in the midst of one. */
function beginning(row: readonly Cut[], numbered: number): number {
  const width = Math.max(0, ...row.map((cells) => cells.length));
  let sum = 0;
  for (let column = 0; column < width; column += 1) {
    if (column === numbered) continue;
    const first = row.find((cells) => (cells[column] ?? '') !== '')?.[column] ?? '';
    if (/^[“"(]?\p{Lu}/u.test(first)) sum += 1;
    if (/^\p{Ll}/u.test(first)) sum -= 1;
  }
  return sum;
}
