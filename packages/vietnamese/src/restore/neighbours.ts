import type { Lattice, Posteriors } from './decode.ts';
import type { Lexicon } from './lexicon.ts';
import { BOUNDARY, CLASSES } from './units.ts';

/** Weights are kept in a table of so many places; traits that meet at one share its weight. */
const TABLE_BITS = 22;
/** Weights are kept in steps of this. */
const WEIGHT_STEP = 1 / 16;
const MASK = (1 << TABLE_BITS) - 1;
const REACH = 12;
/** The most frequent words say nothing about what a text is about. */
const FUNCTION_WORDS = 120;
const BOUNDARY_ID = CLASSES.indexOf(BOUNDARY);
/** How much the neighbours count beside the language model. */
const WEIGHT = 0.6;
/** Words that the language model is surer of than this are left to it. */
const SURE = 0.9995;
const LEAST = 1e-6;
const MOST_TRAITS = 10 + 2 * REACH;

/** Hashes of what stands around a place, without the word itself. @returns how many were written to `into` */
function traitsAt(words: ArrayLike<number>, at: number, length: number, into: Int32Array): number {
  const word = (step: number) => (at + step < 0 || at + step >= length ? BOUNDARY_ID : (words[at + step] as number));
  into[0] = hash(10, 0, 0);
  into[1] = hash(0, word(-1), 0);
  into[2] = hash(1, word(1), 0);
  into[3] = hash(2, word(-2), 0);
  into[4] = hash(3, word(2), 0);
  into[5] = hash(4, word(-3), 0);
  into[6] = hash(5, word(3), 0);
  into[7] = hash(6, word(-1), word(1));
  into[8] = hash(7, word(1), word(2));
  into[9] = hash(8, word(-2), word(-1));
  let count = 10;
  for (let step = -REACH; step <= REACH; step += 1) {
    if (step >= -1 && step <= 1) continue;
    const other = word(step);
    if (other >= CLASSES.length + FUNCTION_WORDS) into[count++] = hash(9, other, 0);
  }
  return count;
}

function hash(kind: number, first: number, second: number): number {
  const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
  return Math.imul(mixed, 0x27d4eb2f);
}

/** Where the weight of a word beside a trait stands in the table. */
export function placeOf(trait: number, word: number): number {
  let mixed = trait ^ Math.imul(word + 7, 0x165667b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & MASK;
}

/**
 * A log-linear model of which word of several with the same letters stands among its neighbours: up to three words on
 * either side, and the rarer words up to twelve away, whatever their order. It weighs anew what the language model,
 * which sees three words before, was not sure of.
 */
export class Neighbours {
  readonly #weights: Int8Array;
  readonly #lexicon: Lexicon;
  readonly #traits = new Int32Array(MOST_TRAITS);
  #words = new Uint16Array(0);

  constructor(section: Uint8Array, lexicon: Lexicon) {
    this.#weights = new Int8Array(section.slice().buffer);
    this.#lexicon = lexicon;
  }

  /** Changes the probabilities of a lattice's candidates; words with other letters keep their share. */
  weigh(lattice: Lattice, posteriors: Posteriors): void {
    const { places, first } = lattice;
    if (this.#words.length < places) this.#words = new Uint16Array(places * 2);
    const words = this.#words;
    for (let place = 0; place < places; place += 1)
      words[place] = lattice.words[bestOf(lattice, posteriors, place)] as number;
    for (let place = 0; place < places; place += 1) {
      const [from, to] = [first[place] as number, first[place + 1] as number];
      if (to - from < 2) continue;
      const best = bestOf(lattice, posteriors, place);
      if ((posteriors[best] as number) > SURE) continue;
      const count = traitsAt(words, place, places, this.#traits);
      this.#weighPlace(lattice, posteriors, from, to, count);
    }
  }

  #weighPlace(lattice: Lattice, posteriors: Posteriors, from: number, to: number, count: number): void {
    const letters = this.#lexicon.letters;
    for (let c = from; c < to; c += 1) {
      const group = letters[lattice.words[c] as number] as number;
      let isDone = false;
      for (let k = from; k < c && !isDone; k += 1) isDone = letters[lattice.words[k] as number] === group;
      if (isDone) continue;
      let [share, sum] = [0, 0];
      for (let k = c; k < to; k += 1)
        if (letters[lattice.words[k] as number] === group) share += posteriors[k] as number;
      if (share < LEAST) continue;
      for (let k = c; k < to; k += 1) {
        const word = lattice.words[k] as number;
        if (letters[word] !== group) continue;
        posteriors[k] = ((posteriors[k] as number) + LEAST) * Math.exp(WEIGHT * this.#score(word, count));
        sum += posteriors[k] as number;
      }
      for (let k = c; k < to; k += 1)
        if (letters[lattice.words[k] as number] === group) posteriors[k] = ((posteriors[k] as number) / sum) * share;
    }
  }

  #score(word: number, count: number): number {
    let sum = 0;
    for (let n = 0; n < count; n += 1) sum += this.#weights[placeOf(this.#traits[n] as number, word)] as number;
    return sum * WEIGHT_STEP;
  }
}

function bestOf({ first }: Lattice, posteriors: Posteriors, place: number): number {
  let best = first[place] as number;
  for (let c = best + 1; c < (first[place + 1] as number); c += 1)
    if ((posteriors[c] as number) > (posteriors[best] as number)) best = c;
  return best;
}
