import { drawPng, TYPEFACE } from './drawing.ts';
import { WATERMARK } from './typography.ts';

let drawn: Promise<Uint8Array> | undefined;

/**
 * The words as a PNG, from corner to corner: programs differ in how they set text behind text, and a picture is no text
 * that could be read back as part of the document. Drawn once.
 */
export function watermarkPicture(): Promise<Uint8Array> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><text x="80" y="80" dy="10" font-family="${TYPEFACE}"` +
    ` font-weight="bold" font-size="32" text-anchor="middle" fill="#${WATERMARK.colour}" transform="rotate(-45 80 80)">` +
    `${WATERMARK.text}</text></svg>`;
  drawn ??= drawPng(svg, WATERMARK.width, 100);
  return drawn;
}
