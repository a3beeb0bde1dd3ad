import { TYPEFACE } from './drawing.ts';
import { laidOut } from './pdf/compiler.ts';
import { SIGNING_TEXT } from './typography.ts';

/** What a signature shows of itself: a picture, or lines in a frame where there is none. Sizes in points. */
export type Mark = { width: number; height: number } & ({ png: Uint8Array } | { lines: readonly string[] });

const TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#set document(title: none, author: (), date: none)
#set page(width: data.width * 1pt, height: data.height * 1pt, margin: 0pt, fill: none)
#set text(font: data.typeface, lang: "vi", region: "VN", size: data.size * 1pt, top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false)
#set par(leading: 0.042em, spacing: 0.042em, justify: false)
#pdf.artifact(if data.lines == none {
  image("/mark.png", width: 100%, height: 100%, fit: "contain")
} else {
  pad(0.5pt, rect(width: 100%, height: 100%, stroke: 0.5pt + black, inset: 3pt, align(left + horizon, for line in data.lines { par(line) })))
})
`;

/**
 * Draws how a digital signature shows itself, as a PDF of one page of that size with nothing behind: the picture as large as fits,
 * or lines in a frame, in Times, upright, 10 pt, black.
 */
export async function writeMark(mark: Mark): Promise<Uint8Array> {
  const { width, height } = mark;
  const lines = 'lines' in mark ? mark.lines : null;
  const data = JSON.stringify({ width, height, lines, typeface: TYPEFACE, size: SIGNING_TEXT });
  return laidOut(TEMPLATE, data, 'png' in mark ? { 'mark.png': mark.png } : {});
}
