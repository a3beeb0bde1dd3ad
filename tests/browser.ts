import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

interface BrowserBinary {
  path: string;
  env: Record<string, string>;
}

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else the one packed in `@sparticuz/chromium` together with
 * the shared libraries it needs (the same version everywhere, and a fifth cheaper than a whole browser), else an installed
 * one. The sandbox is off for root, since Chromium refuses to start with it there, and where it cannot start.
 */
export async function launchBrowser(): Promise<Browser> {
  const binary = await findBinary();
  const env = { ...definedEnv(), ...binary.env };
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({ executablePath: binary.path, args: FLAGS, chromiumSandbox, env });
  if (process.getuid?.() === 0) return launch(false);
  // Where ordinary users may not make namespaces, as in many containers, the sandbox cannot start.
  return launch(true).catch(() => launch(false));
}

/** A browser with a profile on the disk, as on a phone: what it keeps outlives it. */
export interface LastingBrowser {
  context: BrowserContext;
  /** End it as the system ends what takes too much memory: at once, with nothing said. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser on a profile; `kill` sends SIGKILL to its main process. */
export async function startLastingBrowser(profile: string): Promise<LastingBrowser> {
  const binary = await findBinary();
  const flags = [...FLAGS, '--headless', '--no-sandbox', '--disable-dev-shm-usage', '--remote-debugging-port=0'];
  const child = spawn(binary.path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...definedEnv(), ...binary.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  return {
    context,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      await browser.close().catch(() => undefined);
      child.kill();
      await ended;
    },
  };
}

async function findBinary(): Promise<BrowserBinary> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, env: {} };
  // What is packed is a program for this one kind of machine.
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBinary();
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (!path) throw new Error('No browser found: install Chromium, or name one in CHROMIUM_PATH.');
  return { path, env: {} };
}

/**
 * Unpacks into a folder of this user and this version. Several test processes may come here at once, so each unpacks
 * beside the place and moves the whole into it; the first wins.
 */
async function unpackBinary(): Promise<BrowserBinary> {
  const require = createRequire(import.meta.url);
  const packageFile = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = require(packageFile) as { version: string };
  const uid = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `kheo-chromium-${version}-${uid}`);
  if (!existsSync(folder)) await unpackInto(folder, join(dirname(packageFile), 'bin'));
  if (process.getuid && (await stat(folder)).uid !== uid) throw new Error(`${folder} belongs to another user`);
  const env: Record<string, string> = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { path: join(folder, 'chromium'), env };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  const stage = await mkdtemp(join(tmpdir(), 'kheo-chromium-stage-'));
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files and nowhere else.
  process.env.TMPDIR = stage;
  try {
    const packedChromium = await import('@sparticuz/chromium');
    await packedChromium.default.executablePath(packed);
    await packedChromium.inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(stage, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(stage, { recursive: true, force: true });
  });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
