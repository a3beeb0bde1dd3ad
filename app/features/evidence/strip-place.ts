import { type FileHandle, open } from 'node:fs/promises';
import type { Recognised } from './recognise.ts';

/**
 * Take the place out of a recording that is whole, in its own file: phones write where a film was made into its head, action cameras
 * the whole way into a track. What is taken out becomes room of the same length, so that nothing else moves. Gives whether there was one.
 * Ogg, WAV and MP3 have no such field.
 */
export async function stripPlace(path: string, bytes: number, format: Recognised['format']): Promise<boolean> {
  if (format !== 'isobmff' && format !== 'matroska') return false;
  const file = await open(path, 'r+');
  try {
    return format === 'isobmff' ? await stripFilm(file, bytes) : await stripTags(file, bytes);
  } finally {
    await file.close();
  }
}

/** A head that is larger is of no phone; it is searched in no more than this. */
const mostHead = 64 * 1024 * 1024;

interface Box {
  name: string;
  from: number;
  body: number;
  to: number;
}

/** ISO 14496-12: the boxes of a stretch; the four zeros that end a QuickTime list end it here too. */
function* boxesIn(data: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    let length = data.readUInt32BE(at);
    let body = at + 8;
    if (length === 1 && at + 16 <= to) {
      length = Number(data.readBigUInt64BE(at + 8));
      body = at + 16;
    } else if (length === 0) length = to - at;
    if (length < 8 || at + length > to) return;
    yield { name: data.toString('latin1', at + 4, at + 8), from: at, body, to: at + length };
    at += length;
  }
}

async function stripFilm(file: FileHandle, size: number): Promise<boolean> {
  let found = false;
  const head = Buffer.alloc(16);
  for (let at = 0; at + 8 <= size; ) {
    await file.read(head, 0, 16, at);
    let length = head.readUInt32BE(0);
    if (length === 1) length = Number(head.readBigUInt64BE(8));
    else if (length === 0) length = size - at;
    if (['moov', 'meta', 'udta', 'uuid'].includes(head.toString('latin1', 4, 8)) && length <= mostHead) {
      const data = Buffer.alloc(length);
      await file.read(data, 0, length, at);
      const samples: [number, number][] = [];
      if (blankIn(data, 0, length, samples)) {
        found = true;
        await file.write(data, 0, length, at);
        // Tables that name more than there is are made up, and are not followed further.
        let left = size;
        for (const [from, named] of samples) {
          const stretch = Math.min(named, left, size - from);
          await zero(file, from, stretch);
          left -= Math.max(0, stretch);
        }
      }
    }
    at += Math.max(length, 8);
  }
  return found;
}

/** Boxes that are a place, those that hold others, and those that are taken out when they speak of one. */
const places = new Set(['\xa9xyz', 'loci', 'gps ', 'GPS ', 'GPMF']);
const holders = new Set(['moov', 'udta', 'trak']);
const speakers = new Set(['meta', 'uuid', 'XMP_', 'Xtra', '----']);
const speaksOfPlace = /location|gps(?:latitude|longitude|position)|iso6709|\xa9xyz/i;
/** Kinds of samples that say where the camera was: GoPro, Google, Apple, Sony. */
const ways = new Set(['gpmd', 'camm', 'mebx', 'rtmd']);

/** Films put a place no deeper than this. */
const deepest = 6;

function blankIn(data: Buffer, from: number, to: number, samples: [number, number][], depth = 0): boolean {
  let found = false;
  for (const box of boxesIn(data, from, to)) {
    const isWay = box.name === 'trak' && wayOf(data, box, samples);
    const speaks = () => speaksOfPlace.test(data.toString('latin1', box.body, box.to));
    if (isWay || places.has(box.name) || (speakers.has(box.name) && speaks())) {
      data.write('free', box.from + 4, 'latin1');
      data.fill(0, box.body, box.to);
      found = true;
    } else if (holders.has(box.name) && depth < deepest) {
      found = blankIn(data, box.body, box.to, samples, depth + 1) || found;
    }
  }
  return found;
}

