import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { KheoError, messageOf } from '../errors.ts';
import { log } from '../log.ts';
import type { Platform } from '../platform.ts';
import { personKey, type SignedIn } from '../sign-in/sessions.ts';
import { serveAssets } from './assets.ts';
import type { App, Env, Request } from './context.ts';

/** Largest body of a request: an uploaded file of 50 MB and its form. */
const maxBody = 52 * 1024 * 1024;

/** For a file that somebody sent, opened by itself: a picture or a player, and nothing that runs. */
const sandbox =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

export interface ServerOptions {
  platform: Platform;
  assetFolder: string;
  /** How an error looks to the person; the interface brings its pages. */
  showError(c: Request, error: KheoError, reference?: string): Response | Promise<Response>;
}

/** The application without its features: headers, assets, who is signed in, and one way to answer errors. */
export function createApp({ platform, assetFolder, showError }: ServerOptions): App {
  const app = new Hono<Env>();
  app.onError((thrown, c) => {
    if (thrown instanceof KheoError) return showError(c, thrown);
    // Only the check of a form's Origin throws these.
    if (thrown instanceof HTTPException && thrown.status === 403) {
      return showError(c, new KheoError('forged', 'Biểu mẫu không được gửi từ trang của Khéo nên không được nhận.'));
    }
    const reference = randomUUID().slice(0, 8);
    log.error({ err: thrown, reference, path: c.req.path }, messageOf(thrown));
    return showError(c, new KheoError('unavailable', 'Hệ thống gặp lỗi ngoài dự kiến.'), reference);
  });
  app.notFound((c) => showError(c, new KheoError('not-found', 'Không có trang ở địa chỉ này.')));
  serveAssets(app, assetFolder);
  app.get('/healthz', async (c) => ((await platform.database.answers()) ? c.text('ok') : c.text('database', 503)));
  const pageHeaders = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
  });
  app.use(async (c, next) => {
    await pageHeaders(c, next);
    if (c.var.sandboxed) c.res.headers.set('content-security-policy', sandbox);
  });
  // A commune's page on a weak signal: a page of 20 KB goes over in 4.
  app.use(compress({ threshold: 2048 }));
  app.use(async (c, next) => {
    // Said before the answer is made: a header that is added later makes the server read the page back as a stream.
    c.header('vary', 'Accept-Encoding');
    await next();
  });
  // Only of what may bring a body: looking for one makes a whole request of what is read by its address alone.
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', bodyLimit({ maxSize: maxBody, onError: () => tooLarge() }));
  // A form posted from another site is refused by its Origin; keys of the API travel in a header that no form can send.
  app.use(csrf());
  app.use(async (c, next) => {
    c.set('platform', platform);
    const signedIn = await platform.sessions.find(c.req.raw.headers);
    c.set('signedIn', signedIn);
    requireSamePerson(c, signedIn);
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-store');
  });
  return app;
}

/** What a phone kept says whose it is (`kheo-for`): under another sign-in or role it is refused, whatever it asks for. */
function requireSamePerson(c: Request, signedIn: SignedIn | undefined): void {
  const owner = c.req.header('kheo-for');
  if (owner === undefined || !signedIn || owner === personKey(signedIn)) return;
  throw new KheoError('other-person', 'Bản ghi này của người khác, hoặc của vai trò khác, trên cùng máy.');
}

function tooLarge(): never {
  throw new KheoError('too-large', 'Tệp lớn hơn 50 MB. Hãy giảm dung lượng hoặc chia nhỏ tệp rồi gửi lại.');
}

/** Listen on a port (0: a free one); resolves with the address. A port in use is told in one line. */
export function listen(app: App, port: number): Promise<{ address: string; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, port }, (info) => {
      resolve({ address: `http://localhost:${info.port}`, close: () => closeServer(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(
        new KheoError(
          'unavailable',
          inUse
            ? `Cổng ${port} đang được dùng. Hãy đặt PORT sang cổng khác (PORT=0: cổng trống bất kỳ).`
            : error.message,
          `port ${port}: ${error.message}`,
        ),
      );
    });
  });
}

async function closeServer(server: ServerType): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  (server as Server).closeIdleConnections?.();
  setTimeout(() => (server as Server).closeAllConnections?.(), 2_000).unref();
  await closed;
}
