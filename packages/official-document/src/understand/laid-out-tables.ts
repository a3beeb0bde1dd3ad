/** Tables that a plain text draws by spaces alone, as programs lay out a page in letters of one width. */
import type { SourceTable, SourceText, TableCell, TextLine } from '../source-text.ts';
import { rowStarts } from './laid-out-rows.ts';
import { readPageNotes } from './page-notes.ts';
import { ROW_MARK } from './tables.ts';

/** "TT   Nội dung   Cơ quan chủ trì ...": the number column, behind one that names phases or groups at most, two others at least, white between them. */
const HEADER_LINE = /^\s*(?:\S(?:\S| (?! ))*\s{2,})?(?:s?tt|số tt)\.?\s{2,}\S.*\S\s{2,}\S/iu;
const NUMBER_FIRST = /^\s*(?:s?tt|số tt)\.?\s{2}/iu;
const HEADING = /^\s+[IVX]{1,5}[.)]\s+\p{Lu}[\p{Lu}\s,–-]{5,}$/u;
const LONE_NUMBER = /^\s*\d{1,3}\s*$/;

/** Letters that the text of a column may begin before or behind where the first row has it. */
const SLACK = 2;
const MOST_HEADER_LINES = 6;
const LONGEST_LINE = 400;
const MOST_BLOCK_LINES = 40;

/** The tables laid out by spaces in a plain text, in order; of any other file none, since it says where its tables are. */
export function readLaidOutTables({ kind, lines }: SourceText): SourceTable[] {
  if (kind !== 'text') return [];
  const tables: SourceTable[] = [];
  const notes = readPageNotes(lines);
  const own = notes.size === 0 ? lines : lines.map((line) => (notes.has(line.number) ? { ...line, text: '' } : line));
  // Words that were restored are longer or shorter than they were printed: columns are those of the print, unless damage moved them.
  const printed = own.map(asPrinted);
  const isRestored = printed.some(({ words }) => words !== null);
  const ways: PrintedLine[][] = isRestored ? [printed, own.map((line) => ({ ...line, words: null }))] : [printed];
  for (let at = 0; at < lines.length; at += 1) {
    const found = ways.flatMap((way) => readTableAt(way, at) ?? []);
    const table = found.reduce<SourceTable | null>((one, other) => (reaches(other, one) ? other : one), null);
    if (table === null) continue;
    tables.push(notes.size === 0 ? table : { ...table, apart: notes });
    at = table.lastLine - 1;
  }
  return tables;
}

function readTableAt(lines: readonly PrintedLine[], at: number): SourceTable | null {
  const { text = '' } = lines[at] ?? {};
  return text.length < LONGEST_LINE && HEADER_LINE.test(text) ? readTable(lines, at) : null;
}

/** Whether a table goes farther down than another, or as far with more rows. */
function reaches(table: SourceTable, than: SourceTable | null): boolean {
  if (than === null || table.lastLine !== than.lastLine) return table.lastLine > (than?.lastLine ?? 0);
  return table.rows.length > than.rows.length;
}

/** A line as it was printed, and its words as they are to be read, one for one; null where they are the same. */
interface PrintedLine {
  number: number;
  text: string;
  words: readonly string[] | null;
}

