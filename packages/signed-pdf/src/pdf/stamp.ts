import { SignedPdfError } from '../signed-pdf-error.ts';
import { addAnnotations } from './annotations.ts';
import { PdfFile } from './pdf-file.ts';
import { PdfUpdate } from './update.ts';
import { dictionary, PdfName, PdfStream, PdfString } from './values.ts';

/** A mark written onto a page: places and size in points from the lower left corner, `y` the baseline. */
export interface Mark {
  /** Page from 0. */
  page: number;
  x: number;
  y: number;
  size: number;
  /** Digits and signs of ASCII. */
  text: string;
  italic?: boolean;
}

/**
 * The PDF with marks on its pages, as an update behind what was there: a signature over the file before stays whole. Throws
 * `not-a-pdf`, `encrypted`.
 *
 * @example stampPdf(pdf, [{ page: 0, x: 120, y: 700, size: 13, text: '61' }])
 */
export function stampPdf(pdf: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const update = new PdfUpdate(new PdfFile(pdf));
  for (const index of new Set(marks.map((mark) => mark.page))) {
    const onPage = marks.filter((mark) => mark.page === index);
    addAnnotations(
      update,
      index,
      onPage.map((mark) => update.add(annotationOf(update, mark))),
    );
  }
  return update.bytes();
}

/** Printed, read only and locked (12.5.3). */
const flags = 4 + 64 + 128;

function annotationOf(update: PdfUpdate, { x, y, size, text, italic = false }: Mark) {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new SignedPdfError('not-a-pdf', 'a mark holds more than ASCII');
  const width = text.length * size * 0.6;
  const font = dictionary({
    Type: new PdfName('Font'),
    Subtype: new PdfName('Type1'),
    BaseFont: new PdfName(italic ? 'Times-Italic' : 'Times-Roman'),
    Encoding: new PdfName('WinAnsiEncoding'),
  });
  const content = `BT /F0 ${size} Tf 0 ${size * 0.25} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
  const appearance = update.add(
    new PdfStream(
      dictionary({
        Type: new PdfName('XObject'),
        Subtype: new PdfName('Form'),
        BBox: [0, 0, width, size * 1.25],
        Resources: dictionary({ Font: dictionary({ F0: font }) }),
      }),
      Buffer.from(content, 'latin1'),
    ),
  );
  return dictionary({
    Type: new PdfName('Annot'),
    Subtype: new PdfName('Stamp'),
    Rect: [x, y - size * 0.25, x + width, y + size],
    F: flags,
    Contents: new PdfString(Buffer.from(text, 'latin1')),
    AP: dictionary({ N: appearance }),
  });
}
