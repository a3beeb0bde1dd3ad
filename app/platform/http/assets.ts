import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Request } from './context.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

/** Answer /assets/*, the service worker and the description of the application from the built files, compressed as they lie there; their names carry their hash, so they never expire. */
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
  const answer = (c: Request, name: string, caching: string) => {
    const type = types[name.split('.').at(-1) ?? ''];
    if (!type || !/^(fonts\/)?[\w.-]+$/.test(name) || name.includes('..')) return c.notFound();
    const found = load(name, c.req.header('accept-encoding') ?? '');
    if (!found) return c.notFound();
    return c.body(found.body, 200, {
      'content-type': type,
      'cache-control': caching,
      vary: 'accept-encoding',
      ...(found.encoding ? { 'content-encoding': found.encoding } : {}),
    });
  };
  app.get('/assets/:name{.+}', (c) => answer(c, c.req.param('name'), 'public, max-age=31536000, immutable'));
  // These two are known by their address, and asked for anew each time.
  for (const name of ['sw.js', 'manifest.webmanifest']) app.get(`/${name}`, (c) => answer(c, name, 'no-cache'));
}

function readIfThere(path: string, encoding: string | undefined) {
  try {
    return { body: new Uint8Array(readFileSync(path)), encoding };
  } catch {
    return undefined;
  }
}
