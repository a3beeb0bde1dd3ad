import type { EngineWord } from '../engine/engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';

/** Below this a pixel is ink. */
const INK = 140;
/** Where a dash stands before the first word of an item, and how large it is, in parts of the size of the letters. */
const REACH = { from: 1.6, to: 0.12 };
const WIDTH = { least: 0.16, most: 0.65 };
const MOST_HEIGHT = 0.2;
/** How far above the baseline its middle is, and how far letters reach above and below it. */
const MIDDLE = { least: 0.08, most: 0.5 };
const LINE = { above: 0.85, below: 0.1 };
const STARTS_ITEM = /^[-–+*•]/u;

/** The words with a dash before each line that has one in print: where it stands alone it is easily passed over, and it says that an item begins. */
export function withLostDashes(words: readonly EngineWord[], page: GreyImage): EngineWord[] {
  return [...Map.groupBy(words, (word) => word.line).values()].flatMap((line) => {
    const first = line.reduce((one, other) => (other.left < one.left ? other : one));
    const dash = STARTS_ITEM.test(first.text) ? null : dashBefore(first, words, page);
    return dash === null ? line : [dash, ...line];
  });
}

function dashBefore(word: EngineWord, words: readonly EngineWord[], page: GreyImage): EngineWord | null {
  const { size, baseline } = word;
  const place = {
    left: Math.max(0, Math.round(word.left - size * REACH.from)),
    right: Math.round(word.left - size * REACH.to),
    top: Math.max(0, Math.round(baseline - size * LINE.above)),
    bottom: Math.min(page.height, Math.round(baseline + size * LINE.below)),
  };
  const isTaken = words.some(
    (other) =>
      other.right > place.left && other.left < place.right && other.bottom > place.top && other.top < place.bottom,
  );
  const ink = isTaken ? null : inkIn(page, place);
  if (ink === null) return null;
  const [width, height] = [ink.right - ink.left, ink.bottom - ink.top];
  const middle = (baseline - (ink.top + ink.bottom) / 2) / size;
  const isDash =
    width >= WIDTH.least * size &&
    width <= WIDTH.most * size &&
    height <= Math.max(2, MOST_HEIGHT * size) &&
    width >= 1.5 * height &&
    middle > MIDDLE.least &&
    middle < MIDDLE.most;
  // Ink at the edge goes on outside of the place: it is part of something else.
  if (!isDash || ink.left === place.left || ink.right === place.right) return null;
  return { ...word, ...ink, text: '-' };
}

/** The box around all ink of a place; null where there is none. */
function inkIn({ data, width }: GreyImage, place: { left: number; top: number; right: number; bottom: number }) {
  const box = { left: place.right, top: place.bottom, right: place.left, bottom: place.top };
  for (let y = place.top; y < place.bottom; y += 1) {
    for (let x = place.left; x < place.right; x += 1) {
      if ((data[y * width + x] ?? 255) >= INK) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.right > box.left ? box : null;
}
