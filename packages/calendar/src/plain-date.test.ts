import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDates, daysBetween } from './date-arithmetic.ts';
import { formatDate, formatDateWithWeekday, formatLongDate, parseVietnameseDate } from './date-text.ts';
import { dateFromDayNumber, dayNumber, isPlainDate, partsOf, plainDate, weekday } from './plain-date.ts';
import { anyDate, property } from './property.ts';

describe('PlainDate', () => {
  it('takes days that exist only', () => {
    expect(isPlainDate('2024-02-29')).toBe(true);
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '0000-01-01',
      '10/03/2026',
    ]) {
      expect(isPlainDate(text), text).toBe(false);
      expect(() => plainDate(text)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
    }
  });

  it('counts days as the engine does', () => {
    property([anyDate], (date) => {
      const { year, month, day } = partsOf(date);
      const engine = new Date(0);
      engine.setUTCFullYear(year, month - 1, day);
      expect(dayNumber(date)).toBe(engine.getTime() / 86_400_000 + dayNumber(plainDate('1970-01-01')));
      expect(weekday(date) % 7).toBe(engine.getUTCDay());
      expect(dateFromDayNumber(dayNumber(date))).toBe(date);
    });
  });

  it('keeps the order of days', () => {
    property([anyDate, anyDate], (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
      expect(addDays(a, daysBetween(a, b))).toBe(b);
    });
  });

  it('clamps months to their last day', () => {
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(plainDate('2023-12-31'), 2)).toBe('2024-02-29');
    expect(addMonths(plainDate('2026-01-15'), -1)).toBe('2025-12-15');
    property([fc.integer({ min: -600, max: 600 })], (count) => {
      expect(addMonths(addMonths(plainDate('2026-06-15'), count), -count)).toBe('2026-06-15');
    });
  });

  it('refuses what leaves the calendar', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => addMonths(plainDate('0001-01-01'), -1)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
  });
});

describe('dates for people', () => {
  it('reads back what it writes', () => {
    property([anyDate], (date) => expect(parseVietnameseDate(formatDate(date))).toBe(date));
  });

  it('reads the day first', () => {
    expect(parseVietnameseDate(' 1/2/2026 ')).toBe('2026-02-01');
    expect(parseVietnameseDate('10.3.2026')).toBe('2026-03-10');
    for (const text of ['31/4/2026', '2026-03-10', '1/2-2026', '1/2/26', '']) {
      expect(parseVietnameseDate(text), text).toBeUndefined();
    }
  });

  it('writes the zeros of Decree 30', () => {
    expect(formatLongDate(plainDate('2026-02-05'))).toBe('ngày 05 tháng 02 năm 2026');
    expect(formatLongDate(plainDate('2026-03-26'))).toBe('ngày 26 tháng 3 năm 2026');
    expect(formatDateWithWeekday(plainDate('2026-11-22'))).toBe('Chủ nhật, 22/11/2026');
  });
});
