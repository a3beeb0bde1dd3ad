import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makePhoto } from '../evidence-files.ts';
import { Phone } from './phone.ts';
import { server } from './server.ts';
import { patient, textOf } from './visit.ts';
import { type WeakSignal, weakSignal } from './weak-signal.ts';

let signal: WeakSignal;
let phone: Phone;
beforeAll(async () => {
  signal = await weakSignal(server().address, () => 1);
  phone = new Phone(signal.address);
  await phone.start();
});
beforeEach(() => signal.restore());
afterAll(async () => {
  await phone.end();
  await signal.close();
});

const keptSays = () => phone.page.locator('.k-kept');

test('the application can be put on the home screen', async () => {
  await phone.signIn('xa11.truongthon');
  const address = await phone.page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await fetch(signal.address + address);
  expect(answer.headers.get('content-type')).toBe('application/manifest+json');
  const manifest = (await answer.json()) as {
    icons: { src: string; sizes: string; purpose: string }[];
    shortcuts: { name: string; url: string }[];
    start_url: string;
    display: string;
  };
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', lang: 'vi' });
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Việc đã làm', 'Dân phản ánh']);
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src } of manifest.icons) {
    expect((await fetch(signal.address + src)).headers.get('content-type')).toBe('image/png');
  }
  const worker = await fetch(`${signal.address}/sw.js`);
  expect(worker.headers.get('cache-control')).toBe('no-cache');
});

test('desk, tasks, a task and every form are read without signal, and say that they are kept', async () => {
  await phone.signIn('xa11.chuyenvien');
  await phone.keeps('/nhiem-vu');
  await phone.openPatiently('/nhiem-vu');
  const task = (await phone.page.locator('a.k-row-anchor').first().getAttribute('href')) ?? '';
  await phone.openPatiently('/hoat-dong/ghi');
  const forms = await phone.page
    .locator('a.k-tile')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(forms.length).toBeGreaterThan(15);
  for (const form of forms) await phone.keeps(form ?? '');
  await phone.keeps(task);
  signal.cut();
  for (const path of [
    '/',
    '/nhiem-vu',
    task,
    '/hoat-dong/ghi',
    '/hoat-dong/ghi/dialogue',
    '/hoat-dong/ghi/reflection',
  ]) {
    await phone.open(path);
    expect(await textOf(keptSays())).toMatch(/^Đang xem bản lưu lúc \d\d:\d\d \d\d\/\d\d\/\d{4}, chưa có mạng\.$/);
    expect(await phone.page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Be Vietnam Pro');
  }
  await phone.open('/ke-hoach');
  expect(await textOf(phone.page.locator('h1'))).toBe('Chưa có mạng');
  expect(await textOf(phone.page.locator('main'))).toContain('Ghi việc đã làm, kèm ảnh');
  signal.restore();
  await phone.open('/');
  expect(await keptSays().count()).toBe(0);
});

test('nothing of one person is shown or sent by the next on the same phone', async () => {
  await phone.signIn('xa11.chuyenvien');
  await phone.keeps('/hoat-dong/ghi/other');
  await phone.keeps('/cho-gui');
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Chuyện riêng của người thứ nhất');
  await phone.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await phone.page.getByText('Đã lưu trên máy, sẽ gửi khi có mạng.').waitFor();
  // Signing out takes the kept pages, also without signal.
  await phone.page.locator('.k-account > summary').click();
  await phone.page.getByRole('button', { name: 'Đăng xuất' }).click();
  await phone.page.getByRole('heading', { name: 'Chưa có mạng' }).waitFor();
  await phone.open('/');
  expect(await textOf(phone.page.locator('h1'))).toBe('Chưa có mạng');

  // The next signs in by the page of who did not sign out in time, whose sign-in the server still knows.
  signal.restore();
  await phone.signIn('xa11.lanhdao');
  await phone.keeps('/nhiem-vu');
  await phone.openPatiently('/cho-gui');
  await phone.page.getByText('Trên máy này còn 1 bản ghi của người khác đang chờ.').waitFor();
  const shown = await textOf(phone.page.locator('body'));
  expect(shown).not.toContain('Chuyện riêng');
  expect(await phone.page.locator('.k-outbox > li').count()).toBe(0);
  signal.cut();
  await phone.open('/nhiem-vu');
  expect(await textOf(keptSays())).toContain('bản lưu');
  expect(await textOf(phone.page.locator('.k-unit-name'))).toContain('Lãnh đạo');

  // The first comes back, and what waited goes.
  signal.restore();
  await phone.signIn('xa11.chuyenvien');
  await phone.openPatiently('/cho-gui');
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  await phone.openPatiently('/hoat-dong?q=chuyen+rieng');
  expect(await phone.page.locator('a.k-row-anchor').count()).toBe(1);
});

test('an entry under another sign-in is refused by the server, whatever the page says', async () => {
  await phone.signIn('xa11.lanhdao');
  const answer = await phone.page.evaluate(async () => {
    const said = await fetch('/hoat-dong/ghi/other', {
      method: 'POST',
      body: new URLSearchParams({ happenedOn: '01/03/2026' }),
      headers: { accept: 'application/json', 'kheo-for': 'somebody.1' },
    });
    return { status: said.status, body: await said.json() };
  });
  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'other-person' } } });
});

