import { fold } from '../../fold.ts';
import { isSyllable } from '../../syllable.ts';
import type { Candidate } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import { getSection, type Sections } from '../model.ts';
import { CLASSES } from '../units.ts';
import { Confusions } from './confusions.ts';
import { segmentsOf } from './segments.ts';
import { SignModel } from './signs.ts';

/** How many sightings the parts of a syllable weigh against the syllable itself, and letters against a rhyme. */
const PARTS_WEIGHT = 6;
const LETTERS_WEIGHT = 2;
const LONGEST_ONSET = 5;
const LONGEST_WORD = 12;
const LEAST = 3e-6;
const MOST_CANDIDATES = 28;
/** Candidates this much less likely than the best (natural logarithm) are left out. */
const WIDTH = 10;
/** What an abbreviation or a foreign word loses when it is read with other marks than it has. */
const OTHER_MARKS = -1.5;
/** What a letter of an unknown word costs: such words are left as they came when no syllable explains them. */
const UNKNOWN_LETTER = -2.3;

interface Scored {
  text: string;
  likelihood: number;
}

/**
 * What words may stand for that Tesseract's English model read from a Vietnamese page: as whole syllables it was
 * seen to read so, as first consonants and rhymes, and letter by letter, each where the one before has seen little.
 */
export class EnglishOcr {
  readonly #lexicon: Lexicon;
  readonly #whole: Confusions;
  readonly #onset: Confusions;
  readonly #rhyme: Confusions;
  readonly #signs: SignModel;
  readonly #onsets: readonly string[];
  readonly #rhymes: readonly string[];
  readonly #seenOnsets = new Map<string, Scored[]>();
  readonly #seenRhymes = new Map<string, Scored[]>();

  constructor(lexicon: Lexicon, sections: Sections) {
    this.#lexicon = lexicon;
    this.#whole = new Confusions(getSection(sections, 'ocr.whole'));
    this.#onset = new Confusions(getSection(sections, 'ocr.onset'));
    this.#rhyme = new Confusions(getSection(sections, 'ocr.rhyme'));
    this.#signs = new SignModel(getSection(sections, 'ocr.signs'));
    const syllables = lexicon.words.filter((word, id) => id >= CLASSES.length && isSyllable(word)).map(segmentsOf);
    this.#onsets = [...new Set(syllables.map(([onset]) => onset))];
    this.#rhymes = [...new Set(syllables.map(([, rhyme]) => rhyme))];
  }

  /** What a printed word in lower case may stand for, the best likelihood at any place; empty for none. */
  candidates(printed: string): Candidate[] {
    if (printed.length > LONGEST_WORD) return [];
    const found = new Map<number, number>();
    for (let at = 0; at <= Math.min(LONGEST_ONSET, printed.length); at += 1) {
      const onsets = this.#parts(this.#seenOnsets, this.#onset, this.#onsets, printed.slice(0, at));
      if (onsets.length === 0) continue;
      for (const rhyme of this.#parts(this.#seenRhymes, this.#rhyme, this.#rhymes, printed.slice(at))) {
        for (const onset of onsets) {
          const likelihood = onset.likelihood * rhyme.likelihood;
          if (likelihood < LEAST * 0.01) continue;
          const id = this.#lexicon.findId(onset.text + rhyme.text);
          if (id !== undefined) found.set(id, (found.get(id) ?? 0) + likelihood);
        }
      }
    }
    this.#mixWhole(printed, found);
    this.#addOthers(printed, found);
    return this.#best(printed, found);
  }

  #mixWhole(printed: string, found: Map<number, number>): void {
    const seen = new Map(this.#whole.printedAs(printed));
    for (const word of seen.keys()) {
      const id = this.#lexicon.findId(word);
      if (id !== undefined && !found.has(id)) found.set(id, 0);
    }
    for (const [id, parts] of found) {
      const word = this.#lexicon.words[id] as string;
      found.set(id, ((seen.get(word) ?? 0) + PARTS_WEIGHT * parts) / (this.#whole.total(word) + PARTS_WEIGHT));
    }
  }

  /** Words that are no syllables: abbreviations, foreign words. */
  #addOthers(printed: string, found: Map<number, number>): void {
    for (const id of this.#lexicon.findByFold(fold(printed))) {
      const word = this.#lexicon.words[id] as string;
      if (isSyllable(word)) continue;
      found.set(id, Math.max(found.get(id) ?? 0, word === printed ? 0.9 : Math.exp(OTHER_MARKS)));
    }
  }

  #best(printed: string, found: Map<number, number>): Candidate[] {
    const all = [...found]
      .filter(([, likelihood]) => likelihood > LEAST * 0.01)
      .map(([id, likelihood]) => ({ id, log: Math.log(likelihood), text: null }));
    all.sort((left, right) => right.log - left.log || left.id - right.id);
    const floor = (all[0]?.log ?? 0) - WIDTH;
    const kept: Candidate[] = all.filter(({ log }) => log > floor).slice(0, MOST_CANDIDATES);
    if (kept.length > 0 && /^\p{L}+$/u.test(printed) && this.#lexicon.findId(printed) === undefined)
      kept.push({ id: 0, log: UNKNOWN_LETTER * printed.length, text: printed });
    return kept;
  }

  /** True parts of syllables for a printed part, with their likelihood. */
  #parts(seen: Map<string, Scored[]>, table: Confusions, all: readonly string[], printed: string): Scored[] {
    const known = seen.get(printed);
    if (known) return known;
    const counts = new Map(table.printedAs(printed));
    const made: Scored[] = [];
    for (const text of all) {
      if (text === '' && printed !== '' && !counts.has(text)) continue;
      const near = Math.abs(text.length - printed.length) <= 2;
      const count = counts.get(text) ?? 0;
      if (!near && count === 0) continue;
      const letters = text === '' && printed === '' ? 1 : this.#signs.likelihood(text, printed);
      const likelihood = (count + LETTERS_WEIGHT * letters) / (table.total(text) + LETTERS_WEIGHT);
      if (likelihood > LEAST) made.push({ text, likelihood });
    }
    if (seen.size > 20_000) seen.clear();
    seen.set(printed, made);
    return made;
  }
}
