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
const MOST_KNOWN = 2_500;
const LONGEST_ONSET = 5;
const LONGEST_WORD = 12;
const LEAST_ONSET = 1e-3;
const LEAST_RHYME = 1e-5;
const LEAST = 1e-9;
/** A print that was seen leaves fewer readings open than one that was not. */
const MOST_SEEN = 14;
const MOST_UNSEEN = 24;
/** Candidates this many times less likely than the best, by print and frequency, are left out. */
const NEAR = Math.exp(-9);
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
  readonly #onsets: PartReader;
  readonly #rhymes: PartReader;
  /** Of each onset and rhyme the syllable's identifier, 0 for none. */
  readonly #syllables: Uint16Array;
  readonly #isSyllable: Uint8Array;
  /** Syllables seen to be printed so, with counts. */
  readonly #whole = new Map<string, [number, number][]>();
  /** Of each syllable: what its parts weigh, and the sum with how often it was seen. */
  readonly #weights: Float64Array;
  readonly #totals: Float64Array;
  /** How likely each word is wherever it stands. */
  readonly #frequency: Float64Array;
  readonly #known = new Map<string, readonly Candidate[]>();
  // Of the print in hand: likelihoods by word, and which words have one.
  readonly #likelihood: Float64Array;
  readonly #found: number[] = [];

  constructor(lexicon: Lexicon, language: Language, sections: Sections) {
    this.#lexicon = lexicon;
    const { words } = lexicon;
    this.#isSyllable = Uint8Array.from(words, (word, id) => Number(id >= CLASSES.length && isSyllable(word)));
    this.#frequency = Float64Array.from(words, (_, id) => Math.exp(language.unigram(id)));
    this.#likelihood = new Float64Array(words.length);
    const whole = new Confusions(getSection(sections, 'ocr.whole'));
    this.#weights = Float64Array.from(words, (word) => PARTS_WEIGHT + whole.kinds(word));
    this.#totals = Float64Array.from(words, (word) => PARTS_WEIGHT + whole.kinds(word) + whole.total(word));
    for (const printed of whole.prints()) {
      const seen = whole
        .printedAs(printed)
        .map(([word, count]) => [lexicon.findId(word) ?? 0, count] as [number, number]);
      this.#whole.set(
        printed,
        seen.filter(([id]) => id !== 0),
      );
    }
    const signs = new SignModel(getSection(sections, 'ocr.signs'));
    const parted = [...words.entries()]
      .filter(([id]) => this.#isSyllable[id])
      .map(([id, word]) => ({ id, parts: segmentsOf(word) }));
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

  /** What a printed word in lower case may stand for; empty for none. */
  candidates(printed: string): readonly Candidate[] {
    if (printed.length > LONGEST_WORD) return [];
    // The same word comes again with other signs around it.
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const made = this.#candidatesOf(printed);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(printed, made);
    return made;
  }

  #candidatesOf(printed: string): Candidate[] {
    this.#readParts(printed);
    for (const id of this.#found) {
      const parts = this.#likelihood[id] as number;
      this.#likelihood[id] = parts * (WORSE_WORDS + (this.#weights[id] as number) / (this.#totals[id] as number));
    }
    for (const [id, count] of this.#whole.get(printed) ?? []) this.#add(id, count / (this.#totals[id] as number));
    // Abbreviations and foreign words.
    for (const id of this.#lexicon.findByFold(fold(printed)))
      if (!this.#isSyllable[id])
        this.#add(id, Math.exp(this.#lexicon.words[id] === printed ? SAME_MARKS : OTHER_MARKS));
    return this.#best(printed);
  }

  #add(id: number, likelihood: number): void {
    const before = this.#likelihood[id] as number;
    if (before === 0) this.#found.push(id);
    this.#likelihood[id] = before + likelihood;
  }

  /** Syllables by all ways of parting a print into first consonants and rhyme. */
  #readParts(printed: string): void {
    const width = this.#rhymes.all.length;
    for (let at = 0; at <= Math.min(LONGEST_ONSET, printed.length); at += 1) {
      const onsets = this.#onsets.read(printed.slice(0, at));
      if (onsets.parts.length === 0) continue;
      const rhymes = this.#rhymes.read(printed.slice(at));
      for (let o = 0; o < onsets.parts.length; o += 1) {
        const row = (onsets.parts[o] as number) * width;
        const likely = onsets.values[o] as number;
        for (let r = 0; r < rhymes.parts.length; r += 1) {
          const likelihood = likely * (rhymes.values[r] as number);
          if (likelihood < LEAST) continue;
          const id = this.#syllables[row + (rhymes.parts[r] as number)] as number;
          if (id !== 0) this.#add(id, likelihood);
        }
      }
    }
  }

  /** The likeliest of the words found, by print and frequency. */
  #best(printed: string): Candidate[] {
    const rank = (id: number) => (this.#likelihood[id] as number) * (this.#frequency[id] as number);
    let most = 0;
    for (const id of this.#found) most = Math.max(most, rank(id));
    const near = this.#found
      .filter((id) => rank(id) > most * NEAR)
      .sort((left, right) => rank(right) - rank(left) || left - right);
    const kept = near
      .slice(0, this.#whole.has(printed) ? MOST_SEEN : MOST_UNSEEN)
      .map((id): Candidate => ({ id, log: Math.log(this.#likelihood[id] as number), text: null }));
    if (kept.length > 0 && /^\p{L}+$/u.test(printed) && this.#lexicon.findId(printed) === undefined)
      kept.push({ id: 0, log: UNKNOWN_LETTER * printed.length, text: printed });
    for (const id of this.#found) this.#likelihood[id] = 0;
    this.#found.length = 0;
    return kept;
  }
}
