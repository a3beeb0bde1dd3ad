import { addDays } from './date-arithmetic.ts';
import { dateOf, type PlainDate, plainDate, weekday } from './plain-date.ts';
import { type Holiday, type HolidayKind, type Holidays, holidaysFrom } from './working-days.ts';

/**
 * The shipped calendar of rest days, 2024 to 2030. A row is `verified` when its rule and its days were read in a
 * published source; days that the Prime Minister has not yet decided, and lunar days that were computed, are not.
 */
const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';
const COMPENSATION = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const YEARLY_DECISION = 'Lịch nghỉ của Thủ tướng Chính phủ cho cán bộ, công chức, viên chức';
const FIRST_YEAR = 2024;
const LAST_YEAR = 2030;
/** The breaks up to this day have been published; those after it are the law's rule applied to the calendar. */
const LAST_PUBLISHED_DAY = '2026-12-31';

/** Days by the lunar calendar at UTC+7: mùng 1 Tết and Giỗ Tổ Hùng Vương (10/3). */
const LUNAR: Record<number, { newYear: string; ancestors: string }> = {
  2024: { newYear: '2024-02-10', ancestors: '2024-04-18' },
  2025: { newYear: '2025-01-29', ancestors: '2025-04-07' },
  2026: { newYear: '2026-02-17', ancestors: '2026-04-26' },
  2027: { newYear: '2027-02-06', ancestors: '2027-04-16' },
  2028: { newYear: '2028-01-26', ancestors: '2028-04-04' },
  2029: { newYear: '2029-02-13', ancestors: '2029-04-23' },
  2030: { newYear: '2030-02-02', ancestors: '2030-04-12' },
};

/** Years whose days off for Tết are decided: the first of the five days by law, and the compensatory days. */
const DECIDED_TET: Record<number, { first: string; compensatory: string[]; verified: boolean }> = {
  2024: { first: '2024-02-08', compensatory: ['2024-02-13', '2024-02-14'], verified: false },
  2025: { first: '2025-01-27', compensatory: [], verified: false },
  2026: { first: '2026-02-16', compensatory: [], verified: true },
};

/**
 * Single days of the yearly decisions. The break of 02/9/2026 lasts five days; which days it takes beside 02/9, and on
 * which Saturdays the days given off are worked, is unchecked.
 */
const DECIDED_DAYS: Holiday[] = [
  row('2026-01-02', 'compensatory', 'Nghỉ Tết Dương lịch', YEARLY_DECISION, false),
  row('2026-08-31', 'compensatory', 'Nghỉ Quốc khánh', YEARLY_DECISION, false),
];

/**
 * A day that has been proposed and is not law as far as known here: an administrator adds it to the calendar once the
 * Labour Code has been amended.
 */
export const PENDING_HOLIDAYS: readonly Holiday[] = [2026, 2027, 2028, 2029, 2030].map((year) =>
  row(
    dateOf(year, 11, 24),
    'holiday',
    'Ngày Văn hóa Việt Nam',
    'Nghị quyết 80-NQ/TW; chưa có luật sửa đổi Điều 112 Bộ luật Lao động',
    false,
  ),
);

/** The rows of the shipped calendar, in the order of the days. */
export const HOLIDAY_ROWS: readonly Holiday[] = buildRows();

/** The shipped calendar. */
export const SHIPPED_HOLIDAYS: Holidays = holidaysFrom(HOLIDAY_ROWS);

function buildRows(): Holiday[] {
  const rows: Holiday[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) rows.push(...tet(year), ...otherHolidays(year));
  const byDay = new Map<string, Holiday>();
  for (const added of [...rows, ...compensation(rows), ...DECIDED_DAYS]) byDay.set(added.date, added);
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Five days by decision; where none is known, the four that every decision so far has held: 30 Tết to mùng 3. */
function tet(year: number): Holiday[] {
  const decided = DECIDED_TET[year];
  const lunar = LUNAR[year];
  if (decided !== undefined) {
    const days = [0, 1, 2, 3, 4].map((offset) => addDays(plainDate(decided.first), offset));
    return [
      ...days.map((day) =>
        row(day, 'holiday', 'Tết Nguyên đán', `${LABOUR_CODE}; ${YEARLY_DECISION}`, decided.verified),
      ),
      ...decided.compensatory.map((day) =>
        row(day, 'compensatory', 'Nghỉ bù Tết Nguyên đán', `${COMPENSATION}; ${YEARLY_DECISION}`, decided.verified),
      ),
    ];
  }
  if (lunar === undefined) return [];
  return [-1, 0, 1, 2].map((offset) =>
    row(addDays(plainDate(lunar.newYear), offset), 'holiday', 'Tết Nguyên đán', `${LABOUR_CODE}; âm lịch`, false),
  );
}

function otherHolidays(year: number): Holiday[] {
  const fixed = [
    row(dateOf(year, 1, 1), 'holiday', 'Tết Dương lịch', LABOUR_CODE, true),
    row(dateOf(year, 4, 30), 'holiday', 'Ngày Chiến thắng', LABOUR_CODE, true),
    row(dateOf(year, 5, 1), 'holiday', 'Ngày Quốc tế lao động', LABOUR_CODE, true),
    row(dateOf(year, 9, 2), 'holiday', 'Quốc khánh', LABOUR_CODE, true),
    // The day beside 02/9 is decided each year, before or after it.
    row(dateOf(year, 9, beside2September(year)), 'holiday', 'Quốc khánh', `${LABOUR_CODE}; ${YEARLY_DECISION}`, false),
  ];
  const lunar = LUNAR[year];
  if (lunar === undefined) return fixed;
  const verified = year === 2026;
  return [...fixed, row(lunar.ancestors, 'holiday', 'Giỗ Tổ Hùng Vương', `${LABOUR_CODE}; 10/3 âm lịch`, verified)];
}

/** The neighbour of 02/9 that is nearer the weekend, which makes the longer break. */
function beside2September(year: number): 1 | 3 {
  return weekday(dateOf(year, 9, 2)) <= 3 ? 1 : 3;
}

/** A holiday on a Saturday or Sunday is made up for on the next day that is not off; those of Tết come by decision. */
function compensation(rows: Holiday[]): Holiday[] {
  const taken = new Set<string>(rows.map((holiday) => holiday.date));
  const made: Holiday[] = [];
  for (const holiday of [...rows].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (holiday.name === 'Tết Nguyên đán' || weekday(holiday.date) <= 5) continue;
    let day = addDays(holiday.date, 1);
    while (taken.has(day) || weekday(day) > 5) day = addDays(day, 1);
    taken.add(day);
    made.push(
      row(day, 'compensatory', `Nghỉ bù ${holiday.name}`, COMPENSATION, holiday.verified && day <= LAST_PUBLISHED_DAY),
    );
  }
  return made;
}

function row(date: PlainDate | string, kind: HolidayKind, name: string, source: string, verified: boolean): Holiday {
  return { date: plainDate(date), kind, name, source, verified };
}
