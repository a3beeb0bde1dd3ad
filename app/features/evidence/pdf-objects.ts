import { constants, inflateSync } from 'node:zlib';
import { messageOf } from '../../platform/errors.ts';
import { refused } from './rules.ts';

const megabyte = 1024 * 1024;
/** Bounds of what object streams may unpack to: each, and together. */
const mostStream = 32 * megabyte;
const mostUnpacked = 128 * megabyte;
/** How often, at most, a letter of the file is looked at on the way through its objects. */
const mostLooks = 4;

/**
 * What the object streams of a PDF hold (ISO 32000-1, 7.5.7). Every place that a reader could take for the beginning of an object is
 * read as one; packed otherwise than producers do, an object stream is refused. Throws `unreadable-file`.
 */
export function* unpackObjects(bytes: Buffer, text: string): Generator<string> {
  let looks = text.length * mostLooks + megabyte;
  let unpacked = 0;
  for (const { index } of text.matchAll(/(?<!end)obj/g)) {
    const dictionary = readDictionary(text, index + 3);
    looks -= dictionary.looked;
    if (looks < 0) throw damaged('objects without end');
    const start = dictionary.plain === undefined ? undefined : streamStart(text, dictionary.end);
    if (start === undefined || !holdsObjects(dictionary.plain ?? '')) continue;
    const objects = unpack(dictionary.plain ?? '', bytes, start);
    unpacked += objects.length;
    if (unpacked > mostUnpacked) throw damaged('object streams unpack without end');
    yield objects.toString('latin1');
  }
}

/** Names may be written with #xx for any letter (7.3.5). */
export function plainNames(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface Dictionary {
  /** Without strings and comments; undefined where there is no dictionary. */
  plain: string | undefined;
  end: number;
  looked: number;
}

/** The dictionary that begins at a place, strings with parentheses in them and comments passed over (7.2, 7.3). */
function readDictionary(text: string, from: number): Dictionary {
  const token = /%[^\r\n]*|<<|>>|<[^<>]*>?|\(|[^%<>(]+|>/y;
  let plain = '';
  let depth = 0;
  let at = from;
  while (at < text.length) {
    token.lastIndex = at;
    const piece = token.exec(text)?.[0] ?? '';
    at += piece.length;
    if (piece === '(') at = stringEnd(text, at);
    else if (piece === '<<') depth += 1;
    else if (piece === '>>') depth -= 1;
    else if (depth === 0 && !/^(%|\s*$)/.test(piece)) break;
    if (!/^[%(]/.test(piece)) plain += piece;
    if (piece === '>>' && depth <= 0) return { plain, end: at, looked: at - from };
  }
  return { plain: undefined, end: from, looked: at - from };
}

function stringEnd(text: string, from: number): number {
  const mark = /[()\\]/g;
  mark.lastIndex = from;
  let depth = 1;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '\\') mark.lastIndex += 1;
    else depth += found[0] === '(' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

/** Where the data begins, when `stream` follows a dictionary. */
function streamStart(text: string, end: number): number | undefined {
  const word = /(?:\s|%[^\r\n]*[\r\n])*stream(?:\r\n|\n|\r)?/y;
  word.lastIndex = end;
  return word.test(text) ? word.lastIndex : undefined;
}

function holdsObjects(dictionary: string): boolean {
  const plain = plainNames(dictionary);
  return /\/ObjStm(?![A-Za-z0-9])/.test(plain) || (/\/First(?![A-Za-z])/.test(plain) && /\/N(?![A-Za-z])/.test(plain));
}

function unpack(dictionary: string, bytes: Buffer, start: number): Buffer {
  const plain = plainNames(dictionary);
  const filter = /\/(?:Filter|F)(?![A-Za-z])\s*(\[[^\]]*\]|\/[^\s/<>[\]]+|\S+)/.exec(plain)?.[1];
  const predictor = Number(/\/Predictor\s+(\d+)/.exec(plain)?.[1] ?? 1);
  const others = plain.match(/\/(DecodeParms|DP)\s*\[?\s*\d+\s+\d+\s+R/);
  if (predictor > 1 || others) throw damaged(`objects behind a predictor`);
  if (filter === undefined) {
    const end = bytes.indexOf('endstream', start);
    return bytes.subarray(start, end < 0 ? bytes.length : end);
  }
  if (!/^\[?\s*\/(FlateDecode|Fl)\s*\]?$/.test(filter)) throw damaged(`objects behind ${filter.slice(0, 80)}`);
  try {
    // The stream ends where its data ends; what follows is not read.
    return inflateSync(bytes.subarray(start), { maxOutputLength: mostStream, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw damaged(`objects cannot be unpacked: ${messageOf(error)}`);
  }
}

/** A PDF that cannot be looked through to its end. */
export function damaged(log: string) {
  return refused('PDF bị hỏng hoặc có cấu trúc lạ nên không kiểm tra được. Hãy in lại tệp ra PDF rồi gửi lại.', log);
}
