import { type DarkDots, darkDots } from '../prepare/dark-dots.ts';
import type { GreyImage } from '../prepare/grey-image.ts';

/** A part of a page, in pixels; `right` and `bottom` are outside of it. */
export interface Block {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The page is cut with this many dots to an inch. */
const COARSE_DPI = 70;
const INK = 215;
/** White as wide as this, in inches, separates columns. */
const COLUMN_GAP = 0.22;
const DEEPEST = 6;
/** White above a block that is no space between lines, and white around the ink of a block, in inches. */
const APART = 0.3;
const PAD = 0.09;

/** Ink on a page, coarsely. */
export interface Mask extends DarkDots {
  factor: number;
  /** In dots: white between columns, how far from ink a block reaches, and the white above which what stands below is another block. */
  gap: number;
  pad: number;
  apart: number;
}

/**
 * Cuts a part of a page into blocks of lines one below the other, by the white between them: rows first, columns in
 * those, and so on. From top to bottom, left before right; every pixel with ink is in one of them.
 */
export function blocksOf(mask: Mask, part: Block): Block[] {
  const { factor } = mask;
  const region = {
    left: Math.floor(part.left / factor),
    top: Math.floor(part.top / factor),
    right: Math.min(mask.width, Math.ceil(part.right / factor)),
    bottom: Math.min(mask.height, Math.ceil(part.bottom / factor)),
  };
  return cut(mask, region, mask.gap, 0).map((block) => ({
    left: Math.max(part.left, block.left * factor),
    top: Math.max(part.top, block.top * factor),
    right: Math.min(part.right, block.right * factor),
    bottom: Math.min(part.bottom, block.bottom * factor),
  }));
}

/** The ink of a page, so coarsely that lines of letters hold together. */
export function maskOf(image: GreyImage): Mask {
  const factor = Math.max(1, Math.round(image.dpi / COARSE_DPI));
  const inDots = (inches: number) => Math.ceil((inches * image.dpi) / factor);
  const gap = Math.round((COLUMN_GAP * image.dpi) / factor);
  return { ...darkDots(image, factor, INK), factor, gap, pad: inDots(PAD), apart: inDots(APART) };
}

function cut(mask: Mask, region: Block, gap: number, depth: number): Block[] {
  const rows = inkRuns(mask, region, 'rows', 1);
  const blocks: Block[] = [];
  let whole: Block | undefined;
  for (const [index, [top, bottom]] of rows.entries()) {
    const before = rows[index - 1]?.[1] ?? region.top;
    const after = rows[index + 1]?.[0] ?? region.bottom;
    // Marks too faint for the mask stand near the ink that is in it; what is farther away is dust.
    const band = {
      ...region,
      top: Math.max(index === 0 ? region.top : Math.floor((before + top) / 2), top - mask.pad),
      bottom: Math.min(index === rows.length - 1 ? region.bottom : Math.floor((bottom + after) / 2), bottom + mask.pad),
    };
    if (top - before > mask.apart) whole = undefined;
    const columns = depth >= DEEPEST ? [] : inkRuns(mask, { ...band, top, bottom }, 'columns', gap);
    if (columns.length <= 1) {
      if (whole === undefined) {
        whole = band;
        blocks.push(whole);
      } else whole.bottom = band.bottom;
      continue;
    }
    whole = undefined;
    for (const [place, [left, right]] of columns.entries()) {
      const column = {
        ...band,
        left: place === 0 ? band.left : Math.floor(((columns[place - 1]?.[1] ?? left) + left) / 2),
        right: place === columns.length - 1 ? band.right : Math.floor((right + (columns[place + 1]?.[0] ?? right)) / 2),
      };
      blocks.push(...cut(mask, column, gap, depth + 1));
    }
  }
  return blocks;
}

/** Where there is ink in a part, by rows or by columns; gaps narrower than `gap` dots do not separate. */
function inkRuns(
  { dots, width }: Mask,
  { left, top, right, bottom }: Block,
  by: 'rows' | 'columns',
  gap: number,
): [from: number, to: number][] {
  const start = by === 'rows' ? top : left;
  const filled = new Uint8Array((by === 'rows' ? bottom - top : right - left) + 1);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (dots[y * width + x] === 1) filled[by === 'rows' ? y - top : x - left] = 1;
    }
  }
  const runs: [number, number][] = [];
  for (let place = 0; place < filled.length; place += 1) {
    if (filled[place] === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && place + start - last[1] < gap) last[1] = place + start + 1;
    else runs.push([place + start, place + start + 1]);
  }
  return runs;
}
