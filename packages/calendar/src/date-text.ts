import { dateOf, isRealDay, type PlainDate, partsOf, type Weekday, weekday } from './plain-date.ts';

const DAY_MONTH_YEAR = /^\s*(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})\s*$/;

const WEEKDAY_NAMES: Record<Weekday, string> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The day as people write it: `10/03/2026`. */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${String(year).padStart(4, '0')}`;
}

/**
 * The day as an official document dates itself: `ngày 05 tháng 3 năm 2026`. Days below 10 and the months 1 and 2 carry
 * a leading zero. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
 */
export function formatLongDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

/** The day with its weekday: `Thứ Ba, 10/03/2026`. */
export function formatDateWithWeekday(date: PlainDate): string {
  return `${WEEKDAY_NAMES[weekday(date)]}, ${formatDate(date)}`;
}

/** Reads `10/3/2026`, `10-03-2026` or `10.3.2026`, day first; undefined when it is anything else or no such day. */
export function parseVietnameseDate(text: string): PlainDate | undefined {
  const match = DAY_MONTH_YEAR.exec(text);
  if (match === null) return undefined;
  const parts = { year: Number(match[4]), month: Number(match[3]), day: Number(match[1]) };
  return isRealDay(parts) ? dateOf(parts.year, parts.month, parts.day) : undefined;
}
