import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { planText } from './plan-text.ts';
import { copyFolder, removeFolder, startProgram } from './program.ts';
import { pdfOf, scanOf } from './scan-file.ts';
import { said, signIn, textOf, useVisits } from './visit.ts';

// A plan on paper: scanned to a PDF of pictures, uploaded, read page by page, reviewed beside its pictures.
const { visit } = useVisits();
const number = '79/KH-UBND';
let browser: Browser;
let pictures: Buffer[];
/** Pages that say little, for what is about the reading and not about what is read: the first with its title, others with a line or two. */
let brief: (pages: number) => Buffer[];
beforeAll(async () => {
  browser = await launchBrowser();
  pictures = await scanOf(browser, planText(number));
  const [first, other] = await Promise.all([
    upperPart(pictures[0] as Buffer, 0.4),
    upperPart(pictures[0] as Buffer, 0.12),
  ]);
  brief = (pages) => [first, ...Array<Buffer>(pages - 1).fill(other)];
});

/** The page with all but its upper part left white. */
async function upperPart(picture: Buffer, part: number): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const white = { create: { width, height: Math.ceil(height * (1 - part)), channels: 3, background: '#fff' } } as const;
  const cover = await sharp(white).png().toBuffer();
  return sharp(picture)
    .composite([{ input: cover, left: 0, top: Math.floor(height * part) }])
    .jpeg({ quality: 75 })
    .toBuffer();
}
afterAll(() => browser.close());

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/ke-hoach/tai-len');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
}

test('a scanned plan is read page by page and becomes a draft beside its pictures', async () => {
  const { page, complaints } = await visit('noivu');
  await upload(page, 'Bản quét.pdf', await pdfOf(browser, pictures));
  await page.waitForURL(/\/doc-van-ban\/\d+$/);
  expect(await textOf(page.locator('h1'))).toBe('Đang đọc văn bản');
  await page.waitForURL(/\/ke-hoach\/\d+$/, { timeout: 60_000 });

  expect(await textOf(page.locator('h1'))).toBe('Tổ chức tháng cao điểm đối thoại với Nhân dân năm 2026');
  expect(await page.locator('article.k-task').count()).toBe(6);
  const first = await textOf(page.locator('article.k-task', { has: page.locator('strong:text-is("II.1")') }));
  expect(first).toContain('28/02/2026');
  expect(first).toContain('40 đơn vị');

  // The picture of the page, and the place of a task on it.
  await page.getByText('Ảnh trang', { exact: true }).click();
  const picture = page.locator('.k-source-pictures img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
  const item = page.locator('.k-source-item', { hasText: 'hộ tịch' });
  await item.click();
  const place = page.locator(`rect.k-mark-current`).first();
  const [onPage, onPicture] = [await place.boundingBox(), await picture.boundingBox()];
  expect(onPage && onPicture && onPage.y > onPicture.y + onPicture.height / 3).toBe(true);
  expect(complaints).toEqual([]);
}, 90_000);

test('photos are taken too, and the same file is not read twice', async () => {
  const { page } = await visit('xa11.chuyenvien');
  const photo = await sharp(pictures[0]).rotate(1.5, { background: '#ddd' }).jpeg({ quality: 60 }).toBuffer();
  await upload(page, 'chup.jpg', photo);
  await page.waitForURL(/\/ke-hoach\/\d+$/, { timeout: 60_000 });
  expect(await textOf(page.locator('h1'))).toBe('Tổ chức tháng cao điểm đối thoại với Nhân dân năm 2026');
  await upload(page, 'chup.jpg', photo);
  await page.waitForURL(/\/ke-hoach\/\d+$/, { timeout: 60_000 });
}, 90_000);

test('a reading is stopped and taken up again', async () => {
  const { page } = await visit('noivu');
  await upload(page, 'Nhiều trang.pdf', await pdfOf(browser, brief(7)));
  await page.waitForURL(/\/doc-van-ban\/\d+$/);
  await page.getByRole('button', { name: 'Dừng đọc' }).click();
  await expect.poll(() => said(page)).toContain('Đã dừng đọc.');
  expect(await textOf(page.locator('h1'))).toBe('Đã dừng đọc văn bản');
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  await page.waitForURL(/\/ke-hoach\/\d+$/, { timeout: 90_000 });
}, 120_000);

test('a scan without a word ends with the reason', async () => {
  const { page } = await visit('noivu');
  const blank = await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  await upload(page, 'trang-trang.png', blank);
  await expect.poll(() => textOf(page.locator('h1')), { timeout: 30_000 }).toBe('Không đọc được văn bản');
  expect(await textOf(page.locator('main'))).toContain('Không nhận ra chữ nào trên các trang. Hãy quét lại rõ hơn');
  // Who went on with something else meanwhile finds it above the plans.
  await page.goto('/ke-hoach');
  const open = page.locator('section.k-card', { hasText: 'Văn bản chưa đọc xong' });
  expect(await textOf(open)).toContain('trang-trang.png');
  expect(await textOf(open)).toContain('Không nhận ra chữ nào');
}, 40_000);

test('a page picture is shown to who sees its plan, and to nobody else', async () => {
  const { page, context } = await visit('noivu');
  const own = (await page.goto('/ke-hoach')) && (await page.content());
  expect(own).toContain('cao điểm đối thoại');
  const foreign = await visit('xa11.truongthon');
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (file) => [
      (await context.request.get(`/tep/${file}/trang/1`)).status(),
      (await foreign.context.request.get(`/tep/${file}/trang/1`)).status(),
    ]),
  );
  // Drafts of the department: none of their pages for a village.
  expect(answers.some(([mine]) => mine === 200)).toBe(true);
  expect(answers.filter(([mine, theirs]) => mine === 200 && theirs === 200)).toEqual([]);
});

test('a program that is killed while it reads goes on with the pages that are left', async () => {
  const folder = copyFolder(inject('sampleFolder'));
  const settings = { KHEO_DATA: folder, KHEO_NOW: '2026-03-20' };
  const buffer = await pdfOf(browser, brief(6));
  let program = await startProgram(settings);
  try {
    const context = await browser.newContext({ baseURL: program.address });
    await signIn(context, 'noivu', program.address);
    const page = await context.newPage();
    await upload(page, 'dang-do.pdf', buffer);
    await page.waitForURL(/\/doc-van-ban\/\d+$/);
    await expect.poll(() => textOf(page.locator('.k-progress-words')), { timeout: 30_000 }).toMatch(/^[1-5] đã đọc/);
    const reading = new URL(page.url()).pathname;
    await program.stop('SIGKILL');

    program = await startProgram(settings);
    const again = await browser.newContext({ baseURL: program.address });
    await signIn(again, 'noivu', program.address);
    const after = await again.newPage();
    await after.goto(reading);
    await after.waitForURL(/\/ke-hoach\/\d+$/, { timeout: 60_000 });
    expect(await textOf(after.locator('h1'))).toContain('cao điểm đối thoại');
  } finally {
    await program.stop('SIGINT');
    removeFolder(folder);
  }
}, 150_000);
