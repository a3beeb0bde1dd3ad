import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pickUnit, said, textOf, useVisits } from './visit.ts';

const { visit } = useVisits();
const phone = { viewport: { width: 360, height: 780 } };

test('what a commune did and promised without JavaScript is seen by the province, kept by its leader, and read by anyone', async () => {
  const { page } = await visit('xa12.chuyenvien', { ...phone, javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('link', { name: 'Ghi việc đã làm' }).first().click();
  await page.getByRole('link', { name: /^Đối thoại/ }).click();
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
  const files = page.locator('input[type=file][multiple]');
  await files.setInputFiles({ name: 'doi-thoai.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByLabel('Số người dự').fill('58');
  await page.getByLabel('Số ý kiến, kiến nghị').fill('9');
  await page.getByLabel('Đã trả lời tại chỗ').fill('11');
  await page.getByRole('button', { name: 'Lưu' }).click();
  // More answers than opinions: told at the field, and what was typed is still there.
  expect(await textOf(page.locator('.k-error'))).toContain('không thể nhiều hơn 9');
  expect(await page.getByLabel('Số người dự').inputValue()).toBe('58');
  await files.setInputFiles({ name: 'doi-thoai.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByLabel('Đã trả lời tại chỗ').fill('7');
  await page.getByLabel('Tên hoạt động').fill('Đối thoại về nước sạch ở thôn Hạ');
  await page.getByLabel('Ai được xem').selectOption({ label: 'Công khai: người dân được xem' });
  await page.getByText('Hứa với dân').click();
  await page.getByLabel('Đã hứa gì').first().fill('Kéo nước sạch về cuối thôn Hạ');
  await page.getByLabel('Hạn', { exact: true }).first().fill('30/04/2026');
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect(await said(page)).toContain('Đã ghi hoạt động.');
  expect(await page.locator('img').count()).toBe(1);
  const address = new URL(page.url()).pathname;

  const province = await visit('noivu');
  await province.page.goto('/hoat-dong?pham_vi=duoi&q=nuoc%20sach');
  await province.page.getByRole('link', { name: /Đối thoại về nước sạch/ }).click();
  expect(new URL(province.page.url()).pathname).toBe(address);
  expect(await textOf(province.page.locator('main'))).toContain('58 người');

  await province.page.goto('/hoat-dong/ban-do');
  const fills = await province.page
    .locator('.k-map path')
    .evaluateAll(
      (paths) => new Set(paths.map((path) => getComputedStyle(path).fill + getComputedStyle(path).fillOpacity)).size,
    );
  expect(fills, 'the areas of the map differ by what they did').toBeGreaterThan(2);

  const leader = await visit('xa12.lanhdao');
  await leader.page.goto('/cam-ket?phia=hua&q=nuoc%20sach');
  await leader.page.getByRole('link', { name: /Kéo nước sạch/ }).click();
  await leader.page.getByLabel('Việc đã làm').first().fill('Đã đấu nối cho 24 hộ');
  await leader.page.getByRole('button', { name: 'Báo đã thực hiện' }).click();
  expect(await said(leader.page)).toContain('báo đã thực hiện');

  const anyone = await visit();
  await anyone.page.goto('/cong-khai/cam-ket');
  await anyone.page.getByRole('link', { name: 'UBND xã An Thịnh' }).click();
  const shown = await textOf(anyone.page.locator('main'));
  expect(shown).toContain('Kéo nước sạch về cuối thôn Hạ');
  expect(shown).toContain('Đã đấu nối cho 24 hộ');
  expect((await anyone.page.goto(address))?.url()).toContain('/dang-nhap');
  expect([...province.complaints, ...leader.complaints, ...anyone.complaints]).toEqual([]);
});

test('a directive is given in a few fields and owed at once; a stand-in decides in the leader’s place, and it says so', async () => {
  const chief = await visit('chutich');
  await chief.page.goto('/chi-dao/moi');
  await chief.page.getByLabel('Nội dung').fill('Rà soát điểm sạt lở ven đê, báo cáo trước giao ban');
  await chief.page.locator('#dueOn').fill('2026-03-27');
  await pickUnit(chief.page, 'leadId', 'xa an thinh');
  await chief.page.getByRole('button', { name: 'Ghi và giao' }).click();
  expect(await said(chief.page)).toContain('Đã ghi và giao');
  const commune = await visit('xa12.chuyenvien', phone);
  await commune.page.goto('/nhiem-vu?q=sat%20lo');
  await commune.page.getByRole('link', { name: /Rà soát điểm sạt lở/ }).click();
  expect(await textOf(commune.page.locator('main'))).toContain('Chỉ đạo ngày 20/03/2026');

  const leader = await visit('xa12.lanhdao');
  await leader.page.goto('/tai-khoan/uy-quyen');
  await leader.page.getByLabel('Ủy quyền cho').selectOption({ index: 1 });
  await leader.page.getByLabel('Đến hết ngày').fill('2026-03-25');
  await leader.page.getByLabel('Lý do').fill('Đi công tác');
  await leader.page.getByRole('button', { name: 'Ủy quyền' }).click();
  expect(await said(leader.page)).toContain('Đã ủy quyền');
  // The officer now holds the leader's role too, and chooses it.
  await commune.page.goto('/tai-khoan');
  expect(await textOf(commune.page.locator('main'))).toContain('Được ủy quyền của');
  expect([...chief.complaints, ...commune.complaints, ...leader.complaints]).toEqual([]);
});

test('anyone reads when leaders receive citizens, without sign-in and without JavaScript', async () => {
  const { page } = await visit(undefined, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  await page.goto('/cong-khai/tiep-cong-dan');
  await page.getByRole('link', { name: 'UBND tỉnh' }).first().click();
  const words = await textOf(page.locator('main'));
  expect(words).toContain('Chủ tịch UBND tỉnh tiếp công dân');
  expect(words).toMatch(/Thứ \S+, \d\d\/0[34]\/2026, 08:00/);
  // What the week holds beside is not for everyone.
  expect(words).not.toContain('Giao ban');
});
