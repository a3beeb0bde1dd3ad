import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../app/platform/root.ts';
import { smallHeap } from '../../scripts/node24.mjs';

export interface ProcessFigures {
  loadMs: number;
  loadedMb: number;
  busyMb: number;
  stripped: number;
  strippedThen: number;
  strippedAgain: number;
  ocr: number;
  ocrThen: number;
  ocrAgain: number;
}

/** Loads the model in a process of its own, bundled and with a heap as `kheo restore` has, `runs` times, and gives the median of each figure. */
export async function measureProcess(
  model: string,
  texts: Record<string, string[]>,
  runs: number,
): Promise<ProcessFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-restore-'));
  const program = join(folder, 'load.mjs');
  try {
    await build({
      entryPoints: [join(root, 'bench/restore/load.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const all = Array.from({ length: runs }, () => {
      const done = spawnSync(process.execPath, [...smallHeap, program, model], {
        input: Object.entries(texts)
          .map(([kind, lines]) => `\f${kind}\n${lines.map((line) => `${line}\n`).join('')}`)
          .join(''),
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (done.status !== 0) throw new Error(done.stderr);
      return JSON.parse(done.stdout) as ProcessFigures;
    });
    const median = (key: keyof ProcessFigures) => all.map((one) => one[key]).sort((a, b) => a - b)[runs >> 1] as number;
    return Object.fromEntries(
      Object.keys(all[0] as object).map((key) => [key, median(key as keyof ProcessFigures)]),
    ) as unknown as ProcessFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
