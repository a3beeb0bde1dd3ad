import { expect, test } from 'vitest';
import { post, said, textOf, useVisits } from './visit.ts';

// What people choose to be reminded of, and the rules, days off and webhooks that administrators keep.
const { visit } = useVisits();
const admin = '/quan-tri/nhac-viec';

test('an administrator adds a rule, puts its faults right without typing again, and ends it', async () => {
  const { page, complaints } = await visit('quantri');
  await page.goto(admin);
  expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(7);
  expect(await textOf(page.locator('tbody tr').first())).toContain('Chưa kiểm tra');
  await page.getByLabel('Tên quy tắc').fill('Nhắc sớm hai tuần');
  await page.getByLabel('Số ngày').fill('hai');
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  expect(await textOf(page.locator('.k-errors'))).toContain('Ghi số ngày, từ 0 đến 60.');
  expect(await page.getByLabel('Tên quy tắc').inputValue()).toBe('Nhắc sớm hai tuần');
  await page.getByLabel('Số ngày').fill('14');
  await page.getByLabel('Theo văn bản, quy ước nào').fill('Công văn 12/UBND-NC');
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  await expect.poll(() => said(page)).toContain('Đã thêm quy tắc, áp dụng từ 21/03/2026');
  const row = page.locator('tbody tr', { hasText: 'Nhắc sớm hai tuần' });
  expect(await textOf(row)).toContain('14 ngày làm việc trước hạn, từ 21/03/2026');
  await row.getByText('Kết thúc', { exact: true }).first().click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Kết thúc' }).click();
  await expect.poll(() => said(page)).toContain('Đã kết thúc quy tắc');
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
});

test('a changed rule takes the place of the old one tomorrow', async () => {
  const { page } = await visit('quantri');
  await page.goto(`${admin}/2`);
  await page.getByLabel('Số ngày').fill('4');
  await page.getByLabel('Tên quy tắc').fill('Trước hạn 4 ngày làm việc');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(() => said(page)).toContain('Đã đổi quy tắc');
  expect(await textOf(page.locator('tbody tr', { hasText: 'Trước hạn 3 ngày' }))).toContain('đến hết 20/03/2026');
  expect(await textOf(page.locator('tbody tr', { hasText: 'Trước hạn 4 ngày' }))).toContain('Toàn hệ thống');
});

test('an administrator adds a local day off and takes it out again; shipped days cannot be taken out', async () => {
  const { page } = await visit('quantri');
  await page.goto(`${admin}/ngay-nghi`);
  const rows = page.locator('tbody tr');
  const before = await rows.count();
  expect(await rows.getByRole('button', { name: 'Bỏ' }).count()).toBe(0);
  await page.locator('#day').fill('30/02/2026');
  await page.getByLabel('Tên').fill('Ngày hội của tỉnh');
  await page.getByLabel('Theo văn bản nào').fill('Thông báo 5/TB-UBND');
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect(await textOf(page.locator('.k-errors'))).toContain('Ngày ghi theo dạng');
  await page.locator('#day').fill('15/10/2026');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(() => said(page)).toContain('Đã lưu ngày vào lịch');
  expect(await rows.count()).toBe(before + 1);
  await rows.getByRole('button', { name: 'Bỏ' }).click();
  await expect.poll(() => said(page)).toContain('Đã bỏ ngày này');
  expect(await rows.count()).toBe(before);
});

test('a webhook shows its key once, and is not posted to inside the network', async () => {
  const { page } = await visit('quantri');
  await page.goto(`${admin}/webhook`);
  await page.getByLabel('Dùng để làm gì').fill('Zalo OA của tỉnh');
  await page.getByLabel('Địa chỉ nhận').fill('http://127.0.0.1:9/nhan');
  await page.getByRole('button', { name: 'Thêm webhook' }).click();
  expect((await textOf(page.locator('.k-notice code'))).length).toBeGreaterThan(20);
  await page.goto(`${admin}/webhook`);
  expect(await page.locator('.k-notice code').count()).toBe(0);
  await page.getByRole('button', { name: 'Gửi thử' }).click();
  await expect.poll(() => said(page)).toContain('mạng nội bộ');
  await page.getByText('Ngừng', { exact: true }).first().click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Ngừng' }).click();
  await expect.poll(() => said(page)).toContain('Đã ngừng webhook');
});

test('a person chooses, also on a phone without scripts; an officer does not administer', async () => {
  const { page, context } = await visit('xa11.chuyenvien', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  await page.goto('/tai-khoan/nhac-viec');
  const digest = page.locator('input[value="digest app"]');
  expect(await digest.isChecked()).toBe(true);
  await digest.uncheck();
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect(await said(page)).toContain('Đã lưu cách nhận nhắc việc');
  expect(await digest.isChecked()).toBe(false);
  expect(await page.locator('input[value="overdue app"]').isChecked()).toBe(true);
  for (const path of ['', '/ngay-nghi', '/webhook', '/nhat-ky', '/1'])
    expect((await page.goto(`${admin}${path}`))?.status(), path).toBe(403);
  for (const path of ['', '/ngay-nghi', '/webhook', '/nhat-ky', '/1/ket-thuc', '/1/da-kiem-tra'])
    expect((await post(context, `${admin}${path}`, {})).status(), path).toBe(403);
});
