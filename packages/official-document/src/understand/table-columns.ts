/** The columns of a table with merged cells: what each row has under each header. */
import type { TableCell } from '../source-text.ts';

/** "(1) | (2) | (3)": the numbers of the columns below their headers. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/;
/** A cell over so many columns is the title of a group of rows. */
const GROUP_SPAN = 3;

export interface TableColumns {
  headers: string[];
  /** The texts of each row and the row they stand in, from 0; a merged cell says the same in all that it reaches over. */
  rows: { at: number; cells: string[] }[];
}

/** Reads a table by its columns. `hasHeader`: its first rows are its header, as many as the highest cell of the first reaches down. */
export function readColumns(table: readonly (readonly TableCell[])[], hasHeader: boolean): TableColumns {
  const grid = spread(table);
  const headerRows = hasHeader ? Math.max(1, ...(table[0] ?? []).map(({ rowSpan }) => rowSpan)) : 0;
  const count = Math.max(0, ...grid.map((row) => row.length));
  const headers = Array.from({ length: hasHeader ? count : 0 }, (_, column) =>
    [...new Set(grid.slice(0, headerRows).map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  const rows = grid.map((cells, at) => ({ at, cells: isGroup(table[at] ?? [], count) ? ownTexts(table[at]) : cells }));
  const header = headers.join('|');
  return {
    headers,
    rows: rows
      .slice(headerRows)
      .filter(({ cells }) => !(cells.length > 2 && cells.every((text) => COLUMN_NUMBER.test(text))))
      .filter(({ cells }) => header === '' || cells.join('|') !== header),
  };
}

/** Every row with a text for each column; where cells are merged, the same in all of them. */
function spread(table: readonly (readonly TableCell[])[]): string[][] {
  const grid: string[][] = table.map(() => []);
  for (const [at, row] of table.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = textOf(cell);
      for (let down = at; down < Math.min(table.length, at + cell.rowSpan); down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1) (grid[down] as string[])[column + across] = text;
      column += cell.columnSpan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function isGroup(row: readonly TableCell[], count: number): boolean {
  return row.length <= 2 && row.some(({ columnSpan }) => columnSpan >= Math.min(GROUP_SPAN, count));
}

function ownTexts(row: readonly TableCell[] = []): string[] {
  return row.map(textOf);
}

function textOf({ text }: TableCell): string {
  return text.replace(/\s+/g, ' ').trim();
}
