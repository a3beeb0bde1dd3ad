import { beforeAll, expect, test } from 'vitest';
import { planText } from './plan-text.ts';
import { post, upload, useVisits, type Visitor } from './visit.ts';

// Nobody sees what is not theirs: not in a list, not by an address that they guess.
const { visit } = useVisits();

let coordinator: Visitor;
let commune: Visitor;
let draft = '';
let file = '';
let foreign = '';

beforeAll(async () => {
  coordinator = await visit('noivu');
  commune = await visit('xa16.chuyenvien');
  const answer = await upload(coordinator.context, 'du-thao.txt', Buffer.from(planText('79/KH-UBND')));
  draft = answer.headers().location ?? '';
  await coordinator.page.goto(draft);
  file = (await coordinator.page.getByRole('link', { name: 'Tải xuống' }).getAttribute('href')) ?? '';
  const neighbour = await visit('xa17.chuyenvien');
  await neighbour.page.goto('/nhiem-vu?trang_thai=all');
  foreign = (await neighbour.page.locator('a.k-row-anchor').first().getAttribute('href')) ?? '';
});

test("a commune finds neither another commune's task, nor a draft of the province, nor its file", async () => {
  for (const address of [foreign, draft, file, `${draft}/bao-phu`, `${draft}/so-sanh`, `${draft}/xac-nhan/publish`]) {
    expect(address).toMatch(/^\/(nhiem-vu|ke-hoach|tep)\/\d+/);
    const answer = await commune.context.request.get(address);
    expect(answer.status(), address).toBe(404);
    const page = await answer.text();
    expect(page, address).not.toContain('đối thoại với các hộ kinh doanh');
    expect(page, address).not.toContain('79/KH-UBND');
  }
  expect((await coordinator.context.request.get(file)).headers()['content-disposition']).toContain('attachment');
});

test('a commune finds by words its own alone, and what was published to it', async () => {
  const { page } = commune;
  const seek = async (words: string) => {
    await page.goto(`/tim-kiem?${new URLSearchParams({ q: words })}`);
    return page.locator('section.k-card');
  };
  for (const words of ['hộ kinh doanh', '79/KH-UBND'])
    expect(await (await seek(words)).locator(`a[href^="${draft}"]`).count(), words).toBe(0);
  const activities = (await seek('đối thoại')).filter({ has: page.getByRole('heading', { name: 'Hoạt động' }) });
  const whose = await activities.locator('small').allTextContents();
  expect(whose.length).toBeGreaterThan(0);
  expect(new Set(whose.map((note) => note.split(' · ').at(-1))).size).toBe(1);
  await coordinator.page.goto('/tim-kiem?q=79/KH-UBND');
  expect(await coordinator.page.locator(`section.k-card a[href^="${draft}"]`).count()).toBeGreaterThan(0);
});

test('what does not exist and what may not be seen look the same', async () => {
  const missing = await commune.context.request.get('/nhiem-vu/2000000000');
  const hidden = await commune.context.request.get(foreign);
  expect(missing.status()).toBe(404);
  expect(await hidden.text()).toBe(await missing.text());
  for (const address of [
    '/nhiem-vu/0',
    '/nhiem-vu/99999999999999999999',
    '/khong-co',
    '/tep/2147483647',
    '/don-vi/999999',
  ]) {
    expect((await commune.context.request.get(address)).status(), address).toBe(404);
  }
});

test('a commune acts neither on the draft of the province nor on what its neighbour owes', async () => {
  const acts: [string, Record<string, string>][] = [
    [`${draft}/ban-hanh`, {}],
    [`${draft}/huy`, {}],
    [`${draft}/viec`, { text: 'Một việc của người khác', ref: '' }],
    [`${foreign}/receive`, {}],
    [`${foreign}/recall`, { reason: 'x' }],
  ];
  for (const [address, form] of acts) {
    const status = (await post(commune.context, address, form)).status();
    expect([403, 404], address).toContain(status);
  }
  expect((await coordinator.context.request.get(draft)).status()).toBe(200);
});

test('an overseer reads what was published and writes nothing', async () => {
  const overseer = await visit('danvan');
  await overseer.page.goto('/');
  await overseer.page.locator('details:has(button[name=unit]) > summary').first().click();
  await overseer.page.locator('button[name=unit]', { hasText: 'giám sát' }).first().click();
  await overseer.page.goto('/ke-hoach/1');
  expect(await overseer.page.locator('main form').count(), 'no form that writes').toBe(0);
  const { context } = overseer;
  expect((await upload(context, 'ke-hoach.txt', Buffer.from(planText('80/KH-UBND')))).status()).toBe(403);
  expect(
    (
      await post(context, '/ke-hoach/moi', {
        title: 'Kế hoạch của người giám sát',
        number: '',
        issuedOn: '',
        year: '2026',
      })
    ).status(),
  ).toBe(403);
  expect((await post(context, '/ke-hoach/1/thu-hoi', { reason: 'x' })).status()).toBe(403);
  expect((await post(context, `${foreign}/finish`, {})).status()).toBeGreaterThanOrEqual(300);
});

test('pages of the administrator are closed to others', async () => {
  for (const address of ['/quan-tri/tai-khoan', '/quan-tri/khoa-api']) {
    expect((await commune.context.request.get(address)).status(), address).toBe(403);
  }
  const renamed = await post(commune.context, '/don-vi/2/doi-ten', { name: 'Tên khác', on: '20/03/2026' });
  expect(renamed.status()).toBe(403);
});
