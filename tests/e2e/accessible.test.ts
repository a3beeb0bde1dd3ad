import { beforeAll, describe, expect, test } from 'vitest';
import { carryAxe, frame, seriousFaults } from '../axe.ts';
import { planText } from './plan-text.ts';
import { post, upload, useVisits, type Visitor } from './visit.ts';

// Every page of every persona, on a phone and on a desktop, light and dark: no serious fault for assistive technology,
// nothing wider than the screen, nothing in the console.
const { visit } = useVisits();

const everyone = [
  '/',
  '/nhiem-vu',
  '/nhiem-vu?phia=giao',
  '/ke-hoach',
  '/ke-hoach/2',
  '/don-vi',
  '/thong-bao',
  '/thong-bao/tuan',
  '/cho-gui',
  '/khong-co-mang',
  '/tai-khoan',
  '/tai-khoan/nhac-viec',
  '/tim-kiem?q=doi%20thoai',
  '/lich',
  '/lich/chuong-trinh',
  '/bao-cao-tuan',
  '/ban-chi-dao',
  '/bao-cao',
  '/bao-cao/chi-tieu-giao',
];
/** The pages that differ most from one role to another; the others look at these. */
const first = ['/', '/nhiem-vu', '/lich', '/thong-bao', '/bao-cao-tuan'];
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
  chutich: [...first, '/dieu-phoi'],
  'xa11.chuyenvien': [
    ...everyone,
    '/dieu-phoi',
    '/ke-hoach/1/lap-tu',
    '/hoat-dong',
    '/hoat-dong/ghi',
    '/hoat-dong/ghi/dialogue',
    '/bao-cao/10?chi-tieu=dialogues',
    '/bao-cao/10/kiem-tra',
    '/bao-cao/10/chi-tieu/dialogue_people',
    '/lich/moi',
    '/lich/chuong-trinh/them?ky=2026-06',
    '/bao-cao-tuan/viet',
  ],
  'xa11.lanhdao': [
    ...first,
    '/van-ban/5/ky',
    '/van-ban/hinh-anh-chu-ky',
    '/cam-ket',
    '/cam-ket/moi',
    '/tai-khoan/uy-quyen',
    '/bao-cao-tuan/cai-dat',
  ],
  'xa11.truongthon': [...first, '/cho-gui', '/khong-co-mang'],
  danvan: [...first, '/dieu-phoi'],
  quantri: [
    ...first,
    '/tai-khoan/nhac-viec',
    '/don-vi/2',
    '/don-vi?ngay=30/06/2025',
    '/quan-tri/tai-khoan',
    '/quan-tri/khoa-api',
    '/quan-tri/loai-hoat-dong',
    '/quan-tri/loai-hoat-dong/dialogue',
    '/quan-tri/ban-do',
    '/quan-tri/chi-tieu',
    '/quan-tri/chi-tieu/dialogues',
    '/quan-tri/mau-bao-cao/3',
    '/quan-tri/mau-bao-cao/3/quy-tac/10',
    '/quan-tri/mau-bao-cao/3/cau/II.3',
    '/quan-tri/nhac-viec',
    '/quan-tri/nhac-viec/1',
    '/quan-tri/nhac-viec/1/ket-thuc',
    '/quan-tri/nhac-viec/ngay-nghi',
    '/quan-tri/nhac-viec/webhook',
    '/quan-tri/nhac-viec/nhat-ky',
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

/** The pages of a persona, so many at a time that a test ends in time on a busy machine. */
const pagesAtOnce = 12;
const parts = Object.entries(pages).flatMap(([username, paths]) =>
  Array.from({ length: Math.ceil(paths.length / pagesAtOnce) }, (_, n): [string, string, string[]] => {
    const some = paths.slice(n * pagesAtOnce, (n + 1) * pagesAtOnce);
    return [username, some[0] ?? '', some];
  }),
);

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };
const looks = [
  { viewport: desktop, colorScheme: 'light', rules: {} },
  { viewport: desktop, colorScheme: 'dark', rules: { only: ['color-contrast'] } },
  { viewport: phone, colorScheme: 'dark', rules: { only: ['color-contrast', 'target-size'] } },
  { viewport: phone, colorScheme: 'light', rules: {} },
] as const;

async function lookAt({ page, complaints }: Visitor, paths: readonly string[], statuses = [200]): Promise<void> {
  const faults: string[] = [];
  await carryAxe(page);
  for (const [index, path] of paths.entries()) {
    const without = index === 0 ? {} : { without: frame };
    const answer = await page.goto(path, { waitUntil: 'load' });
    if (!statuses.includes(answer?.status() ?? 0)) faults.push(`${path}: answered ${answer?.status()}`);
    for (const { viewport, colorScheme, rules } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const name = `${path} at ${viewport.width}, ${colorScheme}`;
      faults.push(...(await seriousFaults(page, { ...rules, ...without })).map((fault) => `${name}: ${fault}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) faults.push(`${name}: ${wider} px wider than the screen`);
    }
  }
  expect(faults).toEqual([]);
  expect(complaints.filter((one) => !one.includes('404 (Not Found)'))).toEqual([]);
}

describe('every page is good for all eyes', () => {
  test('before sign-in', async () => lookAt(await visit(), ['/dang-nhap', '/dang-nhap/ma']));
  test.each(parts)('%s, from %s', async (username, _first, paths) => lookAt(await visit(username), paths));
  test('documents', async () => {
    const documents = [
      '/van-ban',
      '/van-ban/2',
      '/van-ban/7/sua',
      '/van-ban/4/ban-hanh',
      '/van-ban/so',
      '/van-ban/the-thuc',
    ];
    await lookAt(await visit('xa11.chuyenvien'), documents);
  });
  test('drafts, differences, one task, what is not there', async () => {
    await lookAt(await visit('noivu'), special, [200, 404]);
  });
});
