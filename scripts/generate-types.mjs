// Writes app/platform/database/schema.generated.ts from the migrated schema; with --check, fails when it drifted.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../app/platform/database/embedded.ts';
import { migrate } from '../app/platform/database/migrate.ts';
import { node24, root } from './node24.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const target = join(root, 'app/platform/database/schema.generated.ts');
const folder = temporaryFolder('types');
const database = await startEmbedded({ folder, settings: ['fsync=off'] });
let failed = false;
try {
  await migrate(database.url, join(root, 'database/migrations'));
  const out = join(folder, 'schema.ts');
  const made = spawnSync(
    node24(),
    [
      join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      '--dialect=postgres',
      `--url=${database.url}`,
      `--out-file=${out}`,
      '--include-pattern={kheo,auth}.*',
      '--default-schema=kheo',
      '--date-parser=string',
      '--numeric-parser=number',
      '--type-only-imports',
    ],
    { encoding: 'utf8', cwd: root },
  );
  if (made.status !== 0) throw new Error(made.stderr + made.stdout);
  const types = readFileSync(out, 'utf8')
    // bigint columns come as numbers: identifiers and places are below 2^53 (see connect.ts).
    .replace(/export type Int8 = .*;/, 'export type Int8 = number;');
  if (process.argv.includes('--check')) {
    failed = readFileSync(target, 'utf8') !== types;
    if (failed) console.error('schema.generated.ts is out of date: run `npm run types`');
  } else {
    writeFileSync(target, types);
    console.log('schema.generated.ts written');
  }
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
