import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './date-arithmetic.ts';
import { plainDate } from './plain-date.ts';
import { currentDate, property } from './property.ts';
import { occurrences, RECURRENCES, recurrenceLabel } from './recurrence.ts';
import { findReportingPeriod, REPORTING_PERIOD_KINDS, reportingPeriod } from './reporting-period.ts';

const date = plainDate;

describe('occurrences', () => {
  it('steps by its period', () => {
    expect(occurrences('once', date('2026-06-10'), date('2030-01-01'))).toEqual(['2026-06-10']);
    expect(occurrences('half-yearly', date('2026-06-10'), date('2027-06-10'))).toEqual([
      '2026-06-10',
      '2026-12-10',
      '2027-06-10',
    ]);
    expect(occurrences('nine-months', date('2026-09-14'), date('2027-12-31'))).toEqual(['2026-09-14', '2027-09-14']);
    expect(occurrences('monthly', date('2026-01-31'), date('2026-04-30'))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(occurrences('weekly', date('2026-03-02'), date('2026-03-20'))).toHaveLength(3);
    expect(occurrences('yearly', date('2026-03-02'), date('2026-03-01'))).toEqual([]);
  });

  it('stays in its range, in order, and reaches the end', () => {
    property([fc.constantFrom(...RECURRENCES), currentDate, fc.integer({ min: 0, max: 2000 })], (kind, first, days) => {
      const until = addDays(first, days);
      const dates = occurrences(kind, first, until);
      expect(dates[0]).toBe(first);
      expect([...dates].sort()).toEqual(dates);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.every((due) => due >= first && due <= until)).toBe(true);
      const last = dates.at(-1) ?? first;
      if (kind !== 'once') expect(addMonths(last, 12) >= until || kind === 'weekly').toBe(true);
      expect(recurrenceLabel(kind)).not.toBe('');
    });
  });

  it('ends at the end of the calendar and refuses rows without end', () => {
    expect(occurrences('yearly', date('9997-01-01'), date('9999-12-31')).length).toBeGreaterThan(0);
    expect(() => occurrences('weekly', date('0001-01-01'), date('9999-01-01'))).toThrow(
      expect.objectContaining({ code: 'too-many-occurrences' }),
    );
  });
});

describe('reportingPeriod', () => {
  it('follows Decree 09/2019', () => {
    const period = (kind: Parameters<typeof reportingPeriod>[0]) => {
      const { from, to, label } = reportingPeriod(kind, 2026);
      return [from, to, label];
    };
    expect(period('year')).toEqual(['2025-12-15', '2026-12-14', 'Năm 2026']);
    expect(period('first-half')).toEqual(['2025-12-15', '2026-06-14', '6 tháng đầu năm 2026']);
    expect(period('second-half')).toEqual(['2026-06-15', '2026-12-14', '6 tháng cuối năm 2026']);
    expect(period('nine-months')).toEqual(['2025-12-15', '2026-09-14', '9 tháng đầu năm 2026']);
    expect(period('quarter-1')).toEqual(['2025-12-15', '2026-03-14', 'Quý I năm 2026']);
    expect(period('quarter-4')).toEqual(['2026-09-15', '2026-12-14', 'Quý IV năm 2026']);
    expect(period('month-2')).toEqual(['2026-01-15', '2026-02-14', 'Tháng 02 năm 2026']);
    expect(period('month-12')).toEqual(['2026-11-15', '2026-12-14', 'Tháng 12 năm 2026']);
  });

  it('shows which rule is not of the decree', () => {
    const unverified = REPORTING_PERIOD_KINDS.filter((kind) => !reportingPeriod(kind, 2026).verified);
    expect(unverified).toEqual(['nine-months']);
  });

  it('lays months, quarters and halves end to end', () => {
    for (const kinds of [
      REPORTING_PERIOD_KINDS.filter((kind) => kind.startsWith('month-')),
      REPORTING_PERIOD_KINDS.filter((kind) => kind.startsWith('quarter-')),
      ['first-half', 'second-half'] as const,
    ]) {
      const periods = [2026, 2027].flatMap((year) => kinds.map((kind) => reportingPeriod(kind, year)));
      for (const [index, next] of periods.slice(1).entries()) {
        expect(next.from).toBe(addDays(periods[index]?.to ?? next.from, 1));
      }
    }
  });

  it('finds the period that holds a day', () => {
    property([currentDate], (day) => {
      const found = findReportingPeriod(['year'], day);
      expect(found !== undefined && found.from <= day && day <= found.to).toBe(true);
    });
    expect(findReportingPeriod(['first-half'], date('2026-12-20'))?.label).toBe('6 tháng đầu năm 2027');
    expect(findReportingPeriod(['first-half'], date('2026-07-01'))).toBeUndefined();
  });
});
