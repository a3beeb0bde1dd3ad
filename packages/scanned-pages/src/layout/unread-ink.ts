import type { EngineWord } from '../engine/engine.ts';
import { componentsOf } from '../prepare/components.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import { type Block, type Mask, maskOf } from './blocks.ts';

/** How high and how wide the ink of a short word is, in inches; what is larger is a signature or a stamp. */
const HEIGHT = { least: 0.08, most: 0.25 };
const WIDTH = { least: 0.03, most: 1.2 };
/** White between the letters of a word, and around it, in inches. */
const BETWEEN = 0.06;
/** What belongs to a word beside its box, in parts of the size of its letters. */
const AROUND = 0.25;

/** Where a page has ink as large as a figure or a short word, and none of the words stands. */
export function unreadInk(page: GreyImage, words: readonly EngineWord[]): Block[] {
  const rest = { ...page, data: page.data.slice() };
  for (const word of words) paintWhite(rest, word);
  const mask = maskOf(rest);
  joinLetters(mask, Math.round((BETWEEN * page.dpi) / mask.factor));
  const around = Math.round(BETWEEN * page.dpi);
  return [...componentsOf(mask.dots, mask.width, mask.height)].flatMap((dots) => {
    const [left, right] = [dots.left * mask.factor, dots.right * mask.factor];
    const [top, bottom] = [dots.top * mask.factor, dots.bottom * mask.factor];
    const [height, width] = [(bottom - top) / page.dpi, (right - left) / page.dpi];
    if (height < HEIGHT.least || height > HEIGHT.most || width < WIDTH.least || width > WIDTH.most) return [];
    const block = {
      left: Math.max(0, left - around),
      top: Math.max(0, top - around),
      right: Math.min(page.width, right + around),
      bottom: Math.min(page.height, bottom + around),
    };
    return [block];
  });
}

function paintWhite({ data, width, height }: GreyImage, { left, top, right, bottom, size }: EngineWord): void {
  const around = AROUND * size;
  const [from, to] = [Math.max(0, Math.floor(left - around)), Math.min(width, Math.ceil(right + around))];
  const last = Math.min(height, Math.ceil(bottom + around));
  for (let y = Math.max(0, Math.floor(top - around)); y < last; y += 1) {
    if (to > from) data.fill(255, y * width + from, y * width + to);
  }
}

/** Fills the white between dots of one row that are no farther apart than letters are. */
function joinLetters({ dots, width, height }: Mask, most: number): void {
  for (let y = 0; y < height; y += 1) {
    let last = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x] === 0) continue;
      if (x - last <= most) dots.fill(1, y * width + Math.max(0, last), y * width + x);
      last = x;
    }
  }
}
