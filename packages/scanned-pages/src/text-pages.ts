import type { SourceText } from '@kheo/official-document';
import type { ScannedPage } from './types.ts';

const A4 = { width: 595, height: 842 };

/** The pages of a text layer in the form of recognised ones, so that `joinPages` takes both. */
export function pagesOfText(text: SourceText): ScannedPage[] {
  return Array.from({ length: text.pages ?? 1 }, (_, index) => {
    const page = index + 1;
    const first = text.lines.findIndex((line) => line.page === page);
    const lines = text.lines.filter((line) => line.page === page).map(({ number: _number, ...line }) => line);
    const isHere = (line: number) => line > first && line <= first + lines.length;
    const tables = text.tables
      .filter(({ firstLine }) => first >= 0 && isHere(firstLine))
      .map((table) => ({
        ...table,
        firstLine: table.firstLine - first,
        lastLine: table.lastLine - first,
        rows: table.rows.map((row) =>
          row.map((cell) => ({ ...cell, lines: cell.lines.map((number) => number - first) })),
        ),
        columns: [],
      }));
    const size = text.pageSizes?.[index] ?? A4;
    const turn = { quarters: 0 as const, degrees: 0 };
    return { page, lines, tables, ...size, meanConfidence: 1, blank: lines.length === 0, turn };
  });
}
