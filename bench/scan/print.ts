import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type OfficialDocument, writeHtml } from '@kheo/official-document';
import type { Browser } from 'playwright-core';

const FACES = [
  ['400Regular', 'normal', '400'],
  ['400Regular_Italic', 'italic', '400'],
  ['700Bold', 'normal', '700'],
  ['700Bold_Italic', 'italic', '700'],
];

/** Rules for the look of a document as Nghị định 30/2020/NĐ-CP, Phụ lục I, sets it: margins, sizes, two columns. */
const STYLE = `
@page { size: A4; margin: 20mm 18mm 20mm 28mm }
* { box-sizing: border-box }
body { margin: 0; font: 14pt/1.25 Truth; color: #000 }
p, ul, ol, h1, h2, h3, h4, h5, h6 { margin: 0; padding: 0; font-size: 14pt; font-weight: 400 }
ul { list-style: none }
.letterhead { display: grid; grid-template-columns: 42% 58%; text-align: center; font-size: 12.5pt; margin-bottom: 14pt }
.letterhead p { font-size: 12.5pt }
.issuer, .nation, .motto, .document-title { font-weight: 700 }
.motto { text-decoration: underline; text-underline-offset: 5pt; text-decoration-thickness: .7pt }
.place-and-date { font-style: italic; margin-top: 8pt }
.document-number { margin-top: 8pt }
.document-title { text-align: center; margin: 8pt 10% 10pt }
.document-title * { font-weight: 700 }
.attached-to { font-style: italic; font-weight: 400 !important }
.prose, .document-body p { text-align: justify; text-indent: 10mm; margin: 4pt 0 }
.document-body h2, .document-body h3, .document-body h4, .document-body h5 { font-weight: 700; text-indent: 10mm; margin: 4pt 0; text-align: justify }
.document-table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: 6pt 0 }
.document-table td, .document-table th { border: .7pt solid #000; padding: 3pt 4pt; vertical-align: middle }
.document-table tr { break-inside: avoid }
.document-closing { display: grid; grid-template-columns: 50% 50%; margin-top: 14pt; break-inside: avoid }
.recipients, .recipients li, .recipients p { font-size: 11pt }
.recipients-label { font-weight: 700; font-style: italic; font-size: 12pt !important }
.signature { text-align: center }
.signature p { font-weight: 700 }
.signature-name { margin-top: 62pt !important }
.enclosed-document { break-before: page }
`;

const NUMBERED = `<div style="width:100%;text-align:center;font:12pt Truth,serif"><span class="pageNumber"></span></div>`;

/** Prints documents as PDF with a text layer, in Tinos: what the scans are made of, and their truth. */
export async function printDocument(browser: Browser, document: OfficialDocument): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><style>${faces()}${STYLE}</style>${writeHtml(document)}`);
    await page.evaluate('document.fonts.ready');
    return await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: NUMBERED,
      footerTemplate: '<span></span>',
    });
  } finally {
    await page.close();
  }
}

function faces(): string {
  const require = createRequire(import.meta.url);
  return FACES.map(([face, style, weight]) => {
    const file = require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
    const data = readFileSync(file).toString('base64');
    return `@font-face{font-family:Truth;font-style:${style};font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  }).join('');
}
