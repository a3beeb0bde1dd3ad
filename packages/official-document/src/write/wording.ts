import { formatLongDate, isPlainDate } from '@kheo/calendar';
import type { Contact, DigitalNote, Heading, OfficialDocument, Paragraph, Signature } from '../model.ts';
import { documentTypeName, findTypeNameInNumber } from './document-types.ts';
import { textWidth } from './drawing.ts';
import { LETTERHEAD_LEFT, SIZE, textWidthOf } from './typography.ts';

/** Component 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS_LABEL = 'Nơi nhận:';
export const ADDRESSEES_LABEL = 'Kính gửi:';

/** A space that stays where it is, for what a person fills in by hand. */
const BLANK = '\u00a0'.repeat(8);

/** Capital letters as Vietnamese has them. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

export function capitalsOf(text: string | null): string | null {
  return text === null ? null : capitals(text);
}

/**
 * Component 2: the issuing agency in capitals; one that does not fit its column, `width` millimetres wide, breaks where
 * the name of its place begins.
 */
export function agencyLines(name: string | null, width: number): string[] {
  if (name === null) return [];
  const whole = capitals(name);
  if (textWidth(whole, SIZE.agency, true) * (25.4 / 72) <= width) return [whole];
  const parts = /^(.{12,}?) ((?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) .+)$/u.exec(whole);
  return parts === null ? [whole] : parts.slice(1);
}

/**
 * Component 2: the issuer without the name of its place where the agency above it already says it: "Sở Nội vụ" of "Sở Nội vụ
 * tỉnh Lạng Sơn" below "Ủy ban nhân dân tỉnh Lạng Sơn".
 */
export function printedIssuer({ superior, issuer }: OfficialDocument): string | null {
  const area = /\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s.+$/iu.exec(superior ?? '')?.[0];
  return area !== undefined && issuer?.endsWith(area) ? issuer.slice(0, -area.length) : issuer;
}

/** Width of the column of the agency, in millimetres. */
export function textWidthInLetterhead({ orientation }: OfficialDocument): number {
  return textWidthOf(orientation) * LETTERHEAD_LEFT;
}

/** Component 3: `Số: 61/KH-UBND`, the number left blank while there is none. */
export function numberLine({ number }: OfficialDocument): string {
  return `Số: ${printedNumber(number)}`;
}

function printedNumber(number: string | null): string {
  return number === null || number.startsWith('/') ? `${BLANK}${number ?? ''}` : number;
}

/** Component 4: `Lạng Sơn, ngày 05 tháng 02 năm 2026`, left blank where nothing is known; null where neither is. */
export function placeAndDate({ place, date }: OfficialDocument): string | null {
  if (place === null && date === null) return null;
  const day = longDate(date) ?? `ngày${BLANK}tháng${BLANK}năm${BLANK}`;
  return place === null ? day : `${place}, ${day}`;
}

function longDate(date: string | null): string | null {
  return date !== null && isPlainDate(date) ? formatLongDate(date) : null;
}

/** Component 5b: `V/v báo cáo ...` below the number of a công văn; null for what has a type line or is enclosed. */
export function letterSubject({ type, title, annex }: OfficialDocument): string | null {
  return type === null && !annex && title !== null ? `V/v ${title}` : null;
}

/** Component 5a: `KẾ HOẠCH`; null for a công văn, which has none. */
export function typeLine({ type }: OfficialDocument): string | null {
  return type === null ? null : capitals(documentTypeName(type));
}

/** `Phụ lục`, with a Roman number when there are several; null for what is no annex. `place` counts the annexes from 1. */
export function annexLine({ annex }: OfficialDocument, place: number, count: number): string | null {
  if (!annex) return null;
  return count > 1 ? `Phụ lục ${roman(place)}` : 'Phụ lục';
}

/** Component 5a: type and subject; of an annex "Phụ lục" and its title in capitals; none of a công văn. */
export function titleLines(document: OfficialDocument, annexLine: string | null): string[] {
  const lines = annexLine === null ? [typeLine(document), document.title] : [annexLine, capitalsOf(document.title)];
  return lines[0] === null ? [] : lines.filter((line) => line !== null);
}

/** The documents of a file, the main one first, each with its annex line. */
export function withAnnexLines(document: OfficialDocument): { document: OfficialDocument; annexLine: string | null }[] {
  const count = document.enclosed.filter((each) => each.annex).length;
  let place = 0;
  return [document, ...document.enclosed].map((each) => {
    if (each.annex) place += 1;
    return { document: each, annexLine: annexLine(each, place, count) };
  });
}

/** Whether anything of the letterhead is stated: an enclosed document has none of its own. */
export function hasLetterhead(document: OfficialDocument): boolean {
  const { superior, issuer, number } = document;
  return superior !== null || issuer !== null || number !== null || placeAndDate(document) !== null;
}

/** `XIV` for 14; numbers up to 39. */
export function roman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + ones[value % 10];
}

