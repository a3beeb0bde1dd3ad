import { Confusions } from './confusions.ts';

/** One true letter is printed as at most so many signs. */
const LONGEST_PRINT = 3;
/**
 * What is left for prints that were not seen: vowels are taken for vowels, and for the letters and digits of their
 * outline, much more often than anything is taken for anything. Real pages are worse than those of the pairs.
 */
const VOWELS = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]$/;
const VOWEL_PRINTS = /^[aeiouyéêdgwvrltJj0-9¢&¥€@]*$/;
const UNSEEN_VOWEL = [2e-3, 1.5e-2, 3e-3, 2e-5];
const UNSEEN = [5e-4, 5e-4, 6e-6, 1e-7];
const PRINTS = LONGEST_PRINT + 1;
/** Longer prints are no words. */
const MOST_WIDTH = 32;

/** How likely a letter is printed as a string of signs, whatever stands around it. */
export class SignModel {
  readonly #letters = new Map<string, number>();
  /** By print: the likelihood for each letter. */
  readonly #likely = new Map<string, Float64Array>();
  readonly #unseen: Float64Array[];
  readonly #unseenVowels: Float64Array[];
  /** Of the string in hand: how likely its first letters are printed as the first signs. */
  readonly #rows: Float64Array[] = [];

  constructor(section: Uint8Array) {
    const counts = new Confusions(section);
    for (const letter of counts.truths()) this.#letters.set(letter, this.#letters.size);
    // One more for all letters that were never seen.
    const size = this.#letters.size + 1;
    const vowels = [...this.#letters.keys()].map((letter) => VOWELS.test(letter));
    const rest = (step: number, vowelPrint: boolean) =>
      Float64Array.from({ length: size }, (_, n) => (vowels[n] && vowelPrint ? UNSEEN_VOWEL : UNSEEN)[step] as number);
    this.#unseen = Array.from({ length: PRINTS }, (_, step) => rest(step, false));
    this.#unseenVowels = Array.from({ length: PRINTS }, (_, step) => rest(step, true));
    for (const printed of counts.prints()) {
      const likely = rest(printed.length, VOWEL_PRINTS.test(printed));
      for (const [letter, count] of counts.printedAs(printed)) {
        const at = this.#letters.get(letter) as number;
        likely[at] = (likely[at] as number) + count / counts.total(letter);
      }
      this.#likely.set(printed, likely);
    }
  }

  /** The letters of a string by their numbers, as {@link asker} wants them. */
  codesOf(truth: string): Uint8Array {
    return Uint8Array.from(truth, (letter) => this.#letters.get(letter) ?? this.#letters.size);
  }

  /**
   * Asks how likely strings of letters are printed as one string, all ways of parting it summed. A string that begins
   * as the one asked before, for `same` letters, shares its work. What is less likely than `least` counts as
   * impossible, and -1 says that the string was not looked at, since what it begins with was impossible before.
   */
  asker(printed: string, least: number): (truth: Uint8Array, same: number) => number {
    const width = printed.length + 1;
    const tables: Float64Array[] = [];
    for (let from = 0; from < width; from += 1)
      for (let step = 0; step < PRINTS; step += 1) {
        const print = printed.slice(from, from + step);
        const unseen = VOWEL_PRINTS.test(print) ? this.#unseenVowels : this.#unseen;
        tables.push(this.#likely.get(print) ?? (unseen[step] as Float64Array));
      }
    const rows = this.#rows;
    const [start = new Float64Array(MOST_WIDTH)] = rows;
    rows[0] = start.fill(0);
    start[0] = 1;
    let dead = Number.POSITIVE_INFINITY;
    return (truth, same) => {
      if (same >= dead) return -1;
      dead = Number.POSITIVE_INFINITY;
      for (let n = same; n < truth.length; n += 1) {
        const next = rows[n + 1] ?? new Float64Array(MOST_WIDTH);
        rows[n + 1] = next;
        if (advance(rows[n] as Float64Array, next, tables, truth[n] as number, width) < least) {
          dead = n + 1;
          return 0;
        }
      }
      return (rows[truth.length] as Float64Array)[width - 1] as number;
    };
  }
}

function advance(row: Float64Array, next: Float64Array, tables: Float64Array[], letter: number, width: number): number {
  for (let at = 0; at < width; at += 1) next[at] = 0;
  let most = 0;
  for (let from = 0; from < width; from += 1) {
    const here = row[from] as number;
    if (here < 1e-12) continue;
    const steps = Math.min(PRINTS, width - from);
    for (let step = 0; step < steps; step += 1) {
      const table = tables[from * PRINTS + step] as Float64Array;
      const value = (next[from + step] as number) + here * (table[letter] as number);
      next[from + step] = value;
      if (value > most) most = value;
    }
  }
  return most;
}
