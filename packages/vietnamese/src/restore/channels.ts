import type { Channel } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sections } from './model.ts';
import { strippedCandidates } from './stripped.ts';
import type { DamageKind } from './types.ts';

/** What words may stand for under a kind of damage. */
export function channelOf(kind: DamageKind, lexicon: Lexicon, _sections: Sections): Channel {
  switch (kind) {
    case 'stripped':
    case 'ocr-english':
    case 'telex':
    case 'vni':
      return (word) => strippedCandidates(lexicon, word);
    case 'correct':
    case 'ocr-vietnamese':
      return () => [];
  }
}
