import {
  Fonts,
  closePdf,
  openPdf,
  readPageMarks
} from "./chunk-KCZ4JKUI.mjs";
import {
  LIMITS
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/source/pdf/page-words.ts
async function readPageWords(bytes, most = Number.POSITIVE_INFINITY, signal) {
  const pdf = await openPdf(bytes, { limits: LIMITS, signal });
  try {
    const pages = [];
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

export {
  readPageWords
};
//# sourceMappingURL=chunk-ZCXTORRM.mjs.map
