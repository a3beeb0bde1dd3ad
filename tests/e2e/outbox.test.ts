import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePhoto } from '../evidence-files.ts';
import { randomFrom, seedOf } from '../seed.ts';
import { expireSessions, openDatabase, Phone } from './phone.ts';
import { server } from './server.ts';
import { patient, textOf } from './visit.ts';
import { type WeakSignal, weakSignal } from './weak-signal.ts';

const person = 'xa12.chuyenvien';
const count = 50;
let database: pg.Client;
let signal: WeakSignal;
let phone: Phone;

beforeAll(async () => {
  database = await openDatabase();
  signal = await weakSignal(server().address, randomFrom(seedOf('the signal')));
  phone = new Phone(signal.address);
  await phone.start();
});
afterAll(async () => {
  await phone.end();
  await signal.close();
  await database.end();
});

/** How many photos the activity of this number has. */
const photosOf = (number: number) => (number % 5 === 0 ? 2 : 1);
const nameOf = (number: number, photo: number) => `viec-${number}-anh-${photo}.jpg`;

async function record(number: number, photo: Buffer): Promise<void> {
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill(`Việc không mạng số ${number}`);
  const files = Array.from({ length: photosOf(number) }, (_, index) => ({
    name: nameOf(number, index + 1),
    mimeType: 'image/jpeg',
    buffer: photo,
  }));
  await phone.page.locator('input[type=file][multiple]').setInputFiles(files);
  await phone.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await phone.page.getByText('Đã lưu trên máy, sẽ gửi khi có mạng.').waitFor();
}

async function arrived() {
  const answer = await database.query<{ summary: string; noted: boolean; photos: string[] }>(
    `select summary, noted_at is not null as noted, array(select name from kheo.evidence
       where subject = 'activity' and subject_id = activity.id and kind = 'photo' order by name) as photos
     from kheo.activity where summary like 'Việc không mạng số %'`,
  );
  return answer.rows;
}

test('50 activities recorded without signal arrive once, with their photos, through kills, an ended sign-in and a signal that breaks', async () => {
  const photo = await makePhoto({ width: 320, height: 240, seed: 9 });
  await phone.signIn(person);
  await phone.keeps('/hoat-dong/ghi/other');
  await phone.keeps('/cho-gui');
  signal.cut();
  const started = Date.now();
  for (let number = 1; number <= count; number++) {
    await record(number, photo);
    if (number === 17 || number === 34) await phone.killAndStart();
  }
  await phone.killAndStart();
  await phone.open('/cho-gui');
  await expect.poll(() => phone.page.locator('.k-outbox > li').count(), patient).toBe(count);
  expect(await textOf(phone.page.locator('.k-outbox-count'))).toContain(`${count} chờ gửi`);
  expect(await arrived()).toEqual([]);
  process.stdout.write(`${count} recorded without signal in ${Math.round((Date.now() - started) / 1000)} s\n`);

  await expireSessions(database, person);
  signal.restore(0.2);
  await phone.page.getByRole('button', { name: 'Gửi tất cả ngay' }).click();
  await phone.page.getByText('cần đăng nhập lại').first().waitFor({ timeout: 20_000 });
  expect(await arrived()).toEqual([]);

  await phone.signIn(person);
  await phone.openPatiently('/cho-gui');
  await expect.poll(() => phone.waiting(), { timeout: 60_000, interval: 200 }).toBe(0);
  const { whole, lost, unanswered } = signal.tally;
  process.stdout.write(`sent through ${whole} whole requests; ${lost} were lost, ${unanswered} heard no answer\n`);
  expect(lost).toBeGreaterThan(0);
  expect(unanswered).toBeGreaterThan(0);

  const rows = await arrived();
  expect(rows.map((row) => row.summary).sort()).toEqual(
    Array.from({ length: count }, (_, index) => `Việc không mạng số ${index + 1}`).sort(),
  );
  for (const { summary, noted, photos } of rows) {
    const number = Number(summary.split(' ').at(-1));
    expect(noted).toBe(true);
    expect(photos).toEqual(Array.from({ length: photosOf(number) }, (_, index) => nameOf(number, index + 1)));
  }
  expect(await phone.page.locator('.k-outbox-count').isVisible()).toBe(false);
}, 240_000);
