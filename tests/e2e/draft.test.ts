import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePhoto } from '../evidence-files.ts';
import { Phone } from './phone.ts';
import { server } from './server.ts';
import { patient, textOf } from './visit.ts';

// What was typed and not saved outlives the browser: it is offered again, by whom it was typed alone.
const person = 'xa13.chuyenvien';
let phone: Phone;
beforeAll(async () => {
  phone = new Phone(server().address);
  await phone.start();
});
afterAll(() => phone.end());

/** The system ends the browser; its cookies of the last half minute are not on the disk yet, so the person signs in again. */
async function killed(): Promise<void> {
  await phone.killAndStart();
  await phone.signIn(person);
}
const offered = () => phone.page.locator('.k-notice', { hasText: 'Có bản viết dở' });

test('an activity that was typed and not saved comes back with its photo after the browser was killed, and is saved once', async () => {
  await phone.signIn(person);
  const form = '/hoat-dong/ghi/other';
  await phone.openPatiently(form);
  await phone.page.getByLabel('Nội dung chính').fill('Viết dở trên đường về');
  const photo = { name: 'dang-do.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 4 }) };
  await phone.page.locator('input[type=file][multiple]').setInputFiles(photo);
  await expect.poll(() => phone.drafts(), patient).toBe(1);
  await phone.page.getByText('gửi cùng bản ghi').waitFor();
  await phone.page.getByLabel('Nội dung chính').fill('Viết dở trên đường về, thêm một câu');
  await phone.page.waitForTimeout(2000);
  await killed();

  await phone.openPatiently(form);
  await offered().waitFor();
  // Nothing of it is in the outbox, and nothing is sent.
  expect(await phone.waiting()).toBe(0);
  await offered().getByRole('button', { name: 'Khôi phục' }).click();
  const summary = phone.page.getByLabel('Nội dung chính');
  await expect.poll(() => summary.inputValue(), patient).toBe('Viết dở trên đường về, thêm một câu');
  await phone.page.getByText('gửi cùng bản ghi').waitFor();
  await phone.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await phone.page.waitForURL(/\/hoat-dong\/\d+$/);
  expect(await phone.page.locator('.k-evidence-photos img').count()).toBe(1);
  expect([await phone.drafts(), await phone.waiting()]).toEqual([0, 0]);
  await phone.openPatiently(form);
  expect(await offered().count()).toBe(0);
});

test('a weekly report goes on where it was left, says when the saved one is newer, and is thrown away when it is not wanted', async () => {
  const form = '/bao-cao-tuan/viet?tuan=2026-03-16';
  await phone.openPatiently(form);
  const needs = () => phone.page.getByLabel('Khó khăn, đề nghị');
  await needs().fill('Thiếu loa cho thôn Đông');
  await expect.poll(() => phone.drafts(), patient).toBe(1);
  await killed();
  await phone.openPatiently(form);
  await offered().getByRole('button', { name: 'Khôi phục' }).click();
  expect(await needs().inputValue()).toBe('Thiếu loa cho thôn Đông');
  await phone.page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await phone.page.getByText('Đã lưu bản nháp.').waitFor();
  // The server shows it: nothing is offered any more.
  await expect.poll(() => phone.drafts(), patient).toBe(0);

  await needs().fill('Viết dở ở máy này');
  await expect.poll(() => phone.drafts(), patient).toBe(1);
  const desktop = await phone.page.context().newPage();
  await desktop.goto(server().address + form);
  await desktop.getByLabel('Khó khăn, đề nghị').fill('Đã lưu ở máy khác');
  await desktop.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await desktop.getByText('Đã lưu bản nháp.').waitFor();
  await desktop.close();
  await killed();
  await phone.openPatiently(form);
  await offered().waitFor();
  expect(await textOf(offered())).toContain('đã được người khác hoặc máy khác sửa');
  expect(await needs().inputValue()).toBe('Đã lưu ở máy khác');
  await offered().getByRole('button', { name: 'Bỏ' }).click();
  await expect.poll(() => phone.drafts(), patient).toBe(0);
  expect(await needs().inputValue()).toBe('Đã lưu ở máy khác');
});
