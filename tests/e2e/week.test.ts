import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { said, textOf, useVisits } from './visit.ts';

// The week: entered, clashing, moved with a reason, answered by who is invited, printed; and the weekly report.
const { visit } = useVisits();

async function fillAppointment(page: Page, what: { content: string; day: string; from: string; to: string }) {
  await page.goto('/lich/moi');
  await page.locator('#startsOn').fill(what.day);
  await page.getByLabel('Từ giờ').fill(what.from);
  await page.getByLabel('Đến giờ').fill(what.to);
  await page.getByLabel('Nội dung').fill(what.content);
  await page.locator('#place').fill('Hội trường tầng 3');
}

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const rowOf = (page: Page, content: string) => page.locator('.k-week tr', { hasText: content });

test('an appointment is entered, warned of a clash, moved with a reason, and answered by the commune that is invited', async () => {
  const { page, complaints } = await visit('noivu');
  const meeting = { content: 'Giao ban chuyên đề dân vận', day: '26/03/2026', from: '8h00', to: '10:00' };
  await fillAppointment(page, { ...meeting, to: '07:00' });
  await save(page);
  expect(await textOf(page.locator('.k-errors'))).toContain('Giờ kết thúc phải sau giờ bắt đầu.');
  expect(await page.getByLabel('Nội dung').inputValue()).toBe(meeting.content);
  await page.getByLabel('Đến giờ').fill(meeting.to);
  await page.getByText('Mời dự', { exact: true }).click();
  await page.getByText('Đơn vị khác bên dưới').click();
  await page.getByLabel('UBND xã Đông Khê', { exact: true }).check();
  await save(page);
  expect(await said(page)).toContain('Đã thêm vào lịch.');
  const address = new URL(page.url()).pathname;

  await fillAppointment(page, { ...meeting, content: 'Họp trùng giờ', from: '09:30', to: '11:00' });
  await save(page);
  const warning = await textOf(page.locator('.k-notice-warning'));
  expect(warning).toContain('Trùng lịch');
  expect(warning).toContain('Hội trường tầng 3 đã có lịch 08:00 - 10:00 ngày 26/03/2026: “Giao ban chuyên đề dân vận”');
  await page.getByRole('button', { name: 'Vẫn lưu' }).click();
  expect(await said(page)).toContain('Đã thêm vào lịch.');

  const commune = await visit('xa11.chuyenvien');
  await commune.page.goto('/lich?tuan=2026-03-23');
  expect(await textOf(rowOf(commune.page, meeting.content))).toContain('mời · Chưa trả lời');
  await rowOf(commune.page, meeting.content).locator('.k-week-what a').click();
  await commune.page.getByLabel('Cử người dự thay').check();
  await commune.page.getByRole('button', { name: 'Gửi trả lời' }).click();
  expect(await textOf(commune.page.locator('.k-errors'))).toContain('Hãy ghi họ tên, chức vụ.');
  await commune.page.getByLabel('Người dự thay', { exact: true }).fill('Bà Lê Thị Hoa, Phó Chủ tịch');
  await commune.page.getByRole('button', { name: 'Gửi trả lời' }).click();
  expect(await said(commune.page)).toContain('Đã trả lời giấy mời.');
  expect(commune.complaints.filter((one) => !one.includes('422'))).toEqual([]);

  await page.goto(address);
  expect(await textOf(page.locator('.k-card', { hasText: 'Được mời' }))).toContain('Bà Lê Thị Hoa, Phó Chủ tịch');
  await page.getByRole('link', { name: 'Chuyển lịch' }).click();
  await page.locator('#startsOn').fill('27/03/2026');
  await page.getByLabel('Lý do').fill('Chủ tịch họp đột xuất');
  await page.getByRole('button', { name: 'Chuyển lịch' }).click();
  expect(await said(page)).toContain('Đã chuyển lịch');
  await page.goto('/lich?tuan=2026-03-23');
  const struck = rowOf(page, meeting.content).first();
  expect(await struck.locator('s').count()).toBeGreaterThan(1);
  expect(await textOf(struck)).toContain('Đã chuyển sang 08:00 27/03: Chủ tịch họp đột xuất');
  await commune.page.goto('/thong-bao');
  expect(await textOf(commune.page.locator('main'))).toContain('chuyển lịch (Chủ tịch họp đột xuất)');
  // The console tells of the answers 422, which are meant.
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
});

