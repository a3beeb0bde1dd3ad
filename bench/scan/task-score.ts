import type { SourceText } from '@kheo/official-document';
import { readPlan } from '@kheo/plan-reader';
import { type Count, f1, score, type Truth } from '../../packages/plan-reader/src/testing/score.ts';

/** F1 of the units and the deadlines of the tasks, over all documents that have truth made by hand. */
export function taskF1(readings: readonly { text: SourceText; truth: Truth }[]): number {
  const total: Count = { right: 0, missed: [], wrong: [] };
  for (const { text, truth } of readings) {
    const { units, deadlines } = score(readPlan(text), truth).fields;
    for (const count of [units, deadlines]) {
      total.right += count.right;
      total.missed.push(...count.missed);
      total.wrong.push(...count.wrong);
    }
  }
  return f1(total).f1;
}

/** Part of the cells of the tables of a text that are found again with all their words. */
export function cellsFound(read: SourceText, truth: SourceText): number {
  const cellsOf = ({ tables }: SourceText) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap((row, place) => row.map((cell, index) => `${place},${index} ${cell.text}`)),
    );
  const found = new Set(cellsOf(read));
  const wanted = cellsOf(truth);
  return wanted.length === 0 ? 1 : wanted.filter((cell) => found.has(cell)).length / wanted.length;
}
