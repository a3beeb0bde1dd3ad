import type { SourceTable, SourceText, TextLine } from '@kheo/official-document';
import type { ScannedPage, ScannedTable } from './types.ts';

/** Columns of a table on two pages may differ by this many points: paper lies differently each time it is scanned. */
const SAME_COLUMN = 8;
/** Lines that may stand between the halves of a table: a page number, a footnote. */
const MOST_LINES_BETWEEN = 6;

/** Recognised pages as one text, in the order of their numbers. A table that goes on over a page is marked so. */
export function joinPages(pages: readonly ScannedPage[]): SourceText {
  const lines: TextLine[] = [];
  const tables: SourceTable[] = [];
  const pageSizes: { width: number; height: number }[] = [];
  let last: { table: SourceTable; columns: number[] } | undefined;
  for (const page of [...pages].sort((a, b) => a.page - b.page)) {
    const before = lines.length;
    for (const line of page.lines) lines.push({ ...line, page: page.page, number: lines.length + 1 });
    pageSizes[page.page - 1] = { width: page.width, height: page.height };
    for (const [index, found] of page.tables.entries()) {
      const table = renumbered(found, before);
      if (index === 0 && last !== undefined && goesOn(last, { table, columns: found.columns })) table.continued = true;
      tables.push(table);
      last = { table, columns: found.columns };
    }
  }
  return { kind: 'scan', pages: pageSizes.length, pageSizes: Array.from(pageSizes, sizeOrA4), lines, tables };
}

/** A page that was left out is taken for A4. */
function sizeOrA4(size: { width: number; height: number } | undefined): { width: number; height: number } {
  return size ?? { width: 595, height: 842 };
}

function renumbered({ columns: _, ...table }: ScannedTable, by: number): SourceTable {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map((line) => line + by) })));
  return { ...table, rows, firstLine: table.firstLine + by, lastLine: table.lastLine + by };
}

function goesOn(
  before: { table: SourceTable; columns: number[] },
  after: { table: SourceTable; columns: number[] },
): boolean {
  const [start, next] = [before.columns[0] ?? 0, after.columns[0] ?? 0];
  return (
    after.table.firstLine - before.table.lastLine - 1 <= MOST_LINES_BETWEEN &&
    before.columns.length > 0 &&
    before.columns.length === after.columns.length &&
    before.columns.every(
      (place, index) => Math.abs(place - start - ((after.columns[index] ?? 0) - next)) <= SAME_COLUMN,
    )
  );
}
