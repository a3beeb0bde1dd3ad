import { formatLongDate, isPlainDate } from '@kheo/calendar';
import type { Heading, OfficialDocument, Paragraph } from '../model.ts';
import { documentTypeName, findTypeNameInNumber } from './document-types.ts';

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

/** Component 3: `Số: 61/KH-UBND`, the number left blank while there is none. */
export function numberLine({ number }: OfficialDocument): string {
  return `Số: ${number ?? BLANK}`;
}

/** Component 4: `Lạng Sơn, ngày 05 tháng 02 năm 2026`, left blank where nothing is known; null where neither is. */
export function placeAndDate({ place, date }: OfficialDocument): string | null {
  if (place === null && date === null) return null;
  const day = date !== null && isPlainDate(date) ? formatLongDate(date) : `ngày${BLANK}tháng${BLANK}năm${BLANK}`;
  return place === null ? day : `${place}, ${day}`;
}

/** Component 5a: `KẾ HOẠCH`; null for a công văn, which has none. */
export function typeLine({ type }: OfficialDocument): string | null {
  return type === null ? null : capitals(documentTypeName(type));
}

/** `(Kèm theo Quyết định số 553/QĐ-UBND ngày 02 tháng 4 năm 2025)`, below the title of what is enclosed. */
export function attachmentLine({ attachedTo }: OfficialDocument): string | null {
  if (attachedTo === null) return null;
  const { number, date } = attachedTo;
  const day = date !== null && isPlainDate(date) ? ` ${formatLongDate(date)}` : '';
  return `(Kèm theo ${findTypeNameInNumber(number) ?? 'Văn bản'} số ${number}${day})`;
}

/** A heading or numbered paragraph with its mark; a mark that ends in a letter or a digit takes a full stop. */
export function markedText({ mark, text }: Heading): string {
  return `${/[\p{L}\p{N}]$/u.test(mark) ? `${mark}.` : mark} ${text}`.trim();
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
