import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { server } from './server.ts';

/** Password of every account of the sample province. */
export const samplePassword = 'tinh-mau-2026';

/** For what a busy machine may take a while to show. */
export const patient = { timeout: 10_000, interval: 50 };

/** A visitor: a browser context of its own, and what its pages complained of. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Console errors and uncaught errors of its pages. */
  complaints: string[];
}

export interface Visits {
  /** Somebody who opens the browser; signed in when a username is given. */
  visit(username?: string, options?: BrowserContextOptions): Promise<Visitor>;
}

/** What may lead to another page. */
const steps = ['click', 'press', 'selectOption'] as const;

/**
 * Let a click that leads to another page end when that page stands whole. By itself it ends when the page begins to
 * arrive, and what is read then may be half of it.
 */
function awaitWholePages(page: Page): void {
  const locator = Object.getPrototypeOf(page.locator('html'));
  if (Object.hasOwn(locator, 'awaitsWholePages')) return;
  locator.awaitsWholePages = true;
  for (const step of steps) {
    const act: (...given: unknown[]) => Promise<unknown> = locator[step];
    locator[step] = async function (this: Locator, ...given: unknown[]) {
      const result = await act.apply(this, given);
      await this.page().waitForLoadState('domcontentloaded');
      return result;
    };
  }
}

/** One browser for the file; every visitor has cookies of their own and leaves at the end. */
export function useVisits(): Visits {
  let browser: Browser;
  const baseURL = server().address;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return {
    async visit(username, options = {}) {
      const context = await browser.newContext({
        baseURL,
        locale: 'vi-VN',
        // Colours change at once, so that they can be measured at once.
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      awaitWholePages(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      if (username) await signIn(context, username);
      return { context, page, complaints };
    },
  };
}

/** Sign in without the page, as its form does. */
export async function signIn(context: BrowserContext, username: string, origin?: string): Promise<void> {
  const answer = await post(context, '/dang-nhap', { username, password: samplePassword }, origin);
  if (answer.status() !== 303) throw new Error(`${username} could not sign in: ${answer.status()}`);
}

/** Post a form as our own page would. */
export function post(context: BrowserContext, path: string, form: Record<string, string>, origin = server().address) {
  return context.request.post(path, { form, headers: { origin }, maxRedirects: 0 });
}

/** Choose a unit in a picker by typing some letters of its name and taking the first that is offered. */
export async function pickUnit(page: Page, boxId: string, letters: string): Promise<void> {
  const box = page.locator(`#${boxId}`);
  await box.fill(letters);
  await page.locator(`#${boxId}-list [role=option]`).first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
}

/** What the page says on top of itself: `Đã lưu.` */
export function said(page: Page): Promise<string> {
  return textOf(page.locator('.k-notice'));
}

/** The text of the first element that fits, its spaces as plain ones. */
export async function textOf(found: Locator): Promise<string> {
  return ((await found.first().textContent()) ?? '').replaceAll('\u00a0', ' ');
}

/** Send a file to be read as a plan, as the form does. */
export function upload(context: BrowserContext, name: string, buffer: Buffer) {
  return context.request.post('/ke-hoach/tai-len', {
    multipart: { file: { name, mimeType: 'application/octet-stream', buffer } },
    headers: { origin: server().address },
    maxRedirects: 0,
  });
}
