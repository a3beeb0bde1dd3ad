import exifReader from 'exif-reader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../../packages/official-document/src/source/pdf/pdf-for-tests.ts';
import {
  makeFilm,
  makeMp3,
  makeOgg,
  makePhoto,
  makeSheet,
  makeWav,
  makeWebm,
  makeWord,
} from '../../../tests/evidence-files.ts';
import { formWith, makeRoom, type Room } from '../../../tests/evidence-room.ts';
import { listEvents } from '../../platform/events.ts';
import { act } from '../assignments/commands.ts';
import { attachEvidence, removeEvidence } from './commands.ts';
import { getEvidence, listEvidence } from './queries.ts';
import { sweepFiles } from './sweep.ts';

let room: Room;
beforeAll(async () => {
  room = await makeRoom();
});
afterAll(() => room.close());

const report = (form: FormData) =>
  room.ask(room.province.officers[0], `/nhiem-vu/${room.assignmentId}/report`, { method: 'POST', body: form });
const list = (actor = room.province.officers[0]) =>
  room.database.as(actor, (tx) => listEvidence(tx, 'assignment', [room.assignmentId]));
const last = async () => {
  const item = (await list()).at(-1);
  if (!item) throw new Error('no evidence');
  return room.database.as(room.province.officers[0], (tx) => getEvidence(tx, item.id));
};

