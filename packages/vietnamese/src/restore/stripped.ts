import { fold } from '../fold.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { wordKey } from './units.ts';

/** What a word without diacritics may be; a word that has some stands as it is. */
export function strippedCandidates(lexicon: Lexicon, word: string): Candidate[] {
  const key = wordKey(word);
  const bare = fold(word);
  if (key !== bare) return [];
  return lexicon.findByFold(bare).map((id) => ({ id, log: 0, text: null }));
}
