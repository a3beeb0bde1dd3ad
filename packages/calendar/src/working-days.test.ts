import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.ts';
import { HOLIDAY_ROWS, PENDING_HOLIDAYS, SHIPPED_HOLIDAYS } from './holiday-table.ts';
import { plainDate, weekday } from './plain-date.ts';
import { currentDate, property } from './property.ts';
import {
  addWorkingDays,
  deadline,
  holidaysFrom,
  isWorkingDay,
  nextWorkingDay,
  unverifiedBetween,
} from './working-days.ts';

const date = plainDate;
const count = fc.integer({ min: 0, max: 60 });

describe('working days', () => {
  it('leaves out rest days, holidays and compensatory days', () => {
    expect(isWorkingDay(date('2026-02-13'), SHIPPED_HOLIDAYS)).toBe(true);
    for (let day = 14; day <= 22; day += 1) expect(isWorkingDay(date(`2026-02-${day}`), SHIPPED_HOLIDAYS)).toBe(false);
    expect(isWorkingDay(date('2026-02-23'), SHIPPED_HOLIDAYS)).toBe(true);
    // Giỗ Tổ falls on a Sunday.
    expect(isWorkingDay(date('2026-04-27'), SHIPPED_HOLIDAYS)).toBe(false);
  });

  it('works on a swapped Saturday', () => {
    const swapped = holidaysFrom([
      { date: date('2026-03-07'), kind: 'workingSwap', name: 'Làm bù', source: 'thử', verified: true },
    ]);
    expect(isWorkingDay(date('2026-03-07'), swapped)).toBe(true);
    expect(addWorkingDays(date('2026-03-06'), 1, swapped)).toBe('2026-03-07');
  });

  it('lets a later row stand over an earlier one', () => {
    const [pending] = PENDING_HOLIDAYS;
    expect(pending?.date).toBe('2026-11-24');
    expect(isWorkingDay(date('2026-11-24'), SHIPPED_HOLIDAYS)).toBe(true);
    expect(isWorkingDay(date('2026-11-24'), holidaysFrom([...HOLIDAY_ROWS, ...PENDING_HOLIDAYS]))).toBe(false);
  });

  it('lands on a working day, so many working days on', () => {
    property([currentDate, count], (from, n) => {
      const to = addWorkingDays(from, n, SHIPPED_HOLIDAYS);
      let passed = 0;
      for (let day = from; day < to; ) {
        day = addDays(day, 1);
        if (isWorkingDay(day, SHIPPED_HOLIDAYS)) passed += 1;
      }
      expect(passed).toBe(n);
      if (n > 0) expect(isWorkingDay(to, SHIPPED_HOLIDAYS)).toBe(true);
    });
  });

  it('counts back to where it came from', () => {
    property([currentDate, count], (from, n) => {
      const start = nextWorkingDay(from, SHIPPED_HOLIDAYS);
      expect(addWorkingDays(addWorkingDays(start, n, SHIPPED_HOLIDAYS), -n, SHIPPED_HOLIDAYS)).toBe(start);
    });
  });
});

describe('deadline', () => {
  it('starts on the day after the event', () => {
    expect(deadline(date('2026-03-09'), 10, 'workingDay', SHIPPED_HOLIDAYS)).toBe('2026-03-23');
    expect(deadline(date('2026-03-09'), 10, 'day', SHIPPED_HOLIDAYS)).toBe('2026-03-19');
  });

  it('moves the last day off a rest day', () => {
    expect(deadline(date('2026-03-04'), 10, 'day', SHIPPED_HOLIDAYS)).toBe('2026-03-16');
    expect(deadline(date('2026-01-20'), 30, 'day', SHIPPED_HOLIDAYS)).toBe('2026-02-23');
    expect(deadline(date('2026-01-31'), 1, 'month', SHIPPED_HOLIDAYS)).toBe('2026-03-02');
  });

  it('is a working day, never before the days are up, and grows with the count', () => {
    for (const unit of ['day', 'workingDay', 'month'] as const) {
      property([currentDate, fc.integer({ min: 0, max: 20 })], (from, n) => {
        const last = deadline(from, n, unit, SHIPPED_HOLIDAYS);
        expect(isWorkingDay(last, SHIPPED_HOLIDAYS)).toBe(true);
        expect(last >= addDays(from, n)).toBe(true);
        expect(deadline(from, n + 1, unit, SHIPPED_HOLIDAYS) >= last).toBe(true);
      });
    }
  });

  it('refuses a count that is none', () => {
    for (const n of [-1, 0.5, Number.NaN, 10_001]) {
      expect(() => deadline(date('2026-03-09'), n, 'day', SHIPPED_HOLIDAYS)).toThrow(
        expect.objectContaining({ code: 'invalid-count' }),
      );
    }
  });

  it('ends with an error when no day is left to work on', () => {
    const start = date('2026-01-01');
    const never = holidaysFrom(
      Array.from({ length: 800 }, (_, offset) => ({
        date: addDays(start, offset),
        kind: 'holiday' as const,
        name: 'Nghỉ',
        source: 'thử',
        verified: false,
      })),
    );
    expect(() => deadline(start, 1, 'workingDay', never)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('the shipped calendar', () => {
  it('holds each day once, in order, with its source', () => {
    const dates = HOLIDAY_ROWS.map((row) => row.date);
    expect(new Set(dates).size).toBe(dates.length);
    expect([...dates].sort()).toEqual(dates);
    for (const row of HOLIDAY_ROWS) expect(row.source.length && row.name.length).toBeGreaterThan(0);
  });

  it('gives the public breaks of 2026 their published length', () => {
    const off = (from: string, days: number) =>
      Array.from({ length: days }, (_, offset) => isWorkingDay(addDays(date(from), offset), SHIPPED_HOLIDAYS));
    for (const [from, days] of [
      ['2026-01-01', 4],
      ['2026-02-14', 9],
      ['2026-04-25', 3],
      ['2026-04-30', 4],
      ['2026-08-29', 5],
    ] as const) {
      expect(off(from, days), from).toEqual(Array(days).fill(false));
      expect(isWorkingDay(addDays(date(from), days), SHIPPED_HOLIDAYS), from).toBe(true);
      expect(isWorkingDay(addDays(date(from), -1), SHIPPED_HOLIDAYS), from).toBe(true);
    }
  });

  it('marks what is not decided', () => {
    const doubtful = unverifiedBetween(date('2027-01-01'), date('2027-12-31'), SHIPPED_HOLIDAYS);
    expect(doubtful.filter((row) => row.name === 'Tết Nguyên đán')).toHaveLength(4);
    expect(unverifiedBetween(date('2026-02-01'), date('2026-02-28'), SHIPPED_HOLIDAYS)).toEqual([]);
    expect(HOLIDAY_ROWS.filter((row) => row.kind === 'compensatory').every((row) => weekday(row.date) <= 5)).toBe(true);
  });
});
