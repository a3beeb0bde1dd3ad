#!/usr/bin/env node
// The command `kheo`: builds when needed, then runs app/cli.ts on the product's own Node.
import { join } from 'node:path';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { root, runNode } from '../../scripts/node24.mjs';

await buildIfNeeded();
// Text streams through: a small heap keeps the process under 150 MB.
const memory = process.argv[2] === 'restore' ? ['--max-semi-space-size=2', '--max-old-space-size=64'] : [];
process.exit(
  await runNode(['--enable-source-maps', ...memory, join(root, 'dist/app/cli.mjs'), ...process.argv.slice(2)]),
);
