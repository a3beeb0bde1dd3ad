import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, Phone } from './phone.ts';
import { server } from './server.ts';
import { patient, post, textOf, useVisits } from './visit.ts';
import { type WeakSignal, weakSignal } from './weak-signal.ts';

const { visit } = useVisits();
/** With it every request reaches the server and no answer comes back. */
const deaf = 0.75;
let database: pg.Client;
let signal: WeakSignal;
let phone: Phone;
beforeAll(async () => {
  database = await openDatabase();
  signal = await weakSignal(server().address, () => deaf);
  phone = new Phone(signal.address);
  await phone.start();
  await phone.signIn('xa16.chuyenvien');
  await phone.keeps('/hoat-dong/ghi/other');
  await phone.keeps('/cho-gui');
});
beforeEach(() => signal.restore());
afterAll(async () => {
  await phone.end();
  await signal.close();
  await database.end();
});

const row = () => phone.page.locator('.k-outbox > li');
const save = (name = 'Lưu') => phone.page.getByRole('button', { name, exact: true }).click();
const keptHere = () => phone.page.getByText('Đã lưu trên máy, sẽ gửi khi có mạng.').waitFor();

async function summariesLike(words: string): Promise<string[]> {
  const answer = await database.query<{ summary: string }>(
    'select summary from kheo.activity where summary like $1 order by id',
    [`${words}%`],
  );
  return answer.rows.map(({ summary }) => summary);
}

