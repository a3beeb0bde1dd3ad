import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { box, makeFilm, makeMp3, makeWebm } from '../../../tests/evidence-files.ts';
import { checkRecording } from './check-recording.ts';
import type { Recognised } from './recognise.ts';
import { stripPlace } from './strip-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-place-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = '+21.8530+106.7610/';
const latin = (text: string) => Buffer.from(text, 'latin1');
const number = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};
const film = (...inMoov: Buffer[]) =>
  Buffer.concat([
    box('ftyp', latin('isom\0\0\0\0isom')),
    box('moov', Buffer.concat([box('mvhd', Buffer.alloc(100, 3)), ...inMoov])),
    box('mdat', Buffer.alloc(64, 7)),
  ]);

async function strip(content: Buffer, format: Recognised['format'] = 'isobmff') {
  const path = join(folder, 'phim');
  writeFileSync(path, content);
  const found = await stripPlace(path, content.length, format);
  const after = readFileSync(path);
  expect(after.length).toBe(content.length);
  await checkRecording(path, after.length, format);
  return { found, after };
}

test.each([
  ['QuickTime', box('udta', Buffer.concat([box('\xa9xyz', latin(`\0\x12\x15\xc7${place}`)), Buffer.alloc(4)]))],
  ['3GPP', box('udta', box('loci', latin(`\0\0\0\0\x15\xc7nha\0\0${place}`)))],
  ['Apple', box('meta', latin(`mdtacom.apple.quicktime.location.ISO6709 ${place}`))],
  ['XMP', box('udta', box('XMP_', latin(`<x exif:GPSLatitude="21,51.18N" note="${place}"/>`)))],
  ['a track', box('trak', box('udta', box('\xa9xyz', latin(place))))],
])('the place that %s writes becomes room, and nothing else moves', async (_who, part) => {
  const content = film(part);
  const { found, after } = await strip(content);
  expect(found).toBe(true);
  expect(after.includes(place)).toBe(false);
  expect(after.includes('GPSLatitude')).toBe(false);
  // The film itself, before and behind it, is as it was.
  expect(after.subarray(-72)).toEqual(content.subarray(-72));
  expect(after.subarray(0, 120)).toEqual(content.subarray(0, 120));
});

test('the way that an action camera records is taken out with its samples', async () => {
  const way = latin(place.padEnd(24));
  const table = (at: number) =>
    box(
      'trak',
      box(
        'mdia',
        box(
          'minf',
          box(
            'stbl',
            Buffer.concat([
              box('stsd', Buffer.concat([number(0, 1), box('gpmd', Buffer.alloc(8))])),
              box('stsz', number(0, 0, 3, 8, 8, 8)),
              box('stsc', number(0, 2, 1, 2, 1, 2, 1, 1)),
              box('stco', number(0, 2, at, at + 16)),
            ]),
          ),
        ),
      ),
    );
  const make = (at: number) => Buffer.concat([film(table(at)), box('mdat', way)]);
  const content = make(make(0).length - way.length);
  const { found, after } = await strip(content);
  expect(found).toBe(true);
  expect(after.subarray(-way.length)).toEqual(Buffer.alloc(way.length));
  expect(after.includes('gpmd')).toBe(false);
  const start = content.indexOf('mdat');
  expect(after.subarray(start, start + 68)).toEqual(content.subarray(start, start + 68));
});

test('tables that name more than there is end, and boxes in boxes without end too', async () => {
  const endless = Array.from({ length: 2000 }).reduce<Buffer>((inner) => box('trak', inner), Buffer.alloc(0));
  expect((await strip(film(endless))).found).toBe(false);
  const table = Buffer.concat([
    box('stsd', Buffer.concat([number(0, 1), box('camm', Buffer.alloc(8))])),
    box('stsz', number(0, 0xffffffff, 0xffffffff)),
    box('stsc', number(0, 1, 1, 0xffffffff, 1)),
    box('stco', number(0, 3, 0xffffffff, 0xfffffff0, 40_000)),
  ]);
  const made = film(box('trak', box('mdia', box('minf', box('stbl', table)))));
  expect((await strip(made)).found).toBe(true);
});

test('notes of a WebM that name a place become room', async () => {
  const plain = makeWebm();
  expect((await strip(plain, 'matroska')).found).toBe(false);
  const note = latin(`LOCATION ${place}`);
  const tags = Buffer.concat([Buffer.from('1254c367', 'hex'), Buffer.from([0x80 | note.length]), note]);
  const { found, after } = await strip(Buffer.concat([plain, tags]), 'matroska');
  expect(found).toBe(true);
  expect(after.includes(place)).toBe(false);
  expect(after.subarray(0, plain.length)).toEqual(plain);
});

test('what names no place stays byte for byte', async () => {
  for (const [content, format] of [
    [makeFilm(), 'isobmff'],
    [film(box('udta', box('\xa9nam', latin('Họp thôn')))), 'isobmff'],
    [makeMp3(), 'mp3'],
  ] as const) {
    const { found, after } = await strip(content, format);
    expect(found).toBe(false);
    expect(after).toEqual(content);
  }
});
