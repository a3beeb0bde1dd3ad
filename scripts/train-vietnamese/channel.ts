import { fold } from '../../packages/vietnamese/src/fold.ts';
import { segmentsOf } from '../../packages/vietnamese/src/restore/ocr/segments.ts';
import { LONGEST_PRINT, SignModel } from '../../packages/vietnamese/src/restore/ocr/signs.ts';
import { coreOfDamaged } from '../../packages/vietnamese/src/restore/ocr/words.ts';
import { coreOf, wordKey } from '../../packages/vietnamese/src/restore/units.ts';
import { isSyllable } from '../../packages/vietnamese/src/syllable.ts';
import type { Pair } from './corpus.ts';

type Counts = Map<string, Map<string, number>>;

const ROUNDS = 6;
/** Common on real pages and rare in the pairs: "Pang" and "Bang" for "Đảng", "bé" for "Để". */
const FROM_PLANS: readonly [string, string, number][] = [
  ['đ', 'p', 40],
  ['đ', 'b', 15],
];

function count(counts: Counts, truth: string, printed: string, times: number): void {
  const prints = counts.get(truth) ?? new Map<string, number>();
  prints.set(printed, (prints.get(printed) ?? 0) + times);
  counts.set(truth, prints);
}

/** True syllables beside what was printed, both in lower case, with counts. */
function wordPairs(pairs: readonly Pair[]): [string, string, number][] {
  const counts: Counts = new Map();
  for (const { tokens } of pairs) {
    for (const [truth, printed] of tokens) {
      const whole = truth.normalize('NFC');
      const [from, to] = coreOf(whole);
      const word = wordKey(whole.slice(from, to));
      if (!isSyllable(word) || /\s/.test(printed)) continue;
      const [start, end] = coreOfDamaged(printed);
      if (start < end) count(counts, word, printed.slice(start, end).toLowerCase(), 1);
    }
  }
  return [...counts].flatMap(([truth, prints]) =>
    [...prints].map(([printed, times]): [string, string, number] => [truth, printed, times]),
  );
}

/** The same of single letters: bold "thực" is read as "thuwe". */
const LETTERS_FROM_PLANS: readonly [string, string, number][] = [['c', 'e', 300]];

/** Expectation and maximisation over all ways of parting a print among the letters of its syllable. */
function learnSigns(words: readonly [string, string, number][]): Counts {
  let likely: (letter: string, print: string) => number = (letter, print) =>
    print === fold(letter)
      ? 0.5
      : print.length === 1
        ? 0.02
        : print.length === 2
          ? 0.004
          : print.length === 0
            ? 0.01
            : 0.0004;
  let counts: Counts = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = new Map();
    for (const [truth, printed, times] of words) expect(truth, printed, times, likely, counts);
    const totals = new Map(
      [...counts].map(([letter, prints]) => [letter, [...prints.values()].reduce((a, b) => a + b, 0)]),
    );
    const learnt = counts;
    likely = (letter, print) => (learnt.get(letter)?.get(print) ?? 0) / (totals.get(letter) ?? 1) + 1e-7;
  }
  return counts;
}

function expect(
  truth: string,
  printed: string,
  times: number,
  likely: (letter: string, print: string) => number,
  counts: Counts,
): void {
  const letters = [...truth];
  const [m, n] = [letters.length, printed.length];
  const forward = Array.from({ length: m + 1 }, () => new Float64Array(n + 1));
  const backward = Array.from({ length: m + 1 }, () => new Float64Array(n + 1));
  (forward[0] as Float64Array)[0] = 1;
  (backward[m] as Float64Array)[n] = 1;
  const each = (i: number, act: (from: number, to: number, value: number) => void) => {
    for (let from = 0; from <= n; from += 1)
      for (let to = from; to <= Math.min(n, from + LONGEST_PRINT); to += 1)
        act(from, to, likely(letters[i] as string, printed.slice(from, to)));
  };
  for (let i = 0; i < m; i += 1)
    each(i, (from, to, value) => {
      (forward[i + 1] as Float64Array)[to] += (forward[i]?.[from] as number) * value;
    });
  for (let i = m - 1; i >= 0; i -= 1)
    each(i, (from, to, value) => {
      (backward[i] as Float64Array)[from] += (backward[i + 1]?.[to] as number) * value;
    });
  const total = forward[m]?.[n] as number;
  if (!(total > 0)) return;
  for (let i = 0; i < m; i += 1)
    each(i, (from, to, value) => {
      const share = ((forward[i]?.[from] as number) * value * (backward[i + 1]?.[to] as number)) / total;
      if (share > 1e-6) count(counts, letters[i] as string, printed.slice(from, to), share * times);
    });
}

/** Where the print of a syllable's onset ends on the likeliest way of parting it. */
function splitPrint(
  onset: string,
  rhyme: string,
  printed: string,
  signs: (truth: string, print: string) => number,
): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at <= printed.length; at += 1) {
    const value = signs(onset, printed.slice(0, at)) * signs(rhyme, printed.slice(at));
    if (value > most) [most, best] = [value, at];
  }
  return best;
}

function section(counts: Counts, least: number): Uint8Array {
  const lines = [...counts].flatMap(([truth, prints]) =>
    [...prints]
      .filter(([, times]) => times >= least)
      .map(([printed, times]) => `${truth}\t${printed}\t${Number(times.toPrecision(4))}`),
  );
  return new TextEncoder().encode(lines.sort().join('\n'));
}

/** The sections of the channel of the English recogniser, learnt from the pairs. */
export function channelSections(pairs: readonly Pair[]): [string, Uint8Array][] {
  const words = wordPairs(pairs);
  const letters = learnSigns(words);
  for (const [letter, printed, times] of LETTERS_FROM_PLANS) count(letters, letter, printed, times);
  const signs = section(letters, 0.2);
  const model = new SignModel(signs);
  const [whole, onsets, rhymes]: Counts[] = [new Map(), new Map(), new Map()];
  for (const [truth, printed, times] of words) {
    count(whole as Counts, truth, printed, times);
    const [onset, rhyme] = segmentsOf(truth);
    const at = splitPrint(onset, rhyme, printed, (part, print) =>
      part === '' ? (print === '' ? 1 : 1e-6) : model.asker(print)(part),
    );
    count(onsets as Counts, onset, printed.slice(0, at), times);
    count(rhymes as Counts, rhyme, printed.slice(at), times);
  }
  for (const [truth, printed, times] of FROM_PLANS) count(onsets as Counts, truth, printed, times);
  return [
    ['ocr.whole', section(whole as Counts, 1)],
    ['ocr.onset', section(onsets as Counts, 1)],
    ['ocr.rhyme', section(rhymes as Counts, 1)],
    ['ocr.signs', signs],
  ];
}
