import type { SourceText } from '../source-text.ts';
import type { ReadingContext } from './limits.ts';
import { LineList } from './line-list.ts';
import { UnreadableFile } from './unreadable-file.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const NOT_UNICODE = 'Tệp không dùng bảng mã Unicode. Hãy mở tệp, lưu lại với bảng mã UTF-8 hoặc thành DOCX.';

/**
 * Reads a text in UTF-8 or UTF-16, with a mark or without, one line of the file a line. A form feed starts a line.
 * Throws `UnreadableFile` `unsupported` when the bytes are no Unicode text, `too-large` past the limit of characters.
 */
export function readPlainText(bytes: Uint8Array, context: ReadingContext): SourceText {
  const list = new LineList(context);
  for (const text of decode(bytes).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) list.add({ page: null, text });
  // The newline that ends the last line starts no other.
  if (list.lines.at(-1)?.text === '') list.lines.pop();
  return { kind: 'text', pages: null, lines: list.lines, tables: [] };
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch (error) {
    throw new UnreadableFile('unsupported', `not ${encoding}`, NOT_UNICODE, { cause: error });
  }
  throw new UnreadableFile('unsupported', 'zeros in a text', NOT_UNICODE);
}

/** By the mark, else by where the zeros stand: after Latin letters in little-endian order, else before them. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const reach = Math.min(bytes.length, 65_536);
  for (let index = 0; index < reach; index += 1) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  if (Math.max(even, odd) <= reach / 8) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}
