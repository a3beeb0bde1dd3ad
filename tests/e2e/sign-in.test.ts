import { expect, test } from 'vitest';
import { totp } from './totp.ts';
import { post, said, samplePassword, textOf, useVisits } from './visit.ts';

const { visit } = useVisits();

test('a persona of the sample is one click, and signing out closes everything again', async () => {
  const { page } = await visit();
  await page.goto('/nhiem-vu');
  expect(new URL(page.url()).pathname).toBe('/dang-nhap');
  await page.getByRole('button', { name: /Công chức Phòng Văn hóa - Xã hội/ }).click();
  await expect.poll(() => textOf(page.locator('h1'))).toBe('UBND xã Đông Khê');
  await page.locator('.k-account > summary').click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/dang-nhap');
  await page.goto('/ke-hoach');
  expect(new URL(page.url()).pathname).toBe('/dang-nhap');
});

test('a password opens the page that was asked for; a wrong one says so and keeps the name', async () => {
  const { page } = await visit();
  await page.goto('/ke-hoach');
  await page.getByLabel('Tên đăng nhập').fill('xa12.chuyenvien');
  await page.getByLabel('Mật khẩu').fill('không phải mật khẩu này');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  expect(await said(page)).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
  expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('xa12.chuyenvien');
  await page.getByLabel('Mật khẩu').fill(samplePassword);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL('**/ke-hoach');
});

test('an empty sign-in form comes back with what is missing', async () => {
  const { page } = await visit();
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  expect(await said(page)).toContain('Nhập tên đăng nhập và mật khẩu.');
});

test('the second factor is switched on, asked for at the next sign-in, and switched off', async () => {
  const { page, context } = await visit('xa13.chuyenvien');
  await page.goto('/tai-khoan');
  await page.locator('#password-hai-lop').fill(samplePassword);
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  const secret = await textOf(page.locator('.k-qr ~ p code'));
  await page.getByLabel('Mã 6 chữ số').fill(totp(secret));
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
  expect(await said(page)).toContain('Đã bật xác thực hai lớp.');

  await context.clearCookies();
  await page.goto('/dang-nhap?ve=%2Fnhiem-vu');
  await page.getByLabel('Tên đăng nhập').fill('xa13.chuyenvien');
  await page.getByLabel('Mật khẩu').fill(samplePassword);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL('**/dang-nhap/ma**');
  await page.goto('/nhiem-vu');
  expect(new URL(page.url()).pathname, 'half a sign-in opens nothing').toBe('/dang-nhap');

  await page.goto('/dang-nhap/ma?ve=%2Fnhiem-vu');
  await page.getByLabel(/Mã 6 chữ số/).fill('000000');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  expect(await said(page)).toContain('Mã không đúng hoặc đã hết hạn.');
  await page.getByLabel(/Mã 6 chữ số/).fill(totp(secret));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.waitForURL('**/nhiem-vu');

  await page.goto('/tai-khoan');
  await page.locator('#password-hai-lop').fill(samplePassword);
  await page.getByRole('button', { name: 'Tắt xác thực hai lớp' }).click();
  expect(await said(page)).toContain('Đã tắt xác thực hai lớp.');
});

test('one person acts for one unit at a time, and changes over on the page', async () => {
  const { page } = await visit('danvan');
  await page.goto('/');
  const first = await textOf(page.locator('h1'));
  await page.locator('.k-unit-switch summary, details:has(button[name=unit]) > summary').first().click();
  await page.locator('button[name=unit]:not([aria-current])').first().click();
  await expect.poll(() => textOf(page.locator('h1'))).not.toBe(first);
  expect(await said(page)).toContain('Đang làm việc với tư cách');
});

test('a form that another site posts is refused as not allowed, not as a fault of the server', async () => {
  const { context } = await visit('xa12.chuyenvien');
  const own = await post(context, '/tai-khoan/giao-dien', { theme: 'dark' });
  expect(own.status()).toBe(303);
  const foreign = await context.request.post('/tai-khoan/giao-dien', {
    form: { theme: 'light' },
    headers: { origin: 'https://example.com' },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
});

test('a change of password asks for the present one and for ten letters', async () => {
  const { page } = await visit('xa14.chuyenvien');
  await page.goto('/tai-khoan');
  await page.getByLabel('Mật khẩu hiện tại').fill(samplePassword);
  await page.getByLabel('Mật khẩu mới').fill('ngắn');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect.poll(() => textOf(page.locator('.k-errors'))).toContain('ít nhất 10 ký tự');
  await page.getByLabel('Mật khẩu hiện tại').fill('sai mật khẩu rồi');
  await page.getByLabel('Mật khẩu mới').fill('một mật khẩu đủ dài');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect.poll(() => textOf(page.locator('.k-errors'))).toContain('Mật khẩu hiện tại không đúng');
});
