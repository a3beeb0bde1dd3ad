import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePhoto } from '../../../tests/evidence-files.ts';
import { formWith, makeRoom, type Room } from '../../../tests/evidence-room.ts';
import { defaultIntake } from '../../platform/settings.ts';

let room: Room;
let word: string;
// Answers each stream with one word, once it has ended.
const clamd = createServer((socket) => {
  let last = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    last = Buffer.concat([last, data]).subarray(-4);
    if (last.equals(Buffer.alloc(4))) socket.end(word);
  });
});

beforeAll(async () => {
  clamd.listen(0, '127.0.0.1');
  await once(clamd, 'listening');
  const { port } = clamd.address() as AddressInfo;
  room = await makeRoom({ ...defaultIntake, clamav: { host: '127.0.0.1', port } });
});
afterAll(() => room.close());

async function report(): Promise<{ status: number; page: string }> {
  const form = formWith([{ name: 'anh.jpg', bytes: await makePhoto({ width: 64, height: 48 }) }], { reason: 'x' });
  const [officer] = room.province.officers;
  const answer = await room.ask(officer, `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
  return { status: answer.status, page: await answer.text() };
}

it('takes what the scanner lets pass, refuses what it finds, and takes nothing while it is away', async () => {
  word = 'stream: Win.Test FOUND\0';
  const found = await report();
  expect([found.status, found.page]).toEqual([422, expect.stringContaining('Tệp có mã độc (Win.Test)')]);
  expect(room.stored()).toEqual([]);
  word = 'stream: OK\0';
  expect((await report()).status).toBe(303);
  expect(room.stored()).toHaveLength(2);
  clamd.close();
  await once(clamd, 'close');
  const away = await report();
  expect([away.status, away.page]).toEqual([
    422,
    expect.stringContaining('Chưa kiểm tra được vi-rút, hãy thử lại sau'),
  ]);
  expect(room.stored()).toHaveLength(2);
});
