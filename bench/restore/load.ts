/** Run by itself: what loading costs, and how fast and how large one process is: `load.ts MODEL`, text on standard input. */
import { readFileSync } from 'node:fs';
import { createRestorer, type DamageKind } from '@kheo/vietnamese';

const started = performance.now();
const restorer = createRestorer(readFileSync(process.argv[2] ?? ''));
const loadMs = performance.now() - started;
const loadedMb = process.memoryUsage().rss / 1e6;
// As bytes, of which a few lines at a time become text: what is measured is a process that text streams through.
const input = readFileSync(0);

/** The lines of a kind of damage, forty at a time: a kind stands behind a form feed, its lines below it. */
function* linesOf(kind: DamageKind): Generator<string[]> {
  const start = input.indexOf(`\f${kind}\n`);
  let at = input.indexOf(10, start) + 1;
  const next = input.indexOf(12, at);
  const end = next < 0 ? input.length : next;
  while (start >= 0 && at < end) {
    const lines: string[] = [];
    for (; lines.length < 40 && at < end; ) {
      const stop = input.indexOf(10, at);
      lines.push(input.toString('utf8', at, stop));
      at = stop + 1;
    }
    yield lines;
  }
}

/** Words behind which the program is compiled and the commonest words are known. */
const COLD = 100_000;

/** Words a second of new text: of the first words, of those behind them; and of all of them once more. */
function speed(kind: DamageKind): { first: number; then: number; again: number } {
  const restore = (lines: Iterator<string[]>, most: number) => {
    const from = performance.now();
    let words = 0;
    while (words < most) {
      const { value, done } = lines.next();
      if (done === true) break;
      for (const line of restorer.restoreLines(value, { kind })) words += line.length;
    }
    return words === 0 ? Number.NaN : (words / (performance.now() - from)) * 1000;
  };
  const lines = linesOf(kind);
  const [first, then] = [restore(lines, COLD), restore(lines, Number.POSITIVE_INFINITY)];
  return { first, then, again: restore(linesOf(kind), Number.POSITIVE_INFINITY) };
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
