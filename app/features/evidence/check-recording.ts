import { type FileHandle, open } from 'node:fs/promises';
import type { Recognised } from './recognise.ts';
import { refused } from './rules.ts';

/**
 * Check that a recording is one whole recording to its last byte, as its container counts: nothing is hung on behind, nothing is
 * missing. It is kept as it is. Throws `unreadable-file`.
 */
export async function checkRecording(path: string, bytes: number, format: Recognised['format']): Promise<void> {
  const file = await open(path);
  try {
    const read = reader(file, bytes);
    if (format === 'isobmff') await walkBoxes(read, bytes);
    else if (format === 'matroska') await walkElements(read, bytes);
    else if (format === 'ogg') await walkPages(read, bytes);
    else if (format === 'wav') await walkChunks(read, bytes);
    else await walkFrames(read, bytes);
  } finally {
    await file.close();
  }
}

/** Up to `length` bytes from `at`; throws where the file ends before. */
type Read = (at: number, length: number) => Promise<Buffer>;

function reader(file: FileHandle, size: number): Read {
  // Containers are walked in small steps: a window spares a read for each.
  let window = Buffer.alloc(0);
  let from = 0;
  return async (at, length) => {
    if (at + length > size) throw broken(`ends before ${at + length}`);
    if (at < from || at + length > from + window.length) {
      const buffer = Buffer.alloc(Math.max(length, 65_536));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      window = buffer.subarray(0, bytesRead);
      from = at;
    }
    return window.subarray(at - from, at - from + length);
  };
}

const topBoxes = new Set(
  'ftyp moov mdat free skip wide uuid meta moof mfra sidx ssix styp pdin emsg prft udta pnot PICT junk'.split(' '),
);

/** ISO 14496-12: boxes, each with its length and a name of four letters. */
async function walkBoxes(read: Read, size: number): Promise<void> {
  const seen = new Set<string>();
  for (let at = 0; at < size; ) {
    const head = await read(at, 8);
    const name = head.toString('latin1', 4, 8);
    if (!topBoxes.has(name)) throw broken(`box ${JSON.stringify(name)} at ${at}`);
    let length = head.readUInt32BE(0);
    if (length === 1) length = Number((await read(at + 8, 8)).readBigUInt64BE(0));
    else if (length === 0) length = size - at;
    if (length < 8 || at + length > size) throw broken(`box ${name} of ${length} at ${at}`);
    seen.add(name);
    at += length;
  }
  if (!seen.has('moov') || !(seen.has('mdat') || seen.has('moof'))) throw broken('no film in the film');
}

/** RFC 8794: an EBML head, then one segment to the end. */
async function walkElements(read: Read, size: number): Promise<void> {
  const head = await element(read, 0, size);
  if (head.id !== 0x1a45dfa3) throw broken('no EBML head');
  for (let at = head.end; at < size; ) {
    const one = await element(read, at, size);
    // Segment, Void, CRC-32.
    if (![0x18538067, 0xec, 0xbf].includes(one.id)) throw broken(`element ${one.id.toString(16)}`);
    if (one.id === 0x18538067) await walkSegment(read, one.start, one.end);
    at = one.end;
  }
}

const segmentParts = new Set([
  0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1f43b675, 0x1c53bb6b, 0x1043a770, 0x1254c367, 0xec, 0xbf, 0xa3, 0xa0, 0xe7,
  0xa7, 0xab,
]);

async function walkSegment(read: Read, from: number, to: number): Promise<void> {
  let tracks = false;
  for (let at = from; at < to; ) {
    const one = await element(read, at, to);
    // Attachments (0x1941a469) are other files.
    if (!segmentParts.has(one.id)) throw broken(`element ${one.id.toString(16)} in the segment`);
    tracks ||= one.id === 0x1654ae6b;
    // A cluster whose length is unknown is walked into: the next cluster ends it.
    at = one.unknown ? one.start : one.end;
  }
  if (!tracks) throw broken('no tracks');
}

