import { LIMITS } from '../limits.ts';
import { Fonts } from './fonts.ts';
import { closePdf, openPdf } from './open-pdf.ts';
import { readPageMarks } from './page-marks.ts';
import type { Word } from './words.ts';

/** The words of a page with their places, in points from its top left, and how large it is. */
export interface PageWords {
  words: Word[];
  width: number;
  height: number;
}

/** The words of the first `most` pages of a PDF, or of all. */
export async function readPageWords(
  bytes: Uint8Array,
  most = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
): Promise<PageWords[]> {
  const pdf = await openPdf(bytes, { limits: LIMITS, signal });
  try {
    const pages: PageWords[] = [];
    const fonts = new Fonts();
    for (let number = 1; number <= Math.min(most, pdf.document.numPages); number++) {
      pdf.operators.startPage();
      const page = await pdf.document.getPage(number);
      const { words, height } = await Promise.race([readPageMarks(page, fonts), pdf.operators.tooMany]);
      pages.push({ words, height, width: page.getViewport({ scale: 1 }).width });
    }
    return pages;
  } finally {
    await closePdf(pdf);
  }
}
