import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { DamageKind } from './types.ts';
import { unitsOf } from './units.ts';

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** What happened to a text, and how far it reads as Vietnamese: the share of its words that the lexicon has. */
export function assess(
  lines: readonly string[],
  lexicon: Lexicon,
  _language: Language,
): { kind: DamageKind; score: number } {
  let words = 0;
  let attested = 0;
  let marked = 0;
  let acute = 0;
  for (const line of lines) {
    for (const raw of line.split(/\s+/)) {
      for (const { key } of unitsOf(raw.normalize('NFC'))) {
        if (key.startsWith('<')) continue;
        words += 1;
        if (lexicon.findId(key) !== undefined) attested += 1;
        if (MARKED.test(key)) marked += 1;
        else if (key.includes('é')) acute += 1;
      }
    }
  }
  const share = (count: number) => (words === 0 ? 0 : count / words);
  const score = words === 0 ? 1 : share(attested) * Math.min(1, share(marked) / 0.6);
  if (words === 0 || share(marked) > 0.3) return { kind: 'correct', score };
  return { kind: share(acute) > 0.03 ? 'ocr-english' : 'stripped', score };
}
