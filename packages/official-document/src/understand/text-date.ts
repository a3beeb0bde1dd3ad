import { fold } from '@kheo/vietnamese';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar date in ISO 8601, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const last = month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : DAYS[month - 1];
  if (last === undefined || day < 1 || day > last || year < 1900 || year > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const NUMERIC = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/;
const WORDED = /(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})\s+n\S{1,3}\s+((?:19|20)\d\d)(?!\d)/;

export interface DateMatch {
  date: string;
  offset: number;
  length: number;
}

/** The first full date of a text, as "04/02/2026" or "ngày 04 tháng 02 năm 2026"; damaged words allowed. */
export function findDate(text: string): DateMatch | null {
  const folded = fold(text);
  let best: DateMatch | null = null;
  for (const pattern of [NUMERIC, WORDED]) {
    const match = pattern.exec(folded);
    if (match === null || (best !== null && match.index >= best.offset)) continue;
    const date = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
    if (date !== null) best = { date, offset: match.index, length: match[0].length };
  }
  return best;
}
