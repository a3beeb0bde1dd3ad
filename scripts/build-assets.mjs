// Builds what the pages load: a style sheet and a script for every page, others for few, htmx, an icon sprite and the fonts, under hashed names; and what makes an
// application of them: its icons, its description and the service worker, which names the version of all of these.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, transform } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import sharp from 'sharp';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UI = join(ROOT, 'app/ui');
const MODULES = join(ROOT, 'node_modules');
/** Our name of each icon: Tabler's name. */
const iconSet = JSON.parse(await readFile(join(UI, 'icon-set.json'), 'utf8'));

/**
 * Builds all assets into `outdir` and removes what an earlier build left there.
 * @param {{ outdir: string }} options
 * @returns {Promise<Record<string, string>>} the manifest: plain name to hashed name
 */
export async function buildAssets({ outdir }) {
  const [style, moreStyle, documents, script, more, htmx, icons, favicon] = await Promise.all([
    buildStyle('kheo.css'),
    buildStyle('more.css'),
    buildOwnStyle('documents.css'),
    buildScript('index.ts'),
    buildScript('more.ts'),
    readFile(join(MODULES, 'htmx.org/dist/htmx.min.js')),
    buildSprite(),
    readFile(join(UI, 'favicon.svg')),
  ]);
  const files = new Map([...style.fonts]);
  const manifest = {};
  const named = {
    'kheo.css': style.css,
    'documents.css': documents,
    'more.css': moreStyle.css,
    'kheo.js': script,
    'more.js': more,
    'htmx.js': htmx,
    'icons.svg': icons,
    'favicon.svg': favicon,
  };
  for (const [name, content] of Object.entries(named)) {
    manifest[name] = hashedName(name, content);
    files.set(manifest[name], content);
  }
  for (const [name, picture] of Object.entries(await buildAppIcons(favicon))) {
    manifest[name] = hashedName(name, picture);
    files.set(manifest[name], picture);
  }
  files.set('manifest.webmanifest', JSON.stringify(appManifest(manifest)));
  files.set('sw.js', await buildWorker([...style.fonts.keys(), ...Object.values(manifest)]));
  await writeAll(outdir, files);
  // The manifest comes last: whoever reads it finds every file that it names.
  await writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(outdir, files);
  return manifest;
}

async function buildStyle(name) {
  const bundle = await build({
    entryPoints: [join(UI, 'styles', name)],
    bundle: true,
    write: false,
    outdir: '/assets',
    publicPath: '/assets',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
    plugins: [iconsInStyles],
    logLevel: 'error',
  });
  const fonts = new Map();
  let css = '';
  for (const file of bundle.outputFiles) {
    if (file.path.endsWith('.css')) css = file.text;
    else fonts.set(`fonts/${basename(file.path)}`, file.contents);
  }
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: await usedNames(), extension: 'names' }],
    css: [{ raw: css }],
    defaultExtractor: (text) => text.split(' '),
    safelist: { standard: [/^:/, 'root', /^k-shape-/], greedy: [/data-bs-theme/] },
    variables: true,
    keyframes: true,
  });
  const minified = await transform(purged?.css ?? '', { loader: 'css', minify: true, legalComments: 'none' });
  return { css: minified.code, fonts };
}

