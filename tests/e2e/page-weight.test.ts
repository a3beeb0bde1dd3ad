import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { useVisits } from './visit.ts';

const { visit } = useVisits();
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
/** What the pages of a commune may weigh on their first visit, as transferred, before photos. */
const mostBytes = 60_000;

interface Piece {
  what: string;
  bytes: number;
}

/** Every byte that came over for a page until nothing more was asked for; the worker and what it keeps come after the page and are not its own. */
async function weigh(session: CDPSession, open: () => Promise<unknown>): Promise<Piece[]> {
  const urls = new Map<string, string>();
  const pieces: Piece[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url?.startsWith('http')) pieces.push({ what: new URL(url).pathname, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  await open();
  return pieces.filter(({ what }) => !/^\/(sw\.js|cho-gui\/trang|manifest\.webmanifest)|icon-\d/.test(what));
}

function kindOf({ what }: Piece): string {
  if (what.includes('/fonts/')) return 'fonts';
  if (what.endsWith('.css')) return 'style';
  if (what.endsWith('.js')) return 'script';
  return what.endsWith('.svg') ? 'icons' : 'page';
}

test.each([
  ['the desk of a village', 'xa11.truongthon', '/'],
  ['the form to record of a village', 'xa11.truongthon', '/hoat-dong/ghi/village_meeting'],
  ['the desk of a commune', 'xa11.chuyenvien', '/'],
  ['the form to record of a commune', 'xa11.chuyenvien', '/hoat-dong/ghi/dialogue'],
])('%s weighs under 60 KB on its first visit', async (name, person, address) => {
  // A worker would answer with files that were fetched ahead, which is lighter still.
  const { context, page } = await visit(person, { ...phone, serviceWorkers: 'block' });
  const session = await context.newCDPSession(page);
  const pieces = await weigh(session, async () => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  });
  const sums = new Map<string, number>();
  for (const piece of pieces) sums.set(kindOf(piece), (sums.get(kindOf(piece)) ?? 0) + piece.bytes);
  const total = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  const table = [...sums].map(([kind, bytes]) => `${kind} ${bytes}`).join(', ');
  process.stdout.write(`${name}: ${total} bytes (${table})\n`);
  expect(sums.get('style')).toBeGreaterThan(0);
  expect(sums.get('fonts')).toBeGreaterThan(0);
  expect(total).toBeLessThan(mostBytes);
});
