import type { TableBlock, TableColumn } from '../model.ts';

/** The columns of a table: as stated, or as many even ones as its rows need. */
export function columnsOf(block: TableBlock): TableColumn[] {
  const places = gridPlaces(block.rows);
  const count = Math.max(
    1,
    ...block.rows.flatMap((row, index) => row.map((cell, at) => (places[index]?.[at] ?? 0) + cell.columnSpan)),
  );
  const stated = block.columns ?? [];
  const average = stated.reduce((sum, column) => sum + column.width, 0) / Math.max(1, stated.length) || 1;
  return Array.from({ length: count }, (_, index) => {
    const column = stated[index];
    return column !== undefined && column.width > 0 ? column : { width: average, align: column?.align ?? 'left' };
  });
}

/** The column in which each cell begins, from 0: cells of rows above may reach down and push it right. */
export function gridPlaces(rows: TableBlock['rows']): number[][] {
  /** For each column the rows that a cell above still covers. */
  const covered: number[] = [];
  return rows.map((row) => {
    const places: number[] = [];
    const taken = covered.map((rest) => rest > 0);
    for (const [column, rest] of covered.entries()) covered[column] = Math.max(0, rest - 1);
    let column = 0;
    for (const cell of row) {
      while (taken[column] === true) column += 1;
      places.push(column);
      for (let across = 0; across < cell.columnSpan; across += 1) covered[column + across] = cell.rowSpan - 1;
      column += cell.columnSpan;
    }
    return places;
  });
}
