/** How a word is written: "nhân", "Nhân", "NHÂN", or otherwise ("TTg"). */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

export function letterCaseOf(word: string): LetterCase {
  const rest = word.slice(1);
  if (!UPPER.test(word)) return 'lower';
  if (!UPPER.test(rest)) return LOWER.test(rest) || rest === '' ? 'title' : 'upper';
  return LOWER.test(word) ? 'mixed' : 'upper';
}

/** A word in lower case, written as its source was. */
export function likeCase(word: string, source: string): string {
  switch (letterCaseOf(source)) {
    case 'lower':
      return word;
    case 'title':
      return word.slice(0, 1).toUpperCase() + word.slice(1);
    case 'upper':
      return word.toUpperCase();
    case 'mixed':
      return likeMixed(word, source);
  }
}

function likeMixed(word: string, source: string): string {
  if (word.length === source.length)
    return Array.from(word, (letter, at) => (UPPER.test(source[at] ?? '') ? letter.toUpperCase() : letter)).join('');
  const upper = source.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = source.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper > lower) return word.toUpperCase();
  return UPPER.test(source[0] ?? '') ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
