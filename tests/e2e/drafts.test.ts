import { signPdf, verifyPdf } from '@kheo/signed-pdf';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeCertificate, makeKeyFile } from '../../packages/signed-pdf/src/testing/make-key-file.ts';
import { said, textOf, useVisits } from './visit.ts';

// A document from the first word into the register: drafted on its sheet, returned with a remark, signed with a key file, issued.
const { visit } = useVisits();
const password = 'khóa thử 2026';

const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
const goOn = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click();

test('a plan is drafted, returned with a remark, signed, issued, and stands in the register with a signature that holds', async () => {
  const { page, complaints } = await visit('xa11.chuyenvien');
  await page.goto('/van-ban/moi');
  await page.getByLabel('Loại văn bản').selectOption('KH');
  await page.getByLabel('Trích yếu nội dung').fill('Đối thoại với Nhân dân quý II năm 2026');
  await press(page, 'Soạn');
  const sheet = page.locator('.k-a4');
  expect(await sheet.textContent()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page.getByLabel('Khối 2', { exact: true }).fill('Lắng nghe ý kiến của Nhân dân.');
  // Kept while it is written, without a button.
  await page.getByText(/^Đã lưu/).waitFor();
  await page.locator('#khoi-b1 summary').click();
  await page.locator('#khoi-b1').getByRole('button', { name: 'Bảng' }).click();
  await page.getByLabel('Khối 3, hàng 2, cột 2').fill('Tổ chức đối thoại');
  await page.getByRole('button', { name: 'Thêm hàng dưới hàng 2' }).click();
  expect(await page.getByLabel('Khối 3, hàng 2, cột 2').inputValue()).toBe('Tổ chức đối thoại');
  expect(await page.getByLabel('Khối 3, hàng 3, cột 1').count()).toBe(1);
  const address = new URL(page.url()).pathname.replace('/sua', '');

  const leader = await visit('xa11.lanhdao');
  await leader.page.goto('/van-ban');
  const name = (await textOf(leader.page.getByText(/^Tài khoản .+/))).replace('Tài khoản ', '');
  await page.getByLabel('Họ tên người ký').fill(name);
  await press(page, 'Lưu và xem bản in');
  await goOn(page, 'Rà soát xong');
  await press(page, 'Rà soát xong');
  await goOn(page, 'Trình ký');
  await page.getByLabel('Người ký').selectOption({ label: await textOf(page.locator('option', { hasText: name })) });
  await press(page, 'Trình ký');
  expect(await said(page)).toContain('Đã trình ký.');

  await leader.page.goto('/van-ban?phia=cho-ky');
  await leader.page.getByRole('link', { name: 'Đối thoại với Nhân dân quý II năm 2026' }).click();
  // A click on the place chooses it, with the word that was selected.
  const place = leader.page.locator('.k-paper .document-body > *').nth(1);
  await place.dblclick({ position: { x: 70, y: 10 } });
  await place.getByRole('button', { name: 'Góp ý chỗ này' }).click();
  expect(await leader.page.getByLabel('Vào phần').inputValue()).toBe('body.1');
  expect('Lắng nghe ý kiến của Nhân dân.').toContain(await leader.page.getByLabel('Chữ cần sửa').inputValue());
  await leader.page.locator('#text-gop-y').fill('Ghi rõ thời gian');
  await press(leader.page, 'Góp ý vào chỗ này');
  await goOn(leader.page, 'Trả lại');
  await leader.page.getByLabel('Lý do').fill('Chưa rõ thời gian');
  await press(leader.page, 'Trả lại');
  expect(await said(leader.page)).toContain('Đã trả lại.');

  await page.goto(`${address}/sua`);
  expect(await textOf(page.locator('#khoi-b1 .k-block-remark'))).toContain('Ghi rõ thời gian');
  await page.getByLabel('Khối 2', { exact: true }).fill('Lắng nghe ý kiến của Nhân dân trong tháng 4 năm 2026.');
  await press(page, 'Lưu và xem bản in');
  await goOn(page, 'Rà soát xong');
  await press(page, 'Rà soát xong');
  await goOn(page, 'Trình ký');
  await press(page, 'Trình ký');

  // The picture of the signature is seen where Decree 30 has it.
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><circle cx="150" cy="60" r="40" fill="#13c"/></svg>';
  await leader.page.goto('/van-ban/hinh-anh-chu-ky');
  const picture = { name: 'chu-ky.png', mimeType: 'image/png', buffer: await sharp(Buffer.from(svg)).png().toBuffer() };
  await leader.page.locator('input[name=signature]').setInputFiles(picture);
  await leader.page.locator('main').getByRole('button', { name: 'Lưu hình ảnh' }).first().click();
  expect(await said(leader.page)).toContain('Đã lưu hình ảnh.');

  const certificate = await makeCertificate({ kind: 'ec', name });
  const buffer = makeKeyFile({ certificate, password });
  await leader.page.goto(`${address}/ky`);
  const key = { name: 'khoa.p12', mimeType: 'application/x-pkcs12', buffer };
  await leader.page.locator('input[name=keyFile]').setInputFiles(key);
  await leader.page.getByLabel('Mật khẩu của tệp').fill('sai');
  await press(leader.page, 'Ký ban hành');
  expect(await textOf(leader.page.locator('.k-errors'))).toContain('Mật khẩu của tệp chứng thư số không đúng.');
  await leader.page.locator('input[name=keyFile]').setInputFiles(key);
  await leader.page.getByLabel('Mật khẩu của tệp').fill(password);
  await press(leader.page, 'Ký ban hành');
  await leader.page.getByText('Đã ký. Văn bản chờ cấp số, ban hành.').waitFor();

  await page.goto(`${address}/ban-hanh`);
  await press(page, 'Cấp số, ban hành');
  await page.getByText(/Đã ban hành \d\d+\/KH-UBND\./).waitFor();
  const verdict = page.locator('#chu-ky');
  expect(await textOf(verdict)).toContain('Chữ ký hợp lệ');
  expect(await textOf(verdict)).toContain('Phần đã ký giữ nguyên');
  expect(await textOf(verdict)).toContain('chưa xác minh được tổ chức cấp');
  const href = (await verdict.getByRole('link', { name: 'Tải tệp PDF' }).getAttribute('href')) ?? '';
  const file = await (await page.request.get(href)).body();
  expect(verifyPdf(file)).toEqual([
    expect.objectContaining({
      ...{ isUnchanged: true, isSignatureValid: true, signer: expect.objectContaining({ name }) },
      // As high as the space between position and name, and as wide: a circle.
      box: expect.objectContaining({ width: expect.closeTo(62, 0), height: expect.closeTo(62, 0) }),
    }),
  ]);
  await page.goto('/van-ban/so');
  expect(await textOf(page.locator('.k-table'))).toContain('Đối thoại với Nhân dân quý II năm 2026');
  const book = await page.request.get('/van-ban/so/xuat.xlsx');
  expect((await book.body()).subarray(0, 2).toString()).toBe('PK');
  expect([...complaints, ...leader.complaints].filter((one) => !one.includes('422'))).toEqual([]);
});

test('a document that was signed elsewhere is taken as it was sent, and not another one', async () => {
  const officer = await visit('xa11.chuyenvien');
  const { page } = officer;
  const leader = await visit('xa11.lanhdao');
  await leader.page.goto('/van-ban');
  const name = (await textOf(leader.page.getByText(/^Tài khoản .+/))).replace('Tài khoản ', '');
  await page.goto('/van-ban/moi');
  await page.getByLabel('Loại văn bản').selectOption('KH');
  await page.getByLabel('Trích yếu nội dung').fill('Tuyên truyền quý III năm 2026');
  await press(page, 'Soạn');
  const address = new URL(page.url()).pathname.replace('/sua', '');
  await page.goto(`${address}/ra-soat`);
  await press(page, 'Rà soát xong');
  await page.goto(`${address}/trinh-ky`);
  // Without the name of who signs it does not go on, unless somebody says why.
  await press(page, 'Trình ký');
  expect(await textOf(page.locator('.k-errors'))).toContain('bổ sung phần còn thiếu');
  await page.goto(`${address}/sua`);
  await page.getByLabel('Họ tên người ký').fill(name);
  await press(page, 'Lưu và xem bản in');
  await page.goto(`${address}/ra-soat`);
  await press(page, 'Rà soát xong');
  await page.goto(`${address}/trinh-ky`);
  await page.getByLabel('Người ký').selectOption({ label: await textOf(page.locator('option', { hasText: name })) });
  await press(page, 'Trình ký');

  const pdf = await (await leader.context.request.get(`${address}/ban-trinh-ky.pdf`)).body();
  const p12 = makeKeyFile({ certificate: await makeCertificate({ kind: 'rsa', name }), password });
  const signed = Buffer.from(signPdf(pdf, { p12, password, at: new Date() }));
  const upload = async (buffer: Buffer) => {
    await leader.page.goto(`${address}/ky`);
    await leader.page.locator('input[name=how][value=uploaded]').check();
    const file = { name: 'da-ky.pdf', mimeType: 'application/pdf', buffer };
    await leader.page.locator('input[name=signedFile]').setInputFiles(file);
    await press(leader.page, 'Ký ban hành');
  };
  await upload(pdf);
  expect(await textOf(leader.page.locator('.k-errors'))).toContain('không có chữ ký số');
  const changed = Buffer.from(signed);
  changed[20] = (changed[20] ?? 0) ^ 1;
  await upload(changed);
  expect(await textOf(leader.page.locator('.k-errors'))).toMatch(/không hợp lệ|không đọc được|bị hỏng/);
  await upload(signed);
  await leader.page.getByText('Đã ký. Văn bản chờ cấp số, ban hành.').waitFor();
  expect(await textOf(leader.page.locator('#chu-ky'))).toContain('Giữ nguyên từ khi ký.');
  expect([...officer.complaints, ...leader.complaints].filter((one) => !one.includes('422'))).toEqual([]);
});

test('two people do not overwrite each other: the second is told, and what they wrote stays before them', async () => {
  const { page } = await visit('xa11.chuyenvien');
  await page.goto('/van-ban/moi');
  await page.getByLabel('Trích yếu nội dung').fill('Trả lời kiến nghị của cử tri');
  await press(page, 'Soạn');
  const other = await visit('xa11.lanhdao', { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  await other.page.goto(page.url());
  await page.getByLabel('Khối 1', { exact: true }).fill('Của chuyên viên');
  await page.getByText(/^Đã lưu/).waitFor();
  await other.page.getByLabel('Khối 1', { exact: true }).fill('Của lãnh đạo');
  await press(other.page, 'Lưu');
  expect(await textOf(other.page.locator('.k-notice'))).toContain('đã sửa văn bản này');
  expect(await other.page.getByLabel('Phần bạn đã ghi').inputValue()).toContain('Của lãnh đạo');
  expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await other.page.getByRole('link', { name: 'Mở bản mới' }).click();
  expect(await other.page.getByLabel('Khối 1', { exact: true }).inputValue()).toBe('Của chuyên viên');
  expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await other.page.getByLabel('Khối 1', { exact: true }).fill('Của cả hai');
  await press(other.page, 'Lưu');
  await other.page.getByText('Đã lưu.').waitFor();
  // The one who goes on writing on the old version is stopped, not overwritten.
  await page.getByLabel('Khối 1', { exact: true }).fill('Viết tiếp trên bản cũ');
  await page.locator('.k-autosave-fault').waitFor();
  expect(await textOf(page.locator('.k-autosave-fault'))).toContain('đã sửa văn bản này');
  await other.page.reload();
  expect(await other.page.getByLabel('Khối 1', { exact: true }).inputValue()).toBe('Của cả hai');
});
