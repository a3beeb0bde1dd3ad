import { UnreadableFile } from './unreadable-file.ts';

/** A format that has a reader. */
export type Format = 'pdf' | 'docx' | 'text';

const OFFICE_97 =
  'Tệp do phần mềm văn phòng đời cũ tạo ra (.doc, .xls, .ppt). Hãy mở tệp, lưu lại thành DOCX hoặc PDF.';
const IMAGE = 'Chưa đọc được loại ảnh này. Hãy lưu ảnh thành PNG, JPEG hoặc TIFF rồi tải lên.';
const ARCHIVE = 'Tệp là tệp nén. Hãy giải nén rồi tải lên từng văn bản PDF hoặc DOCX bên trong.';
const WEB_PAGE = 'Tệp là trang web. Hãy in trang ra PDF hoặc chép nội dung vào tệp DOCX rồi tải lên.';
const RICH_TEXT = 'Tệp ở dạng RTF. Hãy mở bằng phần mềm soạn thảo, lưu lại thành DOCX hoặc PDF.';

/** Files known by how they begin, in hexadecimal, that no reader takes. */
const UNSUPPORTED: [start: string, what: string, advice: string][] = [
  ['47494638', 'GIF image', IMAGE],
  ['424d', 'BMP image', IMAGE],
  ['52494646', 'RIFF container', IMAGE],
  ['526172211a07', 'RAR archive', ARCHIVE],
  ['377abcaf271c', '7z archive', ARCHIVE],
  ['1f8b', 'gzip archive', ARCHIVE],
  ['7b5c727466', 'RTF', RICH_TEXT],
];

/** How images begin that a reader of scans takes: PNG, JPEG, TIFF in either order of bytes. */
const PICTURES = ['89504e47', 'ffd8ff', '49492a00', '4d4d002a'];

/** Control characters other than tab and the ends of lines and pages; the C1 set is part of UTF-8 sequences. */
const CONTROLS = /[^\t\n\f\r\u0020-\uffff]/g;
/** What a text in Vietnamese, in UTF-16, does not hold. */
const NOT_LATIN = /[^\s\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}]/gu;

const COMPOUND_FILE = 'd0cf11e0a1b11ae1';
/** How far into a file the mark of a PDF may stand, as readers have always allowed. */
const PDF_MARK_REACH = 1024;
/** Names that promise something other than a plain text. */
const NOT_A_TEXT_NAME = /\.(pdf|docx?|docm|xlsx?|pptx?|odt|rtf|png|jpe?g|tiff?|gif|bmp|zip|rar|7z|p7s|eml|msg)$/i;

/**
 * What the bytes are. Throws `UnreadableFile`: `image` for a picture, `unsupported` with words for the kind of file, `encrypted` for an Office
 * file under a password, `wrong-name` for a text that calls itself a PDF or the like.
 */
export function recogniseFormat(bytes: Uint8Array, name: string): Format {
  const start = hex(bytes.subarray(0, 8));
  if (latin1(bytes.subarray(0, PDF_MARK_REACH)).includes('%PDF-')) return 'pdf';
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'docx';
  if (PICTURES.some((mark) => start.startsWith(mark))) throw new UnreadableFile('image', 'the file is an image');
  if (start === COMPOUND_FILE) throw compoundFile(bytes);
  for (const [mark, what, advice] of UNSUPPORTED) {
    if (start.startsWith(mark) && !(mark === '424d' && looksLikeText(bytes))) {
      throw new UnreadableFile('unsupported', `the file is: ${what}`, advice);
    }
  }
  if (!looksLikeText(bytes)) throw new UnreadableFile('unsupported', 'the bytes are no known format and no text');
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(latin1(bytes.subarray(0, 512)))) {
    throw new UnreadableFile('unsupported', 'the file is a web page or XML', WEB_PAGE);
  }
  if (NOT_A_TEXT_NAME.test(name)) throw new UnreadableFile('wrong-name', 'a text under the name of another format');
  return 'text';
}

/** Office puts a DOCX with a password into the container of its old formats, in a stream of a known name. */
function compoundFile(bytes: Uint8Array): UnreadableFile {
  const marker = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker)) {
    return new UnreadableFile('encrypted', 'an Office file under a password');
  }
  return new UnreadableFile('unsupported', 'the file is an Office 97 file', OFFICE_97);
}

/** Whether a UTF mark leads, or the first bytes make text in UTF-8 or UTF-16 with no more than stray controls. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const start = hex(head.subarray(0, 3));
  if (start.startsWith('fffe') || start.startsWith('feff') || start === 'efbbbf') return true;
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 8) return isPrintable(head, 'utf-16le') || isPrintable(head, 'utf-16be');
  return zeros === 0 && isPrintable(head, 'latin1');
}

/** Whether nearly all that the bytes say in an encoding are characters of the scripts that offices write in. */
function isPrintable(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'latin1') return (text.match(NOT_LATIN) ?? []).length <= text.length / 20;
  return (text.match(CONTROLS) ?? []).length <= 2 + text.length / 50;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
