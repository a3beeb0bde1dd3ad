import {
  addDays,
  addWorkingDays,
  type Holidays,
  holidaysFrom,
  nextWorkingDay,
  type PlainDate,
  plainDate,
} from '@kheo/calendar';
import type { HolidayRow, RuleTiming } from './reminder.ts';

/** Farthest from the due date that a rule may stand, in days either way. */
export const farthestOffset = 60;
/** Days back that every sweep looks for what was missed: a calendar that changed, work handed out or moved afterwards. */
export const lookBackDays = 10;
/** Calendar days that 60 working days and the longest breaks can take. */
const span = 130;

/** The working day on which a rule reminds of this due date; what would fall on a day off moves to the next working day. */
export function fireDay(rule: Pick<RuleTiming, 'offset' | 'counted'>, dueOn: PlainDate, holidays: Holidays): PlainDate {
  const day = rule.counted === 'working' ? addWorkingDays(dueOn, rule.offset, holidays) : addDays(dueOn, rule.offset);
  return nextWorkingDay(day, holidays);
}

/** The due dates for which a rule fires on one of the days from `from` to `to`, both included, in order. */
export function duesFiring(rule: RuleTiming, from: PlainDate, to: PlainDate, holidays: Holidays): PlainDate[] {
  const dues: PlainDate[] = [];
  for (let due = addDays(from, -span); due <= addDays(to, span); due = addDays(due, 1)) {
    const day = fireDay(rule, due, holidays);
    if (day >= from && day <= to && day >= rule.from && (rule.to === null || day < rule.to)) dues.push(due);
  }
  return dues;
}

/**
 * The days that a sweep on `today` covers, or undefined when there is none; `first` is the first day that was ever swept,
 * `last` the last one that was worked everywhere: on a day off nothing is given out, also nothing that was missed.
 */
export function daysToSweep(
  today: PlainDate,
  first: PlainDate | undefined,
  last: PlainDate | undefined,
): { from: PlainDate; to: PlainDate } | undefined {
  if (first === undefined) return { from: today, to: today };
  if (today < (last ?? first)) return undefined;
  if (last === undefined) return { from: first, to: today };
  const from = addDays(last, 1 - lookBackDays);
  return { from: from < first ? first : from, to: today };
}

/** Places of the tree in which one calendar holds. */
export interface CalendarArea {
  placeFrom: number;
  placeTo: number;
  holidays: Holidays;
}

/**
 * The calendars of the tree: one for all of it, and one for each unit that has days of its own. A unit's rows stand over
 * those of the units above it; of two areas that hold a place, the narrower is meant.
 */
export function calendarAreas(rows: readonly HolidayRow[], lastPlace: number): CalendarArea[] {
  const ranges = new Map<string, { placeFrom: number; placeTo: number }>([
    [`0 ${lastPlace}`, { placeFrom: 0, placeTo: lastPlace }],
  ]);
  for (const row of rows) {
    if (row.unitPlace === null || row.unitPlaceTo === null) continue;
    ranges.set(`${row.unitPlace} ${row.unitPlaceTo}`, { placeFrom: row.unitPlace, placeTo: row.unitPlaceTo });
  }
  const width = (row: HolidayRow) => (row.unitPlaceTo ?? Number.MAX_SAFE_INTEGER) - (row.unitPlace ?? 0);
  const widestFirst = [...rows].sort((a, b) => width(b) - width(a));
  return [...ranges.values()].map(({ placeFrom, placeTo }) => ({
    placeFrom,
    placeTo,
    holidays: holidaysFrom(
      widestFirst
        .filter((row) => (row.unitPlace ?? 0) <= placeFrom && (row.unitPlaceTo ?? lastPlace) >= placeTo)
        .map(({ day, kind, name, source, verified }) => ({ date: plainDate(day), kind, name, source, verified })),
    ),
  }));
}

/** The calendar of a place: the narrowest area that holds it. */
export function calendarAt(areas: readonly CalendarArea[], place: number): Holidays {
  const [narrowest] = areas
    .filter((area) => area.placeFrom <= place && place <= area.placeTo)
    .sort((a, b) => a.placeTo - a.placeFrom - (b.placeTo - b.placeFrom));
  return narrowest?.holidays ?? holidaysFrom([]);
}

/** How often sending is tried before it is given up: over about ten hours. */
export const mostAttempts = 8;

/** Minutes until the next attempt after so many; undefined when it is given up. */
export function minutesUntilRetry(attempts: number): number | undefined {
  return attempts >= mostAttempts ? undefined : 5 * 2 ** (attempts - 1);
}
