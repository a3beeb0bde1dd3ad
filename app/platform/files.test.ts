import { mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, fileStore, harmlessName, sweepAside } from './files.ts';
import { s3Store } from './files-s3.ts';

const folders = {
  folder: mkdtempSync(join(tmpdir(), 'kheo-store-')),
  s3: mkdtempSync(join(tmpdir(), 'kheo-s3-aside-')),
};
const stores: Record<'folder' | 's3', FileStore | undefined> = { folder: fileStore(folders.folder), s3: undefined };
let server: S3rver;

beforeAll(async () => {
  // A server that speaks S3 and checks signatures.
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: mkdtempSync(join(tmpdir(), 'kheo-s3-')),
    configureBuckets: [{ name: 'kheo', configs: [] }],
  });
  const { port } = await server.run();
  stores.s3 = s3Store(
    {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'kheo',
      region: 'us-east-1',
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    },
    folders.s3,
  );
});
afterAll(() => server.close());

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe.each(['folder', 's3'] as const)('a store in %s', (home) => {
  const store = () => stores[home] as FileStore;
  const list = async () => {
    const found: string[] = [];
    for await (const { sha256 } of store().list()) found.push(sha256);
    return found;
  };

  it('keeps the same content once, from bytes or from a stream', async () => {
    const sha256 = await store().put(Buffer.from('Đối thoại với Nhân dân'));
    expect(await store().put(Readable.from([Buffer.from('Đối thoại '), Buffer.from('với Nhân dân')]))).toBe(sha256);
    expect(await list()).toEqual([sha256]);
    expect(Buffer.from(await store().get(sha256)).toString()).toBe('Đối thoại với Nhân dân');
    expect(await readFile(await store().pathOf(sha256), 'utf8')).toBe('Đối thoại với Nhân dân');
  });

  it('gives a part as a stream', async () => {
    const sha256 = await store().put(Buffer.from('0123456789'));
    expect(await text(await store().read(sha256, { start: 2, end: 5 }))).toBe('2345');
    expect(await text(await store().read(sha256))).toBe('0123456789');
  });

  it('leaves nothing of a stream that breaks off', async () => {
    const before = [await list(), filesBelow(folders[home])];
    async function* broken() {
      yield Buffer.alloc(100_000);
      throw new Error('cut');
    }
    await expect(store().put(Readable.from(broken()))).rejects.toThrow('cut');
    expect([await list(), filesBelow(folders[home])]).toEqual(before);
  });

  it('removes, and takes only hashes for addresses', async () => {
    const sha256 = await store().put(Buffer.from('tạm'));
    await store().remove(sha256);
    await store().remove(sha256);
    expect(await list()).not.toContain(sha256);
    await expect(store().get(sha256)).rejects.toThrow();
    for (const wrong of ['../../etc/passwd', '', 'a'.repeat(63), `${'a'.repeat(64)}/..`]) {
      await expect(async () => store().get(wrong)).rejects.toThrow(/not a hash/);
    }
  });
});

it('sweeps what a stop left aside a day ago, and nothing younger', async () => {
  const store = stores.folder as FileStore;
  const [old, young] = [await store.aside(), await store.aside()];
  const { writeFile } = await import('node:fs/promises');
  await writeFile(old, 'x');
  await writeFile(young, 'x');
  const past = Date.now() / 1000 - 25 * 3600;
  utimesSync(old, past, past);
  expect(await sweepAside(folders.folder)).toBe(1);
  expect(await readFile(young, 'utf8')).toBe('x');
});

it('makes names that deceive nobody', () => {
  expect(harmlessName('../../etc/passwd')).toBe('passwd');
  expect(harmlessName('C:\\Windows\\anh.jpg')).toBe('anh.jpg');
  expect(harmlessName('bao-cao\u202efdp.exe')).toBe('bao-caofdp.exe');
  expect(harmlessName('\u0000\u0007<b>"')).toBe('b');
  expect(harmlessName('...')).toBe('...');
  expect(harmlessName('')).toBe('tep-khong-ten');
});
