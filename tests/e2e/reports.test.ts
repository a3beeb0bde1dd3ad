import { describe, expect, test } from 'vitest';
import { patient, post, useVisits } from './visit.ts';

// A commune's report from the desk of its officer to the province and back: figures that explain themselves, texts that keep themselves,
// the check, sending, a return at one place, approval, and the document.
const { visit } = useVisits();

describe('a report', () => {
  test('is filled, sent, returned at a place, sent again, approved and written as a document', async () => {
    const officer = await visit('xa11.chuyenvien');
    const { page } = officer;
    await page.goto('/bao-cao');
    await page
      .getByRole('link', { name: /năm 2026|tháng/i })
      .first()
      .click();
    await expect.poll(() => page.url(), patient).toMatch(/\/bao-cao\/\d+$/);
    const address = new URL(page.url()).pathname;

    // A figure leads to the records behind it, and from there to the record.
    const row = page.locator('tr', { has: page.locator('#so-tasks_due') });
    await row.locator('td').nth(1).locator('a').click();
    await expect.poll(() => page.locator('#nguon').textContent(), patient).toContain('Số nhiệm vụ đến hạn');
    await page.locator('#nguon').getByRole('link', { name: 'Mở đầy đủ' }).click();
    const records = page.getByRole('region', { name: 'Hồ sơ của số liệu' });
    expect(await records.locator('tbody tr').count()).toBeGreaterThan(0);
    const shown = Number((await page.locator('.k-card h2').first().textContent())?.replace(/\D/g, ''));
    expect(await records.locator('tbody tr').count()).toBe(shown);

    // A text keeps itself; who saw an older one is told and loses nothing.
    await page.goto(address);
    const text = page.locator('[id="muc-III.1"] textarea');
    await text.fill('Nhân dân đồng thuận, nhiều thôn tự góp công làm đường.');
    await expect
      .poll(() => page.locator('[id="muc-III.1"] [data-autosave-status]').textContent(), patient)
      .toContain('Đã lưu');
    const late = await post(officer.context, `${address}/noi-dung/III.1`, { text: 'Bản cũ', revision: '0' });
    expect(late.status()).toBe(422);
    expect(await late.text()).toContain('vừa được người khác sửa');

    // Warnings want a word each; then it goes.
    await page.getByRole('link', { name: /^Gửi UBND tỉnh/ }).click();
    for (const field of await page.getByLabel('Lời giải thích').all())
      await field.fill('Đã đối chiếu với sổ theo dõi.');
    await page.getByRole('button', { name: 'Ghi các lời giải thích' }).click();
    await page.getByRole('button', { name: /^Gửi UBND tỉnh/ }).click();
    await expect.poll(() => page.locator('.k-status-pill').first().textContent(), patient).toBe('Đã gửi, chờ duyệt');

    const province = await visit('noivu');
    await province.page.goto(`${address}/tra-lai`);
    await province.page.locator('select[name=target]').first().selectOption('section:III.1');
    await province.page.locator('input[name=words]').first().fill('Nêu rõ thôn nào.');
    await province.page.getByRole('button', { name: 'Trả lại' }).click();
    await page.goto(address);
    expect(await page.locator('textarea').count()).toBe(1);
    await page.locator('textarea').fill('Thôn Đông tự góp công làm 2 km đường.');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.goto(`${address}/kiem-tra`);
    await page.getByRole('button', { name: /^Gửi UBND tỉnh/ }).click();
    await page.goto(`${address}/khac-biet`);
    expect(await page.locator('ins').first().textContent()).toContain('Đông');

    await province.page.goto(address);
    await province.page.getByRole('link', { name: 'Duyệt' }).click();
    await province.page.locator('dialog[open]').getByRole('button', { name: 'Duyệt' }).click();
    await expect.poll(() => province.page.locator('.k-status-pill').first().textContent(), patient).toBe('Đã duyệt');
    const pdf = await officer.context.request.get(`${address}/tai.pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const sheet = await officer.context.request.get(`${address}/tai.xlsx`);
    expect((await sheet.body()).subarray(0, 2).toString()).toBe('PK');

    await page.goto(address);
    await page.getByRole('button', { name: 'Soạn văn bản' }).click();
    await expect.poll(() => page.url(), patient).toMatch(/\/van-ban\/\d+$/);
    expect(await page.locator('.official-document').first().textContent()).toContain('Thôn Đông tự góp công');
    expect([...officer.complaints, ...province.complaints].filter((one) => !one.includes('422'))).toEqual([]);
  });
});
