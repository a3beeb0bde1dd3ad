import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { patient, pickUnit, post, said, textOf, useVisits, type Visitor } from './visit.ts';

// Several units at once, what a group leaves out, the order of tasks, and lists under a name: with script and without.
const { visit } = useVisits();

/** A draft of two tasks of the department, the first for all communes. */
async function draft({ context, page }: Visitor): Promise<string> {
  const header = { title: 'Kế hoạch thử thứ tự nhiệm vụ', number: '', issuedOn: '', year: '2026', lastYear: '2028' };
  const plan = (await post(context, '/ke-hoach/moi', header)).headers().location ?? '';
  for (const text of ['Việc thứ nhất', 'Việc thứ hai']) await post(context, `${plan}/viec`, { text, ref: '' });
  await page.goto(plan);
  return plan;
}
const cards = (page: Page) => page.locator('article.k-task');
const orderOf = async (page: Page) => (await cards(page).allInnerTexts()).map((text) => /Việc thứ \S+/.exec(text)?.[0]);

test('several units are added at once, a group leaves some out, and tasks change places by keys', async () => {
  const visitor = await visit('noivu');
  const { page, complaints } = visitor;
  await draft(visitor);
  expect(await textOf(page.locator('main'))).toContain('2026 - 2028');
  const first = cards(page).first();
  await first.locator('summary', { hasText: 'Thêm đơn vị' }).click();
  const box = first.locator('[data-island=unit-list] input[role=combobox]');
  const id = (await box.getAttribute('id')) ?? '';
  for (const letters of ['an thinh', 'dong khe', 'an thinh']) await pickUnit(page, id, letters);
  expect(await first.locator('[data-units] input:checked').count()).toBe(2);
  expect(await box.inputValue()).toBe('');
  await first.getByRole('button', { name: 'Thêm đơn vị' }).click();
  expect(await said(page)).toContain('Đã thêm 2 đơn vị.');
  expect(await textOf(first.locator('.k-task-units'))).toMatch(/Xã An Thịnh.*Xã Đông Khê/s);

  // The second unit becomes a group, and then leaves out a commune.
  const named = first.locator('.k-task-units > li').nth(1);
  await named.locator('summary', { hasText: 'sửa' }).click();
  await named.getByLabel('hoặc nhóm đơn vị').selectOption({ label: 'UBND các xã, phường' });
  await named.getByRole('button', { name: 'Lưu đơn vị' }).click();
  await expect.poll(() => said(page), patient).toContain('Đã lưu đơn vị.');
  await named.locator('summary', { hasText: 'sửa' }).click();
  const except = named.locator('[data-island=unit-list] input[role=combobox]');
  await pickUnit(page, (await except.getAttribute('id')) ?? '', 'dong khe');
  await named.getByRole('button', { name: 'Lưu đơn vị' }).click();
  await named.locator('summary', { hasText: '39 đơn vị' }).click();
  expect(await textOf(named.locator('.k-inline-fold p'))).toContain('Trừ: UBND xã Đông Khê');

  await cards(page).nth(1).getByRole('button', { name: 'Đưa lên trên' }).press('Enter');
  expect(await said(page)).toContain('Đã đổi thứ tự nhiệm vụ.');
  await expect.poll(() => orderOf(page), patient).toEqual(['Việc thứ hai', 'Việc thứ nhất']);
  expect(complaints).toEqual([]);
});

test('the same without JavaScript, and what is no member of the group is said at its field', async () => {
  const visitor = await visit('so1.chuyenvien', { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const { page } = visitor;
  await draft(visitor);
  const first = cards(page).first();
  await first.locator('summary', { hasText: 'Thêm đơn vị' }).click();
  await first.locator('[name=unitId-danh-sach]').fill('xã An Thịnh; ubnd xa dong khe');
  await first.getByRole('button', { name: 'Thêm đơn vị' }).click();
  expect(await said(page)).toContain('Đã thêm 2 đơn vị.');
  const named = first.locator('.k-task-units > li').first();
  await named.locator('summary', { hasText: 'sửa' }).click();
  await named.getByLabel('hoặc nhóm đơn vị').selectOption({ label: 'UBND các xã, phường' });
  await named.getByRole('button', { name: 'Lưu đơn vị' }).click();
  await expect.poll(() => said(page), patient).toContain('Đã lưu đơn vị.');
  await named.locator('summary', { hasText: 'sửa' }).click();
  await named.locator('[name=exceptIds-danh-sach]').fill('Sở Nội vụ');
  await named.getByRole('button', { name: 'Lưu đơn vị' }).click();
  expect(await textOf(page.locator('.k-error'))).toContain('không thuộc nhóm');
  await cards(page).first().getByRole('button', { name: 'Đưa xuống dưới' }).click();
  await expect.poll(() => orderOf(page), patient).toEqual(['Việc thứ hai', 'Việc thứ nhất']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a list is kept under a name, comes back by it, and is forgotten', async () => {
  const { page, complaints } = await visit('xa19.chuyenvien');
  await page.goto('/nhiem-vu?trang_thai=late');
  await page.getByRole('link', { name: 'Lưu chế độ xem' }).click();
  await page.getByLabel('Tên').fill('Việc trễ của xã');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  expect(await said(page)).toContain('Đã lưu chế độ xem “Việc trễ của xã”.');
  await page.goto('/nhiem-vu');
  await page.getByRole('link', { name: 'Việc trễ của xã' }).click();
  await expect.poll(() => new URL(page.url()).search, patient).toBe('?trang_thai=late');
  expect(await textOf(page.locator('.k-views [aria-current=page]'))).toContain('Việc trễ của xã');
  await page.getByRole('link', { name: 'Các chế độ xem' }).click();
  await page.getByRole('button', { name: 'Bỏ chế độ xem Việc trễ của xã' }).click();
  expect(await said(page)).toContain('Đã bỏ chế độ xem.');
  await page.goto('/nhiem-vu');
  expect(await page.getByRole('link', { name: 'Việc trễ của xã' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
