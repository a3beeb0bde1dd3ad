import type { SourceTable, TextLine } from '../source-text.ts';

/** A table with the text of its cells as its lines have it now. */
export function tableOfLines(table: SourceTable, lines: readonly TextLine[]): SourceTable {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: cell.lines.map((number) => lines[number - 1]?.text ?? '').join('\n') })),
  );
  return { ...table, rows };
}
