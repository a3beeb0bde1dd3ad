import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder.mjs';
import { type Ended, removeFolder, runToEnd, startProgram } from './program.ts';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const folders: string[] = [];
const newFolder = () => {
  const folder = temporaryFolder('e2e');
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach(removeFolder));

/** What a program that cannot start does: one line for the person, status 1. */
function expectOneLine(ended: Ended, words: RegExp): void {
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr).toMatch(words);
  expect(ended.stdout).toBe('');
  expect(ended.status).toBe(1);
}

/** Processes of a database whose files lie in this folder. */
function databasesIn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false; // It ended while we looked.
      }
    });
}

describe('the program', () => {
  const folder = newFolder();

  test('starts on an empty folder, holds it, and stops its database with SIGINT', async () => {
    const settings = { KHEO_DATA: folder, KHEO_SAMPLE: '0' };
    const program = await startProgram(settings);
    expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
    const [password, address] = program.stdout().trim().split('\n').slice(-2);
    expect(password, 'the password of the first administrator is said once').toMatch(/mật khẩu/i);
    expect(address).toBe(program.address);
    expect(await (await fetch(`${program.address}/dang-nhap`)).text()).not.toContain('Tỉnh mẫu');

    expectOneLine(await runToEnd(settings), /Khéo đang chạy với thư mục dữ liệu/);
    const port = new URL(program.address).port;
    const other = { KHEO_DATA: newFolder(), KHEO_SAMPLE: '0', PORT: port };
    expectOneLine(await runToEnd(other), new RegExp(`Cổng ${port} đang được dùng`));
    expect(databasesIn(other.KHEO_DATA), 'what was started before the fault is stopped').toEqual([]);

    const { status } = await program.stop('SIGINT');
    expect(status).toBe(0);
    if (existsSync('/proc')) expect(databasesIn(folder)).toEqual([]);
  });

  test('starts again, and says no password again', async () => {
    const program = await startProgram({ KHEO_DATA: folder, KHEO_SAMPLE: '0' });
    expect(program.stdout()).toBe(`${program.address}\n`);
    expect((await program.stop('SIGTERM')).status).toBe(0);
  });

  test.runIf(isRoot)('works as an ordinary user', async () => {
    const own = newFolder();
    chownSync(own, nobody, nobody);
    const program = await startProgram({ KHEO_DATA: own, KHEO_SAMPLE: '0' }, { uid: nobody });
    expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
    expect((await program.stop('SIGINT')).status).toBe(0);
    expect(databasesIn(own)).toEqual([]);
  });
});

describe('what keeps it from starting is said in one line', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterAll(() => {
    silent.close();
  });

  test('a database that does not answer', async () => {
    const { port } = silent.address() as { port: number };
    for (const at of [`127.0.0.1:1`, `127.0.0.1:${port}`]) {
      const ended = await runToEnd({ KHEO_DATA: newFolder(), DATABASE_URL: `postgres://kheo:matkhau@${at}/kheo` });
      expectOneLine(ended, /Không kết nối được cơ sở dữ liệu .*DATABASE_URL/);
      expect(ended.stderr).not.toContain('matkhau');
    }
  });

  test('a folder that cannot be written', async () => {
    const closed = join(newFolder(), 'dong');
    mkdirSync(closed, { mode: 0o500 });
    const settings = { KHEO_DATA: join(closed, 'data') };
    const ended = await runToEnd(settings, isRoot ? { uid: nobody } : {});
    expectOneLine(ended, /Không ghi được vào thư mục dữ liệu/);
  });

  test('a setting that makes no sense', async () => {
    expectOneLine(await runToEnd({ KHEO_DATA: newFolder(), PORT: 'ba nghìn' }), /Thiết lập không hợp lệ: PORT/);
  });
});
