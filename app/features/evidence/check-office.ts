import { type Archive, LIMITS, openArchive, UnreadableFile } from '@kheo/official-document';
import { messageOf } from '../../platform/errors.ts';
import { refused } from './rules.ts';

const types: [string, string][] = [
  ['wordprocessingml.document.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['spreadsheetml.sheet.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];
const archiveWords = 'Tệp nén không được nhận. Hãy giải nén rồi gửi từng tệp bên trong.';
const macroWords = 'Tệp có macro nên không được nhận. Hãy lưu lại thành DOCX hoặc XLSX thường (không macro) hoặc PDF.';
const carriesWords = 'Tệp có tệp khác nhúng bên trong nên không được nhận. Hãy lưu lại thành PDF rồi gửi.';
const fetchesWords = 'Tệp có liên kết tự tải nội dung từ nơi khác nên không được nhận. Hãy lưu lại thành PDF rồi gửi.';

/**
 * Check a DOCX or XLSX within the limits that documents are read by; gives its media type. What runs, what is carried along and what
 * is fetched by itself is refused; the tables behind charts are checked like files of their own. Throws `unreadable-file`.
 */
export async function checkOffice(bytes: Buffer, isInner = false): Promise<string> {
  requireOnlyZip(bytes);
  try {
    const archive = await openArchive(bytes, { limits: LIMITS, signal: undefined });
    const mediaType = await typeOf(archive);
    requireQuietNames(archive.names);
    for (const name of archive.names) {
      if (name.endsWith('.rels')) requireQuietLinks((await archive.findText(name)) ?? '');
      if (/\/embeddings\/[^/]+$/i.test(name)) await checkInner(archive, name, isInner);
      if (/^xl\/externalLinks\/[^/]+\.xml$/i.test(name)) requireNoExchange((await archive.findText(name)) ?? '');
    }
    requireNoExchange((await archive.findText('word/document.xml')) ?? '');
    return mediaType;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) {
      if (error instanceof Error && 'forPerson' in error) throw error;
      throw refused('Tệp bị hỏng nên không mở được. Hãy lưu lại từ bản gốc rồi gửi lại.', messageOf(error));
    }
    throw refused(error.forPerson, error.message);
  }
}

/** A zip ends with its directory; anything after it, or a remark in it, may be another file. */
function requireOnlyZip(bytes: Buffer): void {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0)
    throw refused(
      'Tệp bị thiếu phần cuối, có thể do tải về chưa xong. Hãy tải lại tệp gốc rồi gửi lại.',
      'no end of the zip',
    );
  if (end !== bytes.length - 22)
    throw refused(
      'Tệp chứa thêm nội dung lạ nên không được nhận. Hãy lưu lại từ bản gốc rồi gửi lại.',
      'bytes after the zip',
    );
}

async function typeOf(archive: Archive): Promise<string> {
  const declared = await archive.findText('[Content_Types].xml');
  if (declared === undefined) throw refused(archiveWords, 'a zip that is no document');
  requireNoDoctype(declared);
  if (/macroEnabled|vbaProject|activeX/i.test(declared)) throw refused(macroWords, 'macros in the types');
  const found = types.find(([mark]) => declared.includes(mark));
  const main = found?.[1].includes('word') ? 'word/document.xml' : 'xl/workbook.xml';
  if (!found || !archive.has(main))
    throw refused('Chưa nhận loại văn bản này. Hãy lưu lại thành DOCX, XLSX hoặc PDF.', 'no DOCX and no XLSX');
  return found[1];
}

const harmlessPart =
  /(\.(xml|rels|vml|jpe?g|png|gif|bmp|tiff?|emf|wmf|wdp|svg|odttf|ttf|fntdata)|\/embeddings\/[^/]+\.xlsx|\/(printerSettings|customProperty)\/?[^/]*\.bin|\/)$/i;

function requireQuietNames(names: readonly string[]): void {
  for (const name of names) {
    if (/vbaProject|macrosheets|activeX|vbaData/i.test(name)) throw refused(macroWords, name);
    if (!harmlessPart.test(name)) throw refused(carriesWords, `carries ${name}`);
  }
}

/** Only a link that a person follows may lead outside. */
function requireQuietLinks(rels: string): void {
  requireNoDoctype(rels);
  for (const [relation] of rels.matchAll(/<[\w:]*Relationship\b[^>]*>/g)) {
    const outside = /TargetMode\s*=\s*["']External/i.test(relation);
    if (outside && !/Type\s*=\s*["'][^"']*\/(hyperlink|externalLinkPath)["']/i.test(relation))
      throw refused(fetchesWords, relation.slice(0, 200));
  }
}

/** Dynamic data exchange starts programs when the file is opened. */
function requireNoExchange(xml: string): void {
  requireNoDoctype(xml);
  const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr\s*=\s*"([^"]*)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  if (/<(\w+:)?ddeLink\b/.test(xml) || /\bDDE(AUTO)?\b/i.test(instructions.join('')))
    throw refused(fetchesWords, 'DDE');
}

function requireNoDoctype(xml: string): void {
  if (/<!DOCTYPE/i.test(xml))
    throw refused('Tệp có cấu trúc bất thường nên không được nhận. Hãy lưu lại từ bản gốc rồi gửi lại.', 'DOCTYPE');
}

async function checkInner(archive: Archive, name: string, isInner: boolean): Promise<void> {
  if (isInner) throw refused(carriesWords, `${name} inside a table of a chart`);
  const inner = await archive.findBytes(name);
  if (inner) await checkOffice(inner, true);
}
