import { BACKOFF_TOP, getSection, readNumbers, type Sections, STEPS, UnreadableModel } from './model.ts';

/** Natural logarithms by their code of one byte. */
export const LOGS = Float64Array.from({ length: 256 }, (_, code) => -code / STEPS);
/** Natural logarithms of back-off weights by their code of one byte. */
export const BACKOFFS = Float64Array.from({ length: 256 }, (_, code) => BACKOFF_TOP - code / STEPS);

const WORD = 16384;
const PAIR_MASK = (1 << 19) - 1;
const FILTER_MASK = (1 << 18) - 1;
const filterOf = (key: number) => (Math.imul(key, 0x85ebca6b) >>> 11) & FILTER_MASK;
const slotOf = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 13) & PAIR_MASK;

/** Sequences of one length. */
export interface Level {
  words: Uint16Array;
  logs: Uint8Array;
  /**
   * Where the children of each node begin in the level above, and beside it the code of its back-off weight: both are
   * asked for together, and memory is slower than reckoning. One more than there are nodes.
   */
  spans: Int32Array;
}

const PLACE_BITS = 22;
/** Of a span, where the children begin. */
export const PLACE_MASK = (1 << PLACE_BITS) - 1;
/** How far a span is moved to give the code of its back-off weight. */
export const CODE_SHIFT = PLACE_BITS;

/** The n-gram language model: sequences of words as a tree, with probabilities and back-off weights in one byte each. */
export class Language {
  readonly order: number;
  readonly vocabulary: number;
  readonly #levels: Level[];
  /** A bit for each pair: most pairs that are asked for are unknown, and this is small enough to stay at hand. */
  readonly #filter = new Uint8Array(FILTER_MASK + 1);
  /** Key and node of each pair side by side, so that both are fetched at once. */
  readonly #pairs = new Int32Array(2 * (PAIR_MASK + 1));

  constructor(sections: Sections) {
    const logs = getSection(sections, 'logs1').slice();
    this.vocabulary = logs.length;
    this.#levels = [{ words: new Uint16Array(0), logs, spans: new Int32Array(0) }];
    let order = 1;
    while (sections.has(`logs${order + 1}`)) {
      order += 1;
      this.#levels.push(readLevel(sections, order, this.#levels.at(-1) as Level));
    }
    this.order = order;
    this.#indexPairs();
  }

  /** The sequences of so many words. */
  level(length: number): Level {
    return this.#levels[length - 1] as Level;
  }

  /** Natural logarithm of how likely a word is by itself. */
  unigram(word: number): number {
    return LOGS[(this.#levels[0] as Level).logs[word] as number] as number;
  }

  /** The node of a word behind one other, -1 where the model has no such pair. */
  findPair(parent: number, word: number): number {
    const key = parent * WORD + word + 1;
    if (((this.#filter[filterOf(key)] as number) & (1 << (key & 7))) === 0) return -1;
    const pairs = this.#pairs;
    for (let slot = slotOf(key); ; slot = (slot + 1) & PAIR_MASK) {
      const here = pairs[2 * slot] as number;
      if (here === key) return pairs[2 * slot + 1] as number;
      if (here === 0) return -1;
    }
  }

  /** Pairs of words are looked up most, among the most others: they have a hash table beside the tree. */
  #indexPairs(): void {
    const pairs = this.#levels[1];
    if (!pairs || pairs.words.length > PAIR_MASK * 0.8)
      throw new UnreadableModel('the model has no table of word pairs that fits');
    const { spans } = this.#levels[0] as Level;
    for (let parent = 0; parent < this.vocabulary; parent += 1) {
      const end = (spans[parent + 1] as number) & PLACE_MASK;
      for (let node = (spans[parent] as number) & PLACE_MASK; node < end; node += 1) {
        const key = parent * WORD + (pairs.words[node] as number) + 1;
        const at = filterOf(key);
        this.#filter[at] = (this.#filter[at] as number) | (1 << (key & 7));
        let slot = slotOf(key);
        while (this.#pairs[2 * slot] !== 0) slot = (slot + 1) & PAIR_MASK;
        this.#pairs[2 * slot] = key;
        this.#pairs[2 * slot + 1] = node;
      }
    }
  }
}

/** Where a word stands among the sorted words from one place to another; -1 where it does not. */
export function findBetween(words: Uint16Array, from: number, end: number, word: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word ? low : -1;
}

function readLevel(sections: Sections, length: number, below: Level): Level {
  // What stays is copied, so that the unpacked file need not stay in memory.
  const logs = getSection(sections, `logs${length}`).slice();
  const parents = below.logs.length;
  const counts = readNumbers(getSection(sections, `counts${length}`), parents);
  const backoffs = getSection(sections, `backoffs${length - 1}`);
  const low = getSection(sections, `low${length}`);
  const high = getSection(sections, `high${length}`);
  if (logs.length > PLACE_MASK) throw new UnreadableModel('the model has more sequences than there is room for');
  const spans = new Int32Array(parents + 1);
  const words = new Uint16Array(logs.length);
  let at = 0;
  for (let parent = 0; parent < parents; parent += 1) {
    spans[parent] = at | ((backoffs[parent] as number) << CODE_SHIFT);
    const end = at + (counts[parent] as number);
    let word = 0;
    for (; at < end; at += 1) {
      word += (low[at] as number) | ((high[at] as number) << 8);
      words[at] = word;
    }
  }
  spans[parents] = at;
  below.spans = spans;
  return { words, logs, spans: new Int32Array(0) };
}
