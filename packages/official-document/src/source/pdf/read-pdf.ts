import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourceTable, SourceText } from '../../source-text.ts';
import { type ReadingContext, requireWanted } from '../limits.ts';
import { LineList } from '../line-list.ts';
import { Fonts } from './fonts.ts';
import { closePdf, type OpenPdf, openPdf } from './open-pdf.ts';
import { addPageLines, type PageTable } from './page-lines.ts';
import { readPageMarks } from './page-marks.ts';

/** Columns of a table on two pages may differ by this many points. */
const SAME_COLUMN = 3;
/** Lines that may stand between the halves of a table: a page number, a footnote. */
const MOST_LINES_BETWEEN = 6;

/**
 * Reads a PDF with a text layer page by page: lines in reading order, and the tables whose lines are drawn. Throws
 * `UnreadableFile`. Pages without text give no lines.
 */
export async function readPdf(bytes: Uint8Array, context: ReadingContext): Promise<SourceText> {
  const pdf = await openPdf(bytes, context);
  try {
    return await readPages(pdf, context);
  } finally {
    await closePdf(pdf);
  }
}

async function readPages({ document, operators }: OpenPdf, context: ReadingContext): Promise<SourceText> {
  const list = new LineList(context);
  const fonts = new Fonts();
  const tables: SourceTable[] = [];
  const pageSizes: { width: number; height: number }[] = [];
  let last: PageTable | undefined;
  for (let number = 1; number <= document.numPages; number += 1) {
    // Lets the rest of the process go on, and a signal to stop arrive.
    await nextTurn();
    requireWanted(context);
    operators.startPage();
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pageSizes.push({ width, height });
    const marks = await Promise.race([readPageMarks(page, fonts), operators.tooMany]);
    const found = addPageLines(number, marks, list);
    page.cleanup();
    const [first] = found;
    if (first !== undefined && last !== undefined && goesOn(last, first)) first.table.continued = true;
    tables.push(...found.map(({ table }) => table));
    last = found.at(-1);
  }
  return { kind: 'pdf', pages: document.numPages, pageSizes, lines: list.lines, tables };
}

/** Whether the first table of a page goes on from the last one of the page before. */
export function goesOn(before: PageTable, after: PageTable): boolean {
  return (
    after.table.firstLine - before.table.lastLine - 1 <= MOST_LINES_BETWEEN &&
    before.columns.length === after.columns.length &&
    before.columns.every((place, index) => Math.abs(place - (after.columns[index] ?? 0)) <= SAME_COLUMN)
  );
}
