import { fold } from '../../fold.ts';
import { isSyllable } from '../../syllable.ts';
import { asItCame, type Part, ROMAN } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import { letterCaseOf, likeCase } from '../letter-case.ts';
import type { Lexicon } from '../lexicon.ts';
import { BOUNDARY, CLASSES, CODE, ENDS, NUMBER, unitsOf, wordKey } from '../units.ts';

const OPENING = /^[("“”‘’'[{<«\-–—*•+._]*/u;
const CLOSING = /[.,;:)\]}”“"»>…\-–—*_/]*$/u;
/** Signs that the recogniser writes for strokes and marks at the end of a syllable, and that may stand for themselves. */
const DOUBTFUL = /[?!’'‘`|]+$/u;
/** Signs that it writes for vowels. */
const VOWELS = "¢&¥€@%?’'‘`|!§$£°";
const DAMAGED = new RegExp(`^(?=.*[\\p{L}${VOWELS}])[\\p{L}\\p{N}${VOWELS}]{1,10}$`, 'u');
const CODES = /^(?:\p{Lu}+\d{2,}|\d{2,}\p{L}+|\p{L}*\d{3,}.*|.*[@%$£°].*\d.*|\d+[%°])$/u;
const NUMBERS = /^\p{N}+(?:[.,/:%–-]*\p{N}+)*%?$/u;

/** Where a word begins and ends that the English recogniser printed: what may be a piece of a letter belongs to it. */
function coreOfDamaged(raw: string): [number, number] {
  const from = OPENING.exec(raw)?.[0].length ?? 0;
  const tail = CLOSING.exec(raw.slice(from))?.[0].length ?? 0;
  return [from, Math.max(from, raw.length - tail)];
}

/** The digits that it writes for "ở" and "ô": between words, and nowhere near a sign, they may be either. */
const VOWEL_DIGIT = /^[06]$/;
/** How likely a number is this digit. */
const ONE_DIGIT = -2.5;
/** "m6-dun" */
const SMALL_WITH_DIGIT = /^(?!.*\d\d)\p{Ll}[\p{Ll}\d-]*$/u;

/** What a printed word in lower case may stand for. */
export type Reader = (printed: string) => readonly Candidate[];

/** How likely signs at the end of a word stand for themselves, and not for a piece of the word. */
const OWN_SIGNS = -4;
/** What capitals lose when they are read with the confusions of small letters. */
const SMALL_CONFUSIONS = -2.5;
/** A mix of letters and digits as a code: a constant and so much a sign. */
const CODE_COST = -2.5;
const CODE_SIGN = -1.5;

/** Splits a word that the English recogniser printed, and asks what its words may stand for. */
export function damagedParts(raw: string, lexicon: Lexicon, read: Reader): Part[] {
  const [from, to] = coreOfDamaged(raw);
  const core = raw.slice(from, to);
  const fixed = (key: string, start: number, end: number): Part => ({
    from: start,
    to: end,
    letterCase: 'lower',
    candidates: [asItCame(CLASSES.indexOf(key), raw.slice(start, end))],
    word: false,
    written: [],
    roman: false,
  });
  if (core === '' || (core.length === 1 && raw[to] === ')' && from === 0))
    return unitsOf(raw)
      .filter(({ key }) => key === BOUNDARY)
      .map(({ key, from, to }) => fixed(key, from, to));
  const parts: Part[] = [];
  const runs = [...core.matchAll(/[^-–—/]+/g)];
  const plain =
    runs.length > 0 && runs.every(([run]) => DAMAGED.test(run) && !CODES.test(run) && !/^\p{N}{2,}$/u.test(run));
  if (VOWEL_DIGIT.test(core) && to === raw.length) parts.push(damagedPart(core, from, lexicon, read));
  else if (NUMBERS.test(core)) parts.push(fixed(NUMBER, from, to));
  else if (!plain || (runs.length > 1 && /\p{N}/u.test(core) && !SMALL_WITH_DIGIT.test(core)))
    parts.push(fixed(CODE, from, to));
  else for (const run of runs) parts.push(damagedPart(run[0], from + run.index, lexicon, read));
  if (ENDS.test(raw.slice(to))) parts.push(fixed(BOUNDARY, to, to));
  return parts;
}

function damagedPart(printed: string, from: number, lexicon: Lexicon, read: Reader): Part {
  const base = {
    from,
    to: from + printed.length,
    letterCase: letterCaseOf(printed),
    word: true,
    written: [],
    roman: ROMAN.test(printed),
  };
  const small = printed.toLowerCase();
  const candidates: Candidate[] = [];
  const add = (core: string, tail: string, log: number) => {
    for (const one of read(core.toLowerCase())) {
      // Only a word whose end stands for itself is written out now: there are many candidates and few are shown.
      const text =
        tail === ''
          ? one.text && core
          : (one.text === null ? damagedCase(lexicon.words[one.id] as string, core) : core) + tail;
      // What is the same is one: thousands of prints are kept with what they may stand for.
      candidates.push(log === 0 && text === one.text ? one : { id: one.id, log: one.log + log, text });
    }
  };
  const capitals = base.letterCase === 'upper' && small.length > 1;
  if (capitals) for (const id of lexicon.findByFold(fold(small))) candidates.push({ id, log: 0, text: null });
  add(printed, '', capitals ? SMALL_CONFUSIONS : 0);
  const tail = DOUBTFUL.exec(printed)?.[0] ?? '';
  if (tail !== '' && tail !== printed) add(printed.slice(0, -tail.length), tail, OWN_SIGNS);
  if (NUMBERS.test(printed)) candidates.push({ id: CLASSES.indexOf(NUMBER), log: ONE_DIGIT, text: printed });
  else if (!/^\p{L}+$/u.test(printed))
    candidates.push({ id: CLASSES.indexOf(CODE), log: CODE_COST + CODE_SIGN * printed.length, text: printed });
  else if (candidates.length === 0) candidates.push(asItCame(lexicon.findId(wordKey(printed)) ?? 0, printed));
  return { ...base, candidates, write: damagedCase };
}

/** A word written as its print was, as far as a print with mistaken letters tells. */
function damagedCase(word: string, printed: string): string {
  const letterCase = letterCaseOf(printed);
  if (letterCase === 'title' && printed[0] === 'I' && word[0] === 'l') return word;
  if (letterCase !== 'mixed') return likeCase(word, printed);
  if (!isSyllable(word)) return likeCase(word, printed);
  const upper = printed.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = printed.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper > lower) return word.toUpperCase();
  return /\p{Lu}/u.test(printed[0] ?? '') ? likeCase(word, 'Aa') : word;
}
