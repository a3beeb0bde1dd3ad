// Runs a script with the Node that the product is built for: `node scripts/node24.mjs SCRIPT ARGUMENTS`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Path of a Node >= 24: the package installed with the product, else the one that runs this. */
export function node24() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  try {
    const path = require.resolve(`node-${platform}-${process.arch}/${binary}`);
    if (existsSync(path)) return path;
  } catch {
    // No package for this machine: its own Node must do.
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error('Khéo needs Node 24 on this kind of machine: install it, then try again.');
  process.exit(1);
}

/** Run a program with Node 24, passing signals on; resolves with its exit status. */
export function runNode(args, options = {}) {
  const child = spawn(node24(), args, { stdio: 'inherit', ...options });
  // A terminal sends Ctrl-C to both; the child decides when it is done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise((done) => child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0))));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(await runNode(process.argv.slice(2)));
}

export const root = fileURLToPath(new URL('..', import.meta.url));

/** For a process that text streams through: a small heap keeps it under 150 MB. */
export const smallHeap = ['--max-semi-space-size=2', '--max-old-space-size=42'];

/** For the server: a page of 50 kB lives for one request, and room for many of them spares it collecting twice as often. */
export const serverHeap = ['--max-semi-space-size=32'];