async function element(read: Read, at: number, limit: number) {
  const first = (await read(at, 1))[0] ?? 0;
  const idLength = Math.clz32(first) - 23;
  if (idLength > 4) throw broken(`no element at ${at}`);
  const id = (await read(at, idLength)).readUIntBE(0, idLength);
  const sizeFirst = (await read(at + idLength, 1))[0] ?? 0;
  const sizeLength = Math.clz32(sizeFirst) - 23;
  if (sizeLength > 8) throw broken(`no size at ${at}`);
  const raw = await read(at + idLength, sizeLength);
  const value = raw.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> sizeLength) : byte), 0);
  const unknown = value === 2 ** (7 * sizeLength) - 1;
  const start = at + idLength + sizeLength;
  const end = unknown ? limit : start + value;
  if (end > limit) throw broken(`element of ${value} at ${at}`);
  return { id, start, end, unknown };
}

/** RFC 3533: pages that begin with OggS and say how long they are. */
async function walkPages(read: Read, size: number): Promise<void> {
  for (let at = 0; at < size; ) {
    const head = await read(at, 27);
    if (head.toString('latin1', 0, 4) !== 'OggS') throw broken(`no page at ${at}`);
    const table = await read(at + 27, head[26] ?? 0);
    const length = 27 + table.length + table.reduce((sum, byte) => sum + byte, 0);
    if (at + length > size) throw broken(`page of ${length} at ${at}`);
    at += length;
  }
}

/** RIFF: chunks to the length that the head gives, which is that of the file. */
async function walkChunks(read: Read, size: number): Promise<void> {
  const head = await read(0, 12);
  if (Math.abs(head.readUInt32LE(4) + 8 - size) > 1) throw broken('another length than the file');
  let data = false;
  for (let at = 12; at + 8 <= size; ) {
    const chunk = await read(at, 8);
    const name = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    if (!/^[\w ]{4}$/.test(name) || at + 8 + length > size) throw broken(`chunk ${JSON.stringify(name)} at ${at}`);
    data ||= name === 'data';
    at += 8 + length + (length % 2);
  }
  if (!data) throw broken('no sound');
}

const bitrates = {
  first: [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  second: [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  third: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  lowFirst: [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  low: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const rates = [44_100, 48_000, 32_000];

/** ISO 11172-3: notes (ID3v2), frames, notes at the end (ID3v1). */
async function walkFrames(read: Read, size: number): Promise<void> {
  const start = await read(0, 10);
  let at = 0;
  if (start.toString('latin1', 0, 3) === 'ID3') {
    at = 10 + [6, 7, 8, 9].reduce((sum, index) => sum * 128 + ((start[index] ?? 0) & 0x7f), 0);
    if ((start[5] ?? 0) & 0x10) at += 10;
    // Room that was left for notes.
    while (at < size && (await read(at, 1))[0] === 0) at += 1;
  }
  let frames = 0;
  while (at < size) {
    if (size - at === 128 && (await read(at, 3)).toString('latin1') === 'TAG') break;
    const length = frameLength(await read(at, 4));
    if (length === undefined) throw broken(`no frame at ${at}`);
    // The last frame may be cut by who recorded.
    if (at + length > size && frames === 0) throw broken(`frame of ${length} at ${at}`);
    frames += 1;
    at += length;
  }
  if (frames < 2) throw broken('no sound');
}

function frameLength(head: Buffer): number | undefined {
  const bits = head.readUInt32BE(0);
  if (bits >>> 21 !== 0x7ff) return undefined;
  const [version, layer] = [(bits >>> 19) & 3, (bits >>> 17) & 3];
  const [rateIndex, bitrateIndex] = [(bits >>> 10) & 3, (bits >>> 12) & 15];
  const rate = rates[rateIndex];
  if (version === 1 || layer === 0 || rate === undefined || bitrateIndex === 0 || bitrateIndex === 15) return undefined;
  const isFull = version === 3;
  const table = isFull
    ? [bitrates.third, bitrates.second, bitrates.first][layer - 1]
    : layer === 3
      ? bitrates.lowFirst
      : bitrates.low;
  const perSecond = (table?.[bitrateIndex - 1] ?? 0) * 1000;
  const sampled = rate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const padding = (bits >>> 9) & 1;
  if (layer === 3) return (Math.floor((12 * perSecond) / sampled) + padding) * 4;
  const samples = layer === 1 && !isFull ? 72 : 144;
  return Math.floor((samples * perSecond) / sampled) + padding;
}

function broken(log: string) {
  return refused(
    'Bản ghi bị hỏng, thiếu phần cuối hoặc chứa thêm nội dung lạ nên không được nhận. Hãy gửi lại tệp gốc.',
    log,
  );
}
