/** Run by itself: what loading costs, and how fast and how large one process is: `load.ts MODEL`, text on standard input. */
import { readFileSync } from 'node:fs';
import { createRestorer, type DamageKind } from '@kheo/vietnamese';

const started = performance.now();
const restorer = createRestorer(readFileSync(process.argv[2] ?? ''));
const loadMs = performance.now() - started;
const loadedMb = process.memoryUsage().rss / 1e6;
const texts = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string[]>;

/** Words a second from the first word on, with nothing seen before, and once more. */
function speed(kind: DamageKind): [number, number] {
  const lines = texts[kind] ?? [];
  const runs = [0, 1].map(() => {
    const from = performance.now();
    let words = 0;
    for (let at = 0; at < lines.length; at += 40)
      for (const line of restorer.restoreLines(lines.slice(at, at + 40), { kind })) words += line.length;
    return (words / (performance.now() - from)) * 1000;
  });
  return runs as [number, number];
}

const [stripped, strippedAgain] = speed('stripped');
const [ocr, ocrAgain] = speed('ocr-english');
const busyMb = process.memoryUsage().rss / 1e6;
process.stdout.write(JSON.stringify({ loadMs, loadedMb, busyMb, stripped, strippedAgain, ocr, ocrAgain }));
