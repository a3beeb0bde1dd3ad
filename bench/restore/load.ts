/** Run by itself: what loading costs, and how fast and how large one process is: `load.ts MODEL`, text on standard input. */
import { readFileSync } from 'node:fs';
import { createRestorer, type DamageKind } from '@kheo/vietnamese';

const started = performance.now();
const restorer = createRestorer(readFileSync(process.argv[2] ?? ''));
const loadMs = performance.now() - started;
const loadedMb = process.memoryUsage().rss / 1e6;
const texts = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string[]>;

/** Words behind which the program is compiled and the commonest words are known. */
const COLD = 100_000;

/** Words a second of new text: of the first words, of those behind them; and of all of them once more. */
function speed(kind: DamageKind): { first: number; then: number; again: number } {
  const lines = texts[kind] ?? [];
  let at = 0;
  const restore = (most: number) => {
    const from = performance.now();
    let words = 0;
    for (; at < lines.length && words < most; at += 40)
      for (const line of restorer.restoreLines(lines.slice(at, at + 40), { kind })) words += line.length;
    return words === 0 ? Number.NaN : (words / (performance.now() - from)) * 1000;
  };
  const [first, then] = [restore(COLD), restore(Number.POSITIVE_INFINITY)];
  at = 0;
  return { first, then, again: restore(Number.POSITIVE_INFINITY) };
}

const stripped = speed('stripped');
const ocr = speed('ocr-english');
const busyMb = process.memoryUsage().rss / 1e6;
const speeds = {
  stripped: stripped.first,
  strippedThen: stripped.then,
  strippedAgain: stripped.again,
  ocr: ocr.first,
  ocrThen: ocr.then,
  ocrAgain: ocr.again,
};
process.stdout.write(JSON.stringify({ loadMs, loadedMb, busyMb, ...speeds }));
