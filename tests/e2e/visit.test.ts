import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { textOf, useVisits } from './visit.ts';

const { visit } = useVisits();

test('a click ends when the page that it leads to stands whole', async () => {
  const slow = createServer(async (request, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' });
    if (request.url === '/') return answer.end('<main><a href="/next">on</a></main>');
    answer.write(`<!doctype html><title>Next</title><p>${'.'.repeat(2000)}</p><main>`);
    await wait(300);
    return answer.end('whole</main>');
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const { page } = await visit();
  await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
  await page.getByRole('link', { name: 'on' }).click();
  expect(await textOf(page.locator('main'))).toBe('whole');
  slow.close();
});
