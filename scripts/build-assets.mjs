// Builds what the pages load: one style sheet, one script, htmx, an icon sprite and the fonts, under hashed names.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, transform } from 'esbuild';
import { PurgeCSS } from 'purgecss';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UI = join(ROOT, 'app/ui');
const MODULES = join(ROOT, 'node_modules');

/**
 * Builds all assets into `outdir` and removes what an earlier build left there.
 * @param {{ outdir: string }} options
 * @returns {Promise<Record<string, string>>} the manifest: plain name to hashed name
 */
export async function buildAssets({ outdir }) {
  const [style, script, htmx, icons, favicon] = await Promise.all([
    buildStyle(),
    buildScript(),
    readFile(join(MODULES, 'htmx.org/dist/htmx.min.js')),
    buildSprite(),
    readFile(join(UI, 'favicon.svg')),
  ]);
  const files = new Map([...style.fonts]);
  const manifest = {};
  const named = {
    'kheo.css': style.css,
    'kheo.js': script,
    'htmx.js': htmx,
    'icons.svg': icons,
    'favicon.svg': favicon,
  };
  for (const [name, content] of Object.entries(named)) {
    manifest[name] = hashedName(name, content);
    files.set(manifest[name], content);
  }
  await writeAll(outdir, files);
  // The manifest comes last: whoever reads it finds every file that it names.
  await writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(outdir, files);
  return manifest;
}

async function buildStyle() {
  const bundle = await build({
    entryPoints: [join(UI, 'styles/kheo.css')],
    bundle: true,
    write: false,
    outdir: '/assets',
    publicPath: '/assets',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
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
    safelist: { standard: [/^:/, 'root'], greedy: [/data-bs-theme/] },
    variables: true,
    keyframes: true,
  });
  const minified = await transform(purged?.css ?? '', { loader: 'css', minify: true, legalComments: 'none' });
  return { css: minified.code, fonts };
}

/** Names that may be classes, tags or attributes: words in the string literals and in the tags of the sources. */
async function usedNames() {
  const names = new Set();
  for (const path of await readdir(join(ROOT, 'app'), { recursive: true })) {
    if (!/\.tsx?$/.test(path) || path.includes('.test.')) continue;
    const source = await readFile(join(ROOT, 'app', path), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    for (const [, name] of code.matchAll(/<([a-z][a-z0-9]*)/g)) names.add(name);
    for (const [, name] of code.matchAll(/\s([a-z][a-z-]*)=/g)) names.add(name);
    for (const [literal] of code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)) {
      for (const [name] of literal.matchAll(/[A-Za-z][\w-]*/g)) names.add(name);
    }
  }
  return [...names].join(' ');
}

async function buildScript() {
  const bundle = await build({
    entryPoints: [join(UI, 'islands/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return bundle.outputFiles[0].text;
}

/** One SVG with a symbol for each row of icon-set.json: an outline icon of Tabler, after a plus a part to fill. */
async function buildSprite() {
  const set = JSON.parse(await readFile(join(UI, 'icon-set.json'), 'utf8'));
  const symbols = await Promise.all(
    Object.entries(set).map(async ([name, value]) => {
      const [tabler, filled] = value.split('+');
      const svg = await readFile(join(MODULES, `@tabler/icons/icons/outline/${tabler}.svg`), 'utf8');
      const paths = [...svg.matchAll(/<(?:path|circle|rect|line|polyline|ellipse)[^>]*>/g)]
        .map(([shape]) => shape.replace(/\s+/g, ' '))
        .filter((shape) => !shape.includes('stroke="none"'));
      return `<symbol id="${name}" viewBox="0 0 24 24">${paths.join('')}${filled ? `<path d="${filled}" fill="currentColor"/>` : ''}</symbol>`;
    }),
  );
  // Stroke and fill are inherited through <use> from the style sheet of the page.
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

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
    if (name.endsWith('.woff2')) continue;
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
