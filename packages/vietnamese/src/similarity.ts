/**
 * How alike two folded words are when one of them may have gone through an OCR model that does not know Vietnamese:
 * it takes "ộ" for d, b, g or 6, "ứ" for ir or ur, "Đ" for P or B. Vowels therefore cost little, consonants much.
 */

const CLASSES: readonly [string, number][] = [
  ['aeiouy6049&¢@€3?', 0.3],
  ['aeoudbg64&¢@)§', 0.4],
  ['il1|!tr]j', 0.35],
  ['s85$§', 0.3],
  ['dpbđ', 0.35],
  ['cetg¢', 0.5],
  ['hbnkm', 0.5],
  ['unvw', 0.5],
  ['uawt', 0.4],
  ['qgy9', 0.5],
];

const CHEAP_EXTRA = new Set([...'aeiouylrtdfw16&¢@|!’‘\'`"']);

/** Costs of taking one letter for another, by their codes below 256; what lies above costs a whole letter. */
const CODES = 256;
const costs = new Float64Array(CODES * CODES).fill(1);
for (let code = 0; code < CODES; code += 1) costs[code * CODES + code] = 0;
for (const [letters, cost] of CLASSES) {
  for (const left of letters) {
    for (const right of letters) {
      const [from, to] = [left.charCodeAt(0), right.charCodeAt(0)];
      if (from >= CODES || to >= CODES) continue;
      costs[from * CODES + to] = Math.min(cost, costs[from * CODES + to] ?? 1);
    }
  }
}
const extras = new Float64Array(CODES).fill(0.9);
for (const letter of CHEAP_EXTRA) if (letter.charCodeAt(0) < CODES) extras[letter.charCodeAt(0)] = 0.5;

function substitution(left: number, right: number): number {
  if (left === right) return 0;
  return left < CODES && right < CODES ? (costs[left * CODES + right] ?? 1) : 1;
}

function extra(code: number): number {
  return code < CODES ? (extras[code] ?? 0.9) : 0.9;
}

/** Weighted edit distance between a damaged word and a true one, both folded. */
export function damageDistance(damaged: string, truth: string): number {
  const width = truth.length;
  const row = new Float64Array(width + 1);
  for (let j = 0; j < width; j += 1) row[j + 1] = (row[j] ?? 0) + extra(truth.charCodeAt(j));
  for (let i = 0; i < damaged.length; i += 1) {
    const letter = damaged.charCodeAt(i);
    const more = extra(letter);
    let diagonal = row[0] ?? 0;
    row[0] = diagonal + more;
    for (let j = 0; j < width; j += 1) {
      const above = row[j + 1] ?? 0;
      const other = truth.charCodeAt(j);
      row[j + 1] = Math.min(diagonal + substitution(letter, other), above + more, (row[j] ?? 0) + extra(other));
      diagonal = above;
    }
  }
  return row[width] ?? 0;
}

const LONGEST_WORD = 24;
const cache = new Map<string, number>();

/** Likeness of a damaged folded word to a true folded word, 0 to 1. */
export function likeness(damaged: string, truth: string): number {
  if (damaged === truth) return 1;
  if (damaged === '' || truth === '') return 0;
  if (damaged.length > LONGEST_WORD || Math.abs(damaged.length - truth.length) > 4) return 0;
  const key = `${damaged} ${truth}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = Math.max(0, 1 - damageDistance(damaged, truth) / Math.max(damaged.length, truth.length));
  if (cache.size > 100_000) cache.clear();
  cache.set(key, value);
  return value;
}

/**
 * Likeness of the words that start at `from` to a phrase, word by word: the mean weighted by length, or 0 when a
 * single word is too far off or the words run out.
 */
export function phraseLikeness(words: readonly string[], from: number, phrase: readonly string[], floor = 0.5): number {
  if (from + phrase.length > words.length) return 0;
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < phrase.length; k += 1) {
    const truth = phrase[k] ?? '';
    const value = likeness(words[from + k] ?? '', truth);
    if (value < floor) return 0;
    sum += value * truth.length;
    weight += truth.length;
  }
  return weight === 0 ? 0 : sum / weight;
}
