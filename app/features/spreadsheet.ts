import writeExcelFile from 'write-excel-file/node';
import type { Request } from '../platform/http/context.ts';

/** Rows that a sheet holds at most; whoever has more narrows the list first. */
export const mostRows = 20_000;

export interface SheetColumn<Row> {
  label: string;
  /** In letters. */
  width: number;
  /** A number stays a number and an ISO date becomes a date of the sheet, so that they can be sorted and counted there. */
  value(row: Row): string | number | { date: string } | null;
}

export interface Sheet<Row> {
  /** Name of the file, without its ending. */
  name: string;
  title: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
}

/** The rows of a list as a file for Excel, its header held in sight. Text is never a formula. */
export async function answerSheet<Row>(c: Request, { name, title, columns, rows }: Sheet<Row>): Promise<Response> {
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true }));
  const cells = rows.map((row) => columns.map((column) => cellOf(column.value(row))));
  const file = await writeExcelFile([header, ...cells], {
    sheet: title.slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return c.body(new Uint8Array(file), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
  });
}

function cellOf(value: ReturnType<SheetColumn<unknown>['value']>) {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value, type: String, wrap: true, alignVertical: 'top' as const };
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  const [year = 0, month = 1, day = 1] = value.date.split('-').map(Number);
  return {
    value: new Date(Date.UTC(year, month - 1, day)),
    type: Date,
    format: 'dd/mm/yyyy',
    alignVertical: 'top' as const,
  };
}