/** A style sheet of few pages: all of it is used there. */
async function buildOwnStyle(name) {
  const bundle = await build({
    entryPoints: [join(UI, 'styles', name)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  return bundle.outputFiles[0].text;
}

/** Names that may be classes, tags or attributes: words in the string literals and in the tags of the sources. */
async function usedNames() {
  const names = new Set();
  // Pages show documents, whose markup a package writes.
  const folders = ['app', 'packages/official-document/src/write'];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((path) => join(folder, path)),
    ),
  );
  for (const path of paths.flat()) {
    if (!/\.tsx?$/.test(path) || path.includes('.test.')) continue;
    const source = await readFile(join(ROOT, path), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    for (const [, name] of code.matchAll(/<([a-z][a-z0-9]*)/g)) names.add(name);
    for (const [, name] of code.matchAll(/\s([a-z][a-z-]*)=/g)) names.add(name);
    for (const [literal] of code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)) {
      for (const [name] of literal.matchAll(/[A-Za-z][\w-]*/g)) names.add(name);
    }
  }
  return [...names].join(' ');
}

async function buildScript(name) {
  const bundle = await build({
    entryPoints: [join(UI, 'islands', name)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return bundle.outputFiles[0].text;
}

/** The service worker; its version is the content of everything that pages load, so that it changes whenever they do. */
async function buildWorker(names) {
  // What a kept page needs to be shown; the pictures of the application are for the system, htmx for pages that work only with signal.
  const kept = names.filter((name) => !/\.png$|^htmx/.test(name)).map((name) => `/assets/${name}`);
  const bundle = await build({
    entryPoints: [join(UI, 'worker/worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      ASSETS: JSON.stringify(kept),
      VERSION: JSON.stringify(createHash('sha256').update(kept.join()).digest('hex').slice(0, 10)),
    },
    logLevel: 'error',
  });
  return bundle.outputFiles[0].text;
}

/** The icon of the site as pictures for a phone; the maskable one reaches the edges and keeps the letter inside the safe circle. */
async function buildAppIcons(favicon) {
  const svg = favicon.toString('utf8');
  const full = svg.replace(' rx="8"', '').replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');
  const edge = full.replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"');
  const draw = (source, size) =>
    sharp(Buffer.from(source), { density: 72 * (size / 32) })
      .resize(size, size)
      .png({ compressionLevel: 9, palette: true })
      .toBuffer();
  return {
    'icon-192.png': await draw(svg, 192),
    'icon-512.png': await draw(svg, 512),
    'icon-maskable-512.png': await draw(edge, 512),
  };
}

/** What a phone shows of the application once it is on its home screen (W3C Web Application Manifest). */
function appManifest(assets) {
  const icon = (name, size, purpose) => ({
    src: `/assets/${assets[name]}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name, url) => ({ name, url, icons: [icon('icon-192.png', 192, 'any')] });
  return {
    id: '/',
    name: 'Khéo: công tác dân vận chính quyền',
    short_name: 'Khéo',
    description: 'Ghi việc đã làm, xem việc phải làm, cả khi không có mạng.',
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#2f4a8f',
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
    shortcuts: [shortcut('Việc đã làm', '/hoat-dong/ghi'), shortcut('Dân phản ánh', '/hoat-dong/ghi/reflection')],
  };
}

/** One SVG with a symbol for each row of icon-set.json. */
async function buildSprite() {
  const symbols = Object.keys(iconSet).map(
    async (name) => `<symbol id="${name}" viewBox="0 0 24 24">${await shapesOf(name)}</symbol>`,
  );
  // Stroke and fill are inherited through <use> from the style sheet of the page.
  return `<svg xmlns="http://www.w3.org/2000/svg">${(await Promise.all(symbols)).join('')}</svg>`;
}

/** The shapes of an icon: an outline icon of Tabler, after a plus a part to fill. */
async function shapesOf(name) {
  const [tabler, filled] = iconSet[name].split('+');
  const svg = await readFile(join(MODULES, `@tabler/icons/icons/outline/${tabler}.svg`), 'utf8');
  const shapes = [...svg.matchAll(/<(?:path|circle|rect|line|polyline|ellipse)[^>]*>/g)]
    .map(([shape]) => shape.replace(/\s+/g, ' '))
    .filter((shape) => !shape.includes('stroke="none"'));
  return shapes.join('') + (filled ? `<path d="${filled}" fill="currentColor"/>` : '');
}

/** `url('icon:check')` in a style sheet is the icon itself, drawn in black for a mask. */
const iconsInStyles = {
  name: 'icons-in-styles',
  setup(build) {
    build.onResolve({ filter: /^icon:/ }, ({ path }) => ({
      path: `${path.slice('icon:'.length)}.svg`,
      namespace: 'icon',
    }));
    build.onLoad({ filter: /.*/, namespace: 'icon' }, async ({ path }) => {
      const line = 'fill="none" stroke="#000" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"';
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${line}>${await shapesOf(basename(path, '.svg'))}</svg>`;
      return { contents: svg, loader: 'dataurl' };
    });
  },
};

function hashedName(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
}

async function writeAll(outdir, files) {
  for (const [name, content] of files) {
    const path = join(outdir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    if (/\.(woff2|png)$/.test(name)) continue;
    const bytes = Buffer.from(content);
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, quality));
  }
}

async function removeOthers(outdir, files) {
  for (const entry of await readdir(outdir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(outdir, path)
      .replaceAll('\\', '/')
      .replace(/\.(gz|br)$/, '');
    if (entry.isFile() && name !== 'manifest.json' && !files.has(name)) await rm(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAssets({ outdir: join(ROOT, 'dist/assets') });
}
