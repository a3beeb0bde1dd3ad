// `npm test`: every test there is (unit, property, database, browser), ending with the runner's own summary.
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { runNode, root } = await import('./node24.mjs');
const { buildIfNeeded } = await import('./build.mjs');
await buildIfNeeded({ force: true });
process.exit(
  await runNode([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], { cwd: root }),
);
