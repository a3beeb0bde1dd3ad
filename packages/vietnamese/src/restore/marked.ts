import { fold } from '../fold.ts';
import { isSyllable } from '../syllable.ts';
import type { Candidate } from './candidate.ts';
import { takeMarks } from './keys/marks.ts';
import type { Lexicon } from './lexicon.ts';
import { wordKey } from './units.ts';

/** How often a Vietnamese recogniser takes one mark for another, in natural logarithms. */
const SLIP = -6.5;
const FURTHER_SLIP = -2;
/** A syllable that no word uses is itself rarely right. */
const UNATTESTED = -1;
const LEFT_ALONE = -9;

/** What a word may stand for that a Vietnamese recogniser read: itself, or a word with other marks. */
export function slippedCandidates(lexicon: Lexicon, word: string): Candidate[] {
  const key = wordKey(word);
  const self = lexicon.findId(key);
  const marks = takeMarks(key).marks;
  const found: Candidate[] = self === undefined ? [] : [{ id: self, log: 0, text: word }];
  for (const id of lexicon.findByFold(fold(key))) {
    if (id === self) continue;
    const other = takeMarks(lexicon.words[id] as string).marks;
    const apart =
      Number(marks.tone !== other.tone) +
      Number(marks.roof !== other.roof || marks.hook !== other.hook) +
      Number(marks.stroke !== other.stroke);
    found.push({ id, log: (self === undefined ? UNATTESTED : SLIP) + FURTHER_SLIP * (apart - 1), text: null });
  }
  if (self === undefined && found.length > 0) found.push({ id: 0, log: LEFT_ALONE, text: word });
  return found;
}

/** What a word of correct text may stand for: itself, unless its letters and marks make no syllable ("đuợc"). */
export function keptCandidates(lexicon: Lexicon, word: string): Candidate[] {
  const key = wordKey(word);
  if (lexicon.findId(key) !== undefined || isSyllable(key) || fold(key) === key) return [];
  return slippedCandidates(lexicon, word);
}
