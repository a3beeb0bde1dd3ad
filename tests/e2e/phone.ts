import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder.mjs';
import { type LastingBrowser, startLastingBrowser } from '../browser.ts';
import { removeFolder } from './program.ts';
import { server } from './server.ts';
import { samplePassword } from './visit.ts';

/** A phone with a profile of its own; it may be killed and started again. */
export class Phone {
  readonly #profile = temporaryFolder('e2e');
  readonly #address: string;
  #browser: LastingBrowser | undefined;
  #page: Page | undefined;
  #isDead = false;

  constructor(address: string) {
    this.#address = address;
  }
  get page(): Page {
    if (!this.#page) throw new Error('the phone is off');
    return this.#page;
  }
  async start(): Promise<void> {
    this.#browser = await startLastingBrowser(this.#profile);
    const page = await this.#browser.context.newPage();
    this.#page = page;
    page.setDefaultTimeout(15_000);
    this.#isDead = false;
    // A page of the browser before is no loss any more.
    const noteDeath = () => {
      this.#isDead ||= this.#page === page;
    };
    page.on('crash', noteDeath).on('close', noteDeath);
    await page.setViewportSize({ width: 360, height: 780 });
  }
  /** The system ends the browser, and the person opens it again. */
  async killAndStart(): Promise<void> {
    await this.#browser?.kill();
    await this.start();
  }
  open(path: string): Promise<unknown> {
    return this.page.goto(this.#address + path);
  }
  /**
   * The same over a signal that breaks: a person opens a page again, a moment later, until it is there, and opens the browser again
   * when it died. Throws what every try met when it never came.
   */
  async openPatiently(path: string): Promise<void> {
    const met: string[] = [];
    const patienceEnds = Date.now() + 45_000;
    while (Date.now() < patienceEnds) {
      const hindrance = await this.#tryToOpen(path).catch((error: Error) => error.message.split('\n')[0] ?? '');
      if (hindrance === undefined) return;
      met.push(hindrance);
      if (this.#isDead) {
        process.stdout.write(`the browser died at ${path}: ${hindrance}\n`);
        await this.killAndStart();
      }
      await pause(200);
    }
    throw new Error(`${path} could not be opened: ${met.join(' | ')}`);
  }
  /** What stood in the way of a page; undefined when the server's own is there. */
  async #tryToOpen(path: string): Promise<string | undefined> {
    const answer = await this.page.goto(this.#address + path);
    if (!answer?.ok()) return `status ${answer?.status()}`;
    const isKept = await this.page.locator('[data-kept], .k-bare h1:text("Chưa có mạng")').count();
    return isKept ? 'the kept page' : undefined;
  }
  async signIn(username: string): Promise<void> {
    // A sign-in that still holds would send on to the desk.
    await this.page.context().clearCookies();
    const isSignedIn = async () =>
      (await this.page.context().cookies()).some(({ name }) => name.includes('session_token'));
    // Over a signal that breaks the answer may not come: a person signs in again.
    for (let tries = 0; tries < 10 && !(await isSignedIn()); tries++) {
      await this.openPatiently('/dang-nhap');
      // The answer of the try before may have come meanwhile.
      if (await isSignedIn()) return;
      await this.page.getByLabel('Tên đăng nhập').fill(username);
      await this.page.getByLabel('Mật khẩu').fill(samplePassword);
      await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      await this.page.waitForLoadState().catch(() => undefined);
    }
    if (!(await isSignedIn())) throw new Error(`${username} could not sign in`);
  }
  /** Wait until a page is kept on the phone. */
  async keeps(path: string): Promise<void> {
    const isKept = () =>
      this.page.evaluate(async (wanted) => {
        if (!navigator.serviceWorker.controller) return false;
        const names = (await caches.keys()).filter((name) => name.startsWith('kheo-pages-'));
        const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(wanted)));
        return found.some(Boolean);
      }, path);
    const requireKept = async () => {
      if (!(await isKept())) throw new Error(`${path} is not kept`);
    };
    await vi.waitFor(requireKept, { timeout: 40_000, interval: 100 });
  }
  /** How many records lie on the phone to be sent, whatever its page has shown of them yet. */
  async waiting(): Promise<number> {
    return (await this.#states()).filter((state) => state !== 'draft').length;
  }
  /** How many forms lie on the phone that were typed into and not saved. */
  async drafts(): Promise<number> {
    return (await this.#states()).filter((state) => state === 'draft').length;
  }
  #states(): Promise<string[]> {
    return this.page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('kheo');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asking = opening.result.transaction('entry').objectStore('entry').getAll();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result.map((entry: { state: string }) => entry.state));
            };
          };
        }),
    );
  }
  async end(): Promise<void> {
    await this.#browser?.close();
    removeFolder(this.#profile);
  }
}

/** The database of the server under test, as its owner sees it. */
export async function openDatabase(): Promise<pg.Client> {
  const folder = server().dataFolder;
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim();
  const client = new pg.Client({ host: join(folder, 'run'), user: 'kheo', database: 'kheo', password });
  await client.connect();
  return client;
}

/** End every sign-in of a person, as time does. */
export async function expireSessions(database: pg.Client, username: string): Promise<void> {
  await database.query(`delete from auth.session where "userId" = (select id from auth."user" where username = $1)`, [
    username,
  ]);
}
