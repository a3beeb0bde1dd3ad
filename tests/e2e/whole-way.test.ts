import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planDocx } from './plan-text.ts';
import { pickUnit, said, textOf, useVisits, type Visitor } from './visit.ts';

// A plan from the file to the last commune. The parts follow one another: each goes on from where the one before ended.
const { visit } = useVisits();

const number = '77/KH-UBND';
const card = (page: Page, ref: string) =>
  page.locator('article.k-task', { has: page.locator(`strong:text-is("${ref}")`) });
const stateOf = (page: Page) => textOf(page.locator('.k-page-header .k-status, header .k-status'));
let coordinator: Visitor;
let planAddress = '';

/** Words of each task by which it is found, written without marks. */
const words: Record<string, string> = {
  'II.1': 'tai tung thon',
  'II.4': 'ho tich',
  'III.1': 'bao cao ket qua thuc hien',
};

/** What all units owe for a task of the plan. */
async function listTask(ref: string): Promise<void> {
  const query = new URLSearchParams({ phia: 'giao', trang_thai: 'all', q: words[ref] ?? '' });
  await coordinator.page.goto(`/nhiem-vu?${query}&ke_hoach=${planAddress.split('/').at(-1)}`);
}

/** The address of what one unit owes for a task of the plan, as the coordinator finds it. */
async function assignmentOf(ref: string, unit: string): Promise<string> {
  const { page } = coordinator;
  await listTask(ref);
  const row = page.locator('tbody tr', { hasText: `mục ${ref}` }).filter({ hasText: unit });
  return (await row.locator('a.k-row-anchor').first().getAttribute('href')) ?? '';
}

