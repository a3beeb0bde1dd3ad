import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root } from '../../scripts/node24.mjs';
import { temporaryFolder } from '../../scripts/temporary-folder.mjs';

/** The day that it is in the tests that share one server. */
export const testDay = '2026-03-20';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Program {
  /** `http://localhost:PORT`, as the program printed it. */
  address: string;
  pid: number;
  /** Everything that it wrote so far. */
  stdout(): string;
  stderr(): string;
  /** Send a signal and wait for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export interface RunOptions {
  /** Run as this user. */
  uid?: number | undefined;
}

/** A folder for the data of one program, with what another holds, owned by whom it was. */
export function copyFolder(from: string): string {
  const folder = temporaryFolder('e2e');
  // `cpSync` gives everything to who copies, and the database refuses a folder that is not its own.
  execFileSync('cp', ['-a', `${from}/.`, folder]);
  return folder;
}

/** Throw such a folder away. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Start the program as it is built; resolves when it has printed its address, rejects with its words when it ends before. */
export async function startProgram(settings: Record<string, string>, options: RunOptions = {}): Promise<Program> {
  const run = launch(settings, options);
  const address = await new Promise<string>((resolve, reject) => {
    run.child.stdout?.on('data', () => {
      const line = run.stdout().split('\n').slice(0, -1).at(-1);
      if (line?.startsWith('http://')) resolve(line);
    });
    run.ended.then(({ status, stderr }) => reject(new Error(`ended with ${status}: ${stderr}`)), reject);
  });
  return {
    address,
    pid: run.child.pid ?? 0,
    stdout: run.stdout,
    stderr: run.stderr,
    stop: (signal = 'SIGTERM') => {
      run.child.kill(signal);
      return run.ended;
    },
  };
}

/** Run the program where it cannot start, and wait for its end. */
export function runToEnd(settings: Record<string, string>, options: RunOptions = {}): Promise<Ended> {
  return launch(settings, options).ended;
}

interface Run {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  ended: Promise<Ended>;
}

function launch(settings: Record<string, string>, { uid }: RunOptions): Run {
  const child = spawn(node24(), ['--enable-source-maps', join(root, 'dist/app/main.mjs')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((done, fail) => {
    child.on('close', (status) => done({ status, stdout, stderr }));
    child.on('error', fail);
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}
