import { fold, isSyllable, normalKey } from '@kheo/vietnamese';

/** A word of a text with the punctuation around it. */
export interface Token {
  /** As printed, without punctuation at its ends. */
  text: string;
  /** Folded. */
  key: string;
  /** Its spelling where the diacritics prove that they are right: see {@link prove}. */
  proven: string | null;
  before: string;
  /** Punctuation behind it; a dash between words is ` -`. */
  after: string;
  start: number;
  end: number;
}

const WORD = /[^\s–—-]+|[–—-]/gu;
const OPENING = '("“‘\'[«';
const CLOSING = '.,;:!?…)]"”’\'»/';

const GLUED = /^(\p{L}+)\((\p{L}.*)$/u;
const PROOF = /[ăđĩũơưạ-ỹ]/iu;
/** What English print never has; é is what damage writes. */
const MARKED = /[àáâãèêìíòóôõùúý]/iu;

/** What the letters of a word say, whatever stands around it. */
interface Spelling {
  key: string;
  hasProof: boolean;
  isMarked: boolean;
  isSyllable: boolean;
}

/** A register has some thousand words, and each is met many times. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 20_000;

function spellingOf(word: string): Spelling {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const spelling = {
    key: fold(word),
    hasProof: hasProof(word),
    isMarked: MARKED.test(word),
    isSyllable: isSyllable(word),
  };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(word, spelling);
  return spelling;
}

function spelled(text: string): Pick<Token, 'text' | 'key' | 'proven'> {
  return { text, key: spellingOf(text).key, proven: null };
}

/** A word with the signs around it, in its three parts; the signs of one that has no letters all stand behind. */
function partsOf(word: string): [before: string, core: string, after: string] {
  let from = 0;
  let to = word.length;
  while (from < to && OPENING.includes(word.charAt(from))) from += 1;
  while (to > from && CLOSING.includes(word.charAt(to - 1))) to -= 1;
  return [word.slice(0, from), word.slice(from, to), word.slice(to)];
}

/** Words of a text; dashes belong to the word before. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const last = tokens.at(-1);
    if (/^[–—-]$/u.test(match[0])) {
      if (last !== undefined) last.after += ' -';
      continue;
    }
    const [before, core, after] = partsOf(match[0]);
    if (core === '') {
      if (last !== undefined) last.after += before + after;
      continue;
    }
    const start = match.index + before.length;
    // "lựa chọn(theo": no space before the parenthesis.
    const glued = core.includes('(') ? GLUED.exec(core) : null;
    if (glued !== null) {
      const [, head = '', tail = ''] = glued;
      tokens.push({ ...spelled(head), before, after: '', start, end: start + head.length });
      tokens.push({ ...spelled(tail), before: '(', after, start: start + head.length + 1, end: start + core.length });
      continue;
    }
    tokens.push({ ...spelled(core), before, after, start, end: start + core.length });
  }
  prove(tokens);
  return tokens;
}

/** Whether a word has a letter that no foreign OCR model writes. */
export function hasProof(word: string): boolean {
  return PROOF.test(word);
}

/** No foreign OCR model writes "ả" or "ườ": such a word is right, and where many are, so is every other syllable. */
function prove(tokens: Token[]): void {
  const words = tokens.map((token) => spellingOf(token.text));
  const proofs = words.filter((word) => word.hasProof).length;
  const marked = words.filter((word) => word.isMarked && !word.hasProof).length;
  const isSound = proofs >= 1 && proofs + marked >= 2 && proofs >= tokens.length * 0.12;
  for (const [index, token] of tokens.entries()) {
    const word = words[index];
    if (word?.hasProof || (isSound && word?.isSyllable)) token.proven = normalKey(token.text);
  }
}

/** Whether a token ends a sentence: a full stop behind it and a capital, or nothing, next. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return true;
  if (!/[.!?…]/u.test(token.after)) return false;
  // "TP. Hồ Chí Minh", "Q. 1", "VP. UBND"
  if (/^(?:tp|q|p|tx|tt|vp|ths|ts|tm|kt)$/.test(token.key)) return false;
  return next === undefined || /^\p{Lu}/u.test(next.text) || next.before !== '';
}

/** Whether a word starts with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Some words from a place on, folded, with the commas between them. */
export function keysFrom(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ key, after }, index, few) => (index + 1 < few.length && /,/.test(after) ? `${key},` : key))
    .join(' ');
}