test('an officer uploads a plan, corrects it, sees who is behind a group, and publishes', async () => {
  coordinator = await visit('noivu');
  const { page } = coordinator;
  await page.goto('/ke-hoach/tai-len');
  const buffer = await planDocx(number);
  await page.locator('input[type=file]').setInputFiles({ name: 'Kế hoạch đối thoại.docx', mimeType: '', buffer });
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  await page.waitForURL(/\/ke-hoach\/\d+$/);
  planAddress = new URL(page.url()).pathname;
  expect(await said(page)).toMatch(/tìm thấy 6 nhiệm vụ/);
  expect(await textOf(page.locator('h1'))).toBe('Tổ chức tháng cao điểm đối thoại với Nhân dân năm 2026');

  // Doubts first: the name that the tree does not have.
  const first = page.locator('article.k-task').first();
  expect(await textOf(first)).toContain('chưa khớp tên: “Ban Quản lý Khu du lịch Thác Bạc”');

  // Publishing with it is refused, and says why.
  await page.getByRole('link', { name: 'Ban hành và giao việc' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect.poll(() => said(page)).toContain('Chưa khớp đơn vị “Ban Quản lý Khu du lịch Thác Bạc”');

  // Settled with the picker, written without marks.
  const box = page.locator('article.k-task').first().locator('input[role=combobox]').first();
  await pickUnit(page, (await box.getAttribute('id')) ?? '', 'an thinh');
  await page.locator('article.k-task').first().getByRole('button', { name: 'Lưu đơn vị' }).click();
  await expect.poll(() => said(page)).toContain('Đã lưu đơn vị.');
  expect(await textOf(card(page, 'II.3').locator('.k-task-units'))).toContain('Xã An Thịnh');

  // The list behind a group.
  await card(page, 'II.1').locator('summary', { hasText: 'đơn vị' }).first().click();
  const members = await textOf(card(page, 'II.1').locator('.k-inline-fold p'));
  expect(members).toContain('UBND xã Đông Khê');
  expect(members.split(';')).toHaveLength(40);
});

test('a task that cannot be saved comes back with what was typed; saved, the review goes on to the next', async () => {
  const { page } = coordinator;
  await page.goto(planAddress);
  const task = card(page, 'II.2');
  await task.locator('summary', { hasText: 'Sửa nhiệm vụ' }).click();
  await task.getByLabel('Sản phẩm, kết quả').fill('Báo cáo rút kinh nghiệm');
  await task.getByLabel('Hạn 1').fill('ngày mai');
  await task.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
  await expect.poll(() => textOf(card(page, 'II.2').locator('.k-error'))).toContain('ngày/tháng/năm');
  expect(await card(page, 'II.2').getByLabel('Sản phẩm, kết quả').inputValue()).toBe('Báo cáo rút kinh nghiệm');
  expect(await card(page, 'II.2').getByLabel('Hạn 1').inputValue()).toBe('ngày mai');
  await card(page, 'II.2').getByLabel('Hạn 1').fill('30/3/2026');
  await card(page, 'II.2').getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
  await page.waitForURL(/#viec-\d+$/);
  expect(await textOf(card(page, 'II.2'))).toContain('Hạn 30/03/2026');

  // Enter accepts the one that is next, until all were looked at.
  for (let left = 0; left < 8 && page.url().includes('#viec-'); left++) {
    const at = page.url();
    await page.locator('.k-source-current').press('Enter');
    await page.waitForURL((url) => url.href !== at);
  }
  expect(await said(page)).toContain('Mọi nhiệm vụ đã được xem.');
  expect(await page.locator('button[data-accept]').count()).toBe(0);
});

test('published, it is on the desk of every unit, late first', async () => {
  const { page } = coordinator;
  await page.goto(planAddress);
  await page.getByRole('link', { name: 'Ban hành và giao việc' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect.poll(() => said(page)).toContain('Đã ban hành.');

  const commune = await visit('xa11.chuyenvien');
  await commune.page.goto('/');
  const firstDue = await textOf(commune.page.locator('.k-due li'));
  expect(firstDue).toContain('quá hạn');
  expect(firstDue).toContain('tổ chức đối thoại với Nhân dân tại từng thôn');
  await commune.page.goto('/thong-bao');
  expect(await textOf(commune.page.locator('.k-due'))).toContain(`Kế hoạch số ${number} giao`);

  // The same list for Excel.
  const sheet = await coordinator.context.request.get('/nhiem-vu/xuat.xlsx?phia=giao&trang_thai=all');
  expect([sheet.status(), (await sheet.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});

test('who asked finds the task once, with how far the units are, and by it the units', async () => {
  const { page } = coordinator;
  await page.goto(`/tim-kiem?${new URLSearchParams({ q: 'doi thoai voi nhan dan tai tung thon' })}`);
  const found = page.locator('section.k-card', { hasText: 'Nhiệm vụ đã giao' }).locator('li');
  expect(await found.count()).toBe(1);
  expect(await textOf(found)).toMatch(new RegExp(`${number} · mục II\\.1 · \\d+ lượt giao, 0 xong`));
  await found.getByRole('link').click();
  await page.waitForURL(/viec=\d+/);
  expect(await textOf(page.locator('tbody'))).toContain('UBND xã Đông Khê');
});

test('the commune receives, names its people, takes on and finishes; the coordinator sees each step', async () => {
  const address = await assignmentOf('II.1', 'UBND xã Đông Khê');
  const officer = await visit('xa11.chuyenvien');
  const { page } = officer;
  const steps: string[] = [];
  const look = async () => {
    await coordinator.page.goto(address);
    steps.push(await stateOf(coordinator.page));
  };
  await page.goto(address);
  await page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect.poll(() => said(page)).toContain('Đã ghi: tiếp nhận.');
  await look();
  await page.getByLabel('Lãnh đạo phụ trách').selectOption({ index: 1 });
  await page.getByLabel('Chuyên viên theo dõi').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Phân công lãnh đạo, chuyên viên' }).click();
  await expect.poll(() => said(page)).toContain('Đã ghi: phân công');
  await coordinator.page.goto(address);
  expect(await textOf(coordinator.page.locator('.k-steps'))).toMatch(/Phân công người.*;/s);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await expect.poll(() => said(page)).toContain('Đã ghi: nhận việc.');
  await look();
  await page.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await expect.poll(() => said(page)).toContain('Đã ghi: báo hoàn thành.');
  await look();
  expect(steps).toEqual([
    expect.stringContaining('Đã nhận'),
    expect.stringContaining('Đang làm'),
    expect.stringContaining('Xong'),
  ]);
  await coordinator.page.goto('/thong-bao');
  expect(await textOf(coordinator.page.locator('.k-due'))).toContain('Xã Đông Khê báo hoàn thành');
  expect(officer.complaints).toEqual([]);
});

test('a unit refuses with a reason; who asked reads it and hands out again', async () => {
  const address = await assignmentOf('III.1', 'UBND xã Cẩm Vân');
  const commune = await visit('xa14.chuyenvien');
  await commune.page.goto(address);
  await commune.page.locator('summary', { hasText: 'Từ chối' }).click();
  const form = commune.page.locator('form[action$="/refuse"]');
  await form.getByRole('button', { name: 'Từ chối' }).click();
  await expect.poll(() => textOf(form.locator('.k-error'))).toContain('Hãy ghi lý do.');
  await form.getByLabel('Lý do').fill('Việc này thuộc Sở Nội vụ.');
  await form.getByRole('button', { name: 'Từ chối' }).click();
  await expect.poll(() => said(commune.page)).toContain('Đã ghi: từ chối.');

  const { page } = coordinator;
  await page.goto(address);
  expect(await textOf(page.locator('main'))).toContain('Việc này thuộc Sở Nội vụ.');
  await page.getByRole('button', { name: 'Giao lại' }).click();
  await expect.poll(() => said(page)).toContain('Đã ghi: giao lại.');
  await commune.page.goto(address);
  expect(await stateOf(commune.page)).toContain('Chưa nhận');
});

test('who asked reminds, recalls, transfers and exempts', async () => {
  const { page } = coordinator;
  const planId = planAddress.split('/').at(-1);
  await page.goto(`/dieu-phoi?ke_hoach=${planId}`);
  await page.getByRole('button', { name: /Đôn đốc 39 đơn vị/ }).click();
  await expect.poll(() => said(page)).toContain('Đã gửi nhắc 39 nhiệm vụ.');
  const reminded = await visit('xa12.chuyenvien');
  await reminded.page.goto('/thong-bao');
  expect(await textOf(reminded.page.locator('.k-due'))).toContain('Đôn đốc: UBND các xã, phường tổ chức đối thoại');

  const settle = async (unit: string, act: string, summary: string, toUnit?: string) => {
    await page.goto(await assignmentOf('II.4', unit));
    await page.locator('summary', { hasText: summary }).click();
    const form = page.locator(`form[action$="/${act}"]`);
    if (toUnit) await pickUnit(page, `toUnitId-${act}`, toUnit);
    await form.getByLabel('Lý do').fill('Theo đề nghị của đơn vị.');
    await form.getByRole('button').last().click();
    await expect.poll(() => said(page)).toContain('Đã ghi');
  };
  await settle('UBND xã Hải Triều', 'recall', 'Thu hồi');
  await settle('UBND xã Thuận Hải', 'exempt', 'Miễn thực hiện');
  await settle('UBND xã Cửa Lân', 'transfer', 'Điều chuyển', 'so noi vu');
  await listTask('II.4');
  const states = await page.locator('tbody tr', { hasText: 'mục II.4' }).allInnerTexts();
  const stateAt = (unit: string) => states.filter((row) => row.includes(unit)).join();
  expect(stateAt('UBND xã Hải Triều')).toContain('Thu hồi');
  expect(stateAt('UBND xã Thuận Hải')).toContain('Miễn');
  expect(stateAt('UBND xã Cửa Lân')).toContain('Đã điều chuyển');
  expect(stateAt('Sở Nội vụ')).toContain('Chưa nhận');
});

test('a commune derives its own plan, publishes and submits it; the coverage shows it', async () => {
  const planId = planAddress.split('/').at(-1);
  const leader = await visit('xa11.lanhdao');
  const { page } = leader;
  await page.goto(planAddress);
  await page.getByRole('link', { name: 'Lập kế hoạch của đơn vị mình' }).click();
  await page.getByRole('button', { name: 'Lập dự thảo' }).click();
  await expect.poll(() => said(page)).toContain('Dự thảo đã có sẵn các việc giao cho đơn vị.');
  const own = new URL(page.url()).pathname;
  const tasks = await page.locator('article.k-task').count();
  expect(tasks).toBe(2);
  for (let task = 0; task < tasks; task++) {
    const at = page.locator('article.k-task', { hasText: 'Chưa có đơn vị thực hiện' }).first();
    await at.locator('summary', { hasText: 'Thêm đơn vị' }).click();
    const box = at.locator('input[role=combobox]').last();
    await pickUnit(page, (await box.getAttribute('id')) ?? '', 'van hoa - xa hoi');
    await at.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect.poll(() => said(page)).toContain('Đã thêm đơn vị.');
  }
  await page.getByRole('link', { name: 'Ban hành và giao việc' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect.poll(() => said(page)).toContain('Đã ban hành.');
  await page.getByRole('link', { name: 'Gửi kế hoạch' }).click();
  await pickUnit(page, 'toUnitId', 'tinh thanh giang');
  await page.locator('dialog[open]').getByRole('button', { name: 'Gửi kế hoạch' }).click();
  await expect.poll(() => said(page)).toContain('Đã gửi kế hoạch.');

  await coordinator.page.goto('/thong-bao');
  expect(await textOf(coordinator.page.locator('.k-due'))).toContain('Xã Đông Khê gửi kế hoạch đến');
  await coordinator.page.goto(`/ke-hoach/${planId}/bao-phu`);
  const row = coordinator.page.locator('tbody tr', { hasText: 'UBND xã Đông Khê' });
  expect(await row.locator(`a[href^="${own}?nhiem_vu="]`).count()).toBe(2);
  expect(await textOf(coordinator.page.locator('tbody tr', { hasText: 'UBND xã Yên Định' }))).toContain('0 %');
});

test('a corrected version shows its difference and keeps what was finished; a withdrawn plan recalls the rest', async () => {
  const { page } = coordinator;
  await page.goto(planAddress);
  await page.getByRole('link', { name: 'Lập bản sửa đổi' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Lập bản sửa đổi' }).click();
  await expect.poll(() => said(page)).toContain('dự thảo của bản sửa đổi');
  const corrected = new URL(page.url()).pathname;
  const task = card(page, 'II.1');
  await task.locator('summary', { hasText: 'Sửa nhiệm vụ' }).click();
  await task.getByLabel('Hạn 1').fill('10/04/2026');
  await task.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
  await expect.poll(() => said(page)).toContain('Đã lưu');
  await card(page, 'III.1').locator('summary', { hasText: 'Sửa nhiệm vụ' }).click();
  await card(page, 'III.1').getByRole('button', { name: 'Bỏ nhiệm vụ này' }).click();
  await expect.poll(() => said(page)).toContain('Đã bỏ nhiệm vụ');
  await page.getByRole('link', { name: 'So với bản trước' }).click();
  const difference = await textOf(page.locator('main'));
  expect(difference).toContain('II.1: sửa thời hạn');
  expect(difference).toContain('Không còn giao (1)');
  await page.goto(corrected);
  await page.getByRole('link', { name: 'Ban hành bản sửa đổi' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect.poll(() => said(page)).toContain('Đã ban hành.');
  planAddress = corrected;

  const finished = await assignmentOf('II.1', 'UBND xã Đông Khê');
  await page.goto(finished);
  expect(await stateOf(page)).toContain('Xong');
  expect(await textOf(page.locator('main'))).toContain('10/04/2026');

  await page.goto(corrected);
  await page.getByRole('link', { name: 'Thu hồi' }).click();
  await page.locator('dialog[open]').getByLabel('Lý do').fill('Ghép vào kế hoạch chung của năm.');
  await page.locator('dialog[open]').getByRole('button', { name: 'Thu hồi kế hoạch' }).click();
  await expect.poll(() => said(page)).toContain('Đã thu hồi kế hoạch.');
  await page.goto(finished);
  expect(await stateOf(page)).toContain('Xong');
  await page.goto(await assignmentOf('II.1', 'UBND xã Yên Định'));
  expect(await stateOf(page)).toContain('Thu hồi');
  expect(coordinator.complaints.filter((one) => !one.includes('422'))).toEqual([]);
});
