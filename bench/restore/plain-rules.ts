import { fold, isUpperCase } from '@kheo/vietnamese';
import { likeCase } from '../../packages/vietnamese/src/restore/letter-case.ts';
import { coreOf, wordKey } from '../../packages/vietnamese/src/restore/units.ts';
import type { Pair } from '../../scripts/train-vietnamese/corpus.ts';
import { syllablesOf } from './measure.ts';

type Rule = (printed: string) => string;

function most(counts: Map<string, Map<string, number>>): Map<string, string> {
  return new Map([...counts].map(([print, truths]) => [print, [...truths].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

function count(counts: Map<string, Map<string, number>>, print: string, truth: string): void {
  const truths = counts.get(print) ?? new Map<string, number>();
  truths.set(truth, (truths.get(truth) ?? 0) + 1);
  counts.set(print, truths);
}

function byTable(table: Map<string, string>): Rule {
  return (printed) => {
    const [from, to] = coreOf(printed);
    const core = printed.slice(from, to);
    const found = table.get(wordKey(core));
    return found === undefined
      ? printed
      : printed.slice(0, from) + likeCase(found, isUpperCase(core) ? 'AA' : core) + printed.slice(to);
  };
}

/** The most frequent word of a text that has the same letters. */
export function mostFrequentByLetters(texts: readonly string[]): Rule {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const raw of text.split(/\s+/)) for (const word of syllablesOf(raw)) count(counts, fold(word), word);
  return byTable(most(counts));
}

/** The most frequent true word for a print, as the pairs have it. */
export function mostFrequentByPrint(pairs: readonly Pair[]): Rule {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens } of pairs) {
    for (const [truth, printed] of tokens) {
      const [word] = syllablesOf(truth);
      if (word !== undefined) count(counts, wordKey(printed.slice(...coreOf(printed))), word);
    }
  }
  return byTable(most(counts));
}
