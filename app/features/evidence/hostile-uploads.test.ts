import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWith, makeRoom, type Room } from '../../../tests/evidence-room.ts';
import { familyCount, type Hostile, makeHostile } from '../../../tests/hostile-files.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import { getEvidence, listEvidence } from './queries.ts';

/*
 * 200 made files that want harm, sent as a form does and as the island does: each is refused with words that a person understands, or
 * kept without what it brought; afterwards the store holds nothing that no row refers to.
 */

const count = 200;
const seed = seedOf('hostile uploads');
let room: Room;
let files: Hostile[];

beforeAll(async () => {
  room = await makeRoom();
  files = await makeHostile(count, randomFrom(seed));
});
afterAll(() => room.close());

const officer = () => room.province.officers[0];
const list = () => room.database.as(officer(), (tx) => listEvidence(tx, 'assignment', [room.assignmentId]));

async function sendForm({ name, bytes }: Hostile): Promise<{ status: number; words: string }> {
  const form = formWith([{ name, bytes }], { reason: 'Việc đã làm' });
  const answer = await room.ask(officer(), `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
  const page = await answer.text();
  return { status: answer.status, words: /<ul><li>(.*?)<\/li>/s.exec(page)?.[1] ?? '' };
}

async function sendParts({ name, bytes }: Hostile, id: string): Promise<{ status: number; words: string }> {
  const encode = (text: string) => Buffer.from(text).toString('base64');
  const metadata = `id ${encode(id)},filename ${encode(name)}`;
  const own = `/minh-chung/tai-len/${id}`;
  const created = await room.ask(officer(), '/minh-chung/tai-len', {
    method: 'POST',
    headers: { 'upload-length': String(bytes.length), 'upload-metadata': metadata },
  });
  if (created.status !== 201) return { status: created.status, words: (await created.json()).message };
  const answer = await room.ask(officer(), own, {
    method: 'PATCH',
    headers: { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
  const words = answer.status === 204 ? '' : (await answer.json()).message;
  await room.ask(officer(), own, { method: 'DELETE' });
  return { status: answer.status, words };
}

/** Everything that a page or a download would give of what was kept last. */
async function keptContent(): Promise<{ name: string; photo: Buffer; thumb: Buffer }> {
  const last = (await list()).at(-1);
  if (!last) throw new Error('nothing was kept');
  const item = await room.database.as(officer(), (tx) => getEvidence(tx, last.id));
  return {
    name: item.name ?? '',
    photo: Buffer.from(await room.files.get(item.sha256 ?? '')),
    thumb: Buffer.from(await room.files.get(item.thumbSha256 ?? '')),
  };
}

/** Words for a person: Vietnamese, and nothing of the machine. */
function expectClear(words: string, file: Hostile): void {
  expect(words, file.family).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ].*(không|Hãy|hãy|Chưa|Không)/i);
  expect(words, file.family).not.toMatch(/undefined|Error|node_modules|\.ts:|vips/);
}

describe(`${count} hostile files`, () => {
  it('are of every family', () => {
    expect(new Set(files.map(({ family }) => family)).size).toBe(familyCount);
  });

  it('are refused with clear words or kept without their payload, from a form', async () => {
    for (const file of files) {
      const before = room.stored().sort();
      const known = (await list()).length;
      const { status, words } = await sendForm(file);
      const where = `${file.family}: ${file.name.slice(0, 60)}: ${words}`;
      if (file.fate === 'refused') {
        expect(status, where).toBe(422);
        expectClear(words, file);
        expect(room.stored().sort(), where).toEqual(before);
        expect((await list()).length, where).toBe(known);
        continue;
      }
      expect(status, where).toBe(303);
      expect((await list()).length, where).toBe(known + 1);
      const { name, photo, thumb } = await keptContent();
      expect(name, where).not.toMatch(/[/\\<>\0\u202e]|^\.\./);
      expect(name.length, where).toBeLessThanOrEqual(205);
      expect(name, where).toMatch(/\.jpe?g$/i);
      for (const kept of [photo, thumb]) {
        expect(kept.includes(file.payload), where).toBe(false);
        expect(kept.includes('<script'), where).toBe(false);
        const { exif, xmp, iptc, icc, comments } = await sharp(kept).metadata();
        expect([exif, xmp, iptc, icc, comments], where).toEqual(Array(5).fill(undefined));
        await sharp(kept).stats();
      }
    }
  }, 120_000);

  it('fare the same when they are sent in parts, and leave nothing behind', async () => {
    for (const [n, file] of files.entries()) {
      const id = `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
      const { status, words } = await sendParts(file, id);
      const where = `${file.family}: ${file.name.slice(0, 60)}: ${words}`;
      if (file.fate === 'neutralised') expect(status, where).toBe(204);
      else {
        expect([413, 422], where).toContain(status);
        expectClear(words, file);
      }
      expect(room.stored(), where).not.toContain(id);
    }
  }, 120_000);

  it('leave no file in the store that no row refers to', async () => {
    const rows = await room.database.system((tx) =>
      tx.selectFrom('evidence').select(['sha256', 'thumb_sha256']).execute(),
    );
    const referred = new Set(rows.flatMap((row) => [row.sha256, row.thumb_sha256]));
    expect(room.stored().filter((name) => !referred.has(name))).toEqual([]);
    expect(rows.length).toBe(files.filter(({ fate }) => fate === 'neutralised').length);
    expect(await room.database.system((tx) => tx.selectFrom('upload').select('id').execute())).toEqual([]);
  });
});
