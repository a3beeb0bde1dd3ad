import { constants, inflateSync } from 'node:zlib';
import type { ReadingContext } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const MEGABYTE = 1024 * 1024;
/** What one stream may unpack to: drawing operators; fonts, pictures and tables of objects. */
const LARGEST_CONTENT = 16 * MEGABYTE;
const LARGEST_STREAM = 64 * MEGABYTE;
/** All streams together whose packing is not looked into: packed twice, or by a method of the nineties. */
const LARGEST_OPAQUE = MEGABYTE;
/** A dictionary before its stream is looked for this far back. */
const DICTIONARY_REACH = 2000;

const PACKING = /\/(Fl|FlateDecode|LZW|LZWDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|RL|RunLengthDecode)\b/g;
const OPAQUE = /\/(LZW|LZWDecode)\b|\/Filter\s+\d|#[0-9A-Fa-f]{2}/;

/**
 * Unpacks every stream of a PDF up to its limit and throws the result away, before the parser unpacks them without one.
 * Throws `UnreadableFile` `zip-bomb`.
 */
export function requireNoPdfBomb(bytes: Uint8Array, { limits }: ReadingContext): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  let opaque = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const dictionary = dictionaryBefore(file, at);
    const isImage = /\/Subtype\s*\/Image\b/.test(dictionary);
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
    const isContent = !/\/(Type|Subtype|Length1|FunctionType)\b/.test(dictionary);
    const size = unpackedSize(file.subarray(start), isContent ? LARGEST_CONTENT : LARGEST_STREAM);
    if (size > 0 && !isImage) total += size;
    if (!isImage && ((dictionary.match(PACKING)?.length ?? 0) > 1 || OPAQUE.test(dictionary))) {
      opaque += Math.max(0, file.indexOf('endstream', start) - start);
    }
    if (total > limits.unpackedBytes || opaque > LARGEST_OPAQUE) {
      throw new UnreadableFile('zip-bomb', `streams unpack to ${total} bytes and more`);
    }
  }
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY_REACH), at);
  return before.slice(before.lastIndexOf('obj') + 3);
}

/** Size of what a deflated stream unpacks to; 0 for one that is not deflated. */
function unpackedSize(packed: Uint8Array, largest: number): number {
  // The low half of the first byte names the method: 8 is deflate (RFC 1950).
  if (((packed[0] ?? 0) & 15) !== 8) return 0;
  try {
    return inflateSync(packed, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableFile('zip-bomb', `a stream unpacks to more than ${largest} bytes`, undefined, {
        cause: error,
      });
    }
    // A damaged stream, or bytes that only look like one: the parser takes what it can from it.
    return 0;
  }
}
