import { constants, inflateSync } from 'node:zlib';
import { messageOf } from '../../platform/errors.ts';
import { refused } from './rules.ts';

const megabyte = 1024 * 1024;
/** Bounds of what object streams may unpack to: each, and together. */
const mostStream = 32 * megabyte;
const mostUnpacked = 128 * megabyte;
/** Where readers look for the end of a PDF, and where a zip keeps its directory. */
const endReach = 1024;
const zipEndReach = 65_557;

/** Names in a PDF that make it act or carry something, and the word for each. PDF 32000-1:2008, 12.6.4, 7.11.4, 12.7.8. */
const acts: [RegExp, string][] = [
  [/\/JavaScript(?![A-Za-z0-9])/, 'mã lệnh JavaScript'],
  [/\/(Launch|ImportData|SubmitForm|GoToE)(?![A-Za-z0-9])/, 'lệnh tự chạy'],
  [/\/(EmbeddedFiles?|RichMedia|Filespec\s*\/EF)(?![A-Za-z0-9])/, 'tệp đính kèm bên trong'],
  [/\/XFA(?=[\s/[(<\d])/, 'biểu mẫu động (XFA)'],
];

/**
 * Check that a PDF is one whole PDF and nothing else, and that it neither acts nor carries other files. Objects that it packs are
 * unpacked and looked at too. Throws `unreadable-file`.
 */
export function checkPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  requireOnlyPdf(bytes, text);
  requireQuiet(text);
  let unpacked = 0;
  for (const packed of objectStreams(text)) {
    const objects = unpack(packed, bytes);
    unpacked += objects.length;
    if (unpacked > mostUnpacked)
      throw refused('PDF có cấu trúc nén bất thường nên không được nhận. Hãy in lại ra PDF từ bản gốc.');
    requireQuiet(objects.toString('latin1'));
  }
}

function requireOnlyPdf(bytes: Buffer, text: string): void {
  if (!text.startsWith('%PDF-')) throw damaged('the mark of a PDF does not stand first');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || end < text.length - endReach || !text.includes('startxref')) {
    throw refused(
      'PDF bị thiếu phần cuối, có thể do tải về chưa xong. Hãy tải lại tệp gốc rồi gửi lại.',
      'no end of the PDF',
    );
  }
  if (/[^\s\0]/.test(text.slice(end + 5))) throw twoFiles('bytes after the end of the PDF');
  if (/<(html|script|!doctype|svg|body)/i.test(text.slice(0, 1024))) throw twoFiles('HTML at the beginning of the PDF');
  if (/\/Encrypt(?=[\s/<\d])/.test(text)) {
    throw refused('PDF được đặt mật khẩu hoặc khóa quyền. Hãy gỡ khóa, lưu lại rồi gửi lại.', 'encrypted PDF');
  }
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - zipEndReach); at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50) continue;
    if (bytes.readUInt16LE(at + 20) === bytes.length - at - 22) throw twoFiles('the directory of a zip at the end');
  }
}

/** Names may be written with #xx for any character. */
function requireQuiet(text: string): void {
  const plain = text.includes('#')
    ? text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  for (const [pattern, what] of acts) {
    if (!pattern.test(plain)) continue;
    throw refused(
      `PDF có ${what} nên không được nhận. Hãy in lại tệp ra PDF (Print to PDF) rồi gửi bản in.`,
      `PDF: ${pattern}`,
    );
  }
}

interface Packed {
  dictionary: string;
  start: number;
}

/** Streams that hold objects: of their type, or made like one. */
function* objectStreams(text: string): Generator<Packed> {
  for (const found of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue;
    const from = text.lastIndexOf('obj', found.index);
    const dictionary = text.slice(Math.max(from, found.index - 8192), found.index);
    const isLike = /\/First(?![A-Za-z])/.test(dictionary) && /\/N(?![A-Za-z])/.test(dictionary);
    if (isLike || /\/Obj#?[0-9A-Fa-f]{0,2}S?tm/.test(dictionary))
      yield { dictionary, start: found.index + found[0].length };
  }
}

function unpack({ dictionary, start }: Packed, bytes: Buffer): Buffer {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1];
  const names = filter?.match(/\/[^\s/<>[\]()]+/g) ?? [];
  const predictor = Number(/\/Predictor\s+(\d+)/.exec(dictionary)?.[1] ?? 1);
  if (filter === undefined) return bytes.subarray(start, bytes.indexOf('endstream', start));
  if (names.length !== 1 || names[0] !== '/FlateDecode' || predictor > 1) throw damaged(`objects behind ${filter}`);
  try {
    // The stream ends where its data ends; what follows is not read.
    return inflateSync(bytes.subarray(start), { maxOutputLength: mostStream, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw damaged(`objects cannot be unpacked: ${messageOf(error)}`);
  }
}

function damaged(log: string) {
  return refused('PDF bị hỏng hoặc có cấu trúc lạ nên không kiểm tra được. Hãy in lại tệp ra PDF rồi gửi lại.', log);
}

function twoFiles(log: string) {
  return refused('Tệp chứa thêm nội dung khác ngoài PDF nên không được nhận. Hãy in lại tệp ra PDF rồi gửi lại.', log);
}
