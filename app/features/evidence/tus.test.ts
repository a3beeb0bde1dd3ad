import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFilm, makePhoto } from '../../../tests/evidence-files.ts';
import { formWith, makeRoom, type Room } from '../../../tests/evidence-room.ts';
import { listen } from '../../platform/http/server.ts';
import { listEvidence } from './queries.ts';
import { sweepFiles } from './sweep.ts';

let room: Room;
let server: { address: string; close(): Promise<void> };
beforeAll(async () => {
  room = await makeRoom();
  server = await listen(room.app, 0);
});
afterAll(async () => {
  await server.close();
  await room.close();
});

const place = '/minh-chung/tai-len';
const encode = (text: string) => Buffer.from(text).toString('base64');
const officer = () => room.province.officers[0];

function create(id: string, bytes: number, name = 'phim.mp4', actor = officer()) {
  return room.ask(actor, place, {
    method: 'POST',
    headers: { 'upload-length': String(bytes), 'upload-metadata': `id ${encode(id)},filename ${encode(name)}` },
  });
}

function patch(id: string, offset: number, part: Uint8Array, actor = officer()) {
  return room.ask(actor, `${place}/${id}`, {
    method: 'PATCH',
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(part),
  });
}

async function offsetOf(id: string, actor = officer()): Promise<number> {
  const answer = await room.ask(actor, `${place}/${id}`, { method: 'HEAD' });
  return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : -answer.status;
}

/** Announce a whole part over the wire, send half of it and pull the plug. */
function sendHalf(id: string, part: Buffer): Promise<void> {
  const { port } = new URL(server.address);
  const headers = {
    host: `localhost:${port}`,
    ...room.as(officer()),
    'content-type': 'application/offset+octet-stream',
    'content-length': String(part.length),
    'upload-offset': '0',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    const socket = connect(Number(port), 'localhost', () => {
      socket.write(`PATCH ${place}/${id} HTTP/1.1\r\n${lines.join('')}\r\n`);
      socket.write(part.subarray(0, part.length / 2), () => setTimeout(() => socket.destroy(), 100));
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}

describe('uploads in parts', () => {
  it('go on where they stopped, and are attached by the form that names them', async () => {
    const film = makeFilm('isom', 300_000);
    const id = randomUUID();
    expect((await create(id, film.length)).status).toBe(201);
    expect((await patch(id, 0, film.subarray(0, 100_000))).headers.get('upload-offset')).toBe('100000');
    // Telling of it once more, and sending the same part once more, do no harm.
    expect((await create(id, film.length)).headers.get('upload-offset')).toBe('100000');
    expect((await patch(id, 0, film.subarray(0, 100_000))).status).toBe(409);
    expect(await offsetOf(id)).toBe(100_000);
    expect((await patch(id, 100_000, film.subarray(100_000))).status).toBe(204);
    const form = formWith([], { reason: 'Quay lại', minh_chung_tep: id, minh_chung_ten: 'phim.mp4' });
    const answer = await room.ask(officer(), `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
    expect(answer.status).toBe(303);
    const [item] = await room.database.as(officer(), (tx) => listEvidence(tx, 'assignment', [room.assignmentId]));
    expect(item).toMatchObject({ kind: 'video', name: 'phim.mp4', bytes: film.length });
    expect(await offsetOf(id)).toBe(-404);
  });

  it('keep what arrived before the connection was cut, and take over from a dead one', async () => {
    const film = makeFilm('isom', 2_000_000);
    const id = randomUUID();
    await create(id, film.length);
    await sendHalf(id, film);
    const arrived = await offsetOf(id);
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(film.length);
    expect((await patch(id, arrived, film.subarray(arrived))).status).toBe(204);
    expect((await room.ask(officer(), `${place}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await offsetOf(id)).toBe(-404);
  });

  it('stay listed when the form comes back', async () => {
    const photo = await makePhoto();
    const id = randomUUID();
    await create(id, photo.length, 'ảnh <b>.jpg');
    await patch(id, 0, photo);
    const form = formWith([], { reason: '', minh_chung_tep: id, minh_chung_ten: 'ảnh.jpg' });
    const answer = await room.ask(officer(), `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`name="minh_chung_tep" value="${id}"`);
    expect(await offsetOf(id)).toBe(photo.length);
  });

  it('belong to who sends them', async () => {
    const id = randomUUID();
    await create(id, 1000);
    const stranger = room.province.officers[1];
    expect(await offsetOf(id, stranger)).toBe(-404);
    expect((await patch(id, 0, Buffer.alloc(10), stranger)).status).toBe(404);
    expect((await create(id, 1000, 'x.mp4', stranger)).status).toBe(409);
    const form = formWith([], { reason: 'x', minh_chung_tep: id });
    const other = await room.ask(stranger, `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
    expect([404, 422]).toContain(other.status);
    expect(await offsetOf(id)).toBe(0);
  });

  it('say at once what is too large, and at the end what is not taken', async () => {
    const large = await create(randomUUID(), 3 * 1024 ** 3);
    expect([large.status, (await large.json()).message]).toEqual([413, expect.stringContaining('200 MB')]);
    const id = randomUUID();
    const page = Buffer.from('<html><script>alert(1)</script>');
    await create(id, page.length, 'anh.jpg');
    const answer = await patch(id, 0, page);
    expect([answer.status, (await answer.json()).message]).toEqual([422, expect.stringContaining('Trang web')]);
    // More than was announced.
    const other = randomUUID();
    await create(other, 10);
    expect((await patch(other, 0, Buffer.alloc(20))).status).toBe(413);
  });

  it('are forgotten after a day, with their parts', async () => {
    const id = randomUUID();
    await create(id, 1000);
    await patch(id, 0, Buffer.alloc(500));
    expect(room.stored()).toContain(id);
    await room.database.system((tx) => tx.updateTable('upload').set({ created_at: '2026-01-01' }).execute());
    await sweepFiles(room.platform, new Date(Date.now() + 86_400_000));
    expect(await offsetOf(id)).toBe(-404);
    expect(room.stored()).not.toContain(id);
  });
});
