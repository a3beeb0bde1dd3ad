import type { TableBlock, TableBlockCell, TableColumn } from '../model.ts';

/** A cell where it stands: `column` and `row` count from 0; its spans stay within the table and within the header. */
export interface PlacedCell extends TableBlockCell {
  column: number;
  row: number;
  isHeader: boolean;
}

export interface TableGrid {
  columns: TableColumn[];
  rows: PlacedCell[][];
  /** The cell that stands there or reaches there; undefined where the table has none. */
  at(row: number, column: number): PlacedCell | undefined;
}

/** Puts the cells of a table in its grid: those of rows above may reach down and push cells right. */
export function gridOf(block: TableBlock): TableGrid {
  const taken = new Map<string, PlacedCell>();
  let width = 1;
  const rows = block.rows.map((cells, row) => {
    const isHeader = row < block.headerRows;
    const lastRow = isHeader ? block.headerRows : block.rows.length;
    let column = 0;
    return cells.map((cell): PlacedCell => {
      const columnSpan = Math.max(1, cell.columnSpan);
      const rowSpan = Math.min(Math.max(1, cell.rowSpan), lastRow - row);
      while (isTaken(taken, row, column, columnSpan)) column += 1;
      const placed = { ...cell, columnSpan, rowSpan, column, row, isHeader };
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken.set(`${row + down} ${column + across}`, placed);
      }
      column += columnSpan;
      width = Math.max(width, column);
      return placed;
    });
  });
  const columns = columnsOf(block.columns ?? [], width);
  return { columns, rows, at: (row, column) => taken.get(`${row} ${column}`) };
}

function isTaken(taken: ReadonlyMap<string, unknown>, row: number, column: number, span: number): boolean {
  return Array.from({ length: span }, (_, across) => taken.has(`${row} ${column + across}`)).includes(true);
}

/** The columns as stated; those that are not, of the width that the others have in the middle. */
function columnsOf(stated: readonly TableColumn[], count: number): TableColumn[] {
  const average = stated.reduce((sum, column) => sum + column.width, 0) / Math.max(1, stated.length) || 1;
  return Array.from({ length: count }, (_, index) => {
    const column = stated[index];
    return column !== undefined && column.width > 0 ? column : { width: average, align: column?.align ?? 'left' };
  });
}
