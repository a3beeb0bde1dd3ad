import { findGrids, type Rule } from '@kheo/official-document/pages';
import type { GreyImage } from '../prepare/grey-image.ts';
import { type Block, blocksOf, maskOf } from './blocks.ts';

const POINTS = 72;

/** The blocks of a page: each cell of its ruled tables by itself, and what stands above, between and below them. */
export function pageBlocks(image: GreyImage, rules: readonly Rule[]): Block[] {
  const scale = POINTS / image.dpi;
  const grids = findGrids(
    rules.map((rule) => ({ ...rule, at: rule.at * scale, from: rule.from * scale, to: rule.to * scale })),
  );
  const pixel = (points: number | undefined) => Math.round((points ?? 0) / scale);
  const mask = maskOf(image);
  const blocks: Block[] = [];
  let below = 0;
  for (const { rows, columns, cells } of grids) {
    const top = pixel(rows[0]);
    const bottom = pixel(rows.at(-1));
    if (top > below) blocks.push(...blocksOf(mask, { left: 0, top: below, right: image.width, bottom: top }));
    for (const { row, column, rowSpan, columnSpan } of cells) {
      const cell = {
        left: pixel(columns[column]),
        top: pixel(rows[row]),
        right: pixel(columns[column + columnSpan]),
        bottom: pixel(rows[row + rowSpan]),
      };
      if (hasInk(image, cell)) blocks.push(cell);
    }
    const beside = { top, bottom, width: image.width };
    for (const side of [
      { left: 0, right: pixel(columns[0]) - 1 },
      { left: pixel(columns.at(-1)) + 1, right: beside.width },
    ]) {
      const strip = { ...side, top, bottom };
      if (strip.right > strip.left && hasInk(image, strip)) blocks.push(...blocksOf(mask, strip));
    }
    below = Math.max(below, bottom);
  }
  if (below < image.height)
    blocks.push(...blocksOf(mask, { left: 0, top: below, right: image.width, bottom: image.height }));
  return blocks.filter((block) => block.right > block.left && block.bottom > block.top);
}

/** Whether a part of the page has more ink than dust. */
function hasInk({ data, width, dpi }: GreyImage, { left, top, right, bottom }: Block): boolean {
  const least = (dpi / 50) ** 2;
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((data[y * width + x] ?? 255) < 128) ink += 1;
      if (ink > least) return true;
    }
  }
  return false;
}
