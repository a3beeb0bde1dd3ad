import { damaged, plainNames, unpackObjects } from './pdf-objects.ts';
import { refused } from './rules.ts';

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
  for (const objects of unpackObjects(bytes, text)) requireQuiet(objects);
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

function requireQuiet(text: string): void {
  const plain = plainNames(text);
  for (const [pattern, what] of acts) {
    if (!pattern.test(plain)) continue;
    throw refused(
      `PDF có ${what} nên không được nhận. Hãy in lại tệp ra PDF (Print to PDF) rồi gửi bản in.`,
      `PDF: ${pattern}`,
    );
  }
}

function twoFiles(log: string) {
  return refused('Tệp chứa thêm nội dung khác ngoài PDF nên không được nhận. Hãy in lại tệp ra PDF rồi gửi lại.', log);
}