test('the week prints on one landscape sheet with its columns, and goes to Excel', async () => {
  const { page, context } = await visit('xa11.chuyenvien');
  await page.goto('/lich');
  expect(await page.locator('.k-week thead th').allInnerTexts()).toEqual([
    ...['Ngày', 'Buổi', 'Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm', 'Chuẩn bị', 'Ghi chú'],
  ]);
  expect(await page.getByRole('button', { name: 'In' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.k-week thead th').last().isVisible()).toBe(true);
  for (const gone of ['.k-side', '.k-top', '.k-week-nav', '.k-week-add']) {
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  }
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/MediaBox ?\[[^\]]*\]/g);
  expect(sheets).toHaveLength(1);
  const [, , width = 0, height = 0] = (sheets?.[0].match(/[\d.]+/g) ?? []).map(Number);
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  const sheet = await context.request.get('/lich/xuat.xlsx');
  expect((await sheet.body()).subarray(0, 2).toString()).toBe('PK');
});

test('without JavaScript and on a phone a meeting is called off, and becomes an activity once it was held', async () => {
  const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
  const { page } = await visit('xa11.chuyenvien', phone);
  await fillAppointment(page, { content: 'Đi thăm hộ nghèo', day: '20/03/2026', from: '05:00', to: '05:30' });
  await save(page);
  expect(await said(page)).toContain('Đã thêm vào lịch.');
  await page.getByRole('link', { name: 'Ghi thành hoạt động' }).click();
  expect(await page.locator('#startsAt').inputValue()).toBe('05:00');
  expect(await page.locator('#title').inputValue()).toBe('Đi thăm hộ nghèo');
  await page.getByText('Lưu', { exact: true }).click();
  expect(await said(page)).toContain('Đã ghi hoạt động.');
  await page.getByRole('link', { name: 'Đi thăm hộ nghèo' }).click();
  expect(await textOf(page.locator('.k-facts'))).toContain('Đã diễn ra');

  await fillAppointment(page, { content: 'Họp sẽ hủy', day: '21/03/2026', from: '05:00', to: '05:30' });
  await save(page);
  await page.getByRole('link', { name: 'Hủy lịch' }).click();
  await page.locator('main').getByLabel('Lý do').fill('Trùng ngày lễ của thôn');
  await page.locator('main').getByRole('button', { name: 'Hủy lịch' }).click();
  expect(await textOf(page.locator('.k-notice-warning'))).toContain('Đã hủy. Lý do: Trùng ngày lễ của thôn');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a meeting of the committee has minutes, and its conclusion is followed as a commitment', async () => {
  const { page } = await visit('noivu');
  await page.goto('/ban-chi-dao/1');
  await page.getByRole('link', { name: /Họp Ban Chỉ đạo/ }).click();
  await page.getByText('Thêm kết luận').click();
  await page.getByLabel('Kết luận, việc phải làm').fill('Đôn đốc các xã gửi kế hoạch trong tháng');
  await page.locator('#dueOn-ket-luan').fill('31/03/2026');
  await page.getByRole('button', { name: 'Ghi kết luận' }).click();
  expect(await said(page)).toContain('Đã ghi kết luận');
  await page.getByRole('link', { name: 'Đôn đốc các xã gửi kế hoạch trong tháng' }).click();
  expect(await textOf(page.locator('.k-facts'))).toContain('Cuộc họp, giao ban');
});

test('a programme is built from tasks, edited, and grouped', async () => {
  const { page } = await visit('xa11.chuyenvien');
  await page.goto('/lich/chuong-trinh?ky=2026-Q2');
  await page.getByRole('button', { name: /Lập từ \d+ nhiệm vụ/ }).click();
  expect(await said(page)).toMatch(/Đã lấy \d+ nhiệm vụ vào chương trình/);
  const before = await page.locator('.k-programme tbody tr').count();
  expect(before).toBeGreaterThan(0);
  await page.locator('a.k-row-anchor').first().click();
  await page.getByLabel('Lãnh đạo phụ trách').fill('Bà Phó Chủ tịch');
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect(await page.locator('h2', { hasText: 'Bà Phó Chủ tịch' }).count()).toBe(1);
  await page.locator('a.k-row-anchor').first().click();
  await page.getByRole('button', { name: 'Bỏ khỏi chương trình' }).click();
  expect(await page.locator('.k-programme tbody tr').count()).toBe(before - 1);
  expect(await textOf(page.locator('main'))).toContain('Đã bỏ khỏi chương trình (1)');
});

test('a weekly report is filled from records, kept, sent, and read by the leader', async () => {
  const { page, complaints } = await visit('xa11.chuyenvien');
  await page.goto('/bao-cao-tuan');
  expect(await textOf(page.locator('main'))).toContain('Nộp trước 16:00 Thứ Sáu hằng tuần.');
  await page.getByRole('link', { name: 'Viết báo cáo' }).first().click();
  const goingOn = page.getByLabel('Đang làm, làm tiếp tuần sau');
  const filled = await goingOn.inputValue();
  expect(filled).toMatch(/^- .+ \(hạn \d\d\/\d\d\/2026\)/);
  const sources = page.locator('.k-card', { hasText: 'Bản ghi trong tuần' });
  expect(await sources.locator('a[href^="/nhiem-vu/"]').count()).toBeGreaterThan(0);
  await page.getByLabel('Khó khăn, đề nghị').fill('Thiếu kinh phí in tờ rơi');
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  expect(await said(page)).toContain('Đã lưu bản nháp.');
  expect(await page.getByLabel('Khó khăn, đề nghị').inputValue()).toBe('Thiếu kinh phí in tờ rơi');

  const leader = await visit('xa11.lanhdao');
  await leader.page.goto('/bao-cao-tuan');
  const officers = leader.page.locator('.k-table tbody tr');
  expect(await textOf(officers)).toContain('Chưa nộp');
  await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
  expect(await said(page)).toContain('Đã nộp báo cáo tuần.');
  await leader.page.reload();
  expect(await textOf(officers)).toContain('Đã nộp');
  await officers.getByRole('link').click();
  expect(await textOf(leader.page.locator('main'))).toContain('Thiếu kinh phí in tờ rơi');
  // The unit's own gathers the officers' lines.
  await leader.page.goto('/bao-cao-tuan/viet?cua=don-vi');
  expect(await leader.page.getByLabel('Khó khăn, đề nghị').inputValue()).toMatch(/- Thiếu kinh phí in tờ rơi \(.+\)/);
  expect([...complaints, ...leader.complaints]).toEqual([]);
});
