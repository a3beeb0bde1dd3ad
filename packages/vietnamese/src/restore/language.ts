import { BACKOFF_TOP, getSection, readNumbers, type Sections, STEPS, UnreadableModel } from './model.ts';

const LOGS = Float64Array.from({ length: 256 }, (_, code) => -code / STEPS);
const BACKOFFS = Float64Array.from({ length: 256 }, (_, code) => BACKOFF_TOP - code / STEPS);

const WORD = 16384;
const PAIR_MASK = (1 << 19) - 1;
const slotOf = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 13) & PAIR_MASK;

interface Level {
  /** Children of node `p` of the level below are from `first[p]` to `first[p + 1]`, by word. */
  first: Int32Array;
  words: Uint16Array;
  logs: Uint8Array;
  backoffs: Uint8Array;
}

/** The n-gram language model: sequences of words as a tree, with probabilities and back-off weights in one byte each. */
export class Language {
  readonly order: number;
  readonly vocabulary: number;
  readonly #levels: Level[];
  readonly #pairKeys = new Int32Array(PAIR_MASK + 1);
  readonly #pairNodes = new Int32Array(PAIR_MASK + 1);

  constructor(sections: Sections) {
    const logs = getSection(sections, 'logs1').slice();
    this.vocabulary = logs.length;
    const none = { first: new Int32Array(0), words: new Uint16Array(0) };
    this.#levels = [{ ...none, logs, backoffs: getSection(sections, 'backoffs1').slice() }];
    let order = 1;
    while (sections.has(`logs${order + 1}`)) {
      order += 1;
      this.#levels.push(readLevel(sections, order, (this.#levels.at(-1) as Level).logs.length));
    }
    this.order = order;
    this.#indexPairs();
  }

  /** The node of `word` below a node one word shorter, -1 where the model has no such sequence. `length` in words. */
  find(length: number, parent: number, word: number): number {
    if (length === 2) return this.#findPair(parent, word);
    const { first, words } = this.#levels[length - 1] as Level;
    let low = first[parent] as number;
    let high = first[parent + 1] as number;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] as number) < word) low = middle + 1;
      else high = middle;
    }
    return low < end && words[low] === word ? low : -1;
  }

  #findPair(parent: number, word: number): number {
    const key = parent * WORD + word + 1;
    for (let slot = slotOf(key); ; slot = (slot + 1) & PAIR_MASK) {
      const here = this.#pairKeys[slot] as number;
      if (here === key) return this.#pairNodes[slot] as number;
      if (here === 0) return -1;
    }
  }

  /** Pairs of words are looked up most, among the most others: they have a hash table beside the tree. */
  #indexPairs(): void {
    const pairs = this.#levels[1];
    if (!pairs || pairs.words.length > PAIR_MASK * 0.8)
      throw new UnreadableModel('the model has no table of word pairs that fits');
    for (let parent = 0; parent < this.vocabulary; parent += 1) {
      for (let node = pairs.first[parent] as number; node < (pairs.first[parent + 1] as number); node += 1) {
        const key = parent * WORD + (pairs.words[node] as number) + 1;
        let slot = slotOf(key);
        while (this.#pairKeys[slot] !== 0) slot = (slot + 1) & PAIR_MASK;
        this.#pairKeys[slot] = key;
        this.#pairNodes[slot] = node;
      }
    }
  }

  /** Natural logarithm of the probability of a node's last word after the words before it. */
  log(length: number, node: number): number {
    return LOGS[(this.#levels[length - 1] as Level).logs[node] as number] as number;
  }

  /** Natural logarithm of the weight with which shorter contexts take over after a node. */
  backoff(length: number, node: number): number {
    return BACKOFFS[(this.#levels[length - 1] as Level).backoffs[node] as number] as number;
  }
}

function readLevel(sections: Sections, length: number, parents: number): Level {
  // What stays is copied, so that the unpacked file need not stay in memory.
  const logs = getSection(sections, `logs${length}`).slice();
  const counts = readNumbers(getSection(sections, `counts${length}`), parents);
  const low = getSection(sections, `low${length}`);
  const high = getSection(sections, `high${length}`);
  const first = new Int32Array(parents + 1);
  const words = new Uint16Array(logs.length);
  let at = 0;
  for (let parent = 0; parent < parents; parent += 1) {
    const end = at + (counts[parent] as number);
    let word = 0;
    for (; at < end; at += 1) {
      word += (low[at] as number) | ((high[at] as number) << 8);
      words[at] = word;
    }
    first[parent + 1] = end;
  }
  return { first, words, logs, backoffs: sections.get(`backoffs${length}`)?.slice() ?? new Uint8Array(0) };
}
