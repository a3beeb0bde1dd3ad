import { expect } from 'vitest';
import { carryAxe, frame, seriousFaults } from '../axe.ts';
import type { Visitor } from './visit.ts';

/** What every persona has. */
export const everyone = [
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
export const first = ['/', '/nhiem-vu', '/lich', '/thong-bao', '/bao-cao-tuan'];
/** The pages of each persona, so many at a time that a test ends in time on a busy machine: who, the first of them, all of them. */
export function inParts(pages: Record<string, readonly string[]>): [string, string, readonly string[]][] {
  const atOnce = 12;
  return Object.entries(pages).flatMap(([username, paths]) =>
    Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, n): [string, string, readonly string[]] => {
      const some = paths.slice(n * atOnce, (n + 1) * atOnce);
      return [username, some[0] ?? '', some];
    }),
  );
}

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };
// What repeats is left out where colours and sizes are looked at; every other rule looks at the whole page.
const thin = ['color-contrast', 'target-size'];
const looks = [
  { viewport: desktop, colorScheme: 'light', rules: { thin: ['color-contrast'] } },
  { viewport: desktop, colorScheme: 'dark', rules: { only: ['color-contrast'], thin } },
  { viewport: phone, colorScheme: 'dark', rules: { only: thin, thin } },
  { viewport: phone, colorScheme: 'light', rules: { thin: ['color-contrast'] } },
] as const;

/**
 * Look at pages on a phone and on a desktop, light and dark: no serious fault for assistive technology, nothing wider than the
 * screen, nothing in the console.
 */
export async function lookAt({ page, complaints }: Visitor, paths: readonly string[], statuses = [200]): Promise<void> {
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
