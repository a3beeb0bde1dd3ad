import { isSyllable } from '../../syllable.ts';
import { asItCame, byLetters, type Channel, type Part } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import { letterCaseOf, likeCase } from '../letter-case.ts';
import type { Lexicon } from '../lexicon.ts';
import { CLASSES, CODE, coreOf, unitsOf, wordKey } from '../units.ts';
import { type Marks, marksApart, takeMarks } from './marks.ts';
import { readTelex } from './telex.ts';
import { readVni } from './vni.ts';

/** What a mark costs that was meant and not typed, or the other way round. */
const OTHER_MARK = -3.5;
/** What a foreign word gains by standing in the lexicon as it is. */
const AS_TYPED = -2;
const TYPED_VNI = /^\p{L}[\p{L}\d]*\d[\p{L}\d]*$/u;
const MOST_DIGITS = 5;
/** "A1", "B2" are rather codes. */
const SHORT_CODE = -2;
const CODE_COST = -9;

type Keys = (word: string) => { bare: string; marks: Marks };

/** Words that the keys of a typed word may mean. */
function typedCandidates(lexicon: Lexicon, word: string, keys: Keys): Candidate[] {
  const { bare, marks } = keys(word);
  const found: Candidate[] = [];
  for (const id of lexicon.findByFold(bare)) {
    const meant = lexicon.words[id] as string;
    if (!isSyllable(meant) && bare !== wordKey(word)) continue;
    found.push({
      id,
      log: OTHER_MARK * marksApart(marks, takeMarks(meant).marks),
      text: likeCase(meant, caseOf(word)),
    });
  }
  const same = lexicon.findId(wordKey(word));
  if (same !== undefined && !found.some(({ id }) => id === same)) found.push({ id: same, log: AS_TYPED, text: word });
  return found;
}

/** Keys for marks may be typed in either case; what counts is the first letter, and whether all others are capitals. */
function caseOf(word: string): string {
  const kind = letterCaseOf(word.replace(/\d/g, ''));
  return kind === 'upper'
    ? word.replace(/\d/g, '').length === 1
      ? 'A'
      : 'AA'
    : kind === 'lower'
      ? 'aa'
      : /^\p{Lu}/u.test(word)
        ? 'Aa'
        : 'aa';
}

/** Text typed in Telex or VNI without an input method. */
export function typedChannel(kind: 'telex' | 'vni', lexicon: Lexicon): Channel {
  const keys = kind === 'telex' ? readTelex : readVni;
  const letters = byLetters(lexicon, (word) => typedCandidates(lexicon, word, keys));
  if (kind === 'telex') return letters;
  return (text) => {
    const [from, to] = coreOf(text);
    const core = text.slice(from, to);
    if (!TYPED_VNI.test(core) || (core.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return letters(text);
    const candidates = typedCandidates(lexicon, core, keys);
    if (candidates.length === 0) return letters(text);
    candidates.push({ id: CLASSES.indexOf(CODE), log: /^\p{Lu}\d$/u.test(core) ? SHORT_CODE : CODE_COST, text: core });
    const part: Part = { from, to, letterCase: letterCaseOf(core), candidates, word: true, written: [], roman: false };
    const tail = unitsOf(text).filter((unit) => unit.key === CLASSES[1]);
    return [
      part,
      ...tail.map(
        (unit): Part => ({
          from: unit.from,
          to: unit.to,
          letterCase: 'lower',
          candidates: [asItCame(1, '')],
          word: false,
          written: [],
          roman: false,
        }),
      ),
    ];
  };
}
