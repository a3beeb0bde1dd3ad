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
async function readPageWords(bytes, page, signal) {
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

export {
  readPageWords
};
//# sourceMappingURL=chunk-PXBBAADZ.mjs.map
