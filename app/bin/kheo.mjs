#!/usr/bin/env node
// The command `kheo`: builds when needed, then runs app/cli.ts on the product's own Node.
import { join } from 'node:path';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { root, runNode, smallHeap } from '../../scripts/node24.mjs';

await buildIfNeeded();
const memory = process.argv[2] === 'restore' ? smallHeap : [];
process.exit(
  await runNode(['--enable-source-maps', ...memory, join(root, 'dist/app/cli.mjs'), ...process.argv.slice(2)]),
);
