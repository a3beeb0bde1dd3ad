import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carryAxe, frame, seriousFaults } from '../../tests/axe.ts';
import { launchBrowser } from '../../tests/browser.ts';
import { type GalleryServer, startGallery } from './gallery/server.tsx';
import { GALLERY_PAGES } from './gallery.tsx';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 820 };
const PAGES = [...GALLERY_PAGES, 'sign-in', 'missing'];

let server: GalleryServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startGallery(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page of the gallery; whatever the browser complains about is gathered in `complaints`. */
async function open(name: string, options: Parameters<Browser['newContext']>[0] = {}, theme = 'light') {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(addressOf(name, theme), { waitUntil: 'load' });
  return { context, page, complaints };
}

function addressOf(name: string, theme: string): string {
  return `${server.address}/gallery/${name}?theme=${theme}`;
}

async function withPage(
  name: string,
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options?: Parameters<Browser['newContext']>[0],
) {
  const { context, page, complaints } = await open(name, options);
  await act(page, context);
  expect(complaints).toEqual([]);
  await context.close();
}

describe('every page of the gallery', () => {
  for (const [device, viewport] of [
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const) {
    for (const theme of ['light', 'dark']) {
      const isWhole = (device === 'phone') === (theme === 'light');
      test(`has no serious fault for assistive technology: ${device}, ${theme}`, async () => {
        const { context, page, complaints } = await open('desk', { viewport }, theme);
        await carryAxe(page);
        for (const [index, name] of PAGES.entries()) {
          const without = index === 0 ? {} : { without: frame };
          await page.goto(addressOf(name, theme), { waitUntil: 'load' });
          // The second theme of a device has the same markup; only its colours can be at fault.
          const only = isWhole ? {} : { only: ['color-contrast'], thin: ['color-contrast'] };
          expect(await seriousFaults(page, { ...only, ...without }), name).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
          expect(complaints, name).toEqual([]);
        }
        await context.close();
      }, 60_000);
    }
  }

  test('a fault is seen where there is one', async () => {
    const { context, page } = await open('form');
    await carryAxe(page);
    await page.goto(addressOf('form', 'light'), { waitUntil: 'load' });
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await seriousFaults(page)).map((fault) => fault.split(':')[0])).toEqual(['button-name']);
    await context.close();
  });

  test('of what repeats two are looked at, and a fault in what is of another shape is seen', async () => {
    const { context, page } = await open('form');
    await carryAxe(page);
    await page.goto(addressOf('form', 'light'), { waitUntil: 'load' });
    await page.evaluate(() => {
      const list = document.createElement('ul');
      list.id = 'many';
      for (let n = 1; n <= 50; n++) list.append(document.createElement('li'));
      for (const [n, row] of [...list.children].entries()) row.innerHTML = `<b>Việc</b> <span>số ${n}</span>`;
      document.querySelector('main')?.replaceChildren(list);
    });
    const before = await page.innerHTML('body');
    const colours = { only: ['color-contrast'], thin: ['color-contrast'] };
    const faultsOf = async (part: string, change: (one: HTMLElement) => void) => {
      await page.locator(`#many > ${part}`).evaluate(change);
      const faults = await seriousFaults(page, colours);
      await page.locator(`#many > ${part}`).evaluate((one) => one.removeAttribute('style'));
      await page.locator(`#many > ${part} span`).evaluate((one) => one.removeAttribute('style'));
      return faults;
    };
    const fade = (one: HTMLElement) => one.style.setProperty('color', '#eee');
    const fadeWithin = (one: HTMLElement) => one.querySelector('span')?.style.setProperty('color', '#eee');
    expect(await seriousFaults(page, colours)).toEqual([]);
    // A row of a shape of its own, at the start, in the midst and at the end; a part of a row.
    for (const n of [1, 2, 30, 50]) {
      expect(await faultsOf(`:nth-child(${n})`, fade), `row ${n}`).toHaveLength(1);
      expect(await faultsOf(`:nth-child(${n})`, fadeWithin), `part of row ${n}`).toHaveLength(1);
    }
    // What is at fault in all is seen in those that stay.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('#many span')) one.style.setProperty('color', '#eee');
    });
    expect((await seriousFaults(page, { only: ['color-contrast'] }))[0]).toContain('(50)');
    // The first, the last, and two of those between.
    expect((await seriousFaults(page, colours))[0]).toContain('(4)');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('#many span')) one.removeAttribute('style');
    });
    // The page is as it was, and what is asked of names is asked of all of it.
    expect(await page.innerHTML('body')).toBe(before);
    await page.locator('#many > :nth-child(30)').evaluate((row) => row.append(document.createElement('button')));
    const faults = await seriousFaults(page, { thin: ['color-contrast'] });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['button-name']);
    await context.close();
  });

  test('weighs under 60 KB compressed on a phone, the fonts apart', async () => {
    const sizes: number[] = [];
    const asset = (file: string) => gzipSync(readFileSync(join(server.assets, file))).length;
    const manifest: Record<string, string> = JSON.parse(readFileSync(join(server.assets, 'manifest.json'), 'utf8'));
    const shared = ['kheo.css', 'kheo.js', 'htmx.js', 'icons.svg'].map((name) => asset(manifest[name] ?? ''));
    for (const name of PAGES) {
      const answer = await fetch(`${server.address}/gallery/${name}`);
      sizes.push(gzipSync(await answer.text()).length);
    }
    expect(Math.max(...sizes) + shared.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });
});

