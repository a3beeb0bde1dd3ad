import type { EngineWord } from '../engine/engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';

/** Where rows of pixels cross letters: above the baseline, in parts of the size of the letters. */
const CROSSED = { from: 0.4, to: 0.1 };
/** Darkness that belongs to a stroke, and that its darkest pixel has at least. */
const FAINT = 30;
const INK = 128;
/** A stroke wider than this part of the size is the bar of a T, no stem. */
const WIDEST = 0.3;
/** The lightest fifth of the letters of a page are regular; stems as much wider than theirs are bold. */
const REGULAR = 0.2;
const BOLD = 1.35;

/**
 * The lines of a page that are set in bold, by their number: in Times the stems of bold letters are half as wide again as
 * those of regular ones, whatever the printer and the scanner add to both.
 */
export function boldLines(words: readonly EngineWord[], page: GreyImage): Set<number> {
  const lines = [...Map.groupBy(words, (word) => word.line)].flatMap(([line, members]) => {
    const width = middle(members.flatMap((word) => stemsOf(word, page)));
    const letters = members.reduce((sum, { text }) => sum + text.length, 0);
    return width === undefined ? [] : [{ line, width, letters }];
  });
  lines.sort((a, b) => a.width - b.width);
  const total = lines.reduce((sum, { letters }) => sum + letters, 0);
  let below = 0;
  const regular = lines.find(({ letters }) => {
    below += letters;
    return below >= REGULAR * total;
  })?.width;
  if (regular === undefined) return new Set();
  return new Set(lines.filter(({ width }) => width > BOLD * regular).map(({ line }) => line));
}

/** How wide the stems of a word are, in parts of its size: the ink of each run of pixels that crosses one. */
function stemsOf({ left, right, baseline, size }: EngineWord, { data, width, height }: GreyImage): number[] {
  const stems: number[] = [];
  const last = Math.min(height, Math.round(baseline - CROSSED.to * size));
  const end = Math.min(width - 1, Math.round(right));
  for (let y = Math.max(0, Math.round(baseline - CROSSED.from * size)); y < last; y += 1) {
    let ink = 0;
    let darkest = 0;
    for (let x = Math.max(0, Math.round(left) - 1); x <= end; x += 1) {
      const dark = 255 - (data[y * width + x] ?? 255);
      if (dark > FAINT && x < end) {
        ink += dark;
        darkest = Math.max(darkest, dark);
        continue;
      }
      const stem = ink / 255 / size;
      if (darkest > INK && stem < WIDEST) stems.push(stem);
      ink = 0;
      darkest = 0;
    }
  }
  return stems;
}

function middle(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
