import { beforeAll, describe, test } from 'vitest';
import { everyone, inParts, lookAt } from './looks.ts';
import { planText } from './plan-text.ts';
import { post, upload, useVisits } from './visit.ts';

// Every page of the office that co-ordinates, and what it makes of them; see `looks.ts`. The other personas: `accessible-others.test.ts`.
const { visit } = useVisits();

const pages: Record<string, string[]> = {
  noivu: [
    ...everyone,
    '/dieu-phoi',
    '/ke-hoach/1/bao-phu',
    '/ke-hoach/1',
    '/ke-hoach/tai-len',
    '/ke-hoach/moi',
    '/ke-hoach/1/xac-nhan/withdraw',
    '/hoat-dong/ban-do',
    '/hoat-dong/lich?pham_vi=duoi',
    '/chi-dao',
    '/chi-dao/moi',
    '/cong-khai/cam-ket',
    '/cong-khai/tiep-cong-dan',
    '/ban-chi-dao/1',
    '/ban-chi-dao/1/sua',
    '/ban-chi-dao/1/thanh-vien/1',
    '/ban-chi-dao/moi',
    '/lich/moi?ban=1',
    '/bao-cao-tuan/viet?cua=don-vi',
    '/bao-cao/theo-doi',
    '/bao-cao/ky/1',
    '/bao-cao/ky/1/sua',
    '/bao-cao/ky/moi',
    '/bao-cao/1',
    '/bao-cao/2/bieu-do',
    '/bao-cao/2/chi-tieu/dialogues',
    '/bao-cao/6/tra-lai',
  ],
};
const special: string[] = [];

beforeAll(async () => {
  const { context, page } = await visit('noivu');
  const uploaded = await upload(context, 'xem.txt', Buffer.from(planText('84/KH-UBND')));
  const draft = uploaded.headers().location ?? '';
  special.push(draft, `${draft}/xac-nhan/publish`);
  const corrected = await post(context, '/ke-hoach/2/sua-doi', {});
  const version = corrected.headers().location ?? '';
  special.push(version, `${version}/so-sanh`);
  for (const list of ['/nhiem-vu?phia=giao', '/hoat-dong?pham_vi=duoi', '/cam-ket?phia=duoi']) {
    await page.goto(list);
    special.push((await page.locator('a.k-row-anchor').first().getAttribute('href')) ?? '');
  }
  const text = 'Kiểm tra việc tiếp công dân ở các xã, báo cáo trước giao ban';
  const directive = await post(context, '/chi-dao/moi', { text, saidBy: 'Chủ tịch UBND tỉnh', channel: 'briefing' });
  special.push(directive.headers().location ?? '', '/khong-co-trang-nay');
  await page.goto('/lich');
  const [meeting = ''] = await page
    .locator('.k-week-what a')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
  special.push(meeting, `${meeting}/sua`, `${meeting}/chuyen`, `${meeting}/huy`);
});

describe('every page is good for all eyes', () => {
  test.each(inParts(pages))('%s, from %s', async (username, _first, paths) => lookAt(await visit(username), paths));
  test('drafts, differences, one task, what is not there', async () => {
    await lookAt(await visit('noivu'), special, [200, 404]);
  });
});