describe('evidence of a task', () => {
  it('keeps a photo small, upright and without what its camera wrote', async () => {
    const photo = await sharp(await makePhoto({ width: 3000, height: 2000 }))
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 51/1 0/1' } })
      .jpeg()
      .toBuffer();
    const before = (await list()).length;
    const answer = await report(formWith([{ name: 'Đối thoại.jpeg', bytes: photo }], { reason: 'Đã đối thoại' }));
    expect(answer.status).toBe(303);
    expect(await list()).toHaveLength(before + 1);
    const item = await last();
    expect(item).toMatchObject({ kind: 'photo', name: 'Đối thoại.jpeg', mediaType: 'image/jpeg', latitude: null });
    const kept = await sharp(await room.files.get(item.sha256 ?? '')).metadata();
    expect([kept.width, kept.height]).toEqual([1365, 2048]);
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc, kept.orientation]).toEqual(Array(5).fill(undefined));
    const thumb = await sharp(await room.files.get(item.thumbSha256 ?? '')).metadata();
    expect([thumb.format, thumb.height]).toEqual(['webp', 480]);
  });

  it('keeps the place only when the person says so, and the time in Vietnam', async () => {
    const photo = await makePhoto({ seed: 9 });
    expect(exifReader((await sharp(photo).metadata()).exif ?? Buffer.alloc(0)).GPSInfo).toBeDefined();
    await report(formWith([{ name: 'a.jpg', bytes: photo }], { reason: 'x', minh_chung_vi_tri: '1' }));
    const kept = await last();
    expect([kept.latitude, kept.longitude]).toEqual([21.853, 106.761]);
    expect(kept.takenAt?.toISOString()).toBe('2026-03-10T01:30:00.000Z');
    expect(Buffer.from(await room.files.get(kept.sha256 ?? '')).includes('Exif')).toBe(false);
    await report(formWith([{ name: 'a.jpg', bytes: photo }], { reason: 'x' }));
    const without = await last();
    expect([without.latitude, without.longitude]).toEqual([null, null]);
    expect(without.sha256).toBe(kept.sha256);
  });

  const taken: [string, () => Uint8Array, string, string][] = [
    [
      'ke-hoach.pdf',
      () => makePdf([{ texts: [{ text: 'Kế hoạch', x: 80, y: 80 }] }]),
      'application/pdf',
      'ke-hoach.pdf',
    ],
    [
      'bien-ban.docx',
      () => makeWord('Biên bản'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'bien-ban.docx',
    ],
    [
      'so-lieu.xlsx',
      () => makeSheet(),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'so-lieu.xlsx',
    ],
    ['loa.mp3', () => makeMp3(), 'audio/mpeg', 'loa.mp3'],
    ['loa.wav', () => makeWav(), 'audio/wav', 'loa.wav'],
    ['loa.ogg', () => makeOgg(), 'audio/ogg', 'loa.ogg'],
    ['ghi-am.m4a', () => makeFilm('M4A '), 'audio/mp4', 'ghi-am.m4a'],
    ['phim.mp4', () => makeFilm(), 'video/mp4', 'phim.mp4'],
    ['phim.mov', () => makeFilm('qt  '), 'video/quicktime', 'phim.mov'],
    ['phim.3gp', () => makeFilm('3gp5'), 'video/3gpp', 'phim.3gp'],
    ['phim.webm', () => makeWebm(), 'video/webm', 'phim.webm'],
    ['phim.exe', () => makeFilm('isom', 5000), 'video/mp4', 'phim.mp4'],
  ];
  it.each(taken)('takes %s as what its content says', async (name, make, mediaType, keptName) => {
    const bytes = make();
    const answer = await report(formWith([{ name, bytes }], { reason: 'Kèm tệp' }));
    expect(answer.status === 303 ? '' : await answer.text()).toBe('');
    const item = await last();
    expect([item.mediaType, item.name, item.bytes]).toEqual([mediaType, keptName, bytes.length]);
    expect(Buffer.from(await room.files.get(item.sha256 ?? '')).equals(bytes)).toBe(true);
  });

  it('takes links, and says what is wrong with one', async () => {
    await report(
      formWith([], { reason: 'x', minh_chung_link: 'https://langson.gov.vn/tin/1', minh_chung_chu_thich: 'Tin' }),
    );
    expect(await last()).toMatchObject({ kind: 'link', href: 'https://langson.gov.vn/tin/1', caption: 'Tin' });
    for (const link of ['javascript:alert(1)', 'https://a:b@c.vn/', 'file:///etc/passwd', 'nasam']) {
      const answer = await report(formWith([], { reason: 'x', minh_chung_link: link }));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Liên kết phải bắt đầu bằng https://');
    }
  });

  it('attaches nothing when the act itself is refused, and says so at its field', async () => {
    const before = await list();
    const answer = await report(formWith([{ name: 'a.jpg', bytes: await makePhoto() }], { reason: '' }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Hãy ghi việc đã làm.');
    expect(await list()).toEqual(before);
  });

  it('is seen by both sides with addresses that serve only who reads', async () => {
    const { coordinator, officers } = room.province;
    const items = await list(coordinator);
    expect(items.map(({ id }) => id)).toEqual((await list()).map(({ id }) => id));
    expect(await list(officers[1])).toEqual([]);
    const photo = items.find(({ kind }) => kind === 'photo');
    const own = await room.ask(coordinator, photo?.href ?? '');
    expect(own.status).toBe(200);
    expect(own.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect(own.headers.get('content-disposition')).toMatch(/^inline/);
    expect((await room.ask(coordinator, photo?.thumbHref ?? '')).headers.get('content-type')).toBe('image/webp');
    // The address of another reader leads to one's own; who may not read finds nothing.
    const moved = await room.ask(officers[0], photo?.href ?? '');
    expect([moved.status, moved.headers.get('location') !== photo?.href]).toEqual([303, true]);
    expect((await room.ask(officers[1], photo?.href ?? '')).status).toBe(404);
    const altered = (photo?.href ?? '').replace(/het=\d+/, 'het=9999999999999');
    expect((await room.ask(coordinator, altered)).status).toBe(303);
    expect((await room.app.request(photo?.href ?? '')).headers.get('location')).toContain('/dang-nhap');
  });

  it('serves recordings in parts and documents as downloads', async () => {
    const { coordinator } = room.province;
    const items = await list(coordinator);
    const film = items.find(({ name }) => name === 'phim.mp4');
    const ask = (range: string) => room.ask(coordinator, film?.href ?? '', { headers: { range } });
    const part = await ask('bytes=4-11');
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 4-11/${film?.bytes}`,
      'ftypisom',
    ]);
    expect((await (await ask('bytes=-5')).arrayBuffer()).byteLength).toBe(5);
    expect((await ask('bytes=999999-')).status).toBe(416);
    const pdf = items.find(({ name }) => name === 'ke-hoach.pdf');
    const answer = await room.ask(coordinator, pdf?.href ?? '');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('lets an overseer add nothing', async () => {
    const { overseer } = room.province;
    const to = { subject: 'assignment', subjectId: room.assignmentId, place: overseer.place } as const;
    const link = { kind: 'link', url: 'https://a.vn/', caption: null } as const;
    await expect(room.database.as(overseer, (tx) => attachEvidence(tx, overseer, to, [link]))).rejects.toThrow(
      /forbidden/,
    );
    expect((await room.ask(overseer, '/minh-chung/tai-len', { method: 'POST' })).status).toBe(403);
  });

  it('is removed by the unit that added it, with a reason, until the result is accepted', async () => {
    const { officers, coordinator } = room.province;
    const [item, next] = await list();
    if (!item || !next) throw new Error('no evidence');
    const remove = (actor: typeof coordinator, id: number, reason: string) =>
      room.ask(actor, `/minh-chung/${id}/go`, { method: 'POST', body: new URLSearchParams({ reason }) });
    expect((await remove(coordinator, item.id, 'nhầm')).status).toBe(403);
    expect((await remove(officers[0], item.id, ' ')).status).toBe(422);
    expect((await room.ask(officers[0], `/minh-chung/${item.id}/go`)).status).toBe(200);
    expect((await remove(officers[0], item.id, 'Gửi nhầm ảnh')).status).toBe(303);
    expect((await list()).map(({ id }) => id)).not.toContain(item.id);
    expect((await room.ask(officers[0], item.href)).status).toBe(404);
    const events = await room.database.as(officers[0], (tx) => listEvents(tx, 'assignment', room.assignmentId));
    expect(events[0]).toMatchObject({ act: 'assignment.evidence_removed', note: `${item.name}: Gửi nhầm ảnh` });
    await room.database.as(officers[0], (tx) => act(tx, officers[0], room.assignmentId, 'finish'));
    await room.database.as(coordinator, (tx) => act(tx, coordinator, room.assignmentId, 'accept'));
    await expect(room.database.as(officers[0], (tx) => removeEvidence(tx, officers[0], next.id, 'x'))).rejects.toThrow(
      /conflict/,
    );
    expect((await list()).map(({ id }) => id)).toContain(next.id);
  });
});

describe('the sweep', () => {
  it('throws away what no row refers to, and what was removed long ago', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    await sweepFiles(room.platform, tomorrow);
    const before = room.stored();
    const orphan = await room.files.put(Buffer.from('nobody refers to this'));
    expect(await sweepFiles(room.platform)).toBe(0);
    expect(room.stored()).toContain(orphan);
    expect(await sweepFiles(room.platform, tomorrow)).toBe(1);
    expect(room.stored().sort()).toEqual(before.sort());
    const gone = await room.database.system((tx) =>
      tx
        .updateTable('evidence')
        .set({ removed_at: '2026-01-01', removed_reason: 'x' })
        .where('name', '=', 'phim.webm')
        .returning('sha256')
        .executeTakeFirstOrThrow(),
    );
    expect(await sweepFiles(room.platform, tomorrow)).toBe(1);
    expect(room.stored()).not.toContain(gone.sha256);
  });
});
