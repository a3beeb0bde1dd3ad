import { type Analysis, BOUNDARY_ID, type Part } from './analysis.ts';
import type { Lattice } from './decode.ts';
import type { Lexicon } from './lexicon.ts';

/** A printed word on its line, and the places of its parts in the lattice; -1 for a part that has none. */
export interface PrintedWord {
  source: string;
  start: number;
  analysis: Analysis;
  places: number[];
}

/** How much the case of a word counts: writers differ in what they write with a capital. */
const CASE_WEIGHT = 0.6;
const BEFORE_ROMAN =
  /^(?:ph[aầ]n|m[uụ]c|ch[uư][oơ]ng|h[aạ]ng|nh[oó]m|lo[aạ]i|qu[yý]|kh[oó]a|k[yỳ]|l[aầ]n|v[aà]|[-–])[:,]?$/iu;

/** Collects the places of a text, one after another. */
export class LatticeBuilder {
  readonly #lexicon: Lexicon;
  #first = new Int32Array(1024);
  #words = new Uint16Array(8192);
  #logs = new Float32Array(8192);
  #places = 0;
  #used = 0;
  #atStart = true;
  #before = '';

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Ends a sentence, unless nothing stands since the last end. */
  boundary(): void {
    if (this.#atStart) return;
    this.#open(1);
    this.#words[this.#used] = BOUNDARY_ID;
    this.#logs[this.#used++] = 0;
    this.#close();
    this.#atStart = true;
  }

  /** Adds a printed word and gives the places of its parts. */
  add(analysis: Analysis, startsLine: boolean): number[] {
    const places = analysis.parts.map((part) => {
      if (!part.word && part.candidates[0]?.id === BOUNDARY_ID) {
        this.boundary();
        return -1;
      }
      return this.#part(part, startsLine);
    });
    this.#before = analysis.text;
    return places;
  }

  /** Candidates that stand at a place, to weigh them anew. */
  candidatesAt(place: number): { words: Uint16Array; logs: Float32Array } {
    const [from, to] = [
      this.#first[place] as number,
      place + 1 < this.#places ? (this.#first[place + 1] as number) : this.#used,
    ];
    return { words: this.#words.subarray(from, to), logs: this.#logs.subarray(from, to) };
  }

  build(): Lattice {
    this.#open(0);
    return { places: this.#places, first: this.#first, words: this.#words, logs: this.#logs };
  }

  #part(part: Part, startsLine: boolean): number {
    // "VI" is a numeral at the head of a line and after "phần", and a syllable ("VỊ") elsewhere.
    const fixed = part.roman && (startsLine || BEFORE_ROMAN.test(this.#before));
    const candidates = fixed ? [{ id: 0, log: 0 }] : part.candidates;
    this.#open(candidates.length);
    const cased =
      !this.#atStart && candidates.length > 1 && (part.letterCase === 'title' || part.letterCase === 'lower');
    for (const { id, log } of candidates) {
      this.#words[this.#used] = id;
      this.#logs[this.#used++] = cased
        ? log + CASE_WEIGHT * this.#lexicon.caseLog(id, part.letterCase === 'title')
        : log;
    }
    this.#atStart = false;
    return this.#close();
  }

  #open(candidates: number): void {
    if (this.#places + 2 > this.#first.length) this.#first = grow(this.#first, new Int32Array(this.#first.length * 2));
    while (this.#used + candidates > this.#words.length) {
      this.#words = grow(this.#words, new Uint16Array(this.#words.length * 2));
      this.#logs = grow(this.#logs, new Float32Array(this.#logs.length * 2));
    }
    this.#first[this.#places] = this.#used;
  }

  #close(): number {
    this.#places += 1;
    return this.#places - 1;
  }
}

function grow<T extends Int32Array | Uint16Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
