import { describe, expect, test } from 'vitest';
import {
  compareVietnamese,
  dateInVietnam,
  daysBetween,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDayMonth,
  formatDue,
  formatNumber,
  formatPercent,
  formatShortWeekday,
  formatWeekday,
  parseDate,
  parseNumber,
} from './format.ts';

describe('numbers', () => {
  test('are grouped by points and cut by a comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(12_000)).toBe('12.000');
    expect(formatNumber(0.126, 1)).toBe('0,1');
  });

  test('a share keeps its sign on the same line', () => {
    expect(formatPercent(0.784)).toBe('78\u00a0%');
    expect(formatPercent(0.7845, 1)).toBe('78,5\u00a0%');
  });

  test('sizes', () => {
    expect(formatBytes(900)).toBe('900\u00a0B');
    expect(formatBytes(1_536_000)).toBe('1,5\u00a0MB');
    expect(formatBytes(20_000_000)).toBe('20\u00a0MB');
  });

  test.each([
    ['1.234,5', 1234.5],
    ['1234', 1234],
    ['-3', -3],
    ['12.34', undefined],
    ['bốn hai', undefined],
    ['', undefined],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('what is written is read back', () => {
    for (const value of [0, 7, 1234.5, 1_000_000, 0.25]) expect(parseNumber(formatNumber(value))).toBe(value);
  });
});

describe('dates', () => {
  test('are written day first', () => {
    expect(formatDate('2026-03-09')).toBe('09/03/2026');
    expect(formatDayMonth('2026-03-09')).toBe('09/03');
    expect(formatDate('31/02/2026')).toBe('31/02/2026');
  });

  test('carry the day of the week', () => {
    expect(formatWeekday('2026-03-09')).toBe('Thứ Hai, 09/03/2026');
    expect(formatShortWeekday('2026-03-15')).toBe('CN');
  });

  test('a range names the year once', () => {
    expect(formatDateRange('2026-01-01', '2026-06-14')).toBe('01/01 - 14/06/2026');
    expect(formatDateRange('2025-12-15', '2026-06-14')).toBe('15/12/2025 - 14/06/2026');
    expect(formatDateRange('2026-06-14', '2026-06-14')).toBe('14/06/2026');
  });

  test('an instant is shown as clocks in Vietnam show it', () => {
    expect(formatDateTime('2026-03-08T18:05:00Z')).toBe('01:05 09/03/2026');
    expect(dateInVietnam(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });

  test.each([
    ['2026-03-12', 'còn 3 ngày'],
    ['2026-03-09', 'hôm nay'],
    ['2026-03-07', 'quá hạn 2 ngày'],
  ])('due on %s reads %s', (due, words) => {
    expect(formatDue(due, '2026-03-09')).toBe(words);
  });

  test('days are counted over the end of a year', () => {
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-03-09', '2026-02-27')).toBe(-10);
  });

  test.each([
    ['9/3/2026', '2026-03-09'],
    [' 09-03-2026 ', '2026-03-09'],
    ['2026-03-09', '2026-03-09'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', undefined],
    ['31/4/2026', undefined],
    ['tháng 3', undefined],
  ])('reads %j', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

test('names stand in the order of the Vietnamese alphabet', () => {
  expect(['Đồng Đăng', 'Ái', 'Dương', 'Ba Sơn', 'Âu', 'Ăng'].sort(compareVietnamese)).toEqual([
    'Ái',
    'Ăng',
    'Âu',
    'Ba Sơn',
    'Dương',
    'Đồng Đăng',
  ]);
});
