/** Component 5: type and subject, and "Kèm theo Quyết định số ..." below them. */
import { fold, foldedWords, phraseLikeness, sentenceCase } from '@kheo/vietnamese';
import type { AttachedTo } from '../model.ts';
import { findDocumentNumbers } from './document-number.ts';
import { readTypeLine } from './document-type.ts';
import type { Line } from './lines.ts';
import { isCapitals } from './marks.ts';
import { findDate } from './text-date.ts';

export interface TitleLines {
  type: string | null;
  title: string | null;
  attachedTo: AttachedTo | null;
  /** Index of the type line, or of the first line of the body where there is none. */
  from: number;
  /** Index of the first line of the body. */
  bodyFrom: number;
}

const ATTACHED = /^[([]\s*(?:ban hanh\s+)?[kx]\S{1,3}\s+th\S{1,3}o?\s/;
const OPENERS =
  /^(?:can cu|can ctr|thuc hien|thyc hi|trien khai|de |nham |trong (?:nhung|thoi|qua)|thoi gian qua|tiep tuc|ngay \d|uy ban nhan dan|ubnd|chu tich|theo |xet |hoi dong nhan dan|sau |hien nay|nam \d|kinh gui|so |ban |van phong)/;
/** Who decides, in capitals below the title of a decision; in damaged print by likeness. */
const ISSUERS = ['chu tich', 'uy ban nhan', 'hoi dong nhan', 'giam doc', 'bo truong'].map((text) => text.split(' '));
const GREETING = /^kính gửi/iu;
const MOST_TITLE_LINES = 14;

/** Reads the title lines of one part. */
export function readTitle(lines: readonly Line[], isDamaged: boolean): TitleLines {
  const from = lines.findIndex((line, index) => index < 60 && readTypeLine(line.text) !== null);
  if (from < 0) return readLetterSubject(lines);
  const type = readTypeLine(lines[from]?.text ?? '');
  let end = from + 1;
  while (end < lines.length && end - from <= MOST_TITLE_LINES && isTitleLine(lines, from, end)) end += 1;
  const title = titleText(lines.slice(from + 1, end), isDamaged);
  const attached = readAttached(lines, end);
  return { type, title, attachedTo: attached.attachedTo, from, bodyFrom: attached.next };
}

function isTitleLine(lines: readonly Line[], from: number, at: number): boolean {
  const line = lines[at];
  const first = lines[from + 1];
  if (line === undefined || first === undefined) return false;
  if (ATTACHED.test(fold(line.text)) || /^[_*\-–—=.\s]+$/u.test(line.text)) return false;
  if (/^(?:I|1|A|Điều 1|Phần I)[.)]\s/u.test(line.text)) return false;
  // "... TRÊN ĐỊA BÀN TỈNH TÂY NINH NĂM | 2026"
  if (/^(?:19|20)\d\d$/.test(line.text) && line.gap === 0 && /\snăm$/iu.test(lines[at - 1]?.text ?? '')) return true;
  if (at === from + 1) return true;
  if (isCapitals(first.text) && !isCapitals(line.text) && !/^\p{Lu}+$/u.test(first.text)) return false;
  if (isCapitals(first.text) && isCapitals(line.text) && line.gap < 2)
    return !isDecider(line.text) || (line.gap === 0 && !isAboveGrounds(lines, at));
  if (isCentredRest(first, line)) return true;
  if (line.gap > 0)
    return line.gap === 1 && !isCapitals(first.text) && (/^\p{Ll}/u.test(line.text) || isSetAlike(first, line));
  if (line.bold !== null && first.bold === true && line.bold === false) return false;
  return !OPENERS.test(fold(line.text)) || !/^\p{Lu}/u.test(line.text);
}

/**
 * In a plain text: "Về lịch tiếp công dân của Chủ tịch, các Phó Chủ tịch" | "Ủy ban nhân dân quận tháng 3 năm 2024", both in the
 * middle; the body begins at the left. In a PDF a full line of the body may have as much white on its right.
 */
function isCentredRest(first: Line, line: Line): boolean {
  const areCentred = line.size === null && line.gap === 0 && first.centred && line.centred;
  return areCentred && !isCapitals(line.text) && !GREETING.test(line.text);
}

/** Whether both stand in the middle in bold letters of one size: in a DOCX each line of a title may be a paragraph of its own. */
function isSetAlike(first: Line, line: Line): boolean {
  if (isCapitals(line.text)) return false;
  return first.centred && line.centred && first.bold === true && line.bold === true && first.size === line.size;
}

function isDecider(text: string): boolean {
  return ISSUERS.some((issuer) => phraseLikeness(foldedWords(text), 0, issuer, 0.5) > 0.8);
}

/** Whether "Căn cứ ..." starts right below: then the line says who decides on these grounds. */
function isAboveGrounds(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 3)
    .some((line) => phraseLikeness(foldedWords(line.text), 0, ['can', 'cu'], 0.5) > 0.8);
}

