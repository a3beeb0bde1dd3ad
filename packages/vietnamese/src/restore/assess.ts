import { fold } from '../fold.ts';
import { isFoldedSyllable, isSyllable } from '../syllable.ts';
import { readTelex } from './keys/telex.ts';
import { readVni } from './keys/vni.ts';
import type { Lexicon } from './lexicon.ts';
import type { DamageKind } from './types.ts';
import { coreOf, wordKey } from './units.ts';

const LETTERS = /^\p{L}+$/u;
/** Letters and digits in one short word: a damaged or a typed syllable, or a code. */
const MIXED = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{2,9}$/u;
const MARKED = /[^ -~é]/;
/** In Vietnamese text three words of four have a mark; headings have fewer. */
const MARKED_SHARE = 0.45;
const LONGEST_WORD = 40;
/** So many words tell. */
const ENOUGH_WORDS = 5_000;

interface Counts {
  words: number;
  attested: number;
  marked: number;
  broken: number;
  acute: number;
  syllables: number;
  telex: number;
  vni: number;
  mixed: number;
}

/**
 * What happened to a text, and how far it reads as Vietnamese as it stands: the share of its words that the lexicon
 * has with their marks, less where hardly any word has one.
 */
export function assess(lines: readonly string[], lexicon: Lexicon): { kind: DamageKind; score: number } {
  const counts = countWords(lines, lexicon);
  const all = counts.words + counts.vni;
  if (all === 0) return { kind: 'correct', score: 1 };
  const share = (count: number) => count / all;
  const score = share(counts.attested) * Math.min(1, share(counts.marked) / MARKED_SHARE);
  return { kind: kindOf(counts, share), score };
}

function kindOf(counts: Counts, share: (count: number) => number): DamageKind {
  if (share(counts.marked) > 0.25) return share(counts.broken) > 0.02 ? 'ocr-vietnamese' : 'correct';
  if (share(counts.vni) > 0.2 && share(counts.acute) < 0.03) return 'vni';
  if (share(counts.telex) > 0.2 && share(counts.acute) < 0.03) return 'telex';
  if (share(counts.acute) > 0.02 || share(counts.mixed) > 0.08) return 'ocr-english';
  const readable = share(counts.syllables);
  if (readable < 0.5) return 'correct';
  return readable < 0.9 && counts.words > 20 && share(counts.acute) > 0 ? 'ocr-english' : 'stripped';
}

function countWords(lines: readonly string[], lexicon: Lexicon): Counts {
  const counts = { words: 0, attested: 0, marked: 0, broken: 0, acute: 0, syllables: 0, telex: 0, vni: 0, mixed: 0 };
  for (const line of lines) {
    for (const [raw] of line.matchAll(/\S+/g)) {
      if (raw.length > LONGEST_WORD) continue;
      if (counts.words + counts.mixed >= ENOUGH_WORDS) return counts;
      const text = raw.normalize('NFC');
      const core = text.slice(...coreOf(text));
      if (LETTERS.test(core)) countWord(core, lexicon, counts);
      else if (MIXED.test(core)) countMixed(core, counts);
    }
  }
  return counts;
}

function countWord(word: string, lexicon: Lexicon, counts: Counts): void {
  const key = wordKey(word);
  const marked = MARKED.test(key);
  counts.words += 1;
  const isAttested = lexicon.findId(key) !== undefined;
  if (isAttested) counts.attested += 1;
  if (marked) {
    counts.marked += 1;
    // "Đắk Lắk" is no syllable of Vietnamese, and whole.
    if (!isSyllable(key) && !isAttested && !isShort(word, key)) counts.broken += 1;
    return;
  }
  if (key.includes('é')) counts.acute += 1;
  if (isFoldedSyllable(fold(key))) counts.syllables += 1;
  else {
    const { bare, marks } = readTelex(key);
    if (isFoldedSyllable(bare) && (marks.tone > 0 || marks.roof || marks.hook || marks.stroke)) counts.telex += 1;
  }
}

/** "HĐND", "LĐLĐ": first letters of words. */
function isShort(word: string, key: string): boolean {
  return word === word.toUpperCase() && !/[aeiouy]/.test(fold(key));
}

function countMixed(word: string, counts: Counts): void {
  const { bare } = readVni(word.toLowerCase());
  if (!isFoldedSyllable(fold(bare))) return;
  // The recogniser writes one digit for one vowel ("t6"); VNI writes them after a vowel ("to63").
  if (/[aeiouyAEIOUY]\p{L}*\d/u.test(word)) counts.vni += 1;
  counts.mixed += 1;
}
