import type { Confusions } from './confusions.ts';
import type { SignModel } from './signs.ts';

/** How many sightings of a part its letters one by one weigh, beside the ways it was seen (Witten and Bell 1991). */
const LETTERS_WEIGHT = 2;
/** Share of prints from pages worse than those the table was learnt from, where what was seen says little. */
const WORSE_PAGES = 0.05;
const MOST_KNOWN = 2_500;

/** True parts for a printed one, by their number in the list of all, with likelihoods. */
export interface Likely {
  parts: Int32Array;
  values: Float64Array;
}

/** What first consonants, or rhymes, a printed string may stand for: as seen, and letter by letter. */
export class PartReader {
  /** All true parts, sorted. */
  readonly all: readonly string[];
  readonly #table: Confusions;
  readonly #signs: SignModel;
  readonly #least: number;
  readonly #totals: Float64Array;
  readonly #weights: Float64Array;
  readonly #lengths: Int32Array;
  readonly #codes: readonly Uint8Array[];
  /** How many letters each part begins with as the one before it. */
  readonly #shared: Int32Array;
  readonly #places: ReadonlyMap<string, number>;
  /** How often the print in hand was seen for each part. */
  readonly #counts: Float64Array;
  readonly #known = new Map<string, Likely>();

  constructor(all: Iterable<string>, table: Confusions, signs: SignModel, least: number) {
    this.all = [...new Set(all)].sort();
    this.#table = table;
    this.#signs = signs;
    this.#least = least;
    this.#totals = Float64Array.from(this.all, (part) => table.total(part));
    this.#weights = Float64Array.from(this.all, (part) => LETTERS_WEIGHT + table.kinds(part));
    this.#lengths = Int32Array.from(this.all, (part) => part.length);
    this.#codes = this.all.map((part) => signs.codesOf(part));
    this.#shared = Int32Array.from(this.all, (part, n) => sharedLength(part, this.all[n - 1] ?? ''));
    this.#places = new Map(this.all.map((part, n) => [part, n]));
    this.#counts = new Float64Array(this.all.length + 1);
  }

  /** Parts at least as likely as the reader was made for. */
  read(printed: string): Likely {
    const known = this.#known.get(printed);
    if (known) return known;
    const counts = this.#counts;
    for (const [part, count] of this.#table.printedAs(printed))
      counts[this.#places.get(part) ?? this.all.length] = count;
    // What is less likely by its letters is not likely enough, unless it was seen: then its letters hardly count.
    const likelihoodOf = this.#signs.asker(printed, this.#least * 0.9);
    const parts: number[] = [];
    const values: number[] = [];
    let same = 0;
    for (let n = 0; n < this.all.length; n += 1) {
      same = Math.min(same, this.#shared[n] as number);
      const length = this.#lengths[n] as number;
      const count = counts[n] as number;
      const near = length === 0 ? printed === '' : printed.length >= length - 1 && printed.length <= length + 2;
      if (!near && count === 0) continue;
      const asked = near ? likelihoodOf(this.#codes[n] as Uint8Array, same) : -1;
      if (asked >= 0) same = length;
      const letters = Math.max(0, asked);
      const weight = this.#weights[n] as number;
      const value = (count + weight * letters) / ((this.#totals[n] as number) + weight) + WORSE_PAGES * letters;
      if (value < this.#least) continue;
      parts.push(n);
      values.push(value);
    }
    counts.fill(0);
    const made = { parts: Int32Array.from(parts), values: Float64Array.from(values) };
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(printed, made);
    return made;
  }
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