function asPrinted({ number, text, asRead }: TextLine): PrintedLine {
  const words = wordsOf(text);
  const isRestored = asRead !== undefined && asRead !== text && wordsOf(asRead).length === words.length;
  return isRestored ? { number, text: asRead, words } : { number, text, words: null };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Where the columns of a table begin, in letters, and which of them has the numbers of the rows. */
interface Columns {
  starts: readonly number[];
  numbered: number;
}

function readTable(lines: readonly PrintedLine[], at: number): SourceTable | null {
  const header = startsOf(lines[at]?.text ?? '');
  /** Which column has the numbers of the rows. */
  const numbered = NUMBER_FIRST.test(lines[at]?.text ?? '') ? 0 : 1;
  const firstRow = findFirstRow(lines, at, header, numbered);
  if (firstRow === null) return null;
  const row = startsOf(lines[firstRow]?.text ?? '');
  // Headers may stand in the middle of their columns; the cells of a row begin where the columns do.
  const before = row.length === header.length ? [] : header.slice(0, numbered);
  const starts = before.length + row.length === header.length ? [...before, ...row] : header;
  const columns: Columns = { starts, numbered };
  const headers = emptyRow(starts.length);
  const top = topOfBlock(lines, firstRow, at);
  for (const line of lines.slice(at, top).filter((each) => !isBetween(each, columns)))
    addCells(headers, cutAt(line.text, columns, true) ?? [], line);
  const rows: TableCell[][] = [headers];
  let last = top;
  for (let index = top; index < lines.length; ) {
    const line = lines[index] as PrintedLine;
    if (isBetween(line, columns)) {
      index += 1;
      continue;
    }
    if (isHeadingBelow(lines, index)) break;
    const block = readBlock(lines, index, columns);
    if (block.length === 0 && !isGroup(line.text, columns)) break;
    if (block.length === 0) rows.push(groupRow(line));
    const begin = new Set(rowStarts(block, numbered));
    for (const [k, cells] of block.entries()) {
      if (begin.has(k)) rows.push(emptyRow(starts.length));
      addCells(rows.at(-1) ?? [], cells, lines[index + k] as PrintedLine);
    }
    index += Math.max(1, block.length);
    last = index - 1;
  }
  return { firstLine: at + 1, lastLine: last + 1, rows };
}

/** "IV. TỔ CHỨC THỰC HIỆN" below an empty line: a heading of the text, unless a row follows, of which it is the group. */
function isHeadingBelow(lines: readonly PrintedLine[], at: number): boolean {
  if (lines[at - 1]?.text.trim() !== '' || !HEADING.test(lines[at]?.text ?? '')) return false;
  const next = lines.slice(at + 1, at + MOST_BLOCK_LINES).find(({ text }) => text.trim() !== '');
  return next === undefined || !isRowStart(next.text);
}

/** The line where the first row begins, a few lines below the header at most. */
function findFirstRow(
  lines: readonly PrintedLine[],
  header: number,
  starts: readonly number[],
  numbered: number,
): number | null {
  let left = MOST_HEADER_LINES;
  for (let at = header + 1; at < lines.length && left > 0; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    left -= 1;
    // What names the phase may stand beside the first row.
    const from = numbered === 0 ? 0 : Math.max(0, (starts[numbered] ?? 0) - SLACK);
    if (isRowStart(text.slice(from))) return at;
  }
  return null;
}

/** Of lines with none empty between them the first, below the header: the number of a row may stand beside its middle. */
function topOfBlock(lines: readonly PrintedLine[], firstRow: number, header: number): number {
  let top = firstRow;
  while (top > header && lines[top - 1]?.text.trim() !== '') top -= 1;
  return top > header ? top : firstRow;
}

/** The cells of lines with none empty between them, up to one that is none of a row. */
function readBlock(lines: readonly PrintedLine[], from: number, columns: Columns): string[][] {
  const block: string[][] = [];
  for (let at = from; at < lines.length && !isBetween(lines[at] as PrintedLine, columns); at += 1) {
    const cells = cutAt(lines[at]?.text ?? '', columns);
    const mark = cells?.[columns.numbered] ?? '';
    if (cells === null || (mark !== '' && !ROW_MARK.test(mark))) break;
    block.push(cells);
  }
  return block;
}

/** An empty line, or the number of a page. */
function isBetween({ text }: PrintedLine, { starts, numbered }: Columns): boolean {
  return text.trim() === '' || LONE_NUMBER.test(text.slice(starts[numbered + 1]));
}

function isRowStart(text: string): boolean {
  const [mark = '', ...rest] = text.trim().split(/\s{2,}/);
  return ROW_MARK.test(mark) && rest.length > 0;
}

/** Where the texts of a line begin that white of two letters parts. */
function startsOf(text: string): number[] {
  return [...text.matchAll(/(?<=^\s*|\s{2})\S/gu)].map(({ index }) => index);
}

/** The cells of a line; null where a text runs over the border of two columns, or begins beside its column. */
function cutAt(text: string, { starts, numbered }: Columns, isHeader = false): string[] | null {
  const borders = [0];
  for (const column of starts.slice(1)) {
    const near = [0, -1, 1, -SLACK].map((step) => column + step);
    const border = near.find((place) => place >= text.length || (text[place - 1] === ' ' && text[place] !== ' '));
    const isWhite = text.slice(column - SLACK, column + 1).trim() === '';
    if (border === undefined && !isWhite) return null;
    borders.push(border ?? column);
  }
  const cells = borders.map((from, index) => text.slice(from, borders[index + 1]));
  // "       IV. TỔ CHỨC THỰC HIỆN": text that stands in is none of the table.
  const isBeside = !isHeader && /^\s+\S/.test(cells[numbered + 1] ?? '');
  return isBeside ? null : cells.map((cell) => cell.trim());
}

/** "I   HOÀN THIỆN THỂ CHẾ": a row over all columns. */
function isGroup(text: string, { starts: [, second = 0], numbered }: Columns): boolean {
  const mark = text.slice(0, second).trim();
  return numbered === 0 && ROW_MARK.test(mark) && text[second - 1] === ' ' && text[second] !== ' ';
}

function groupRow(line: PrintedLine): TableCell[] {
  const texts = inReading(line.text.trim().split(/\s{2,}/), line.words);
  return [texts[0] ?? '', texts.slice(1).join(' ')].map((text) => ({ ...emptyCell(), text, lines: [line.number] }));
}

/** The texts of a line with its words as they are to be read. */
function inReading(texts: readonly string[], words: readonly string[] | null): readonly string[] {
  if (words === null) return texts;
  let next = 0;
  return texts.map((text) => {
    const from = next;
    next += wordsOf(text).length;
    return words.slice(from, next).join(' ');
  });
}

function emptyCell(): TableCell {
  return { text: '', lines: [], columnSpan: 1, rowSpan: 1 };
}

function emptyRow(count: number): TableCell[] {
  return Array.from({ length: count }, emptyCell);
}

function addCells(row: readonly TableCell[], cut: readonly string[], line: PrintedLine): void {
  for (const [index, text] of inReading(cut, line.words).entries()) {
    const cell = row[index];
    if (cell === undefined || text === '') continue;
    cell.text = cell.text === '' ? text : `${cell.text}\n${text}`;
    cell.lines.push(line.number);
  }
}
