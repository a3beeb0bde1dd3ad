import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../app/platform/root.ts';
import { said, textOf, useVisits } from './visit.ts';

// A plan whose text a wrong recogniser damaged: read restored, doubtful words put right, found by what it was read as.
const { visit } = useVisits();
// Names of people and hamlets are what no model can be sure of.
const names =
  '\n3. Ong Ngo Van Thiet, Trudng thon Na Leng; ba Lo Thi Xuyén, Trudng thon Khuéi Pung bao cao truéc ngay 30/6.\n';
const damaged = Buffer.from(
  readFileSync(join(root, 'packages/plan-reader/src/fixtures/damaged-plan.txt'), 'utf8').replace(
    '\nNoi nhdn',
    `${names}\nNoi nhdn`,
  ),
);

test('damaged text is restored; a doubtful word is put right everywhere at once, also in the tasks', async () => {
  const { page, complaints } = await visit('noivu');
  await page.goto('/ke-hoach/tai-len');
  await page.locator('input[type=file]').setInputFiles({ name: 'lỗi chữ.txt', mimeType: '', buffer: damaged });
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  await page.waitForURL(/\/ke-hoach\/\d+$/);
  const address = new URL(page.url()).pathname;
  expect(await textOf(page.locator('.k-source-text'))).toMatch(/công tác dân vận/i);

  const words = page.locator('.k-source-text a.k-word');
  const before = await words.count();
  expect(before).toBeGreaterThan(0);
  const word = words.first();
  const number = (await word.getAttribute('href'))?.split('/').at(-2);
  await word.click();
  const dialog = page.locator('dialog[open]');
  expect(await textOf(dialog)).toContain('Bản gốc đọc được');
  expect(await dialog.locator('input[type=radio]').count()).toBeGreaterThan(1);
  await dialog.getByLabel('Chữ khác').fill('chữ-đúng');
  await dialog.getByRole('button', { name: 'Dùng chữ này' }).click();
  await expect.poll(() => said(page)).toContain('Đã sửa');
  expect(await textOf(page.locator(`#d${number}`))).toMatch(/chữ-đúng/i);
  expect(await page.locator('.k-source-text a.k-word').count()).toBeLessThan(before);

  // Without a script the word leads to a page of its own.
  const next = (await page.locator('.k-source-text a.k-word').first().getAttribute('href')) ?? '';
  await page.goto(next);
  expect(await textOf(page.locator('h1'))).toBe('Xem lại chữ');
  await page.locator('input[type=radio]').first().check();
  await page.getByRole('button', { name: 'Dùng chữ này' }).click();
  await expect.poll(() => said(page)).toContain('Đã giữ nguyên chữ này.');

  // Found by the words as they were read.
  const read =
    damaged
      .toString()
      .split('\n')
      .find((one) => one.length > 50) ?? '';
  await page.goto(`/tim-kiem?${new URLSearchParams({ q: read.trim().slice(5, 45) })}`);
  expect(await page.locator(`a[href^="${address}#d"]`).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a word that was put right meanwhile is told, and others may not touch a draft', async () => {
  const { page } = await visit('noivu');
  await page.goto('/ke-hoach');
  const plan = await page.locator('tbody tr', { hasText: 'Dự thảo' }).first().locator('a').first().getAttribute('href');
  expect((await page.goto(`${plan}/chu/1/9999`))?.status()).toBe(404);
  const other = await visit('xa11.chuyenvien');
  expect((await other.page.goto(`${plan}/chu/1/0`))?.status()).toBe(404);
});
