import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../app/platform/root.ts';
import { machine } from './machine.ts';

/** What a benchmark gives: the seed of its data and its figures by name. */
export interface Outcome {
  seed: number;
  figures: Record<string, number>;
}

const name = process.argv[2] ?? '';
const { run } = (await import(join(root, 'bench', `${name}.bench.ts`))) as { run(): Promise<Outcome> };
const { seed, figures } = await run();
console.log(`\n${name} (seed ${seed}; ${machine()})`);
console.table(Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(6))])));
const result = { name, machine: machine(), versions: { node: process.version }, seed, figures };
mkdirSync(join(root, 'bench/results'), { recursive: true });
writeFileSync(join(root, 'bench/results', `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
