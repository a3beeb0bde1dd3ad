import { fold } from '../../fold.ts';
import { isSyllable } from '../../syllable.ts';
import type { Candidate } from '../candidate.ts';
import type { Language } from '../language.ts';
import type { Lexicon } from '../lexicon.ts';
import { getSection, type Sections } from '../model.ts';
import { CLASSES } from '../units.ts';
import { Confusions } from './confusions.ts';
import { PartReader } from './parts.ts';
import { segmentsOf } from './segments.ts';
import { SignModel } from './signs.ts';

/** How many sightings of a syllable its parts weigh. */
const PARTS_WEIGHT = 6;
/** Share of prints for which what was seen of the syllable says nothing. */
const WORSE_WORDS = 0.2;
const LONGEST_ONSET = 5;
const LONGEST_WORD = 12;
const LEAST_ONSET = 1e-4;
const LEAST_RHYME = 1e-6;
const LEAST = 1e-9;
const MOST_CANDIDATES = 16;
/** Candidates this much less likely than the best, by print and frequency, are left out (natural logarithm). */
const WIDTH = 10;
/** What an abbreviation or a foreign word loses beside syllables, read with the marks it has or with others. */
const SAME_MARKS = -3;
const OTHER_MARKS = -4;
/** What a letter of an unknown word costs: such words are left as they came when no syllable explains them. */
const UNKNOWN_LETTER = -2.6;

/**
 * What words may stand for that Tesseract's English model read from a Vietnamese page: as whole syllables it was
 * seen to read so, as first consonants and rhymes, and letter by letter, each where the one before has seen little.
 */
export class EnglishOcr {
  readonly #lexicon: Lexicon;
  readonly #language: Language;
  readonly #whole: Confusions;
  readonly #onsets: PartReader;
  readonly #rhymes: PartReader;
  /** Of each onset and rhyme the syllable's identifier, 0 for none. */
  readonly #syllables: Uint16Array;

  constructor(lexicon: Lexicon, language: Language, sections: Sections) {
    this.#lexicon = lexicon;
    this.#language = language;
    this.#whole = new Confusions(getSection(sections, 'ocr.whole'));
    const signs = new SignModel(getSection(sections, 'ocr.signs'));
    const syllables = [...lexicon.words.entries()].filter(([id, word]) => id >= CLASSES.length && isSyllable(word));
    const parted = syllables.map(([id, word]) => ({ id, parts: segmentsOf(word) }));
    const reader = (part: 0 | 1, section: string, least: number) =>
      new PartReader(
        parted.map(({ parts }) => parts[part]),
        new Confusions(getSection(sections, section)),
        signs,
        least,
      );
    this.#onsets = reader(0, 'ocr.onset', LEAST_ONSET);
    this.#rhymes = reader(1, 'ocr.rhyme', LEAST_RHYME);
    const onsetAt = new Map(this.#onsets.all.map((onset, n) => [onset, n]));
    const rhymeAt = new Map(this.#rhymes.all.map((rhyme, n) => [rhyme, n]));
    this.#syllables = new Uint16Array(onsetAt.size * rhymeAt.size);
    for (const { id, parts } of parted)
      this.#syllables[(onsetAt.get(parts[0]) as number) * rhymeAt.size + (rhymeAt.get(parts[1]) as number)] = id;
  }

  /** What a printed word in lower case may stand for, the best likelihood at any place; empty for none. */
  candidates(printed: string): Candidate[] {
    if (printed.length > LONGEST_WORD) return [];
    const found = new Map<number, number>();
    const width = this.#rhymes.all.length;
    for (let at = 0; at <= Math.min(LONGEST_ONSET, printed.length); at += 1) {
      const onsets = this.#onsets.read(printed.slice(0, at));
      if (onsets.parts.length === 0) continue;
      const rhymes = this.#rhymes.read(printed.slice(at));
      for (let o = 0; o < onsets.parts.length; o += 1) {
        const row = (onsets.parts[o] as number) * width;
        const likely = onsets.values[o] as number;
        for (let r = 0; r < rhymes.parts.length; r += 1) {
          const id = this.#syllables[row + (rhymes.parts[r] as number)] as number;
          const likelihood = likely * (rhymes.values[r] as number);
          if (id !== 0 && likelihood > LEAST) found.set(id, (found.get(id) ?? 0) + likelihood);
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
      const weight = PARTS_WEIGHT + this.#whole.kinds(word);
      const likelihood = ((seen.get(word) ?? 0) + weight * parts) / (this.#whole.total(word) + weight);
      found.set(id, likelihood + WORSE_WORDS * parts);
    }
  }

  /** Words that are no syllables: abbreviations, foreign words. */
  #addOthers(printed: string, found: Map<number, number>): void {
    for (const id of this.#lexicon.findByFold(fold(printed))) {
      const word = this.#lexicon.words[id] as string;
      if (isSyllable(word)) continue;
      found.set(id, Math.max(found.get(id) ?? 0, Math.exp(word === printed ? SAME_MARKS : OTHER_MARKS)));
    }
  }

  #best(printed: string, found: Map<number, number>): Candidate[] {
    const all = [...found]
      .filter(([, likelihood]) => likelihood > LEAST)
      .map(([id, likelihood]) => ({
        id,
        log: Math.log(likelihood),
        rank: Math.log(likelihood) + this.#language.log(1, id),
      }));
    all.sort((left, right) => right.rank - left.rank || left.id - right.id);
    const floor = (all[0]?.rank ?? 0) - WIDTH;
    const kept: Candidate[] = all
      .filter(({ rank }) => rank > floor)
      .slice(0, MOST_CANDIDATES)
      .map(({ id, log }) => ({ id, log, text: null }));
    if (kept.length > 0 && /^\p{L}+$/u.test(printed) && this.#lexicon.findId(printed) === undefined)
      kept.push({ id: 0, log: UNKNOWN_LETTER * printed.length, text: printed });
    return kept;
  }
}
