/** A table of the body as a block: its header, and its cells as they read. */
import { fold } from '@kheo/vietnamese';
import type { TableBlock } from '../model.ts';
import type { FoundTable } from './tables.ts';

/** Lines of a cell that are lines of their own: items of a list. */
const STARTS_ITEM = /^(?:[-+–•]|\d{1,2}[.)]|[a-zđ]\))\s/u;

/**
 * `isBroken` when lines are those of the print (PDF), where a cell's text goes on in the next line. Header rows that a
 * page repeats stand once.
 */
export function toTableBlock({ cells, firstLine, rows }: FoundTable, isBroken: boolean): TableBlock {
  const read = cells.map((row) => row.map((cell) => ({ ...cell, text: isBroken ? joined(cell.text) : cell.text })));
  // A header of two rows has cells that reach down both.
  const headerRows = Math.min(read.length, Math.max(1, ...(read[0] ?? []).map((cell) => cell.rowSpan)));
  const key = (at: number) =>
    read.slice(at, at + headerRows).map((row) => row.map((cell) => fold(cell.text)).join('|'));
  const header = key(0).join('\n');
  const kept = read.filter((_, at) => {
    const from = Array.from({ length: headerRows }, (_, back) => at - back).find(
      (start) => start >= headerRows && key(start).join('\n') === header,
    );
    return from === undefined;
  });
  return { kind: 'table', rows: kept, headerRows, place: { line: firstLine, page: rows[0]?.page ?? null } };
}

function joined(text: string): string {
  const [first = '', ...others] = text.split('\n');
  return others.reduce((all, line) => `${all}${STARTS_ITEM.test(line) ? '\n' : ' '}${line}`, first);
}
