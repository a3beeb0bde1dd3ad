// Builds the program into dist/app and the assets into dist/assets, when a source is newer than the last build.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node24.mjs';

const stamp = join(root, 'dist/built');

function newestSource() {
  let newest = 0;
  for (const folder of ['app', 'packages', 'scripts', 'package-lock.json']) {
    const path = join(root, folder);
    if (folder.endsWith('.json')) newest = Math.max(newest, statSync(path).mtimeMs);
    else
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && !entry.name.includes('.test.'))
          newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
      }
  }
  return newest;
}

/** Build what is out of date; `force` builds all. */
export async function buildIfNeeded({ force = false } = {}) {
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs > newestSource()) return;
  const { build } = await import('esbuild');
  const { buildAssets } = await import('./build-assets.mjs');
  const started = Date.now();
  await Promise.all([
    build({
      entryPoints: {
        main: join(root, 'app/main.ts'),
        cli: join(root, 'app/cli.ts'),
        'reading-worker': join(root, 'app/features/readings/reading-worker.ts'),
        'page-worker': join(root, 'app/features/readings/page-worker.ts'),
      },
      outdir: join(root, 'dist/app'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      // The workspace's packages are bundled; what comes from npm is loaded from node_modules.
      plugins: [
        {
          name: 'npm-stays-outside',
          setup(build) {
            build.onResolve({ filter: /^[^./]/ }, (args) =>
              args.kind === 'entry-point' || args.path.startsWith('@kheo/') || args.path.startsWith('/')
                ? undefined
                : { path: args.path, external: true },
            );
          },
        },
      ],
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: 'linked',
      logLevel: 'warning',
    }),
    buildAssets({ outdir: join(root, 'dist/assets') }),
  ]);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, `${Date.now() - started} ms\n`);
}
