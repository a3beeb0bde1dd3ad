import { LIMITS } from '../limits.ts';
import { Fonts } from './fonts.ts';
import { closePdf, openPdf } from './open-pdf.ts';
import { readPageMarks } from './page-marks.ts';
import type { Word } from './words.ts';

/** The words of one page of a PDF (from 1) with their places, and the height of the page, in points from its top left. */
export async function readPageWords(
  bytes: Uint8Array,
  page: number,
  signal?: AbortSignal,
): Promise<{ words: Word[]; height: number }> {
  const pdf = await openPdf(bytes, { limits: LIMITS, signal });
  try {
    pdf.operators.startPage();
    const found = await pdf.document.getPage(page);
    const { words, height } = await Promise.race([readPageMarks(found, new Fonts()), pdf.operators.tooMany]);
    return { words, height };
  } finally {
    await closePdf(pdf);
  }
}
