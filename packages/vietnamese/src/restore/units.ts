import { oldToneStyle } from '../tone.ts';

/** Stands in a sequence of words for the end of a sentence, a clause or a list item. */
export const BOUNDARY = '<b>';
/** Stands for a number, a date or a share. */
export const NUMBER = '<n>';
/** Stands for a code, an address or whatever else mixes letters with other signs. */
export const CODE = '<c>';
/** Stands for a word that the model does not know. */
export const UNKNOWN = '<u>';
/** The classes above; they have the first identifiers of every model, in this order. */
export const CLASSES: readonly string[] = [UNKNOWN, BOUNDARY, NUMBER, CODE];

const HEAD = /^[^\p{L}\p{N}]*/u;
const LETTERS = /^\p{L}+$/u;
const DIGITS = /^\p{N}+(?:[.,/:%–-]*\p{N}+)*$/u;
const JOINED = /^\p{L}+(?:[-–—/&+,.]+\p{L}+)+$/u;
const LETTER_RUN = /\p{L}+/gu;
/** Signs that end a sentence, a clause or a list item. */
export const ENDS = /[.;:?!…]/;
const BULLET = /^[-–—+•*]+$/;

/** A part of a printed word that the language model sees: a syllable or a class. */
export interface Unit {
  /** The syllable in lower case with one placement of tone marks, or one of the classes. */
  key: string;
  /** Where it stands in the printed word; classes of signs have no length. */
  from: number;
  to: number;
}

/** The key of a syllable: NFC, lower case, one placement of tone marks. */
export function wordKey(word: string): string {
  return oldToneStyle(word).toLowerCase();
}

/** Where the letters and digits of a printed word begin and end; equal when it has none. */
export function coreOf(raw: string): [number, number] {
  const head = HEAD.exec(raw)?.[0].length ?? 0;
  if (head === raw.length) return [head, head];
  let to = raw.length;
  while (to > head && !/[\p{L}\p{M}\p{N}]/u.test(lastSign(raw, to))) to -= lastSign(raw, to).length;
  return [head, to];
}

function lastSign(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff && end > 1 ? text.slice(end - 2, end) : text.slice(end - 1, end);
}

/**
 * What the language model sees of one printed word (a run without white space), in the order of the text. Letters
 * joined by dashes or strokes ("kinh tế-xã hội", "và/hoặc") count one by one.
 */
export function unitsOf(raw: string): Unit[] {
  const [from, to] = coreOf(raw);
  const tail = raw.slice(to);
  if (from === to) return BULLET.test(raw) || !ENDS.test(raw) ? [] : [{ key: BOUNDARY, from, to }];
  const core = raw.slice(from, to);
  if (from === 0 && to === 1 && tail[0] === ')' && LETTERS.test(core)) return [{ key: BOUNDARY, from, to }];
  const units: Unit[] = [];
  if (LETTERS.test(core)) units.push({ key: wordKey(core), from, to });
  else if (DIGITS.test(core)) units.push({ key: NUMBER, from, to });
  else if (JOINED.test(core) && !/www|\.(?:vn|com|org|net|gov)$/i.test(core)) {
    for (const run of core.matchAll(LETTER_RUN)) {
      const at = from + run.index;
      units.push({ key: wordKey(run[0]), from: at, to: at + run[0].length });
    }
  } else units.push({ key: CODE, from, to });
  if (ENDS.test(tail)) units.push({ key: BOUNDARY, from: to, to });
  return units;
}
