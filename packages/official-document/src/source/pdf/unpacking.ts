import { constants, inflateSync } from 'node:zlib';
import { type ReadingContext, requireWithin } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { mayMapCodes, requireFittingRanges } from './character-maps.ts';

const MEGABYTE = 1024 * 1024;
/** What one stream may unpack to: drawing operators; fonts, pictures and tables of objects. */
const LARGEST_CONTENT = 16 * MEGABYTE;
const LARGEST_STREAM = 64 * MEGABYTE;
const LARGEST_MAP = 4 * MEGABYTE;
/** All streams together whose packing is not looked into: packed twice, or by a method of the nineties. */
const LARGEST_OPAQUE = MEGABYTE;
const MOST_STREAMS = 100_000;
/** A dictionary before its stream is looked for this far back. */
const DICTIONARY_REACH = 2000;

const PACKING = /\/(Fl|FlateDecode|LZW|LZWDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|RL|RunLengthDecode)\b/g;
const OPAQUE = /\/(LZW|LZWDecode)\b|\/Filter\s+\d|#[0-9A-Fa-f]{2}/;

/**
 * Unpacks every stream of a PDF up to its limit and looks through its maps of characters, before the parser does both
 * without limits. Throws `UnreadableFile` `zip-bomb`, `damaged` or `too-large`.
 */
export function requireModestStreams(bytes: Uint8Array, { limits }: ReadingContext): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  let opaque = 0;
  let marks = 0;
  let end = -1;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    marks += 1;
    requireWithin(MOST_STREAMS, marks, 'streams');
    const dictionary = dictionaryBefore(file, at);
    const isImage = /\/Subtype\s*\/Image\b/.test(dictionary);
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
    const isContent = !/\/(Type|Subtype|Length1|FunctionType)\b/.test(dictionary);
    const unpacked = unpack(file.subarray(start), isContent ? LARGEST_CONTENT : LARGEST_STREAM);
    // The word may stand inside of a stream as well; what lies before its end was looked at from its start.
    const isInside = start <= end;
    if (!isInside) end = endOfStream(file, start);
    if (!isImage) {
      total += unpacked?.length ?? 0;
      if (unpacked !== undefined) requireSoundMap(unpacked);
      else if (!isInside) requireSoundMap(file.subarray(start, end));
    }
    if (!isImage && !isInside && ((dictionary.match(PACKING)?.length ?? 0) > 1 || OPAQUE.test(dictionary))) {
      opaque += end - start;
    }
    if (total > limits.unpackedBytes || opaque > LARGEST_OPAQUE) {
      throw new UnreadableFile('zip-bomb', `streams unpack to ${total} bytes and more`);
    }
  }
}

function endOfStream(file: Buffer, start: number): number {
  const end = file.indexOf('endstream', start);
  return end < 0 ? file.length : end;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY_REACH), at);
  return before.slice(before.lastIndexOf('obj') + 3);
}

/** Maps of characters are small texts; what is longer is a font or a drawing. */
function requireSoundMap(stream: Buffer): void {
  if (stream.length > LARGEST_MAP) return;
  const text = stream.toString('latin1');
  if (mayMapCodes(text)) requireFittingRanges(text);
}

/** What a deflated stream unpacks to; undefined for one that is not deflated. */
function unpack(packed: Uint8Array, largest: number): Buffer | undefined {
  // The low half of the first byte names the method: 8 is deflate (RFC 1950).
  if (((packed[0] ?? 0) & 15) !== 8) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableFile('zip-bomb', `a stream unpacks to more than ${largest} bytes`, undefined, {
        cause: error,
      });
    }
    // A damaged stream, or bytes that only look like one: the parser takes what it can from it.
    return undefined;
  }
}