test('two photos and an activity are recorded in at most 8 taps from the desk', async () => {
  await phone.signIn('xa11.truongthon');
  await phone.openPatiently('/');
  const photo = await makePhoto({ seed: 21 });
  let taps = 0;
  const started = Date.now();
  const { page } = phone;
  const tap = async (work: () => Promise<unknown>, fingers = 1) => {
    taps += fingers;
    await work();
  };
  await tap(() => page.getByText('Việc đã làm', { exact: true }).first().click());
  await tap(() => page.getByText('Họp thôn', { exact: true }).click());
  const chooser = page.waitForEvent('filechooser');
  await tap(() => page.getByText('Chọn ảnh, tệp').click());
  const files = ['hop-1.jpg', 'hop-2.jpg'].map((name) => ({ name, mimeType: 'image/jpeg', buffer: photo }));
  // In the picker of the phone: a tap for each photo, and one that takes them.
  await tap(async () => (await chooser).setFiles(files), 3);
  // To put the finger into the field; the digits are typed.
  await tap(() => page.getByLabel('Số người dự').click());
  await page.keyboard.type('42');
  await tap(() => page.getByRole('button', { name: 'Lưu', exact: true }).click());
  await page.waitForURL(/\/hoat-dong\/\d+$/);
  expect(await textOf(page.locator('.k-notice'))).toContain('Đã ghi hoạt động.');
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(`an activity with two photos: ${taps} taps, the machine took ${seconds.toFixed(1)} s\n`);
  expect(taps).toBeLessThanOrEqual(8);
  expect(await page.locator('.k-evidence-photos img').count()).toBe(2);
  expect(await page.locator('.k-outbox-count').isVisible()).toBe(false);
});

test('a new version waits until its person takes it, and what is kept stays readable', async () => {
  await phone.signIn('xa11.truongthon');
  await phone.keeps('/hoat-dong/ghi/other');
  await phone.openPatiently('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Đang viết dở');
  signal.renew();
  await phone.page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await phone.page.getByText('Có bản mới của Khéo.').waitFor();
  expect(await phone.page.getByLabel('Nội dung chính').inputValue()).toBe('Đang viết dở');
  const waits = () =>
    phone.page
      .evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
      .catch(() => true);
  expect(await waits()).toBe(true);
  await phone.openPatiently('/');
  const reloaded = phone.page.waitForEvent('load');
  await phone.page.getByRole('button', { name: 'Dùng bản mới' }).click();
  await reloaded;
  await expect.poll(waits, patient).toBe(false);
  await expect.poll(() => phone.page.getByText('Có bản mới của Khéo.').count(), patient).toBe(0);
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  expect(await textOf(keptSays())).toContain('bản lưu');
});