/** An activity of the commune, open for change on the phone, without signal. */
async function openChange(words: string): Promise<number> {
  await phone.openPatiently('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill(words);
  await save();
  await phone.page.waitForURL(/\/hoat-dong\/\d+$/);
  const id = Number(phone.page.url().split('/').at(-1));
  await phone.openPatiently(`/hoat-dong/${id}/sua`);
  await phone.keeps(`/hoat-dong/${id}/sua`);
  signal.cut();
  await phone.open(`/hoat-dong/${id}/sua`);
  return id;
}

async function changeBySomebodyElse(id: number, words: string): Promise<void> {
  const { context } = await visit('xa16.lanhdao');
  const form = { revision: '1', happenedOn: '20/03/2026', summary: words };
  expect((await post(context, `/hoat-dong/${id}/sua`, form)).status()).toBe(303);
}

test('a change on an older version shows both, and overwrites nothing until its person chooses', async () => {
  const id = await openChange('Chọn bản của tôi: lúc đầu');
  await phone.page.getByLabel('Nội dung chính').fill('Chọn bản của tôi: sửa khi không mạng');
  await save('Lưu thay đổi');
  await keptHere();
  await changeBySomebodyElse(id, 'Chọn bản của tôi: người khác sửa');
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await row().getByText('cần xem lại').waitFor();
  expect(await textOf(row())).toContain('Hoạt động vừa được người khác sửa.');
  expect(await summariesLike('Chọn bản của tôi')).toEqual(['Chọn bản của tôi: người khác sửa']);
  await row().getByRole('button', { name: 'So sánh hai bản' }).click();
  const cells = row().locator('.k-compare li', { hasText: 'Nội dung chính' }).locator('span');
  await cells.first().waitFor();
  expect(await cells.allTextContents()).toEqual([
    'Chọn bản của tôi: sửa khi không mạng',
    'Chọn bản của tôi: người khác sửa',
  ]);
  await row().getByRole('button', { name: 'Dùng bản của tôi' }).click();
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  expect(await summariesLike('Chọn bản của tôi')).toEqual(['Chọn bản của tôi: sửa khi không mạng']);
});

test('or leaves the other version as it is', async () => {
  const id = await openChange('Giữ bản kia: lúc đầu');
  await phone.page.getByLabel('Nội dung chính').fill('Giữ bản kia: sửa khi không mạng');
  await save('Lưu thay đổi');
  await keptHere();
  await changeBySomebodyElse(id, 'Giữ bản kia: người khác sửa');
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await row().getByRole('button', { name: 'So sánh hai bản' }).click();
  await row().getByRole('button', { name: 'Giữ bản trên máy chủ' }).click();
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  expect(await summariesLike('Giữ bản kia')).toEqual(['Giữ bản kia: người khác sửa']);
});

test('a change whose answer was lost is not a conflict with itself', async () => {
  await openChange('Sửa một lần: lúc đầu');
  signal.restore(1);
  await phone.page.getByLabel('Nội dung chính').fill('Sửa một lần: đã sửa');
  await save('Lưu thay đổi');
  await keptHere();
  await expect.poll(() => summariesLike('Sửa một lần'), patient).toEqual(['Sửa một lần: đã sửa']);
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await expect.poll(() => phone.waiting(), patient).toBe(0);
});

test('an identifier that another unit holds is said, and the record goes as a new one', async () => {
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Trùng mã: của xã này');
  await save();
  await keptHere();
  const clientId = (await row().getAttribute('data-entry')) ?? '';
  const { context } = await visit('xa17.chuyenvien');
  const other = { clientId, happenedOn: '20/03/2026', summary: 'Trùng mã: của xã khác' };
  expect((await post(context, '/hoat-dong/ghi/other', other)).status()).toBe(303);
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await row().getByText('Mã của bản ghi đã có ở đơn vị khác.').waitFor();
  await row().getByRole('button', { name: 'Gửi thành bản ghi mới' }).click();
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  expect(await summariesLike('Trùng mã')).toEqual(['Trùng mã: của xã khác', 'Trùng mã: của xã này']);
});

test('what the server does not accept comes back with its words, is put right and goes; nothing is lost', async () => {
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Sửa rồi gửi: nhầm ngày');
  await phone.page.locator('#happenedOn').fill('31/12/2026');
  await save();
  await keptHere();
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await row().getByText('Ngày làm không thể sau hôm nay.').waitFor();
  await row().getByRole('link', { name: 'Mở và sửa' }).click();
  await expect.poll(() => phone.page.getByLabel('Nội dung chính').inputValue(), patient).toBe('Sửa rồi gửi: nhầm ngày');
  expect(await textOf(phone.page.locator('.k-errors'))).toContain('Ngày làm không thể sau hôm nay.');
  await phone.page.locator('#happenedOn').fill('19/03/2026');
  await save();
  await phone.page.waitForURL(/\/hoat-dong\/\d+$/);
  expect(await summariesLike('Sửa rồi gửi')).toEqual(['Sửa rồi gửi: nhầm ngày']);
  expect(await phone.page.locator('.k-outbox-count').isVisible()).toBe(false);
});

test('what was put right after it had arrived unheard is shown beside what arrived', async () => {
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Đến mà không hay: bản đầu');
  await save();
  await keptHere();
  signal.restore(1);
  await phone.page.getByRole('button', { name: 'Gửi tất cả ngay' }).click();
  await expect.poll(() => summariesLike('Đến mà không hay'), patient).toEqual(['Đến mà không hay: bản đầu']);
  signal.cut();
  await row().getByRole('link', { name: 'Mở và sửa' }).click();
  await expect.poll(() => phone.page.getByLabel('Nội dung chính').inputValue(), patient).toContain('bản đầu');
  await phone.page.getByLabel('Nội dung chính').fill('Đến mà không hay: bản sửa');
  await save();
  await keptHere();
  signal.restore();
  await phone.openPatiently('/cho-gui');
  await row().getByRole('button', { name: 'So sánh hai bản' }).click();
  expect(await summariesLike('Đến mà không hay')).toEqual(['Đến mà không hay: bản đầu']);
  await row().getByRole('button', { name: 'Dùng bản của tôi' }).click();
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  expect(await summariesLike('Đến mà không hay')).toEqual(['Đến mà không hay: bản sửa']);
});

test('what is thrown away is asked about first', async () => {
  signal.cut();
  await phone.open('/hoat-dong/ghi/other');
  await phone.page.getByLabel('Nội dung chính').fill('Sẽ xóa khỏi máy');
  await save();
  await keptHere();
  const asked: string[] = [];
  phone.page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await row().getByRole('button', { name: 'Xóa' }).click();
  expect(await row().count()).toBe(1);
  await row().getByRole('button', { name: 'Xóa' }).click();
  await expect.poll(() => phone.waiting(), patient).toBe(0);
  expect(asked[0]).toContain('không lấy lại được');
});
