import type { DamageKind, Restorer } from '@kheo/vietnamese';
import { unitsOf } from '../../packages/vietnamese/src/restore/units.ts';

/** A printed word beside the true one. */
export type Word = [truth: string, printed: string];

/** Words counted and words right; and of each tenth of confidence the same. */
export interface Score {
  all: number;
  right: number;
  byConfidence: { all: number; right: number }[];
}

export const emptyScore = (): Score => ({
  all: 0,
  right: 0,
  byConfidence: CONFIDENCES.map(() => ({ all: 0, right: 0 })),
});

/** Lower ends of the rows of the calibration table. */
export const CONFIDENCES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];

/** Syllables of a printed word, with one placement of tone marks; numbers, codes and signs do not count. */
export const syllablesOf = (raw: string): string[] =>
  unitsOf(raw.normalize('NFC'))
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('<'));

/** Adds how many true syllables stand where they should in a restored word. */
export function addScore(score: Score, truth: string, made: string, confidence = 1): void {
  const wanted = syllablesOf(truth);
  const got = syllablesOf(made);
  const row = score.byConfidence[CONFIDENCES.findLastIndex((from) => confidence >= from)];
  for (const [n, syllable] of wanted.entries()) {
    const right = Number(syllable === got[n]);
    score.all += 1;
    score.right += right;
    if (!row) continue;
    row.all += 1;
    row.right += right;
  }
}

/** Restores lines of words and scores them; words that have no print are not counted. */
export function scoreLines(
  restorer: Restorer,
  blocks: readonly Word[][][],
  kind: DamageKind,
  score = emptyScore(),
): Score {
  for (const lines of blocks) {
    const printed = lines.map((words) => words.filter(([, print]) => print !== ''));
    const restored = restorer.restoreLines(
      printed.map((words) => words.map(([, print]) => print).join(' ')),
      { kind },
    );
    for (const [n, words] of printed.entries())
      for (const [k, [truth]] of words.entries())
        addScore(score, truth, restored[n]?.[k]?.text ?? '', restored[n]?.[k]?.confidence);
  }
  return score;
}

/** Scores what a plain rule makes of each word. */
export function scoreRule(blocks: readonly Word[][][], rule: (printed: string) => string): Score {
  const score = emptyScore();
  for (const words of blocks.flat())
    for (const [truth, printed] of words) if (printed !== '') addScore(score, truth, rule(printed));
  return score;
}

export const share = ({ all, right }: { all: number; right: number }): number => (all === 0 ? Number.NaN : right / all);
