import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './context.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

/** Answer /assets/* from the built files, compressed as they lie there; their names carry their hash, so they never expire. */
export function serveAssets(app: App, folder: string): void {
  const cache = new Map<string, { body: Uint8Array<ArrayBuffer>; encoding: string | undefined } | undefined>();
  const load = (name: string, accepts: string) => {
    for (const [encoding, suffix] of [
      ['br', '.br'],
      ['gzip', '.gz'],
      [undefined, ''],
    ] as const) {
      if (encoding && !accepts.includes(encoding)) continue;
      const key = name + suffix;
      if (!cache.has(key)) cache.set(key, readIfThere(join(folder, key), encoding));
      const found = cache.get(key);
      if (found) return found;
    }
    return undefined;
  };
  app.get('/assets/:name{.+}', (c) => {
    const name = c.req.param('name');
    const type = types[name.split('.').at(-1) ?? ''];
    if (!type || !/^(fonts\/)?[\w.-]+$/.test(name) || name.includes('..')) return c.notFound();
    const found = load(name, c.req.header('accept-encoding') ?? '');
    if (!found) return c.notFound();
    return c.body(found.body, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(found.encoding ? { 'content-encoding': found.encoding } : {}),
    });
  });
}

function readIfThere(path: string, encoding: string | undefined) {
  try {
    return { body: new Uint8Array(readFileSync(path)), encoding };
  } catch {
    return undefined;
  }
}