function find(data: Buffer, box: Box, ...path: string[]): Box | undefined {
  return path.reduce<Box | undefined>(
    (inside, name) => inside && [...boxesIn(data, inside.body, inside.to)].find((one) => one.name === name),
    box,
  );
}

/** True where a track is a way; its samples, [place in the file, length], are added. */
function wayOf(data: Buffer, track: Box, samples: [number, number][]): boolean {
  const table = find(data, track, 'mdia', 'minf', 'stbl');
  const kinds = table && find(data, table, 'stsd');
  if (!table || !kinds || !ways.has(data.toString('latin1', kinds.body + 12, kinds.body + 16))) return false;
  const rows = (name: string, width: number) => {
    const box = find(data, table, name);
    if (!box) return [];
    // Version and flags, then the number of rows; the sizes of samples have one field more before it.
    const start = box.body + (name === 'stsz' ? 12 : 8);
    const count = Math.min(data.readUInt32BE(start - 4), Math.floor((box.to - start) / width));
    return Array.from({ length: count }, (_, row) => start + row * width);
  };
  const sizeBox = find(data, table, 'stsz');
  const even = sizeBox ? data.readUInt32BE(sizeBox.body + 4) : 0;
  const sizes = rows('stsz', 4).map((at) => data.readUInt32BE(at));
  const runs = rows('stsc', 12).map((at) => ({ first: data.readUInt32BE(at), each: data.readUInt32BE(at + 4) }));
  const chunks = [
    ...rows('stco', 4).map((at) => data.readUInt32BE(at)),
    ...rows('co64', 8).map((at) => Number(data.readBigUInt64BE(at))),
  ];
  let sample = 0;
  let run = 0;
  for (const [index, at] of chunks.entries()) {
    while ((runs[run + 1]?.first ?? Number.POSITIVE_INFINITY) <= index + 1) run += 1;
    const each = runs[run]?.each ?? 0;
    const bytes = even ? even * each : sizes.slice(sample, sample + each).reduce((sum, one) => sum + one, 0);
    sample += each;
    samples.push([at, bytes]);
  }
  return true;
}

async function zero(file: FileHandle, from: number, length: number): Promise<void> {
  const nothing = Buffer.alloc(65_536);
  for (let done = 0; done < length; done += nothing.length) {
    await file.write(nothing, 0, Math.min(nothing.length, length - done), from + done);
  }
}

/** Notes of a film are short, and few. */
const mostNotes = { bytes: 256 * 1024, count: 100 };

/** RFC 8794 and 9559: the notes of a WebM film (Tags, 0x1254C367) become room (Void) where they speak of a place. */
async function stripTags(file: FileHandle, size: number): Promise<boolean> {
  const data = Buffer.alloc(Math.min(size, mostHead));
  // Notes stand before the clusters or at the end.
  let found = false;
  for (const from of new Set([0, Math.max(0, size - data.length)])) {
    await file.read(data, 0, data.length, from);
    let at = data.indexOf('1254c367', 0, 'hex');
    for (let count = 0; at >= 0 && count < mostNotes.count; count++, at = data.indexOf('1254c367', at + 4, 'hex')) {
      const width = Math.clz32(data[at + 4] ?? 0) - 23;
      if (width > 8 || at + 4 + width > data.length) continue;
      const raw = data.subarray(at + 4, at + 4 + width);
      const length = raw.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> width) : byte), 0);
      const whole = 4 + width + length;
      if (at + whole > data.length || whole < 9 || whole > mostNotes.bytes) continue;
      if (!/location|latitude|longitude|gps/i.test(data.toString('latin1', at, at + whole))) continue;
      const room = Buffer.alloc(whole);
      room.writeUInt8(0xec, 0);
      room.writeBigUInt64BE(0x0100000000000000n + BigInt(whole - 9), 1);
      await file.write(room, 0, whole, from + at);
      found = true;
    }
  }
  return found;
}
