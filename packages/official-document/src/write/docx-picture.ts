import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Block, OfficialDocument, Picture } from '../model.ts';
import { centred, points } from './docx-pieces.ts';
import { drawPng, heightPerWidth } from './drawing.ts';
import { SIZE, SPACING } from './typography.ts';

/** Pixels in a millimetre, in which the library that writes the file states sizes of pictures. */
const PIXELS = 96 / 25.4;

/** What programs show that know no SVG, by picture. */
export type Fallbacks = ReadonlyMap<Picture, Uint8Array>;

/** Draws every picture of a document, those of what it encloses too. */
export async function drawFallbacks(document: OfficialDocument): Promise<Fallbacks> {
  const blocks = [document, ...document.enclosed].flatMap((each): Block[] => each.body);
  const pictures = blocks.filter((block) => block.kind === 'picture');
  return new Map(await Promise.all(pictures.map(async (each) => [each, await drawPng(each.svg, each.width)] as const)));
}

/** A picture in the middle with its caption below. `id` is its number in the file, from 1; `widest` in millimetres. */
export function picture(block: Picture, png: Uint8Array, id: number, widest: number): Paragraph[] {
  const width = Math.min(block.width, widest);
  const size = { width: width * PIXELS, height: width * heightPerWidth(block.svg) * PIXELS };
  const run = new ImageRun({
    type: 'svg',
    data: Buffer.from(block.svg),
    transformation: size,
    fallback: { type: 'png', data: png },
    altText: { id: String(id), name: `Hình ${id}`, description: block.alt, title: block.caption ?? '' },
  });
  const spacing = { before: points(SPACING.paragraph), after: points(SPACING.paragraph / 2) };
  const drawn = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing,
    keepNext: block.caption !== null,
    children: [run],
  });
  if (block.caption === null) return [drawn];
  return [drawn, centred(block.caption, { size: SIZE.caption, italics: true }, { spacing })];
}
