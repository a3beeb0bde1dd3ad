import type { Language } from './language.ts';

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
  readonly #language: Language;
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
  readonly #found: Int32Array;
  /** For which candidate of the place a state's children were last looked up. */
  readonly #foundFor = new Int32Array(BEAM);
  readonly #twins: Int32Array;
  readonly #carried: Int32Array;

  constructor(language: Language) {
    this.#language = language;
    this.#contexts = language.order - 1;
    this.#nodes = new Int32Array((LONGEST + 1) * BEAM * this.#contexts);
    this.#newNodes = new Int32Array(BEAM * MOST * this.#contexts);
    this.#found = new Int32Array(BEAM * this.#contexts);
    this.#twins = new Int32Array(BEAM * this.#contexts);
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
    const language = this.#language;
    const contexts = this.#contexts;
    const nodes = this.#nodes;
    const fresh = this.#newNodes;
    const found = this.#found;
    const twins = this.#twins;
    const foundFor = this.#foundFor.fill(-1);
    const first = lattice.first[place] as number;
    const count = Math.min(MOST, (lattice.first[place + 1] as number) - first);
    const states = this.#states[at] as number;
    const before = at * BEAM;
    this.#findTwins(before, states);
    const stepFirst = this.#stepFirst[at] as number;
    const { width } = this.#search;
    let steps = stepFirst;
    let made = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c += 1) {
      const word = lattice.words[first + c] as number;
      const channel = lattice.logs[first + c] as number;
      const unigram = language.log(1, word);
      const begin = made;
      for (let s = 0; s < states; s += 1) {
        // Probabilities only lower what is too low already.
        if ((this.#best[before + s] as number) + channel < top - width) continue;
        const base = (before + s) * contexts;
        const target = made * contexts;
        foundFor[s] = c;
        let log = 0;
        let seen = false;
        for (let k = contexts - 1; k >= 0; k -= 1) {
          const node = nodes[base + k] as number;
          if (node < 0) {
            if (k + 1 < contexts) fresh[target + k + 1] = -1;
            continue;
          }
          const twin = twins[s * contexts + k] as number;
          let child: number;
          if (twin < s && foundFor[twin] === c) child = found[twin * contexts + k] as number;
          else child = language.find(k + 2, node, word);
          found[s * contexts + k] = child;
          if (k + 1 < contexts) fresh[target + k + 1] = child;
          if (seen) continue;
          if (child < 0) log += language.backoff(k + 1, node);
          else {
            log += language.log(k + 2, child);
            seen = true;
          }
        }
        if (!seen) log += unigram;
        fresh[target] = word;
        if (word === BOUNDARY) for (let k = 1; k < contexts; k += 1) fresh[target + k] = -1;
        log += channel;
        const score = (this.#best[before + s] as number) + log;
        // States with the same nodes go on alike.
        let same = begin;
        for (; same < made; same += 1) {
          let k = 1;
          while (k < contexts && fresh[same * contexts + k] === fresh[target + k]) k += 1;
          if (k === contexts) break;
        }
        if (same === made) {
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

  /** Of each state the first one with the same node, for each length of context: what follows is looked up once. */
  #findTwins(before: number, states: number): void {
    const contexts = this.#contexts;
    for (let s = 0; s < states; s += 1) {
      for (let k = 0; k < contexts; k += 1) {
        const node = this.#nodes[(before + s) * contexts + k];
        let twin = 0;
        while (this.#nodes[(before + twin) * contexts + k] !== node) twin += 1;
        this.#twins[s * contexts + k] = twin;
      }
    }
  }

  /** Keeps the best of the new states and the steps that lead to them. */
  #keep(at: number, made: number, top: number, stepFirst: number, steps: number): void {
    const contexts = this.#contexts;
    const floor = this.#floor(made, top);
    const next = at + 1;
    const { states } = this.#search;
    let kept = 0;
    const names = this.#names;
    for (let m = 0; m < made; m += 1) {
      names[m] = -1;
      if ((this.#newBest[m] as number) < floor || kept === states) continue;
      const slot = next * BEAM + kept;
      this.#best[slot] = (this.#newBest[m] as number) - top;
      this.#candidate[slot] = this.#newCandidate[m] as number;
      this.#sum[slot] = 0;
      for (let k = 0; k < contexts; k += 1)
        this.#nodes[slot * contexts + k] = this.#newNodes[m * contexts + k] as number;
      names[m] = kept;
      kept += 1;
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

function add(numbers: Float64Array | Float32Array, at: number, value: number): void {
  numbers[at] = (numbers[at] as number) + value;
}
