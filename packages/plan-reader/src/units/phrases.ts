import { foldedWords, isFoldedSyllable, likeness, normalKey, phraseLikeness } from '@kheo/vietnamese';
import { hasProof, type Token } from './tokens.ts';

export interface PhraseMatch<T> {
  value: T;
  /** The phrase in its own spelling. */
  phrase: string;
  length: number;
  /** How alike: 1 to the letter. */
  score: number;
}

interface Entry<T> {
  phrase: string;
  words: string[];
  /** Its words with their diacritics. */
  spelled: string[];
  hasComma: boolean;
  value: T;
}

/** A set of phrases to be found among words, the longest first; in damaged text also what looks like them. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly alike = new Map<string, Entry<T>[]>();
  /** What damaged words were found to be: the same word is asked for many times. */
  private readonly found = new WeakMap<Token, PhraseMatch<T> | null>();

  private readonly anyTone: boolean;

  /** `anyTone`: in damaged text a word of another tone counts too, where none of them is likely to stand. */
  constructor(phrases: Iterable<readonly [string, T]>, { anyTone = false }: { anyTone?: boolean } = {}) {
    this.anyTone = anyTone;
    const all = [...phrases].map(([phrase, value]) => ({
      phrase,
      words: foldedWords(phrase),
      spelled: spell(phrase),
      hasComma: phrase.includes(','),
      value,
    }));
    all.sort((left, right) => right.words.length - left.words.length);
    for (const entry of all) {
      const first = entry.words[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), entry]);
    }
  }

  /** The longest phrase whose words start at a token; no comma, colon or full stop may stand inside of it. */
  match(tokens: readonly Token[], at: number, isDamaged: boolean): PhraseMatch<T> | null {
    const token = tokens[at];
    if (token === undefined) return null;
    if (!isDamaged) return this.search(tokens, at, token, false);
    const known = this.found.get(token);
    if (known !== undefined) return known;
    const match = this.search(tokens, at, token, true);
    this.found.set(token, match);
    return match;
  }

  private search(tokens: readonly Token[], at: number, token: Token, isDamaged: boolean): PhraseMatch<T> | null {
    const entries = isDamaged ? this.entriesLike(token.key) : (this.byFirst.get(token.key) ?? []);
    let best: { entry: Entry<T>; score: number } | null = null;
    for (const entry of entries) {
      const isShorter = best !== null && entry.words.length < best.entry.words.length;
      if (best !== null && isShorter && best.score === 1) break;
      const score = fit(tokens, at, entry, isDamaged, this.anyTone);
      const isBetter =
        best !== null && isShorter ? isNearer(tokens, at, entry, score, best) : score > (best?.score ?? 0);
      if (isBetter) best = { entry, score };
    }
    return best === null
      ? null
      : { value: best.entry.value, phrase: best.entry.phrase, length: best.entry.words.length, score: best.score };
  }

  /** Whether a phrase stands here to the letter; in damaged text without its diacritics. */
  stands(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
    const entries = this.byFirst.get(tokens[at]?.key ?? '') ?? [];
    return entries.some((entry) => {
      if (!isSame(tokens, at, entry.words)) return false;
      return isDamaged
        ? !entry.spelled.some((word, k) => differs(tokens[at + k], word))
        : fit(tokens, at, entry, false) === 1;
    });
  }

  private entriesLike(key: string): Entry<T>[] {
    const known = this.alike.get(key);
    if (known !== undefined) return known;
    const found: Entry<T>[] = [];
    for (const [first, entries] of this.byFirst) if (likeness(key, first) >= 0.5) found.push(...entries);
    found.sort((left, right) => right.words.length - left.words.length);
    if (this.alike.size > 20_000) this.alike.clear();
    this.alike.set(key, found);
    return found;
  }
}

/** A shorter phrase that fits better beats a longer one whose last words hardly look alike. */
function isNearer<T>(
  tokens: readonly Token[],
  at: number,
  shorter: Entry<T>,
  score: number,
  longer: { entry: Entry<T>; score: number },
): boolean {
  const count = shorter.words.length;
  if (score < Math.min(1, longer.score + 0.06)) return false;
  const keys = tokens.slice(at + count, at + longer.entry.words.length).map((token) => token.key);
  return phraseLikeness(keys, 0, longer.entry.words.slice(count), 0.5) < (count > 1 ? 0.8 : 0.7);
}