test('without JavaScript the menus open, the filter sends and the confirmation is a page', async () => {
  await withPage(
    'form',
    async (page) => {
      await page.click('.k-account > summary');
      expect(await page.isVisible('text=Đăng xuất')).toBe(true);
      expect(await page.getAttribute('a[data-dialog]', 'href')).toBe('/ke-hoach/61/thu-hoi');
      expect(await page.isVisible('select[name="don-vi"]')).toBe(true);
      await page.goto(`${server.address}/gallery/list`);
      expect(await page.isVisible('.k-filter-send')).toBe(true);
      expect(await page.isVisible('.k-bulk-bar')).toBe(false);
      await page.check('tbody tr:first-child input[type=checkbox]');
      expect(await page.isVisible('.k-bulk-bar')).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('the list is walked by j, k and Enter', async () => {
  await withPage('list', async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/nhiem-vu/t2');
    await page.keyboard.press('x');
    expect(await page.textContent('[data-selected-count]')).toBe('Đã chọn 1 mục');
  });
});

test('the theme changes at once and follows the device when nothing is chosen', async () => {
  await withPage('desk', async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.click('.k-account > summary');
    await page.click('button[value=dark]');
    expect(await ground()).not.toBe(light);
    await page.click('button[value=auto]');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
  });
});

test('what cannot be undone is asked in a dialog that Escape leaves', async () => {
  await withPage('form', async (page) => {
    await page.click('text=Thu hồi kế hoạch');
    expect(await page.isVisible('dialog[open]')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog[open]')).toBe(false);
  });
});

test('a unit is found by typing and chosen by keys', async () => {
  await withPage('form', async (page) => {
    await page.fill('[role=combobox]', 'hoa binh');
    await page.waitForSelector('.k-picker-list [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[role=combobox]')).toBe('Xã Hòa Bình (hoa binh)');
    expect(await page.evaluate(() => document.querySelector<HTMLSelectElement>('[name="don-vi"]')?.value)).toBe('u2');
  });
});

test('fields put a date and a number into the form in which officials write them', async () => {
  await withPage('form', async (page) => {
    await page.fill('#ngay', '9-3-2026');
    await page.fill('#so-nguoi', '12345');
    await page.locator('#so-nguoi').blur();
    expect(await page.inputValue('#ngay')).toBe('09/03/2026');
    expect(await page.inputValue('#so-nguoi')).toBe('12.345');
  });
});

test('a click on the text leads to what was read from it, j to the next doubt, and Enter accepts it', async () => {
  await withPage('source', async (page) => {
    await page.click('mark[data-item="iii-4"]');
    expect(await page.getAttribute('.k-source-current', 'id')).toBe('muc-iii-4');
    await page.keyboard.press('j');
    expect(await page.getAttribute('.k-source-current', 'id')).toBe('muc-iii-9');
    await page.evaluate(() => {
      document.querySelector('[data-accept]')?.addEventListener('click', () => document.body.classList.add('accepted'));
    });
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('body', 'class')).toContain('accepted');
  });
});

test('the text goes along as the items are read', async () => {
  await withPage('source', async (page) => {
    await page.setViewportSize({ width: 1280, height: 420 });
    const place = () => page.evaluate(() => document.querySelector('.k-source-text')?.scrollTop ?? 0);
    expect(await place()).toBe(0);
    const last = page.locator('.k-source-item').last();
    await last.evaluate((item) => scrollBy(0, item.getBoundingClientRect().top - innerHeight / 4));
    await expect.poll(place).toBeGreaterThan(0);
  });
});

test('files are sent with a bar, the answer takes the place of the page, and what is too large is named first', async () => {
  const { context, page } = await open('form');
  const large = { name: 'lon.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2_600_000) };
  await page.setInputFiles('#anh', large);
  expect(await page.textContent('[data-drop-error]')).toContain('“lon.pdf” nặng 2,6\u00a0MB');
  await page.click('text=Lưu >> nth=0');
  expect(await page.evaluate(() => document.querySelector('form[aria-busy]'))).toBe(null);
  await page.setInputFiles('#anh', { name: 'biên bản.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  expect(await page.textContent('[data-drop-files]')).toBe('biên bản.pdf (1\u00a0B)');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.click('text=Lưu >> nth=0'),
  ]);
  expect(decodeURIComponent(answer.headers()['x-received'] ?? '')).toBe('biên bản.pdf');
  await page.waitForFunction(() => document.querySelector('[data-drop-files]')?.childElementCount === 0);
  expect(await page.isVisible('[role=combobox]')).toBe(true);
  await context.close();
});
