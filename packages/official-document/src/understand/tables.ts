/** Tables of tasks: those that the file states, and those flattened to a cell a line. */
import { fold } from '@kheo/vietnamese';
import type { TableBlock } from '../model.ts';
import type { SourceTable } from '../source-text.ts';
import type { Line } from './lines.ts';
import { ANNEX } from './parts.ts';
import { readColumns } from './table-columns.ts';

export interface TableRow {
  cells: string[];
  line: number;
  page: number | null;
}

export interface FoundTable {
  headers: string[];
  rows: TableRow[];
  firstLine: number;
  /** Whether it was put together from lines. */
  flattened: boolean;
  /** All its cells as they stand, the header row first. */
  cells: TableBlock['rows'];
}

const FIRST_HEADER = /^(?:s?tt|so tt|stt)\.?$/;
/** The number of a row, or the letter of a group of rows. */
export const ROW_MARK = /^(?:\d{1,3}|[IVX]{1,5}|[A-E])[.)]?$/u;
/** "II. HOÀN THIỆN CƠ CHẾ": a row over all columns. */
const GROUP_ROW = /^(?:[IVX]{1,5}|[A-E])[.)]\s+[\p{Lu}\d\s,–-]{8,}/u;
const HEADER =
  /nhiem vu|noi dung|cong viec|chu tri|phoi hop|thoi gian|thoi han|tien do|hoan thanh|san pham|ket qua|co quan|don vi|ghi chu|kinh phi|dia diem|giai phap|ten |phu trach|thuc hien|chi tieu|muc tieu|so luong|linh vuc/;

/** A list mark or the number of a heading. */
const OPENS_TEXT = /^(?:[-+]|[IVX]{1,5}\.|\d{1,2}[.)]|\p{L}\))\s/u;

/** Letters of the longest line that is printed at the foot or top of every page. */
const LONGEST_FOOT = 70;

/** Letters of the longest cell of a header. */
const LONGEST_HEADER = 80;

/** Takes the tables out of the lines. Tables that only lay out the header or the signature stay lines. */
export function takeTables(
  lines: readonly Line[],
  tables: readonly SourceTable[],
): { lines: Line[]; tables: FoundTable[] } {
  const found: FoundTable[] = [];
  let rest = [...lines];
  let last = 0;
  for (const table of tables) {
    const { headers } = readColumns(table.rows, true);
    const isContinued =
      table.continued === true &&
      found.length > 0 &&
      !isTextBetween(lines, last, table.firstLine) &&
      !startsAnew(table, headers, found.at(-1)?.headers ?? []);
    last = table.lastLine;
    if (!isContinued && !isTaskHeader(headers) && !isRuledTable(table)) continue;
    const page = lines.find((line) => line.number >= table.firstLine)?.page ?? null;
    const rows = readColumns(
      table.rows,
      !isContinued || headers.join('|') === found.at(-1)?.headers.join('|'),
    ).rows.map(({ at, cells }) => ({ cells, line: table.rows[at]?.[0]?.lines[0] ?? table.firstLine, page }));
    const cells = table.rows.map((row) => row.map(({ text, columnSpan, rowSpan }) => ({ text, columnSpan, rowSpan })));
    const open = found.at(-1);
    if (isContinued && open !== undefined) {
      open.rows.push(...rows);
      open.cells.push(...cells);
    } else found.push({ headers, rows, firstLine: table.firstLine, flattened: false, cells });
    const isOwn = ({ number }: Line) =>
      number >= table.firstLine && number <= table.lastLine && !table.apart?.has(number);
    rest = rest.filter((line) => !isOwn(line));
  }
  return takeFlattened(rest, found);
}

/** Whether a table has the header of the one before and counts its rows from 1: a header that is repeated has rows that go on. */
function startsAnew({ rows }: SourceTable, headers: readonly string[], before: readonly string[]): boolean {
  const first = rows.map((row) => row[0]?.text.trim() ?? '').find((text) => /^\d+[.)]?$/.test(text));
  return headers.join('|') === before.join('|') && first !== undefined && Number.parseInt(first, 10) === 1;
}

/** Whether an annex begins or text stands between two tables: then the second is its own, however alike they are. */
function isTextBetween(lines: readonly Line[], after: number, before: number): boolean {
  const between = lines.filter(({ number }) => number > after && number < before);
  return between.some(
    ({ text }) => ANNEX.test(fold(text)) || text.length > LONGEST_FOOT || /[.;:]$/.test(text) || OPENS_TEXT.test(text),
  );
}

/** A table whose rules are drawn, with a header of short cells: not a frame around text, nor a layout of columns. */
function isRuledTable({ ruled, rows }: SourceTable): boolean {
  const [header = []] = rows;
  const isShort = header.every((cell) => cell.text.trim().length <= LONGEST_HEADER);
  return ruled === true && rows.length >= 2 && header.length >= 2 && isShort && header.some((cell) => cell.text.trim());
}

