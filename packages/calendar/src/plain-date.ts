import { CalendarError } from './calendar-error.ts';

declare const plainDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar as `yyyy-mm-dd`, from 0001-01-01 to 9999-12-31, without clock or time zone. It sorts
 * as text, travels in JSON as it is, and is made by this module only.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** The three numbers of a day; `month` and `day` count from 1. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_DAY = 1;
const LAST_DAY = 3_652_059;

/** Whether February of the year has 29 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the three numbers name a day that exists, in the years 1 to 9999. */
export function isRealDay({ year, month, day }: DateParts): boolean {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a `PlainDate`: the form `yyyy-mm-dd` and a day that exists. */
export function isPlainDate(text: string): text is PlainDate {
  const match = ISO.exec(text);
  return match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The text as a `PlainDate`. Throws `CalendarError` `invalid-date`. */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new CalendarError('invalid-date', `not a date: ${JSON.stringify(text)}`, 'Ngày không hợp lệ.');
}

/** The day of a year, month and day. Throws `CalendarError` `invalid-date` where there is none. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return plainDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}

/** Year, month and day of a date. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Place of the day among all days: 0001-01-01 is 1, and each day is one more than the day before. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const leapDayOfYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return years * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDayOfYear + day;
}

/** The day at that place, the reverse of `dayNumber`. Throws `CalendarError` `out-of-range` past the year 9999. */
export function dateFromDayNumber(number: number): PlainDate {
  if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) {
    throw new CalendarError('out-of-range', `no day number ${number}`, 'Ngày nằm ngoài khoảng tính được.');
  }
  // Counts years from 1 March, so that the leap day comes last and months have the lengths 31, 30, 31, 30, 31.
  const sinceMarch = number + 305;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Monday is 1, Sunday is 7. */
export function weekday(date: PlainDate): Weekday {
  return (((dayNumber(date) + 6) % 7) + 1) as Weekday;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(date: PlainDate): PlainDate {
  return dateFromDayNumber(dayNumber(date) + 1 - weekday(date));
}
