import { byLetters, type Channel } from './analysis.ts';
import { typedChannel } from './keys/channel.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { keptCandidates, slippedCandidates } from './marked.ts';
import type { Sections } from './model.ts';
import { EnglishOcr } from './ocr/english.ts';
import { damagedParts } from './ocr/words.ts';
import { strippedCandidates } from './stripped.ts';
import type { DamageKind } from './types.ts';

/** What printed words may stand for under a kind of damage. */
export function channelOf(kind: DamageKind, lexicon: Lexicon, language: Language, sections: Sections): Channel {
  switch (kind) {
    case 'ocr-english': {
      const ocr = new EnglishOcr(lexicon, language, sections);
      return (text) => damagedParts(text, lexicon, (printed) => ocr.candidates(printed));
    }
    case 'stripped':
      return byLetters(lexicon, (word) => strippedCandidates(lexicon, word));
    case 'telex':
    case 'vni':
      return typedChannel(kind, lexicon);
    case 'ocr-vietnamese':
      return byLetters(lexicon, (word) => slippedCandidates(lexicon, word));
    case 'correct':
      return byLetters(lexicon, (word) => keptCandidates(lexicon, word));
  }
}
