import type { Box } from '../../source-text.ts';
import type { Font } from './fonts.ts';

/** A run of letters without a gap, in one font. Lengths in points from the top left of the page. */
export interface Word {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: Font;
  /** Whether it follows the word before without a space, as when the font changes inside a word. */
  glued: boolean;
  /** Place in the content stream, from 0. */
  order: number;
  /** Of a word recognised in a picture: how sure that is, from 0 to 1, and the place of its ink. */
  recognised?: { confidence: number; box: Box };
}

/** A printed letter as a content stream places it. */
export interface Letter {
  text: string;
  left: number;
  /** Where the next letter of the line is due, extra spacing included. */
  right: number;
  baseline: number;
  size: number;
  font: Font;
}

/** A gap of this part of the size of the letters is a space, though none is written. */
const SPACE_GAP = 0.15;
/** Kerning moves a letter back over the one before it by no more than this part of the size. */
const WIDEST_KERNING = 0.6;
const SAME_LINE = 0.1;
const SUPERSCRIPT_RISE = { least: 0.12, most: 0.65 };
const SUPERSCRIPT_SIZE = 0.87;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Gathers letters into words in the order of the content stream. */
export class WordCollector {
  readonly words: Word[] = [];
  #current: Word | undefined;

  add(letter: Letter): void {
    const current = this.#current;
    if (letter.text.trim() === '') {
      this.#current = undefined;
      return;
    }
    const touches =
      current !== undefined &&
      Math.abs(letter.baseline - current.baseline) <= SAME_LINE * letter.size &&
      letter.left - current.right <= SPACE_GAP * letter.size &&
      current.right - letter.left <= WIDEST_KERNING * letter.size;
    if (touches && current.font === letter.font && Math.abs(current.size - letter.size) < 0.5) {
      current.text += letter.text;
      current.right = letter.right;
      return;
    }
    this.#current = { ...letter, glued: touches, order: this.words.length };
    this.words.push(this.#current);
  }
}

/**
 * Puts raised numbers (notes, square metres) on the line that they belong to, written as superscripts: `xã²`. A raised
 * number stands beside a larger word, before or after it in the stream.
 */
export function lowerSuperscripts(words: Word[]): void {
  for (const [index, word] of words.entries()) {
    if (!/^\d{1,3}[,)]?$/.test(word.text)) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const host = [before, after].find((candidate) => candidate !== undefined && isRaisedBeside(word, candidate));
    if (host === undefined) continue;
    word.text = word.text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
    word.baseline = host.baseline;
    word.size = host.size;
    if (host === before) word.glued = true;
  }
}

function isRaisedBeside(word: Word, host: Word): boolean {
  const rise = (host.baseline - word.baseline) / host.size;
  const gap = Math.max(word.left - host.right, host.left - word.right) / host.size;
  return (
    word.size <= host.size * SUPERSCRIPT_SIZE &&
    rise >= SUPERSCRIPT_RISE.least &&
    rise <= SUPERSCRIPT_RISE.most &&
    gap > -0.2 &&
    gap < 0.5
  );
}
