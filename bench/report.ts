import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a benchmark gives: the seed of its data, and its figures by their names. */
export interface Measured {
  seed: number;
  figures: Record<string, number>;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Prints the figures as a table and writes `bench/results/NAME.json`. */
export async function report(name: string, { seed, figures }: Measured): Promise<void> {
  console.log(`${name} (seed ${seed})`);
  console.table(Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, { value }])));
  const processor = cpus()[0]?.model ?? 'unknown';
  const machine = `${platform()} ${arch()}, ${cpus().length} x ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const versions = { kheo: version, node: process.versions.node };
  const folder = join(ROOT, 'bench', 'results');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.json`),
    `${JSON.stringify({ name, machine, versions, seed, figures }, null, 2)}\n`,
  );
}