function spell(phrase: string): string[] {
  return normalKey(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fit<T>(tokens: readonly Token[], at: number, entry: Entry<T>, isDamaged: boolean, anyTone = false): number {
  const { words } = entry;
  if (at + words.length > tokens.length) return 0;
  const score = isDamaged ? alikeness(tokens, at, entry, anyTone) : isSame(tokens, at, words) ? 1 : 0;
  if (score === 0 || !isUnbroken(tokens, at, entry)) return 0;
  if (isDamaged) return score;
  // In sound text "đăng" is no "Đảng"; a long phrase may have lost a mark, but not that of its first word.
  const found = tokens.slice(at, at + words.length);
  const wrong = found.filter((token, k) => normalKey(token.text) !== entry.spelled[k]).length;
  const isFirstWrong = normalKey(found[0]?.text ?? '') !== entry.spelled[0];
  return wrong === 0 || (words.length >= 3 && wrong === 1 && !isFirstWrong) ? 1 : 0;
}

function isSame(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[at + k]?.key === word);
}

const OTHER_WORD = 0.85;
const OTHER_TONE = 0.97;
const MOST_LIKELY = 0.8;
const SLIP = 0.65;
const ABBREVIATION = /^(?:UBND|HĐND|UBMTTQ|MTTQ|CHQS|BCHQS|BCH|LĐLĐ|BHXH|KBNN|TNCS|LHPN)$/u;

/** Whether a word is certainly spelled in another way: "bản" is no "ban", and "trường" is no damaged "từng". */
function differs(token: Token | undefined, spelled: string): boolean {
  return token !== undefined && token.proven !== null && token.proven !== spelled;
}

/** Restoring may miss the word that stands here by a little ("trong học" for "trường học"), but not by much. */
function isFarOff(token: Token | undefined, likely: number, place: number, length: number): boolean {
  return likely < MOST_LIKELY || (hasProof(token?.text ?? '') && (place === 0 || length < 4));
}

/** How alike damaged words are to a phrase; 0 when one of them, or all together, are too far off. */
function alikeness<T>(tokens: readonly Token[], at: number, entry: Entry<T>, anyTone: boolean): number {
  const { words, spelled } = entry;
  const floor = words.length > 3 ? 0.5 : 0.65;
  let [sum, weight, exact] = [0, 0, 0];
  let isExact = true;
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] ?? '';
    const key = tokens[at + k]?.key ?? '';
    // "thuộc UBND huyện" is no "thuộc Ban": what stands for many words is of no shape but its own.
    if (key !== word && ABBREVIATION.test(tokens[at + k]?.text ?? '')) return 0;
    const likely = likeness(key, word);
    const isOther = differs(tokens[at + k], spelled[k] ?? '');
    if (likely === 1) exact += 1;
    // "Nội vi", "Tài nguyên vu Môi trường": among other words one letter of two is little.
    if (likely < 1 && words.length > 1 && k > 0 && isSlip(key, word)) {
      sum += SLIP * word.length;
      weight += word.length;
      continue;
    }
    if (likely === 1 && isOther) isExact = false;
    if (isOther && words.length === 1 && !(anyTone && likely === 1)) return 0;
    if (likely < 1 && isOther && isFarOff(tokens[at + k], likely, k, words.length)) return 0;
    // Restoring may take one word for another: among several it is as good as a damaged one.
    const value = isOther ? likely * OTHER_WORD : likely;
    if (value < floor) return 0;
    sum += value * word.length;
    weight += word.length;
  }
  if (exact === words.length) return isExact ? 1 : OTHER_TONE;
  if (words.length === 1 && isSound(tokens[at])) return 0;
  return sum / weight >= threshold(words, tokens[at]) ? sum / weight : 0;
}

/** Whether of two letters the vowel alone is another. */
function isSlip(key: string, word: string): boolean {
  return word.length === 2 && key.length === 2 && key[0] === word[0] && /[aeiouy]$/.test(word) && /[aeiouy]$/.test(key);
}

/** Whether no sign stands between the words, but a comma that the phrase has itself. */
function isUnbroken<T>(tokens: readonly Token[], at: number, { words, hasComma }: Entry<T>): boolean {
  for (let k = 0; k + 1 < words.length; k += 1) {
    const after = tokens[at + k]?.after ?? '';
    if (/[.;:)]/.test(after) || (after.includes(',') && !hasComma)) return false;
    if (/[([]/.test(tokens[at + k + 1]?.before ?? '')) return false;
  }
  return true;
}

/** A short phrase asks for more likeness, a broken short word for less: "S&" is all that is left of "Sở". */
function threshold(words: readonly string[], token: Token | undefined): number {
  if (words.length > 1) return words.length > 2 ? 0.8 : 0.84;
  // "Sé" for "Sở", "céc" for "các": print that is a word itself must come closer.
  if (token !== undefined && isFoldedSyllable(token.key)) return token.key.length <= 3 ? 0.84 : 0.88;
  return (words[0] ?? '').length <= 3 ? 0.8 : 0.82;
}

/** A damaged word may still be one of its own; é is the one accent that the damage itself brings. */
function isSound(token: Token | undefined): boolean {
  return token !== undefined && isFoldedSyllable(token.key) && !/[éÉ]/.test(token.text);
}