/**
 * `(Kèm theo Quyết định số 553/QĐ-UBND ngày 02 tháng 4 năm 2025)`, below the title of what is enclosed; number and day
 * are left blank while there are none.
 */
export function attachmentLine({ attachedTo }: OfficialDocument): string | null {
  if (attachedTo === null) return null;
  const { number, date, issuer } = attachedTo;
  const blankDay = number.startsWith('/') ? `ngày${BLANK}tháng${BLANK}năm${BLANK}` : null;
  const day = longDate(date) ?? blankDay;
  const name = findTypeNameInNumber(number) ?? (/^\d*\/[^/]+$/u.test(number) ? 'Công văn' : 'Văn bản');
  const parts = [`Kèm theo ${name} số ${printedNumber(number)}`, day, issuer === null ? null : `của ${issuer}`];
  return `(${parts.filter((part) => part !== null).join(' ')})`;
}

/** Component 6: each ground with its semicolon, the last with a full stop. */
export function groundLines({ grounds }: OfficialDocument): string[] {
  return grounds.map((ground, index) => `${ground}${index === grounds.length - 1 ? '.' : ';'}`);
}

/** Between the grounds and the articles of a decision or resolution; null for other types and where there are no grounds. */
export function decisionLine({ type, grounds, decider }: OfficialDocument): string | null {
  if (grounds.length === 0 && decider === null) return null;
  if (type === 'QĐ') return 'QUYẾT ĐỊNH:';
  return type === 'NQ' ? 'QUYẾT NGHỊ:' : null;
}

/** Component 9a: the list below the label, each with its semicolon, the last with a full stop; none for a single one. */
export function addresseeLines(names: readonly string[]): string[] {
  if (names.length < 2) return [];
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
}

/** Component 7a: lines of authority and position, in capitals. */
export function signatureTitles(signature: Signature | null): string[] {
  const titles = [signature?.authority, signature?.position].filter((title) => typeof title === 'string');
  return titles.flatMap((title) => title.split('\n')).map(capitals);
}

/** Component 12: `PL.300`. */
export function drafterLine({ drafter }: OfficialDocument): string | null {
  if (drafter === null) return null;
  return drafter.copies === null ? capitals(drafter.mark) : `${capitals(drafter.mark)}.${drafter.copies}`;
}

/** Component 13: `Địa chỉ: ...; Điện thoại: ...`; null where nothing is stated. */
export function contactLine(contact: Contact | null): string | null {
  if (contact === null) return null;
  const parts = [
    ['Địa chỉ', contact.address],
    ['Điện thoại', contact.phone],
    ['Fax', contact.fax],
    ['Thư điện tử', contact.email],
    ['Trang thông tin điện tử', contact.website],
  ].filter(([, value]) => value !== null);
  return parts.length === 0 ? null : parts.map(([label, value]) => `${label}: ${value}`).join('; ');
}

/** Component 14: form or number, agency, time, each on a line of its own. */
export function digitalNoteLines(note: DigitalNote | null): string[] {
  if (note === null) return [];
  const time = signingTime(note.time);
  return note.kind === 'copy' ? [note.form, note.agency, time] : [`Số: ${note.number}`, time];
}

/** `05-02-2026 08:30:00 +07:00`, the way in use for ISO 8601 in these notes; a text that is no instant as it is. */
function signingTime(time: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(time);
  if (parts === null) return time;
  const [, year, month, day, clock, zone] = parts;
  return `${day}-${month}-${year} ${clock} ${zone === 'Z' ? '+00:00' : zone}`;
}

/** The mark of a heading or numbered paragraph; one that ends in a letter or a digit takes a full stop. */
export function markOf({ mark }: Heading): string {
  return /[\p{L}\p{N}]$/u.test(mark) ? `${mark}.` : mark;
}

/** A heading or numbered paragraph with its mark. */
export function markedText(heading: Heading): string {
  return `${markOf(heading)} ${heading.text}`.trim();
}

/** A heading of Phần, Chương, Mục: its mark, and below it its title in capitals. */
export function headingLines({ mark, text }: Heading): string[] {
  return [mark.replace(/\.$/, ''), capitals(text)].filter((line) => line !== '');
}

export function itemText({ bullet, text }: Paragraph): string {
  return bullet === null ? text : `${bullet} ${text}`;
}

/** Component 9b: each with its dash and semicolon, the last with a full stop. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`);
}

/** How a numbered part of the body is set: by its mark, as the decree names the levels (mục II.6, V). */
export type MarkLevel = 'part' | 'roman' | 'article' | 'arabic' | 'letter';

export function levelOfMark(mark: string): MarkLevel {
  if (/^(phần|chương|mục|tiểu mục)\s/iu.test(mark)) return 'part';
  if (/^điều\s/iu.test(mark)) return 'article';
  if (/^[IVXLC]+\.?$/.test(mark) || /^[A-Z]\.$/.test(mark)) return 'roman';
  return /^\d/.test(mark) ? 'arabic' : 'letter';
}
