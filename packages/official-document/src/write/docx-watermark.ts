import { HorizontalPositionAlign, ImageRun, TextWrappingType, VerticalPositionAlign } from 'docx';
import { drawPng, TYPEFACE } from './drawing.ts';
import { WATERMARK } from './typography.ts';

/** Millimetres; the words stand across the page from corner to corner. */
const SIZE = 160;
const PIXELS = 96 / 25.4;

let drawn: Promise<Uint8Array> | undefined;

/** The words as a picture: programs differ in how they set text behind text, and a picture is no text to be read back. */
function watermarkPicture(): Promise<Uint8Array> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><text x="80" y="80" dy="10" font-family="${TYPEFACE}"` +
    ` font-weight="bold" font-size="32" text-anchor="middle" fill="#${WATERMARK.colour}" transform="rotate(-45 80 80)">` +
    `${WATERMARK.text}</text></svg>`;
  drawn ??= drawPng(svg, SIZE, 100);
  return drawn;
}

/** For the header of each page; behind the text, in the middle of the paper. */
export async function watermark(): Promise<ImageRun> {
  const size = SIZE * PIXELS;
  return new ImageRun({
    type: 'png',
    data: await watermarkPicture(),
    transformation: { width: size, height: size },
    altText: { id: '9000', name: 'Dự thảo', description: WATERMARK.text, title: WATERMARK.text },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: 'page', align: HorizontalPositionAlign.CENTER },
      verticalPosition: { relative: 'page', align: VerticalPositionAlign.CENTER },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
