import { sendWaiting } from '../outbox/sender.ts';
import { findPerson } from '../outbox/store.ts';
import {
  currentGeneration,
  dropCaches,
  findKept,
  forgetOldPages,
  forgetPages,
  isKeepable,
  keepPage,
  keptAt,
} from './kept-pages.ts';
import { type Asked, scope } from './scope.ts';

/** Set by the build: what a kept page needs, and a word that changes with it. */
declare const ASSETS: readonly string[];
declare const VERSION: string;

const assetPrefix = 'kheo-assets-';
const assets = `${assetPrefix}${VERSION}`;
/** What is shown where nothing is kept; it tells what works without signal. */
const offlinePage = '/khong-co-mang';
/** What the server says should be kept. */
const listAddress = '/cho-gui/trang';
/** A kept page is shown when the server has not answered for so long. */
const patienceMs = 4000;
/** Pages are fetched ahead again when they are older, and no more than so many letters at once. */
const freshMs = 20 * 60_000;
const mostLetters = 2_000_000;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(assets).then((cache) => cache.addAll([offlinePage, ...ASSETS])));
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const { type } = event.data as { type?: string };
  if (type === 'take-over') void scope.skipWaiting();
  if (type === 'keep') event.waitUntil(keepAhead().catch(() => undefined));
});

scope.addEventListener('sync', (event) => {
  if (event.tag !== 'kheo-outbox') return;
  const work = async () => {
    const wait = await sendWaiting(await findPerson(), true);
    // The browser tries again by itself, later and later, when this fails.
    if (wait !== undefined) throw new Error('some entries still wait');
  };
  event.waitUntil(work());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (url.pathname.startsWith('/assets/') && request.method === 'GET') event.respondWith(answerAsset(request));
  else if (request.mode !== 'navigate') return;
  else if (request.method === 'GET') event.respondWith(answerPage(event));
  else if (url.pathname === '/dang-xuat') event.respondWith(signOut(request));
});

/** Files never change under their name: the kept one first, of whichever version. */
async function answerAsset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The server's page; the kept one when there is no signal, or when the server is slow and there is one. */
async function answerPage(event: Asked): Promise<Response> {
  const { request } = event;
  const asked = currentGeneration();
  const fromServer = fetch(request).then((answer) => {
    if (isKeepable(new URL(request.url).pathname)) {
      event.waitUntil(keepPage(VERSION, request.url, answer.clone(), asked).catch(() => 0));
    }
    return answer;
  });
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs));
  const first = await Promise.race([fromServer.catch(() => 'lost' as const), late]);
  if (first instanceof Response) return first;
  const kept = await findKept(VERSION, request.url);
  if (kept) return kept;
  if (first === 'late') {
    const answer = await fromServer.catch(() => undefined);
    if (answer) return answer;
  }
  return offline();
}

async function offline(): Promise<Response> {
  return (await caches.match(offlinePage, { ignoreVary: true })) ?? Response.error();
}

/** What was kept goes first: it is gone even when the signal is. */
async function signOut(request: Request): Promise<Response> {
  await forgetPages();
  return fetch(request).catch(() => offline());
}

let keeping: Promise<void> | undefined;

/** Fetch ahead what must be at hand without signal: once at a time, what is old, one after the other. */
function keepAhead(): Promise<void> {
  keeping ??= fetchPages().finally(() => {
    keeping = undefined;
  });
  return keeping;
}

async function fetchPages(): Promise<void> {
  const asked = currentGeneration();
  const list = await fetch(listAddress, { headers: { accept: 'application/json' } });
  if (!list.ok) return;
  const { person, pages } = (await list.json()) as { person: string; pages: string[] };
  let letters = 0;
  for (const page of pages) {
    if (letters > mostLetters || asked !== currentGeneration()) return;
    const address = new URL(page, location.origin).href;
    if (Date.now() - (await keptAt(VERSION, person, address)) < freshMs) continue;
    const answer = await fetch(address, { headers: { accept: 'text/html', 'kheo-keep': '1' } });
    letters += await keepPage(VERSION, address, answer, asked);
  }
  await forgetOldPages(VERSION, person);
  await dropCaches((name) => name.startsWith(assetPrefix) && name !== assets);
}
