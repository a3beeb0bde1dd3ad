import type { ScannedWord, SourceTable, TableCell } from '../../source-text.ts';
import type { LineList, NewLine } from '../line-list.ts';
import { inReadingOrder } from './columns.ts';
import { findGrids, type Grid, type GridCell } from './grid.ts';
import type { PageMarks } from './page-marks.ts';
import { rowsOf, type Segment, segmentFrom, segmentsOf } from './segments.ts';
import type { Word } from './words.ts';

/** A table of a page, with what tells whether the next page goes on with it. */
export interface PageTable {
  table: SourceTable;
  columns: number[];
}

/** Adds the lines of a page to the list: text above, between and below the tables, and each table cell by cell. */
export function addPageLines(page: number, marks: PageMarks, list: LineList): PageTable[] {
  const grids = findGrids(marks.rules);
  const { flow, inGrids } = divide(marks.words, grids);
  const tables: PageTable[] = [];
  const reach = reachOf(marks.words);
  const addFlow = (words: Word[]) => {
    for (const segment of inReadingOrder(segmentsOf(words))) {
      list.add({ ...lineFrom(segment, page), ...centred(segment, reach) });
    }
  };
  let rest = flow;
  for (const [index, grid] of grids.entries()) {
    const words = inGrids[index];
    // A frame around nothing is a drawing.
    if (words === undefined || words.length === 0) continue;
    const top = grid.rows[0] ?? 0;
    addFlow(rest.filter((word) => word.baseline <= top));
    rest = rest.filter((word) => word.baseline > top);
    tables.push({ table: addTable(grid, words, page, list), columns: grid.columns });
  }
  addFlow(rest);
  return tables;
}

function divide(words: readonly Word[], grids: readonly Grid[]): { flow: Word[]; inGrids: Word[][] } {
  const flow: Word[] = [];
  const inGrids: Word[][] = grids.map(() => []);
  for (const word of words) {
    const index = grids.findIndex((grid) => contains(grid.columns, middle(word)) && contains(grid.rows, height(word)));
    (inGrids[index] ?? flow).push(word);
  }
  return { flow, inGrids };
}

function addTable(grid: Grid, words: Word[], page: number, list: LineList): SourceTable {
  const firstLine = list.next;
  const contents = new Map<GridCell, Word[]>(grid.cells.map((cell) => [cell, []]));
  const places = new Map<string, GridCell>();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        places.set(`${row},${column}`, cell);
      }
    }
  }
  for (const word of words) {
    const cell = places.get(`${indexIn(grid.rows, height(word))},${indexIn(grid.columns, middle(word))}`);
    if (cell !== undefined) contents.get(cell)?.push(word);
  }
  const rows: TableCell[][] = Array.from({ length: grid.rows.length - 1 }, () => []);
  for (const [cell, inside] of contents) {
    const lines = rowsOf(inside).map((row) => list.add(lineFrom(segmentFrom(row), page)));
    const text = lines.map((number) => list.lines[number - 1]?.text ?? '').join('\n');
    rows[cell.row]?.push({ text, lines, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan });
  }
  return { firstLine, lastLine: list.next - 1, rows, ruled: true };
}

function lineFrom(segment: Segment, page: number): NewLine {
  let text = '';
  let letters = 0;
  let bold = 0;
  let italic = 0;
  const sizes = new Map<number, number>();
  const words: ScannedWord[] = [];
  for (const [index, word] of segment.words.entries()) {
    const length = word.text.length;
    text += index === 0 || word.glued ? word.text : ` ${word.text}`;
    if (word.recognised !== undefined) {
      words.push({ text: word.text, start: text.length - length, ...word.recognised });
    }
    letters += length;
    if (word.font.bold) bold += length;
    if (word.font.italic) italic += length;
    const size = Math.round(word.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
  }
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return {
    page,
    text,
    bold: bold * 2 > letters,
    italic: italic * 2 > letters,
    size: commonest?.[0] ?? segment.size,
    box: { left: segment.left, top: segment.top, right: segment.right, bottom: segment.bottom },
    ...(words.length > 0 ? { words } : {}),
  };
}

/** How far the text of a page reaches to both sides. */
function reachOf(words: readonly Word[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
  }
  return { left, right };
}

/** A PDF does not state how a line is set; one that leaves the same space on both sides of the text is centred. */
function centred(segment: Segment, reach: { left: number; right: number }): { align?: 'center' } {
  const before = segment.left - reach.left;
  const after = reach.right - segment.right;
  const width = reach.right - reach.left;
  return Math.min(before, after) > 0.04 * width && Math.abs(before - after) < 0.03 * width ? { align: 'center' } : {};
}

const middle = (word: Word) => (word.left + word.right) / 2;
const height = (word: Word) => word.baseline - 0.3 * word.size;

function contains(places: readonly number[], value: number): boolean {
  return value >= (places[0] ?? 0) && value <= (places.at(-1) ?? 0);
}

/** The field between two places in which a value lies. */
function indexIn(places: readonly number[], value: number): number {
  return Math.max(
    0,
    Math.min(
      places.length - 2,
      places.findLastIndex((place) => place <= value),
    ),
  );
}
