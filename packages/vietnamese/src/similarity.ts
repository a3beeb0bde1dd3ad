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

const CHEAP_EXTRA = new Set([...'aeiouylrtdw16&¢@|!’‘\'`"']);

const pairCosts = new Map<string, number>();
for (const [letters, cost] of CLASSES) {
  for (const left of letters) {
    for (const right of letters) {
      const key = left + right;
      pairCosts.set(key, Math.min(cost, pairCosts.get(key) ?? 1));
    }
  }
}

function substitution(left: string, right: string): number {
  return left === right ? 0 : (pairCosts.get(left + right) ?? 1);
}

function extra(letter: string): number {
  return CHEAP_EXTRA.has(letter) ? 0.5 : 0.9;
}

/** Weighted edit distance between a damaged word and a true one, both folded. */
export function damageDistance(damaged: string, truth: string): number {
  let row: number[] = [0];
  for (let j = 0; j < truth.length; j += 1) row.push((row[j] ?? 0) + extra(truth.charAt(j)));
  for (let i = 0; i < damaged.length; i += 1) {
    const letter = damaged.charAt(i);
    const next: number[] = [(row[0] ?? 0) + extra(letter)];
    for (let j = 0; j < truth.length; j += 1) {
      next.push(
        Math.min(
          (row[j] ?? 0) + substitution(letter, truth.charAt(j)),
          (row[j + 1] ?? 0) + extra(letter),
          (next[j] ?? 0) + extra(truth.charAt(j)),
        ),
      );
    }
    row = next;
  }
  return row[truth.length] ?? 0;
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
