import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { buildAssets } from '../../../scripts/build-assets.mjs';
import { ASSET_ROUTE, assetFolder, useAssetFolder } from '../assets.ts';
import { BarePage } from '../bare-page.tsx';
import type { Theme } from '../document-shell.tsx';
import { ErrorPage } from '../error-page.tsx';
import { Form, SubmitRow, TextInput, UnitOptions } from '../form.tsx';
import { GALLERY_PAGES, Gallery, type GalleryPage } from '../gallery.tsx';

/** The policy under which every page must work: no inline script, no inline style, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface GalleryServer {
  address: string;
  assets: string;
  stop: () => Promise<void>;
}

/** Builds the assets into a folder of its own and serves the gallery on a free port. */
export async function startGallery(): Promise<GalleryServer> {
  const assets = await mkdtemp(join(tmpdir(), 'kheo-gallery-'));
  await buildAssets({ outdir: assets });
  const before = assetFolder();
  useAssetFolder(assets);
  const app = galleryApp(assets);
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({ server: started, port: info.port }),
    );
  });
  return {
    address: `http://127.0.0.1:${port}`,
    assets,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      useAssetFolder(before);
      await rm(assets, { recursive: true, force: true });
    },
  };
}

function galleryApp(assets: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
  });
  app.get(`${ASSET_ROUTE}/*`, (context) => {
    const name = context.req.path.slice(ASSET_ROUTE.length + 1);
    return context.body(readFileSync(join(assets, name)), 200, {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
    });
  });
  app.get('/gallery/:page', (context) => {
    const theme = themeOf(context.req.query('theme'));
    const name = context.req.param('page');
    const page = GALLERY_PAGES.find((candidate): candidate is GalleryPage => candidate === name);
    if (page) return context.html(<Gallery page={page} theme={theme} />);
    return context.html(name === 'sign-in' ? <SampleSignIn theme={theme} /> : <ErrorPage status={404} theme={theme} />);
  });
  app.get('/don-vi/tim', (context) =>
    context.html(
      <UnitOptions options={[{ id: 'u2', name: `Xã Hòa Bình (${context.req.query('q')})`, note: 'tỉnh Lạng Sơn' }]} />,
    ),
  );
  app.post('/hoat-dong', async (context) => {
    const form = await context.req.parseBody();
    const name = form.anh instanceof File ? form.anh.name : 'không có tệp';
    context.header('x-received', encodeURIComponent(name));
    return context.html(<Gallery page="form" theme="light" />, 422);
  });
  app.post('/giao-dien', (context) => context.body(null, 204));
  return app;
}

function SampleSignIn({ theme }: { theme: Theme }) {
  return (
    <BarePage
      title="Đăng nhập"
      subtitle="Công tác dân vận chính quyền"
      theme={theme}
      footer="Quên mật khẩu: liên hệ quản trị của đơn vị."
    >
      <Form action="/dang-nhap">
        <TextInput name="tai-khoan" label="Tên đăng nhập" autocomplete="username" required />
        <TextInput name="mat-khau" label="Mật khẩu" type="password" autocomplete="current-password" required />
        <SubmitRow label="Đăng nhập" />
      </Form>
    </BarePage>
  );
}

function themeOf(value: string | undefined): Theme {
  return value === 'dark' || value === 'light' ? value : 'auto';
}
