import { addDays, isWorkingDay, mondayOf, plainDate, SHIPPED_HOLIDAYS } from '@kheo/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf } from '../../../tests/seed.ts';
import type { HolidayRow, RuleTiming } from './reminder.ts';
import {
  calendarAreas,
  calendarAt,
  daysToSweep,
  duesFiring,
  farthestOffset,
  fireDay,
  lookBackDays,
  minutesUntilRetry,
  mostAttempts,
} from './rules.ts';

const date = plainDate;
const seed = seedOf('reminder rules');
const always = { id: 1, from: '2000-01-01', to: null };
const working = (offset: number): RuleTiming => ({ ...always, offset, counted: 'working' });
const calendar = (offset: number): RuleTiming => ({ ...always, offset, counted: 'calendar' });
const fires = (rule: RuleTiming, due: string) => fireDay(rule, date(due), SHIPPED_HOLIDAYS);

describe('the day on which a rule fires', () => {
  it('counts working days back and forth over days off', () => {
    // 16/02 - 20/02/2026 is Tết, with the weekends on both sides.
    expect(fires(working(-3), '2026-02-24')).toBe('2026-02-12');
    expect(fires(working(-1), '2026-02-23')).toBe('2026-02-13');
    expect(fires(working(1), '2026-02-13')).toBe('2026-02-23');
    expect(fires(working(3), '2026-03-06')).toBe('2026-03-11');
  });
  it('moves what would fall on a day off to the next working day', () => {
    expect(fires(working(0), '2026-03-08')).toBe('2026-03-09');
    expect(fires(calendar(-1), '2026-03-09')).toBe('2026-03-09');
    expect(fires(calendar(2), '2026-02-13')).toBe('2026-02-23');
  });

  const anyRule = fc.record({
    offset: fc.integer({ min: -farthestOffset, max: farthestOffset }),
    counted: fc.constantFrom('working' as const, 'calendar' as const),
  });
  const anyDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(date('2025-01-01'), n));

  it('is always worked, and the dates found for a stretch of days are exactly those that fire in it', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 20 }), anyDay, (timing, from, length, due) => {
        const rule = { ...always, ...timing };
        const to = addDays(from, length);
        const dues = duesFiring(rule, from, to, SHIPPED_HOLIDAYS);
        for (const one of dues) expect(isWorkingDay(fireDay(rule, one, SHIPPED_HOLIDAYS), SHIPPED_HOLIDAYS)).toBe(true);
        const day = fireDay(rule, due, SHIPPED_HOLIDAYS);
        expect(dues.includes(due)).toBe(day >= from && day <= to);
        expect(duesFiring(rule, day, day, SHIPPED_HOLIDAYS)).toContain(due);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('lies within the days for which the rule holds', () => {
    const rule = { ...working(0), from: '2026-03-10', to: '2026-03-12' };
    expect(duesFiring(rule, date('2026-03-01'), date('2026-03-31'), SHIPPED_HOLIDAYS)).toEqual([
      '2026-03-10',
      '2026-03-11',
    ]);
  });
});

describe('the days of a sweep', () => {
  const today = date('2026-03-20');
  it('begin with the first one, and no reminder of before is given out', () => {
    expect(daysToSweep(today, undefined, undefined)).toEqual({ from: today, to: today });
  });
  it('reach back over what was missed and some days more, never before the first', () => {
    const last = date('2026-03-15');
    expect(daysToSweep(today, date('2026-01-01'), last)?.from).toBe(addDays(last, 1 - lookBackDays));
    expect(daysToSweep(today, date('2026-03-14'), last)?.from).toBe('2026-03-14');
    expect(daysToSweep(today, date('2026-01-01'), date('2026-03-21'))).toBeUndefined();
    expect(daysToSweep(today, date('2026-03-02'), undefined)).toEqual({ from: '2026-03-02', to: today });
  });
});

describe('calendars of units', () => {
  const row = (day: string, place: [number, number] | null, kind: HolidayRow['kind']): HolidayRow => ({
    id: 0,
    unitId: place && 1,
    unitPlace: place?.[0] ?? null,
    unitPlaceTo: place?.[1] ?? null,
    unitName: null,
    day,
    kind,
    name: 'x',
    source: 'x',
    verified: true,
    shipped: false,
  });
  it('are those of the narrowest unit that has days of its own, over those above', () => {
    const areas = calendarAreas(
      [
        row('2026-03-10', [100, 199], 'holiday'),
        row('2026-03-11', null, 'holiday'),
        row('2026-03-11', [150, 159], 'workingSwap'),
      ],
      1000,
    );
    const works = (day: string, place: number) => isWorkingDay(date(day), calendarAt(areas, place));
    expect([works('2026-03-10', 5), works('2026-03-10', 120), works('2026-03-10', 155)]).toEqual([true, false, false]);
    expect([works('2026-03-11', 5), works('2026-03-11', 120), works('2026-03-11', 155)]).toEqual([false, false, true]);
  });
});

it('tries for about ten hours and then gives up', () => {
  let minutes = 0;
  for (let attempt = 1; attempt < mostAttempts; attempt++) minutes += minutesUntilRetry(attempt) ?? Number.NaN;
  expect(minutes / 60).toBeGreaterThan(8);
  expect(minutes / 60).toBeLessThan(12);
  expect(minutesUntilRetry(mostAttempts)).toBeUndefined();
});

it('knows the Monday of a week', () => {
  for (const day of ['2026-03-09', '2026-03-12', '2026-03-15']) expect(mondayOf(date(day))).toBe('2026-03-09');
});