function isTaskHeader(headers: readonly string[]): boolean {
  const known = headers.filter((header) => HEADER.test(fold(header)) || FIRST_HEADER.test(fold(header)));
  return headers.length >= 3 && known.length >= 3;
}

function takeFlattened(lines: readonly Line[], found: FoundTable[]): { lines: Line[]; tables: FoundTable[] } {
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = readFlattened(lines, at);
    if (table === null) {
      rest.push(lines[at] as Line);
      at += 1;
      continue;
    }
    found.push(table.table);
    at = table.next;
  }
  return { lines: rest, tables: found };
}

/** A table whose header row starts at `at`: "STT", then a header a line, then its rows up to the next other text. */
function readFlattened(lines: readonly Line[], at: number): { table: FoundTable; next: number } | null {
  const first = lines[at];
  if (first === undefined || !FIRST_HEADER.test(fold(first.text))) return null;
  const cells = readCells(lines, at);
  const headerCount = countHeaders(cells.map((cell) => cell.text));
  if (headerCount < 3) return null;
  const headers = cells.slice(0, headerCount).map((cell) => cell.text);
  const rows: TableRow[] = [];
  let place = headerCount;
  while (place < cells.length) {
    const cell = cells[place];
    if (cell !== undefined && GROUP_ROW.test(cell.text) && ROW_MARK.test(cells[place + 1]?.text ?? '')) {
      place += 1;
      continue;
    }
    const further = furtherCells(cells, place, headerCount, rows.at(-1)?.cells[0] ?? '');
    if (cell === undefined || (!ROW_MARK.test(cell.text) && further === 0)) break;
    // "Xây dựng hạ tầng dự phòng", of the number above: its cells begin behind the number.
    const row = [further > 0 ? '' : cell.text];
    const { line, page } = cell;
    if (further === 0) place += 1;
    while (place < cells.length && row.length < headerCount && !isRowMark(cells[place]?.text ?? '', row)) {
      row.push(cells[place]?.text ?? '');
      place += 1;
    }
    rows.push({ cells: row, line, page });
  }
  if (rows.length === 0) return null;
  const next = cells[place]?.index ?? lines.length;
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }));
  const all = [plain(headers), ...rows.map((row) => plain(row.cells))];
  return { table: { headers, rows, firstLine: first.number, flattened: true, cells: all }, next };
}

/**
 * How many cells of a further row stand here whose number is merged with that of the row above: as many as there are up to the
 * next number, where a row has room for them; 0 where the table ends.
 */
function furtherCells(cells: readonly Cell[], place: number, headerCount: number, above: string): number {
  const counted = Number.parseInt(above, 10);
  for (let count = 0; count < headerCount; count += 1) {
    const text = cells[place + count]?.text ?? '';
    if (!ROW_MARK.test(text)) continue;
    return /^\d/.test(text) && Number.parseInt(text, 10) === counted + 1 ? count : 0;
  }
  return 0;
}

function isRowMark(text: string, row: readonly string[]): boolean {
  return row.length > 1 && (ROW_MARK.test(text) || GROUP_ROW.test(text)) && !/^\d{4}$/.test(text);
}

interface Cell {
  text: string;
  line: number;
  page: number | null;
  index: number;
}

/** Cells are the texts between empty lines; where there are none, a line each, broken lines put together. */
function readCells(lines: readonly Line[], at: number): Cell[] {
  const cells: Cell[] = [];
  const isSpaced = lines.slice(at + 1, at + 12).filter((line) => line.gap > 0).length >= 5;
  const stop = Math.min(lines.length, at + 4000);
  for (let index = at; index < stop; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const last = cells.at(-1);
    const goesOn = isSpaced
      ? line.gap === 0
      : /^\p{Ll}/u.test(line.text) && !ROW_MARK.test(line.text) && !/[.;]$/.test(last?.text ?? '');
    if (last !== undefined && goesOn && !ROW_MARK.test(last.text) && !FIRST_HEADER.test(fold(last.text)))
      last.text += ` ${line.text}`;
    else cells.push({ text: line.text, line: line.number, page: line.page, index });
  }
  return cells;
}

function countHeaders(texts: readonly string[]): number {
  let count = 1;
  while (count < texts.length && count < 9 && !ROW_MARK.test(texts[count] ?? '')) {
    const folded = fold(texts[count] ?? '');
    if (folded.length > 60) break;
    count += 1;
  }
  const known = texts.slice(1, count).filter((text) => HEADER.test(fold(text)));
  return known.length >= 2 && ROW_MARK.test(texts[count] ?? '') ? count : 0;
}
