import { CalendarError } from './calendar-error.ts';
import { dateFromDayNumber, dateOf, dayNumber, daysInMonth, type PlainDate, partsOf } from './plain-date.ts';

/** Negative when `a` comes before `b`, 0 when they are the same day, positive after; fit for `sort`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(date: PlainDate, count: number): PlainDate {
  requireInteger(count);
  return dateFromDayNumber(dayNumber(date) + count);
}

/**
 * The same day `count` months later, or earlier when negative; where that month is too short, its last day
 * (31/01 and one month is 28/02 or 29/02). Source: Bộ luật Dân sự 2015, Điều 148.
 */
export function addMonths(date: PlainDate, count: number): PlainDate {
  requireInteger(count);
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  if (toYear < 1 || toYear > 9999) {
    throw new CalendarError(
      'out-of-range',
      `no month ${toMonth} of year ${toYear}`,
      'Ngày nằm ngoài khoảng tính được.',
    );
  }
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Number of days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

function requireInteger(count: number): void {
  if (!Number.isSafeInteger(count)) {
    throw new CalendarError('invalid-count', `not a whole number: ${count}`, 'Số ngày, số tháng phải là số nguyên.');
  }
}
