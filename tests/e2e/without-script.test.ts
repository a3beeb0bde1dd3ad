import { expect, test } from 'vitest';
import { planText } from './plan-text.ts';
import { said, textOf, useVisits } from './visit.ts';

const { visit } = useVisits();

test('the main way goes without JavaScript: upload, settle a unit, publish, receive, name people, take on, finish', async () => {
  const number = '78/KH-UBND';
  const { page } = await visit(undefined, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: /đầu mối dân vận chính quyền/ }).click();
  await page.goto('/ke-hoach/tai-len');
  const buffer = Buffer.from(planText(number));
  await page.locator('input[type=file]').setInputFiles({ name: 'ke-hoach.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  expect(await said(page)).toContain('tìm thấy 6 nhiệm vụ');
  const plan = new URL(page.url()).pathname;

  // The picker takes the name in words; one that fits several units comes back with those that it fits.
  const unmatched = page.locator('article.k-task', { hasText: 'Thác Bạc' }).first();
  await unmatched.locator('input[name=unitId-ten]').first().fill('xa l');
  await unmatched.getByRole('button', { name: 'Lưu đơn vị' }).click();
  expect(await textOf(page.locator('.k-error'))).toContain('UBND xã Lộc An');
  await unmatched.locator('input[name=unitId-ten]').first().fill('ubnd xa an thinh');
  await unmatched.getByRole('button', { name: 'Lưu đơn vị' }).click();
  expect(await said(page)).toContain('Đã lưu đơn vị.');

  // What cannot be undone is asked on a page of its own.
  await page.getByRole('link', { name: 'Ban hành và giao việc' }).click();
  expect(await textOf(page.locator('main'))).toContain(`Ban hành kế hoạch ${number}?`);
  await page.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  expect(await said(page)).toContain('Đã ban hành.');

  const commune = await visit('xa15.chuyenvien', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  await commune.page.goto('/nhiem-vu?q=tai%20tung%20thon');
  const row = commune.page.locator('tbody tr', { hasText: number });
  await row.locator('a.k-row-anchor').click();
  await commune.page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await commune.page.getByLabel('Lãnh đạo phụ trách').selectOption({ index: 1 });
  await commune.page.getByLabel('Chuyên viên theo dõi').selectOption({ index: 1 });
  await commune.page.getByRole('button', { name: 'Phân công lãnh đạo, chuyên viên' }).first().click();
  await commune.page.getByRole('button', { name: 'Nhận việc' }).click();
  await commune.page.getByRole('button', { name: 'Báo hoàn thành' }).click();
  expect(await said(commune.page)).toContain('Đã ghi: báo hoàn thành.');

  // Withdrawing asks for its reason, and says so at the field.
  await page.goto(plan);
  await page.getByRole('link', { name: 'Thu hồi' }).click();
  await page.getByLabel('Lý do').fill('   ');
  await page.getByRole('button', { name: 'Thu hồi kế hoạch' }).click();
  expect(await textOf(page.locator('.k-error'))).toContain('Hãy ghi lý do.');
  await page.getByLabel('Lý do').fill('Kiểm thử xong.');
  await page.getByRole('button', { name: 'Thu hồi kế hoạch' }).click();
  expect(await said(page)).toContain('Đã thu hồi kế hoạch.');
});
