import exifReader from 'exif-reader';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makePdf } from '../../packages/official-document/src/source/pdf/pdf-for-tests.ts';
import { makeFilm, makePhoto } from '../evidence-files.ts';
import { said, textOf, useVisits } from './visit.ts';

const { visit } = useVisits();
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** Open a task of the commune that is being done. */
async function openTask(page: Page): Promise<string> {
  await page.goto('/nhiem-vu?trang_thai=in_progress');
  await page.locator('a.k-row-anchor').first().click();
  await page.getByText('Báo tiến độ', { exact: true }).first().click();
  return new URL(page.url()).pathname;
}

const reportForm = (page: Page) => page.locator('form[action$="/report"]');
const chooser = (page: Page) => reportForm(page).locator('input[type=file][multiple]');

async function photoFile(name: string, seed: number) {
  return { name, mimeType: 'image/jpeg', buffer: await makePhoto({ width: 2600, height: 1900, seed }) };
}

test('two photos and a PDF from a phone are seen by the other side, without the place', async () => {
  const { page, complaints } = await visit('xa11.chuyenvien', phone);
  const address = await openTask(page);
  const photos = [await photoFile('doi-thoai-1.jpg', 1), await photoFile('doi-thoai-2.jpg', 2)];
  expect(exifReader((await sharp(photos[0]?.buffer).metadata()).exif ?? Buffer.alloc(0)).GPSInfo).toBeDefined();
  const pdf = {
    name: 'bien-ban.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(makePdf([{ texts: [{ text: 'Biên bản đối thoại', x: 80, y: 80 }] }])),
  };
  const bad = { name: 'anh.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') };
  await chooser(page).setInputFiles([...photos, pdf, bad]);
  const rows = reportForm(page).locator('[data-upload-files] li');
  await expect.poll(() => rows.allInnerTexts(), { timeout: 30_000 }).toHaveLength(4);
  await expect
    .poll(async () => (await rows.allInnerTexts()).filter((text) => text.includes('đã gửi')).length, {
      timeout: 30_000,
    })
    .toBe(3);
  await expect.poll(() => textOf(rows.nth(3))).toContain('Trang web, SVG và XML không được nhận.');
  await rows.nth(3).getByRole('button', { name: 'Bỏ anh.svg' }).click();
  // A form that comes back keeps what was sent.
  await reportForm(page).getByRole('button', { name: 'Báo tiến độ' }).click();
  expect(await textOf(page.locator('.k-errors'))).toContain('Hãy ghi việc đã làm.');
  expect(await rows.allInnerTexts()).toHaveLength(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await reportForm(page).getByLabel('Việc đã làm, khó khăn').fill('Đã đối thoại với 42 người dân.');
  await reportForm(page).getByRole('button', { name: 'Báo tiến độ' }).click();
  expect(await said(page)).toContain('Đã ghi: báo tiến độ.');
  // The console tells of the answers 422, which are meant.
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);

  const other = await visit('noivu');
  await other.page.goto(address);
  const images = other.page.locator('.k-evidence-photos img');
  await expect.poll(() => images.count()).toBe(2);
  await images.first().scrollIntoViewIfNeeded();
  await expect.poll(() => images.first().evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(480);
  expect(await textOf(other.page.locator('.k-evidence'))).toContain('bien-ban.pdf');
  expect(await other.page.locator('.k-evidence').getByText('Gỡ').count()).toBe(0);
  const href = await other.page.locator('.k-evidence-photos a').first().getAttribute('href');
  const answer = await other.context.request.get(href ?? '');
  const kept = await sharp(await answer.body()).metadata();
  expect([kept.width, kept.exif]).toEqual([2048, undefined]);
  expect(await textOf(other.page.locator('.k-evidence'))).not.toContain('Vị trí');
  // Who may not read it finds nothing at that address.
  const stranger = await visit('xa18.chuyenvien');
  expect((await stranger.context.request.get(href ?? '')).status()).toBe(404);
  expect(other.complaints).toEqual([]);

  // Whoever added it takes it off again, with a reason.
  await page.locator('.k-evidence-files').getByRole('link', { name: 'Gỡ', exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Lý do gỡ').fill('Gửi nhầm biên bản');
  await dialog.getByRole('button', { name: 'Gỡ minh chứng' }).click();
  expect(await said(page)).toContain('Đã gỡ minh chứng.');
  expect(await page.locator('.k-evidence-files').count()).toBe(0);
});

test('a file whose connection is cut goes on where it stopped, and the place is kept when it is asked for', async () => {
  const { page, context } = await visit('xa11.chuyenvien', phone);
  await openTask(page);
  const sent: number[] = [];
  let cuts = 0;
  await context.route('**/minh-chung/tai-len/**', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = Number(request.headers()['upload-offset']);
    if (offset > 0 && cuts < 2) {
      cuts += 1;
      return route.abort('connectionreset');
    }
    sent.push(offset);
    return route.continue();
  });
  const film = makeFilm('isom', 1_400_000);
  const photo = { name: 'nho.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 5 }) };
  await chooser(page).setInputFiles([{ name: 'hop-thon.mp4', mimeType: 'video/mp4', buffer: film }, photo]);
  await reportForm(page).getByLabel('Việc đã làm, khó khăn').fill('Quay lại buổi họp thôn.');
  await reportForm(page).getByText('Chú thích, liên kết, vị trí').click();
  await reportForm(page).getByLabel('Chú thích').fill('Họp thôn tháng 3');
  await reportForm(page).getByLabel('Liên kết').fill('https://langson.gov.vn/hop-thon');
  await reportForm(page).getByLabel('Giữ vị trí chụp ảnh').check();
  // Sent before the files are there: the form waits for them.
  await reportForm(page).getByRole('button', { name: 'Báo tiến độ' }).click();
  await page.locator('.k-notice').waitFor({ timeout: 30_000 });
  expect(await said(page)).toContain('Đã ghi: báo tiến độ.');
  expect(cuts).toBe(2);
  expect(sent.slice(0, 3)).toEqual([0, 524_288, 1_048_576]);
  const shown = await textOf(page.locator('.k-evidence'));
  expect(shown).toContain('hop-thon.mp4');
  expect(shown).toContain('Họp thôn tháng 3');
  expect(shown).toContain('https://langson.gov.vn/hop-thon');
  expect(shown).toContain('Vị trí 21,853; 106,761');
  expect(shown).toContain('Chụp 08:30 10/03/2026');
  const href = await page.locator('.k-evidence video').getAttribute('src');
  const part = await context.request.get(href ?? '', { headers: { range: 'bytes=4-11' } });
  expect([part.status(), await part.text()]).toEqual([206, 'ftypisom']);
});

test('without JavaScript the same form takes files', async () => {
  const { page } = await visit('xa11.chuyenvien', { ...phone, javaScriptEnabled: false });
  await openTask(page);
  await chooser(page).setInputFiles([await photoFile('khong-script.jpg', 7)]);
  await reportForm(page).getByLabel('Việc đã làm, khó khăn').fill('Gửi bằng biểu mẫu thường.');
  await reportForm(page).getByRole('button', { name: 'Báo tiến độ' }).click();
  expect(await said(page)).toContain('Đã ghi: báo tiến độ.');
  expect(await page.locator('.k-evidence-photos img[alt*="khong-script.jpg"]').count()).toBe(1);
});
