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
  /** Writes a word of the lexicon as its print was, where that is not `likeCase`. */
  write?: (word: string, printed: string) => string;
  /** How each candidate is written in the case of the print, as far as it was asked for. */
  written: string[];
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
/** A Roman numeral below 400. */
export const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Longer words are no syllables of any writing. */
const LONGEST = 24;

/** A candidate that leaves a part as it came. */
export const asItCame = (id: number, text: string): Candidate => ({ id, log: 0, text });

/** What a printed word in NFC consists of, under a kind of damage. */
export type Channel = (text: string) => Part[];

/** A channel that asks about each word of letters; no candidates leave the word as it came. */
export function byLetters(lexicon: Lexicon, candidatesOf: (word: string) => Candidate[]): Channel {
  return (text) =>
    unitsOf(text).map(({ key, from, to }): Part => {
      const word = text.slice(from, to);
      const base = { from, to, letterCase: letterCaseOf(word), roman: ROMAN.test(word), written: [] };
      if (key === BOUNDARY || key === NUMBER || key === CODE)
        return { ...base, word: false, candidates: [asItCame(CLASSES.indexOf(key), word)] };
      const candidates = word.length > LONGEST ? [] : candidatesOf(word);
      if (candidates.length > 0) return { ...base, word: true, candidates };
      return { ...base, word: true, candidates: [asItCame(lexicon.findId(key) ?? UNKNOWN_ID, word)] };
    });
}
