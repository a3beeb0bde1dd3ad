import { fold } from '../fold.ts';
import { isSyllable } from '../syllable.ts';
import type { Candidate } from './candidate.ts';
import { type Marks, marksApart, takeMarks } from './keys/marks.ts';
import type { Lexicon } from './lexicon.ts';
import { wordKey } from './units.ts';

/**
 * How often a Vietnamese recogniser takes one mark for another, in natural logarithms: counted over 80,000 words of
 * printed, scanned documents (`docs/restoring.md`).
 */
const SLIP = -6.5;
const FURTHER_SLIP = -2;
/** The slips that it often makes. */
const HOOK_AS_ACUTE = -4.2;
/** The dot of a last i is seen as a hook (chi, chỉ); below capitals a dot is seen (THI, THỊ; DUNG, DỤNG). */
const DOT_AS_HOOK = -1.5;
const DOT_BELOW = -2.5;
/** Letters of like shape, without their marks: Y is read as V at the start, c as t at the end. */
const LETTER_SLIP = -6;
const LIKE_LETTERS: [read: RegExp, meant: string][] = [
  [/^v(?=e|$)/, 'y'],
  [/t$/, 'c'],
];
const [NONE, ACUTE, HOOK, DOT] = [0, 1, 3, 5];
/** A syllable that no word uses is itself rarely right. */
const UNATTESTED = -1;
const LEFT_ALONE = -9;

/** What a word may stand for that a Vietnamese recogniser read: itself, or a word with other marks. */
export function slippedCandidates(lexicon: Lexicon, word: string): Candidate[] {
  const key = wordKey(word);
  const self = lexicon.findId(key);
  const marks = takeMarks(key).marks;
  const found: Candidate[] = self === undefined ? [] : [{ id: self, log: 0, text: word }];
  const sound = self === undefined ? UNATTESTED - SLIP : 0;
  const letters = fold(key);
  for (const id of lexicon.findByFold(letters)) {
    if (id === self) continue;
    const other = takeMarks(lexicon.words[id] as string).marks;
    found.push({ id, log: slipLog(word, marks, other) + sound, text: null });
  }
  for (const [read, meant] of LIKE_LETTERS) {
    if (!read.test(letters)) continue;
    for (const id of lexicon.findByFold(letters.replace(read, meant))) {
      const apart = marksApart(marks, takeMarks(lexicon.words[id] as string).marks);
      found.push({ id, log: LETTER_SLIP + FURTHER_SLIP * apart + sound, text: null });
    }
  }
  if (self === undefined && found.length > 0) found.push({ id: 0, log: LEFT_ALONE, text: word });
  return found;
}

/** How likely a word with these marks is read as one with those. */
function slipLog(word: string, read: Marks, meant: Marks): number {
  const isShape = read.roof === meant.roof && read.hook === meant.hook && read.stroke === meant.stroke;
  if (isShape && read.tone === ACUTE && meant.tone === HOOK) return HOOK_AS_ACUTE;
  if (isShape && meant.tone === NONE) {
    const isCapital = word.length > 1 && word === word.toUpperCase();
    if (read.tone === HOOK && !isCapital && /ỉ$/u.test(word.normalize('NFC'))) return DOT_AS_HOOK;
    if (read.tone === DOT && isCapital) return DOT_BELOW;
  }
  const apart =
    Number(read.tone !== meant.tone) +
    Number(read.roof !== meant.roof || read.hook !== meant.hook) +
    Number(read.stroke !== meant.stroke);
  return SLIP + FURTHER_SLIP * (apart - 1);
}

/** What a word of correct text may stand for: itself, unless its letters and marks make no syllable ("đuợc"). */
export function keptCandidates(lexicon: Lexicon, word: string): Candidate[] {
  const key = wordKey(word);
  if (lexicon.findId(key) !== undefined || isSyllable(key) || fold(key) === key) return [];
  return slippedCandidates(lexicon, word);
}
