import type { Candidate } from './candidate.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import type { Lexicon } from './lexicon.ts';
import { BOUNDARY, CLASSES, CODE, NUMBER, UNKNOWN, unitsOf } from './units.ts';

/** A part of a printed word with what it may stand for. */
export interface Part {
  from: number;
  to: number;
  letterCase: LetterCase;
  /** Never empty. */
  candidates: readonly Candidate[];
  /** Whether the part is a word that may be restored, and not a sign, a number or a code. */
  word: boolean;
  /** Whether it may be a Roman numeral where one is expected. */
  roman: boolean;
}

export interface Analysis {
  /** The printed word in NFC: parts count their places in it. */
  text: string;
  parts: readonly Part[];
}

export const BOUNDARY_ID = CLASSES.indexOf(BOUNDARY);
const UNKNOWN_ID = CLASSES.indexOf(UNKNOWN);
const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Longer words are no syllables of any writing. */
const LONGEST = 24;

/** A candidate that leaves a part as it came. */
export const asItCame = (id: number, text: string): Candidate => ({ id, log: 0, text });

/** How a channel finds what a word may stand for; an empty list leaves the word as it came. */
export type Channel = (word: string) => Candidate[];

/** Splits a printed word and asks the channel about its words. */
export function analyse(raw: string, lexicon: Lexicon, channel: Channel): Analysis {
  const text = raw.normalize('NFC');
  const parts = unitsOf(text).map(({ key, from, to }): Part => {
    const word = text.slice(from, to);
    const base = { from, to, letterCase: letterCaseOf(word), roman: ROMAN.test(word) };
    if (key === BOUNDARY || key === NUMBER || key === CODE)
      return { ...base, word: false, candidates: [asItCame(CLASSES.indexOf(key), word)] };
    const candidates = word.length > LONGEST ? [] : channel(word);
    if (candidates.length > 0) return { ...base, word: true, candidates };
    return { ...base, word: true, candidates: [asItCame(lexicon.findId(key) ?? UNKNOWN_ID, word)] };
  });
  return { text, parts };
}
