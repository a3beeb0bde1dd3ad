/** Tasks of a table "TT | nhiệm vụ | cơ quan chủ trì | cơ quan phối hợp | thời gian | sản phẩm". */
import type { Part, TableRow } from '@kheo/official-document';
import { fold, foldedWords, phraseLikeness } from '@kheo/vietnamese';
import type { PlanTask, TaskDue, TaskUnit } from '../contract.ts';
import { readDeadlines } from '../dates/deadlines.ts';
import type { PlanYear } from '../dates/plan-year.ts';
import { refAbove } from '../outline.ts';
import { addUnits } from './add-units.ts';
import { readUnitsOf } from './assignments.ts';

type Column = 'mark' | 'task' | 'lead' | 'coordinate' | 'perform' | 'time' | 'product' | 'other';

const COLUMNS: readonly [RegExp, Column][] = [
  [/^(?:s?tt|so tt)\.?$/, 'mark'],
  [/phoi hop/, 'coordinate'],
  [/chu tri/, 'lead'],
  [/thoi gian|thoi han|tien do|hoan thanh|thoi diem/, 'time'],
  [/san pham|ket qua/, 'product'],
  [/^(?:co quan|don vi)|thuc hien$|phan cong|trach nhiem/, 'perform'],
  [/nhiem vu|noi dung|cong viec|giai phap|hoat dong|ten /, 'task'],
];

const SORTED_BY = /^(?:nhom|linh vuc|giai doan|muc|mang)(?: |$)/;

/** A task for each row that has one; group rows ("I | NHÓM GIẢI PHÁP") have none. */
export function readTableTasks(part: Part, plan: PlanYear, isDamaged: boolean): PlanTask[] {
  return part.tables.flatMap((table) => {
    const columns = table.headers.map((header) => columnOf(fold(header).replace(/\s+/g, ' ').trim(), isDamaged));
    if (!columns.includes('task')) return [];
    // "Nhóm nhiệm vụ | STT | Nội dung công việc": what the rows are sorted by is no part of a task.
    if (columns.filter((column) => column === 'task').length > 1)
      for (const [index, header] of table.headers.entries()) if (SORTED_BY.test(fold(header))) columns[index] = 'other';
    const ref = refAbove(part.passages, table);
    const timeAt = table.flattened ? columns.indexOf('time') : -1;
    return table.rows.flatMap(
      (row) => readRow(aligned(row, timeAt, columns.length), columns, ref, plan, isDamaged) ?? [],
    );
  });
}

/** What stands in the column of times, and seldom in another. */
const WHEN =
  /^(?:trước|xong|hoàn thành|chậm nhất|trong|quý|tháng|năm|thường xuyên|hằng|hàng|định kỳ|khi|theo|cả năm|từ)(?!\p{L})|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?$/iu;

/** A row of a flattened table that lost cells: what says when tells which columns those before and behind it are of. */
function aligned(row: TableRow, timeAt: number, count: number): TableRow {
  const { cells } = row;
  const when = cells.findIndex((cell, index) => index > 1 && WHEN.test(cell));
  if (timeAt < 0 || cells.length >= count || when < 0 || when >= timeAt) return row;
  const lost = Array.from({ length: timeAt - when }, () => '');
  return { ...row, cells: [...cells.slice(0, when), ...lost, ...cells.slice(when)] };
}

const DAMAGED_COLUMNS: readonly [string[], Column][] = (
  [
    ['phoi hop', 'coordinate'],
    ['chu tri', 'lead'],
    ['thoi gian', 'time'],
    ['thoi han', 'time'],
    ['tien do', 'time'],
    ['hoan thanh', 'time'],
    ['san pham', 'product'],
    ['ket qua', 'product'],
    ['thuc hien', 'perform'],
    ['nhiem vu', 'task'],
    ['noi dung', 'task'],
    ['cong viec', 'task'],
  ] as const
).map(([phrase, column]) => [phrase.split(' '), column]);

function columnOf(header: string, isDamaged: boolean): Column {
  if (isDamaged) {
    const words = foldedWords(header);
    const alike = DAMAGED_COLUMNS.find(([phrase]) =>
      words.some((_, at) => phraseLikeness(words, at, phrase, 0.5) >= 0.75),
    );
    if (alike !== undefined) return alike[1];
  }
  return COLUMNS.find(([pattern]) => pattern.test(header))?.[1] ?? 'other';
}

function readRow(
  row: TableRow,
  columns: readonly Column[],
  ref: string | null,
  plan: PlanYear,
  isDamaged: boolean,
): PlanTask | null {
  const cell = (column: Column) =>
    row.cells
      .filter((_, index) => columns[index] === column)
      .join(' ')
      .trim();
  const text = cell('task');
  if (text === '') return null;
  // A row that lacks cells lost some: what it says stands, its units may stand in the wrong column.
  if (row.cells.length < Math.min(columns.length, 4)) {
    const isTask = row.cells.length >= 3 && /^(?:\d{1,3}[.)]?)?$/.test(row.cells[0] ?? '');
    return isTask ? { ref, text, units: [], due: [], line: row.line, page: row.page } : null;
  }
  // A cell over two columns names its units in both.
  const units: TaskUnit[] = [];
  for (const role of ['lead', 'perform', 'coordinate'] as const)
    addUnits(units, readUnitsOf(cell(role), role, isDamaged));
  const product = cell('product') || null;
  const due: TaskDue[] = readDeadlines(cell('time'), plan, true).map((deadline) => ({
    date: deadline.date,
    text: deadline.text,
    repeats: deadline.repeats,
    deliverable: product,
    to: null,
  }));
  return { ref, text, units, due, line: row.line, page: row.page };
}
