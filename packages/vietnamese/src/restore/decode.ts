import { BACKOFFS, CODE_SHIFT, findBetween, type Language, LOGS, PLACE_MASK } from './language.ts';

/** What each place of a text may be: candidates of place `t` are from `first[t]` to `first[t + 1]`. */
export interface Lattice {
  places: number;
  first: Int32Array;
  words: Uint16Array;
  /** Natural logarithm of how likely the printed word is for the candidate, up to a constant. */
  logs: Float32Array;
}

/** How many states are kept at a place, and how far below the best (natural logarithm). */
export interface Search {
  states: number;
  width: number;
}

/** How likely each candidate is given the whole text, 0 to 1, beside the lattice's candidates. */
export type Posteriors = Float32Array;

/** Places for states; how many are kept is said by the search. */
const BEAM = 12;
const MOST = 64;
const CHUNK = 400;
const LONGEST = 800;
const BOUNDARY = 1;

/**
 * Finds the likeliest words by a beam search from left to right, states that the language model cannot tell apart
 * merged, and from its paths the probability of every candidate (forward-backward). One decoder serves one text at a
 * time: its memory is used again.
 */
export class Decoder {
  readonly #contexts: number;
  #search: Search = { states: BEAM, width: 10 };
  // States of all places of a chunk; a state has `#contexts` nodes: of its last word, its last two words, and so on.
  readonly #nodes: Int32Array;
  readonly #best = new Float64Array((LONGEST + 1) * BEAM);
  readonly #candidate = new Int32Array((LONGEST + 1) * BEAM);
  readonly #sum = new Float64Array((LONGEST + 1) * BEAM);
  readonly #back = new Float64Array((LONGEST + 1) * BEAM);
  readonly #states = new Int32Array(LONGEST + 1);
  // Steps between states, of all places of a chunk.
  readonly #stepFrom = new Uint8Array(LONGEST * BEAM * MOST);
  readonly #stepTo = new Uint8Array(LONGEST * BEAM * MOST);
  readonly #stepLog = new Float32Array(LONGEST * BEAM * MOST);
  readonly #stepFirst = new Int32Array(LONGEST + 2);
  // Of the place in hand.
  readonly #newNodes: Int32Array;
  readonly #newBest = new Float64Array(BEAM * MOST);
  readonly #newCandidate = new Int32Array(BEAM * MOST);
  readonly #rank = new Int32Array(BEAM * MOST);
  readonly #names = new Int32Array(BEAM * MOST);
  readonly #order = new Int32Array(BEAM);
  readonly #carried: Int32Array;
  /** The contexts of the states before the place, each once, the shortest first. */
  readonly #contextsHere: Contexts;

  constructor(language: Language) {
    this.#contexts = language.order - 1;
    this.#nodes = new Int32Array((LONGEST + 1) * BEAM * this.#contexts);
    this.#newNodes = new Int32Array(BEAM * MOST * this.#contexts);
    this.#contextsHere = new Contexts(language);
    this.#carried = new Int32Array(this.#contexts);
  }

  /** Probabilities of all candidates of a lattice, whose text begins after a boundary. */
  decode(lattice: Lattice, search: Search): Posteriors {
    this.#search = search;
    const posteriors = new Float32Array(lattice.words.length);
    this.#carried.fill(-1);
    this.#carried[0] = BOUNDARY;
    let from = 0;
    while (from < lattice.places) {
      let to = Math.min(lattice.places, from + CHUNK);
      const limit = Math.min(lattice.places, from + LONGEST);
      while (to < limit && lattice.words[lattice.first[to - 1] as number] !== BOUNDARY) to += 1;
      this.#chunk(lattice, from, to, posteriors);
      from = to;
    }
    return posteriors;
  }

