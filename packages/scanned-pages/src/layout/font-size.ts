import { fold } from '@kheo/vietnamese';

/** Widths of the letters of Times, in thousandths of its size, from the space to the z. Marks do not change them. */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
];
/** White beside the ink of the first and the last letter. */
const BEARINGS = 0.03;
const LEAST_LETTERS = 3;

/**
 * The size of the font of a line by the widths of its words, for documents are set in Times: the height of the ink says
 * less, since it depends on which letters and marks a line has. Undefined for a line without a word.
 */
export function fontSizeOf(words: readonly { text: string; left: number; right: number }[]): number | undefined {
  const sizes = words
    .filter(({ text }) => text.length >= LEAST_LETTERS)
    .map(({ text, left, right }) => (right - left) / Math.max(0.3, widthOf(text) - BEARINGS))
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)];
}

/** In parts of the size. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    const upper = letter !== letter.toLowerCase();
    const plain = upper ? fold(letter).toUpperCase() : letter.charCodeAt(0) < 128 ? letter : fold(letter);
    width += WIDTHS[plain.charCodeAt(0) - 32] ?? 500;
  }
  return width / 1000;
}
