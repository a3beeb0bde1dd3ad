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
const CORE = /^([("“‘'[«]*)(.*?)([.,;:!?…)\]"”’'»/]*)$/u;

const PROOF = /[ăđĩũơưạ-ỹ]/iu;
/** What English print never has; é is what damage writes. */
const MARKED = /[àáâãèêìíòóôõùúý]/iu;

function spelled(text: string): Pick<Token, 'text' | 'key' | 'proven'> {
  return { text, key: fold(text), proven: null };
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
    const [, before = '', core = '', after = ''] = CORE.exec(match[0]) ?? [];
    if (core === '') {
      if (last !== undefined) last.after += before + after;
      continue;
    }
    const start = match.index + before.length;
    // "lựa chọn(theo": no space before the parenthesis.
    const glued = /^(\p{L}+)\((\p{L}.*)$/u.exec(core);
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
  const proofs = tokens.filter((token) => hasProof(token.text)).length;
  const marked = tokens.filter((token) => MARKED.test(token.text) && !hasProof(token.text)).length;
  const isSound = proofs >= 1 && proofs + marked >= 2 && proofs >= tokens.length * 0.12;
  for (const token of tokens) {
    if (hasProof(token.text) || (isSound && isSyllable(token.text))) token.proven = normalKey(token.text);
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