  #chunk(lattice: Lattice, from: number, to: number, posteriors: Posteriors): void {
    const contexts = this.#contexts;
    for (let k = 0; k < contexts; k += 1) this.#nodes[k] = this.#carried[k] as number;
    this.#best[0] = 0;
    this.#sum[0] = 1;
    this.#states[0] = 1;
    this.#stepFirst[0] = 0;
    for (let place = from; place < to; place += 1) this.#step(lattice, place, place - from);
    const last = to - from;
    this.#collect(lattice, from, last, posteriors);
    let top = 0;
    for (let s = 1; s < (this.#states[last] as number); s += 1)
      if ((this.#best[last * BEAM + s] as number) > (this.#best[last * BEAM + top] as number)) top = s;
    for (let k = 0; k < contexts; k += 1) this.#carried[k] = this.#nodes[(last * BEAM + top) * contexts + k] as number;
  }

  /** From the states before a place to the states after it. */
  #step(lattice: Lattice, place: number, at: number): void {
    const contexts = this.#contexts;
    const fresh = this.#newNodes;
    const here = this.#contextsHere;
    const { child, value, deepest, byState } = here;
    const first = lattice.first[place] as number;
    const count = Math.min(MOST, (lattice.first[place + 1] as number) - first);
    const states = this.#states[at] as number;
    const before = at * BEAM;
    here.gather(this.#nodes, before, states);
    const stepFirst = this.#stepFirst[at] as number;
    const { width } = this.#search;
    let steps = stepFirst;
    let made = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c += 1) {
      const word = lattice.words[first + c] as number;
      const channel = lattice.logs[first + c] as number;
      // States stand in the order of their scores, and probabilities only lower what is too low already.
      let reach = 0;
      while (reach < states && (this.#best[before + reach] as number) + channel >= top - width) reach += 1;
      if (reach === 0) continue;
      const unigram = here.follow(word, reach);
      for (let s = 0; s < reach; s += 1) {
        const longest = deepest[s] as number;
        const log = channel + (longest < 0 ? unigram : (value[longest] as number));
        const score = (this.#best[before + s] as number) + log;
        // What comes next depends on the longest sequence that the model has: states that share it go on alike.
        let key = -1;
        if (word !== BOUNDARY)
          for (let k = contexts - 2; k >= 0 && key < 0; k -= 1) {
            const context = byState[k * BEAM + s] as number;
            if (context >= 0 && (child[context] as number) >= 0) key = context;
          }
        let same = here.madeFor(key);
        if (same < 0) {
          same = made;
          here.make(key, made);
          const target = made * contexts;
          fresh[target] = word;
          for (let k = 1; k < contexts; k += 1) {
            const context = word === BOUNDARY ? -1 : (byState[(k - 1) * BEAM + s] as number);
            fresh[target + k] = context < 0 ? -1 : (child[context] as number);
          }
          this.#newBest[made] = score;
          this.#newCandidate[made] = c;
          made += 1;
        } else if (score > (this.#newBest[same] as number)) this.#newBest[same] = score;
        if (score > top) top = score;
        this.#stepFrom[steps] = s;
        this.#rank[steps - stepFirst] = same;
        this.#stepLog[steps] = log;
        steps += 1;
      }
    }
    this.#keep(at, made, top, stepFirst, steps);
  }

  /** Keeps the best of the new states and the steps that lead to them. */
  #keep(at: number, made: number, top: number, stepFirst: number, steps: number): void {
    const contexts = this.#contexts;
    const floor = this.#floor(made, top);
    const next = at + 1;
    const { states } = this.#search;
    const names = this.#names;
    const order = this.#order;
    let kept = 0;
    for (let m = 0; m < made; m += 1) {
      names[m] = -1;
      const score = this.#newBest[m] as number;
      if (score < floor || kept === states) continue;
      let slot = kept;
      for (; slot > 0 && (this.#newBest[order[slot - 1] as number] as number) < score; slot -= 1)
        order[slot] = order[slot - 1] as number;
      order[slot] = m;
      kept += 1;
    }
    for (let n = 0; n < kept; n += 1) {
      const m = order[n] as number;
      const slot = next * BEAM + n;
      this.#best[slot] = (this.#newBest[m] as number) - top;
      this.#candidate[slot] = this.#newCandidate[m] as number;
      this.#sum[slot] = 0;
      for (let k = 0; k < contexts; k += 1)
        this.#nodes[slot * contexts + k] = this.#newNodes[m * contexts + k] as number;
      names[m] = n;
    }
    this.#states[next] = kept;
    let used = stepFirst;
    for (let n = stepFirst; n < steps; n += 1) {
      const to = names[this.#rank[n - stepFirst] as number] as number;
      if (to < 0) continue;
      const weight = Math.exp((this.#stepLog[n] as number) - top);
      this.#stepFrom[used] = this.#stepFrom[n] as number;
      this.#stepTo[used] = to;
      this.#stepLog[used] = weight;
      add(this.#sum, next * BEAM + to, (this.#sum[at * BEAM + (this.#stepFrom[n] as number)] as number) * weight);
      used += 1;
    }
    this.#stepFirst[next] = used;
    let most = 0;
    for (let s = 0; s < kept; s += 1) most = Math.max(most, this.#sum[next * BEAM + s] as number);
    for (let s = 0; s < kept; s += 1) this.#sum[next * BEAM + s] = (this.#sum[next * BEAM + s] as number) / most;
  }

  /** The score below which states are given up, so that not too many are left. */
  #floor(made: number, top: number): number {
    let floor = top - this.#search.width;
    for (;;) {
      let above = 0;
      for (let m = 0; m < made; m += 1) if ((this.#newBest[m] as number) >= floor) above += 1;
      if (above <= this.#search.states) return floor;
      const next = top - (top - floor) * 0.75;
      if (next >= top || top - floor < 1e-6) return floor;
      floor = next;
    }
  }

  #collect(lattice: Lattice, from: number, last: number, posteriors: Posteriors): void {
    const back = this.#back;
    for (let s = 0; s < (this.#states[last] as number); s += 1) back[last * BEAM + s] = 1;
    for (let at = last; at > 0; at -= 1) {
      const first = lattice.first[from + at - 1] as number;
      let total = 0;
      for (let s = 0; s < (this.#states[at] as number); s += 1)
        total += (this.#sum[at * BEAM + s] as number) * (back[at * BEAM + s] as number);
      for (let s = 0; s < (this.#states[at] as number); s += 1) {
        const slot = at * BEAM + s;
        const share = ((this.#sum[slot] as number) * (back[slot] as number)) / total;
        add(posteriors, first + (this.#candidate[slot] as number), share);
      }
      const below = at - 1;
      for (let s = 0; s < (this.#states[below] as number); s += 1) back[below * BEAM + s] = 0;
      for (let n = this.#stepFirst[below] as number; n < (this.#stepFirst[at] as number); n += 1)
        add(
          back,
          below * BEAM + (this.#stepFrom[n] as number),
          (this.#stepLog[n] as number) * (back[at * BEAM + (this.#stepTo[n] as number)] as number),
        );
      let most = 0;
      for (let s = 0; s < (this.#states[below] as number); s += 1)
        most = Math.max(most, back[below * BEAM + s] as number);
      for (let s = 0; s < (this.#states[below] as number); s += 1)
        back[below * BEAM + s] = (back[below * BEAM + s] as number) / most;
    }
  }
}

/** The contexts of a place's states, each once, and what a word is worth behind each of them. */
class Contexts {
  readonly #language: Language;
  readonly #lengths: number;
  /** Where the contexts of each length begin; one length more than there are. */
  readonly #begin: Int32Array;
  readonly #nodes: Int32Array;
  /** Where the children of each stand in the level above. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #backoffs: Float64Array;
  /** The next shorter context of each, -1 where only the word alone is left. */
  readonly #shorter: Int32Array;
  /** The first state that has it: states stand in the order of their scores. */
  readonly #firstState: Int32Array;
  readonly #made: Int32Array;
  /** Of each context the node of the word in hand behind it, -1 for none, and the logarithm of its probability. */
  readonly child: Int32Array;
  readonly value: Float64Array;
  /** The context of each state by length, and the longest it has; -1 for none. */
  readonly byState: Int32Array;
  readonly deepest = new Int32Array(BEAM);

  constructor(language: Language) {
    this.#language = language;
    this.#lengths = language.order - 1;
    const most = BEAM * this.#lengths;
    this.#begin = new Int32Array(this.#lengths + 1);
    this.#nodes = new Int32Array(most);
    this.#from = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#backoffs = new Float64Array(most);
    this.#shorter = new Int32Array(most);
    this.#firstState = new Int32Array(most);
    this.#made = new Int32Array(most + 1);
    this.child = new Int32Array(most);
    this.value = new Float64Array(most);
    this.byState = new Int32Array(most);
  }

  /** Takes the contexts of the states from `before` on. */
  gather(nodes: Int32Array, before: number, states: number): void {
    const lengths = this.#lengths;
    this.deepest.fill(-1);
    let used = 0;
    for (let k = 0; k < lengths; k += 1) {
      const begin = used;
      this.#begin[k] = begin;
      const { spans } = this.#language.level(k + 1);
      for (let s = 0; s < states; s += 1) {
        const node = nodes[(before + s) * lengths + k] as number;
        if (node < 0) {
          this.byState[k * BEAM + s] = -1;
          continue;
        }
        let context = begin;
        while (context < used && this.#nodes[context] !== node) context += 1;
        if (context === used) {
          this.#nodes[used] = node;
          const span = spans[node] as number;
          this.#from[used] = span & PLACE_MASK;
          this.#to[used] = (spans[node + 1] as number) & PLACE_MASK;
          this.#backoffs[used] = BACKOFFS[span >>> CODE_SHIFT] as number;
          this.#shorter[used] = this.deepest[s] as number;
          this.#firstState[used] = s;
          used += 1;
        }
        this.byState[k * BEAM + s] = context;
        this.deepest[s] = context;
      }
    }
    this.#begin[lengths] = used;
  }

  /** What a word is worth behind the contexts of the first `reach` states. @returns what it is worth alone */
  follow(word: number, reach: number): number {
    const { child, value } = this;
    const language = this.#language;
    const unigram = language.unigram(word);
    for (let context = this.#begin[this.#lengths] as number; context >= 0; context -= 1) this.#made[context] = -1;
    for (let k = 0; k < this.#lengths; k += 1) {
      const { words, logs } = language.level(k + 2);
      const end = this.#begin[k + 1] as number;
      for (let context = this.#begin[k] as number; context < end; context += 1) {
        if ((this.#firstState[context] as number) >= reach) break;
        const shorter = this.#shorter[context] as number;
        // The model keeps with each sequence its own end: where that is unknown behind fewer words, it is behind more.
        const isUnknown = shorter >= 0 && (child[shorter] as number) < 0;
        let found = -1;
        if (k === 0) found = language.findPair(this.#nodes[context] as number, word);
        else if (!isUnknown)
          found = findBetween(words, this.#from[context] as number, this.#to[context] as number, word);
        child[context] = found;
        if (found >= 0) value[context] = LOGS[logs[found] as number] as number;
        else
          value[context] = (this.#backoffs[context] as number) + (shorter < 0 ? unigram : (value[shorter] as number));
      }
    }
    return unigram;
  }

  /** The new state that was made for a longest sequence of the word in hand, -1 for none yet. */
  madeFor(context: number): number {
    return this.#made[context + 1] as number;
  }

  make(context: number, state: number): void {
    this.#made[context + 1] = state;
  }
}

function add(numbers: Float64Array | Float32Array, at: number, value: number): void {
  numbers[at] = (numbers[at] as number) + value;
}
