import { CalendarError } from './calendar-error.ts';
import { addDays, addMonths } from './date-arithmetic.ts';
import { type PlainDate, weekday } from './plain-date.ts';

/**
 * What a row of the calendar makes of its day: `holiday` by law, `compensatory` rest for a holiday that fell on a rest
 * day or by a swap, `workingSwap` a Saturday or Sunday on which offices work instead of a day given off.
 */
export type HolidayKind = 'holiday' | 'compensatory' | 'workingSwap';

/** One day that is not what its weekday says. */
export interface Holiday {
  date: PlainDate;
  kind: HolidayKind;
  /** In Vietnamese, as shown to people. */
  name: string;
  /** The instrument it comes from, with its article. */
  source: string;
  /** Whether a person has checked it against the instrument. */
  verified: boolean;
}

/** The special days, by date. */
export type Holidays = ReadonlyMap<PlainDate, Holiday>;

/** The unit in which a statute counts a time limit. */
export type DurationUnit = 'day' | 'workingDay' | 'month';

/** Longest run of days looked through before the holidays themselves must be wrong. */
const LONGEST_BREAK = 366;
const LARGEST_COUNT = 10_000;

/** Rows as `Holidays`. Of two rows for one day the later stands: a province's rows go after the shipped ones. */
export function holidaysFrom(rows: Iterable<Holiday>): Holidays {
  return new Map([...rows].map((row) => [row.date, row]));
}

/** Whether offices work on that day: Monday to Friday without holidays, and the swapped rest days. */
export function isWorkingDay(date: PlainDate, holidays: Holidays): boolean {
  const row = holidays.get(date);
  return row === undefined ? weekday(date) <= 5 : row.kind === 'workingSwap';
}

/** That day when offices work on it, else the next one on which they do. Source: Bộ luật Dân sự 2015, Điều 148.5. */
export function nextWorkingDay(date: PlainDate, holidays: Holidays): PlainDate {
  return seekWorkingDay(date, 1, holidays);
}

/**
 * The `count`-th working day after the date (before it when negative); the day itself is not counted. With 0, the date
 * as it is, working day or not. Throws `CalendarError` `invalid-count` beyond 10,000.
 */
export function addWorkingDays(date: PlainDate, count: number, holidays: Holidays): PlainDate {
  requireCount(Math.abs(count));
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = seekWorkingDay(addDays(day, step), step, holidays);
  return day;
}

/**
 * The last day of a time limit of `count` units that starts with an event on `from`. The day after the event is day 1;
 * working days leave out rest days, holidays and compensatory days; a limit in months ends on the same day of the
 * month, or on its last day; a limit that would end on a rest day ends on the next working day.
 * Source: Bộ luật Dân sự 2015, Điều 147 and 148. Throws `CalendarError` `invalid-count` for a negative count.
 */
export function deadline(from: PlainDate, count: number, unit: DurationUnit, holidays: Holidays): PlainDate {
  requireCount(count);
  switch (unit) {
    case 'workingDay':
      return nextWorkingDay(addWorkingDays(from, count, holidays), holidays);
    case 'day':
      return nextWorkingDay(addDays(from, count), holidays);
    case 'month':
      return nextWorkingDay(addMonths(from, count), holidays);
  }
}

/**
 * The rows from `from` to `to`, both included, that nobody has checked: what makes a date counted over them doubtful.
 * In the order of the days.
 */
export function unverifiedBetween(from: PlainDate, to: PlainDate, holidays: Holidays): Holiday[] {
  const doubtful = [...holidays.values()].filter((row) => !row.verified && row.date >= from && row.date <= to);
  return doubtful.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function seekWorkingDay(date: PlainDate, step: 1 | -1, holidays: Holidays): PlainDate {
  let day = date;
  for (let tried = 0; tried < LONGEST_BREAK; tried += 1) {
    if (isWorkingDay(day, holidays)) return day;
    day = addDays(day, step);
  }
  throw new CalendarError(
    'out-of-range',
    `no working day within a year of ${date}`,
    'Lịch nghỉ không còn ngày làm việc.',
  );
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > LARGEST_COUNT) {
    throw new CalendarError(
      'invalid-count',
      `not a count of days or months: ${count}`,
      'Thời hạn phải là số nguyên từ 0 đến 10.000.',
    );
  }
}
