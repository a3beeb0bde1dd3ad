import { formatDateTime } from '../format.ts';
import { findPerson, notePerson } from '../outbox/store.ts';

/** Pages of other versions are read until this one has fetched its own. */
const prefix = 'kheo-pages-';
const keptAtHeader = 'kheo-kept-at';
/** Pages that were opened are kept beside those that are fetched ahead, the newest so many of all. */
const mostKept = 80;

/** Counts how often the kept pages were thrown away: an answer that was asked for before is not kept after. */
let generation = 0;

/** What is kept when it is opened: the desk, tasks, the forms to record, own records, the outbox. */
export function isKeepable(path: string): boolean {
  return /^\/($|nhiem-vu(\/\d+)?$|hoat-dong\/(ghi(\/[a-z_]+)?|\d+(\/sua)?)$|cho-gui$)/.test(path);
}

/** The name under which pages of a person are kept in this version. */
function cacheOf(version: string, person: string): string {
  return `${prefix}${version}-${person}`;
}

export function currentGeneration(): number {
  return generation;
}

/** Throw away every kept page: nothing of one person is shown to the next. */
export async function forgetPages(): Promise<void> {
  generation += 1;
  await notePerson(undefined);
  await dropCaches((name) => name.startsWith(prefix));
}

/** Throw away what versions before kept of this person, once this one has its own. */
export function forgetOldPages(version: string, person: string): Promise<void> {
  return dropCaches((name) => name.startsWith(prefix) && name !== cacheOf(version, person));
}

export async function dropCaches(isUnwanted: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isUnwanted).map((name) => caches.delete(name)));
}

/**
 * Keep a page that the server sent, for the person to whom it belongs. Another person than before: what was kept before goes first. Gives how
 * many bytes it has, 0 when it is not kept.
 */
export async function keepPage(version: string, address: string, answer: Response, asked: number): Promise<number> {
  const person = answer.headers.get('kheo-person');
  if (!person || !answer.ok || answer.redirected || asked !== generation) return 0;
  const before = await findPerson();
  if (before !== person) {
    if (before !== undefined) await forgetPages();
    // Also what came too late, after somebody signed out.
    else await dropCaches((name) => name.startsWith(prefix) && !name.endsWith(`-${person}`));
    await notePerson(person);
  } else if (asked !== generation) return 0;
  const body = await answer.text();
  const headers = { 'content-type': 'text/html; charset=utf-8', [keptAtHeader]: new Date().toISOString() };
  const cache = await caches.open(cacheOf(version, person));
  // What is put again goes to the end: the first are those that were kept longest ago.
  await cache.delete(address);
  await cache.put(address, new Response(body, { headers }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - mostKept)).map((request) => cache.delete(request)));
  return body.length;
}

/** When a page was kept in this version, in milliseconds since 1970. */
export async function keptAt(version: string, person: string, address: string): Promise<number> {
  const found = await (await caches.open(cacheOf(version, person))).match(address);
  return Date.parse(found?.headers.get(keptAtHeader) ?? '') || 0;
}

/** The kept page of an address for who is signed in, saying that it is kept; undefined when there is none. */
export async function findKept(version: string, address: string): Promise<Response | undefined> {
  const person = await findPerson();
  if (person === undefined) return undefined;
  const url = new URL(address);
  // The form and the outbox are the same whatever the address asks beside.
  const ignoreSearch = /^\/(hoat-dong|cho-gui)/.test(url.pathname);
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && name.endsWith(`-${person}`));
  for (const name of [cacheOf(version, person), ...own]) {
    const found = await (await caches.open(name)).match(address, { ignoreSearch });
    if (found) return sayKept(found);
  }
  return undefined;
}

async function sayKept(kept: Response): Promise<Response> {
  const at = kept.headers.get(keptAtHeader) ?? '';
  const words = `Đang xem bản lưu lúc ${formatDateTime(at)}, chưa có mạng.`;
  const said = `<div class="k-notice k-notice-warning k-kept" role="status"><span class="k-notice-text">${words}</span></div>`;
  const page = (await kept.text())
    .replace('<html ', `<html data-kept="${at}" `)
    .replace(/<main\b[^>]*>/, (main) => main + said);
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
