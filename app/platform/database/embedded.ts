import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { KheoError, messageOf } from '../errors.ts';
import { log } from '../log.ts';
import { offFirstCore } from './cores.ts';
import { type Home, homeOfCluster, postgresBinaries } from './embedded-home.ts';

export interface EmbeddedDatabase {
  /** Connection address of the owner. */
  url: string;
  stop(): Promise<void>;
}

interface Options {
  /** Folder of the cluster's data. */
  folder: string;
  /** Extra server settings, `name=value`. */
  settings?: string[];
  /** It serves this process: with few cores it leaves one of them to it. */
  leavesCore?: boolean;
}

const startLimitMs = 30_000;

/**
 * Start the PostgreSQL that comes with the product, making its cluster on first use. It listens on a Unix socket inside
 * its own folder (on Windows, on localhost), with a password that never leaves the folder.
 */
export async function startEmbedded({ folder, settings = [], leavesCore }: Options): Promise<EmbeddedDatabase> {
  const home = homeOfCluster(folder);
  const binaries = postgresBinaries(home);
  const password = passwordOf(home);
  if (!existsSync(join(home.cluster, 'PG_VERSION'))) initialise(home, binaries.initdb, password);
  await stopOrphan(home);
  const port = 5432;
  const [command = '', ...words] = [...(leavesCore ? offFirstCore() : []), binaries.postgres];
  const server = spawn(
    command,
    [
      ...words,
      ...['-D', home.cluster, '-p', String(port)],
      ...serverSettings(home, settings).flatMap((entry) => ['-c', entry]),
    ],
    // A group of its own: Ctrl-C reaches the application, which then stops the server in order.
    { ...home.identity, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = watchOutput(server);
  const url = `postgresql://kheo:${password}@/kheo?host=${encodeURIComponent(home.socket)}&port=${port}`;
  await waitUntilReady(url.replace('/kheo?', '/postgres?'), ended);
  await createDatabase(url.replace('/kheo?', '/postgres?'));
  return { url, stop: () => stopServer(server) };
}

function serverSettings(home: Home, extra: string[]): string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories=${home.socket}`,
    'unix_socket_permissions=0700',
    'shared_buffers=256MB',
    'effective_cache_size=2GB',
    'work_mem=16MB',
    'maintenance_work_mem=256MB',
    'max_wal_size=2GB',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=Asia/Ho_Chi_Minh',
    ...extra,
  ];
}

function passwordOf(home: Home): string {
  const file = join(home.folder, 'postgres-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(18).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  home.own(file);
  return password;
}

function initialise(home: Home, initdb: string, password: string): void {
  rmSync(home.cluster, { recursive: true, force: true });
  mkdirSync(home.cluster, { recursive: true });
  chmodSync(home.cluster, 0o700);
  home.own(home.cluster);
  const passwordFile = join(home.folder, 'postgres-password');
  const options = ['--username=kheo', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'];
  const made = spawnSync(initdb, ['-D', home.cluster, `--pwfile=${passwordFile}`, ...options], {
    ...home.identity,
    encoding: 'utf8',
  });
  if (made.status === 0) return;
  rmSync(home.cluster, { recursive: true, force: true });
  const cause = (made.stderr || made.error?.message || 'initdb failed').trim().split('\n').at(-1) ?? '';
  throw new KheoError(
    'unavailable',
    `Không tạo được cơ sở dữ liệu trong ${home.cluster}: ${cause}`,
    `initdb failed for password length ${password.length}: ${cause}`,
  );
}

/** A server that a killed application left behind is stopped before a new one starts. */
async function stopOrphan(home: Home): Promise<void> {
  const file = join(home.cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  log.warn({ pid }, 'stopping a database server left behind');
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 50) await sleep(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Follow the server's own words; the promise rejects, with the last of them, when it ends. */
function watchOutput(server: ChildProcess): { failure: () => string | undefined } {
  let last = '';
  let failure: string | undefined;
  server.stderr?.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    last = text.split('\n').find((line) => /FATAL|PANIC|ERROR/.test(line)) ?? last;
    log.debug(text.trimEnd());
  });
  server.on('error', (error) => {
    failure = error.message;
  });
  server.on('exit', (code) => {
    failure = last || `exit ${code}`;
  });
  return { failure: () => failure };
}

async function waitUntilReady(url: string, server: { failure: () => string | undefined }): Promise<void> {
  const start = Date.now();
  for (;;) {
    const failure = server.failure();
    if (failure) {
      throw new KheoError('unavailable', `Cơ sở dữ liệu không khởi động được: ${failure}`, `postgres: ${failure}`);
    }
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() - start > startLimitMs) {
        throw new KheoError('unavailable', `Cơ sở dữ liệu không trả lời: ${messageOf(error)}`);
      }
      await sleep(25);
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'kheo'");
    if (found.rowCount === 0) await client.query('create database kheo');
  } finally {
    await client.end();
  }
}

/** Fast shutdown (SIGINT): open transactions are rolled back, the log is written, the process ends. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill('SIGINT');
  await exit;
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