function titleText(lines: readonly Line[], isDamaged: boolean): string | null {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length < 8 || text.length > 700 || /[;:]$/.test(text)) return null;
  return isDamaged ? text : sentenceCase(text);
}

/** "(Kèm theo ...)" at `from`, and the index of the line below it. */
export function readAttached(
  lines: readonly Line[],
  from: number,
): { attachedTo: TitleLines['attachedTo']; next: number } {
  let at = from;
  while (at < lines.length && /^[_*\-–—=.\s]+$/u.test(lines[at]?.text ?? '')) at += 1;
  if (!ATTACHED.test(fold(lines[at]?.text ?? ''))) return { attachedTo: null, next: from };
  const last = lines.findIndex((line, index) => index >= at && (/[)\]]\s*\.?$/.test(line.text) || index === at + 5));
  const end = last < 0 ? at : last;
  const text = lines
    .slice(at, end + 1)
    .map((line) => line.text)
    .join(' ');
  const number = findDocumentNumbers(text, true)[0];
  if (number === undefined) return { attachedTo: null, next: end + 1 };
  const date = findDate(text.slice(number.offset + number.length));
  const issuer = /\scủa\s+(\p{L}[^()\]]*?)\s*[)\]]/u.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? null;
  return { attachedTo: { number: number.number, date: date?.date ?? null, issuer }, next: end + 1 };
}

/** "V/v", and as offices print it: "V/v:", "“V/v". */
const SUBJECT = /^[“"]?v\/v(?![\p{L}\d])\s*:?\s*/iu;

/** Without what stands beside it in another column: the place and the date. */
function leftColumn(text: string): string {
  return text.split(/\s{3,}/)[0] ?? '';
}

/** Without a quotation mark at its end that opened before the subject. */
function withoutQuotes(subject: string): string {
  const isOpened = /[“"]/u.test(subject.slice(0, -1));
  return isOpened ? subject : subject.replace(/[”"]$/u, '');
}

/** A công văn has no type line; its subject follows "V/v". */
function readLetterSubject(lines: readonly Line[]): TitleLines {
  const at = lines.findIndex(
    (line, index) => (index < 30 && SUBJECT.test(line.text)) || /^về việc\b/iu.test(line.text),
  );
  const greeting = lines.findIndex((line, index) => index < 40 && /^kinh gui/.test(fold(line.text)));
  let end = at + 1;
  while (end < greeting && goesOn(lines[at], lines[end])) end += 1;
  const subject =
    at < 0 || greeting < at ? null : lines.slice(at, end).map((line) => leftColumn(line.text).replace(SUBJECT, ''));
  const bodyFrom = Math.max(greeting, 0);
  return {
    type: null,
    title: subject === null ? null : withoutQuotes(subject.join(' ')),
    attachedTo: null,
    from: bodyFrom,
    bodyFrom,
  };
}

/**
 * Whether a line goes on with the subject of a công văn: in its size, which is smaller than that of what stands beside it; in a plain
 * text right below it, with a small letter or a number.
 */
function goesOn(first: Line | undefined, line: Line | undefined): boolean {
  if (first === undefined || line === undefined) return false;
  if (first.size === null) return line.gap === 0 && /^(?:[\p{Ll}\d“"(]|\p{Lu}{2,}\P{Lu}*\s\p{Ll})/u.test(line.text);
  return line.size === first.size && line.gap < 2 && !isCapitals(line.text) && !/^(?:Số|Kính gửi)\s?:/u.test(line.text);
}
