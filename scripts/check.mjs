// `npm run check`: format and lint, types, generated files up to date.
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { runNode, root } = await import('./node24.mjs');
const steps = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['generated files', ['scripts/generate-types.mjs', '--check']],
];
let failed = false;
for (const [name, [script, ...args]] of steps) {
  console.log(`\n${name}`);
  failed = (await runNode([join(root, script), ...args], { cwd: root })) !== 0 || failed;
}
process.exit(failed ? 1 : 0);
