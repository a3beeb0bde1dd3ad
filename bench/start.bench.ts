import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../app/platform/root.ts';
import { temporaryFolder } from '../scripts/temporary-folder.mjs';
import { removeFolder } from '../tests/e2e/program.ts';

const rounds = 7;

/**
 * From the README's command to the printed address, npm and all: the first start on an empty folder, which makes the database and
 * loads the sample province, and the starts after it.
 */
export async function run() {
  const folder = temporaryFolder('bench');
  try {
    const first = await measureStart(folder);
    const again: number[] = [];
    for (let n = 0; n < rounds; n++) again.push(await measureStart(folder));
    again.sort((a, b) => a - b);
    const figures = {
      firstSeconds: first,
      againSeconds: again[Math.floor(rounds / 2)] ?? 0,
      againSlowestSeconds: again.at(-1) ?? 0,
    };
    return { seed: 0, figures };
  } finally {
    removeFolder(folder);
  }
}

/** Seconds until `npm start` prints its address; it is stopped then. */
async function measureStart(folder: string): Promise<number> {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, KHEO_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const seconds = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (/^http:\/\/\S+$/m.test(said)) resolve((performance.now() - begun) / 1000);
    });
    child.on('exit', (status) => reject(new Error(`npm start ended with ${status}: ${said}`)));
  });
  // As Ctrl-C does: to every process of the group.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
  return seconds;
}
