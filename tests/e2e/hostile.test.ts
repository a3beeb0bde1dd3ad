import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '../../packages/official-document/src/source/pdf/pdf-for-tests.ts';
import { planDocx, planText } from './plan-text.ts';
import { server } from './server.ts';
import { textOf, upload, useVisits, type Visitor } from './visit.ts';

const { visit } = useVisits();
const folder = server().dataFolder;
let database: pg.Client;
let officer: Visitor;

beforeAll(async () => {
  officer = await visit('xa18.chuyenvien');
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim();
  database = new pg.Client({ host: join(folder, 'run'), user: 'kheo', database: 'kheo', password });
  await database.connect();
});
afterAll(() => database.end());

/** Everything that an upload could leave behind. */
async function stored(): Promise<{ documents: number; plans: number; rows: number; files: string[] }> {
  const answer = await database.query<{ documents: number; plans: number; rows: number }>(
    `select (select count(*) from kheo.document)::int as documents, (select count(*) from kheo.plan)::int as plans,
      (select count(*) from kheo.file)::int as rows`,
  );
  const [counts] = answer.rows;
  if (!counts) throw new Error('no answer');
  return { ...counts, files: filesIn(join(folder, 'files')) };
}

function filesIn(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  } catch {
    return []; // Nothing was ever kept.
  }
}

const key = '41'.repeat(32);
const page = { texts: [{ text: 'Kế hoạch', x: 85, y: 100 }] };
const locked = () =>
  makePdf([page], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00><00>]`,
  });
const bomb = () =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:document/>'),
    'word/media/image1.png': new Uint8Array(40 * 1024 * 1024),
  });

/** A picture that says it has 400 million points, in two kilobytes. */
function hugePicture(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(20_000, 0);
  header.writeUInt32BE(20_000, 4);
  header.set([1, 0], 8);
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  const rows = deflateSync(Buffer.alloc(2501));
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const hostile: [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ['an empty file', 'trong.pdf', () => new Uint8Array(), /không có nội dung|Chưa chọn tệp/],
  ['a PDF under a password', 'khoa.pdf', locked, /đặt mật khẩu/],
  ['a PDF that ends early', 'cut.pdf', () => makePdf([page]).subarray(0, 700), /thiếu phần cuối|bị hỏng/],
  [
    'a DOCX that ends early',
    'cut.docx',
    async () => (await planDocx('81/KH-UBND')).subarray(0, 3000),
    /thiếu phần cuối|bị hỏng/,
  ],
  ['a picture that ends early', 'anh.png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /[Hh]ãy/],
  ['a TIFF without an image', 'anh.tif', () => Buffer.from('49492a0008000000ffff0000', 'hex'), /[Hh]ãy/],
  ['a picture of 20,000 by 20,000', 'lon.png', hugePicture, /[Hh]ãy/],
  ['an animation', 'anh.gif', () => Buffer.from('474946383961010001008000000000', 'hex'), /PNG, JPEG hoặc TIFF/],
  [
    'a text that calls itself a PDF',
    'ke-hoach.pdf',
    () => Buffer.from(planText('82/KH-UBND')),
    /Đuôi tên tệp không đúng/,
  ],
  ['a zip bomb in a DOCX', 'bom.docx', bomb, /nén bất thường/],
  ['a file of 60 MB', 'lon.txt', () => Buffer.alloc(60 * 1024 * 1024, 'a'), /50 MB/],
];

test.each(hostile)('%s gets a clear word, and nothing of it is kept', async (_what, name, make, words) => {
  const before = await stored();
  const answer = await upload(officer.context, name, Buffer.from(await make()));
  expect([413, 422]).toContain(answer.status());
  const said = await answer.text();
  expect(said).toMatch(words);
  expect(said).not.toMatch(/Error|at .*\.m?js:\d+/);
  expect(await stored()).toEqual(before);
  expect((await officer.context.request.get('/healthz')).status()).toBe(200);
});

test('a form that breaks off is no fault of the server', async () => {
  const before = await stored();
  const answer = await officer.context.request.post('/ke-hoach/tai-len', {
    headers: { origin: server().address, 'content-type': 'multipart/form-data; boundary=x' },
    data: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nnửa chừng',
  });
  expect(answer.status()).toBe(422);
  expect(await stored()).toEqual(before);
});

test('script in the name and in the text is shown as text, and a path in the name leads nowhere', async () => {
  const { context, page, complaints } = officer;
  const script = '<script>document.title="bị chiếm"</script><img src=x onerror="document.title=1">';
  const text = planText('83/KH-UBND')
    .replace('Nắm chắc ý kiến', script)
    .replace('tổ chức đối thoại điểm', `tổ chức ${script} đối thoại điểm`);
  const answer = await upload(context, `../../../etc/${script}..\\cron.txt`, Buffer.from(text));
  expect(answer.status()).toBe(303);
  await page.goto(answer.headers().location ?? '');
  expect(await textOf(page.locator('.k-source-text'))).toContain('<script>document.title=');
  expect(await page.locator('main script:not([src^="/assets/"]), main img').count()).toBe(0);
  expect(await page.title()).not.toMatch(/bị chiếm|^1$/);
  const file = await context.request.get(
    (await page.getByRole('link', { name: 'Tải xuống' }).getAttribute('href')) ?? '',
  );
  const disposition = decodeURIComponent(file.headers()['content-disposition'] ?? '');
  expect(disposition).not.toMatch(/[<>]|\.\.\//);
  expect(file.headers()['content-type']).toContain('text/plain');
  expect(filesIn(join(folder, 'files')).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  expect(complaints).toEqual([]);
});

test.each([
  '/assets/../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/tep/..%2f1',
  '/assets/..%5ckheo.lock',
  '/%00',
])('the address %s leads nowhere', async (path) => {
  const answer = await fetch(server().address + path, { redirect: 'manual' });
  expect([303, 400, 404]).toContain(answer.status);
  expect(await answer.text()).not.toContain('kheo-repository');
});

test('searching for the signs of the database finds nothing and breaks nothing', async () => {
  for (const words of ["'; drop table plan; --", '%', '_', '\\', '‘’“”', 'a'.repeat(200), '\u0000', '😀']) {
    const answer = await officer.context.request.get(`/tim-kiem?q=${encodeURIComponent(words)}`);
    expect([200, 422], words).toContain(answer.status());
  }
});
