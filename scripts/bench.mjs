// `npm run bench [-- NAME]`: runs bench/NAME.ts (all of them without a name), prints a table, writes bench/results/NAME.json.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { node24, root } = await import('./node24.mjs');
const { buildIfNeeded } = await import('./build.mjs');
await buildIfNeeded();
const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const names = process.argv.slice(2);
const wrong = names.filter((name) => !known.includes(name));
if (wrong.length > 0) {
  console.error(`No benchmark named ${wrong.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(1);
}
let failed = false;
for (const name of names.length > 0 ? names : known) {
  const child = spawnSync(node24(), ['--expose-gc', join(root, 'bench/run.ts'), name], { stdio: 'inherit', cwd: root });
  failed ||= child.status !== 0;
}
process.exit(failed ? 1 : 0);
