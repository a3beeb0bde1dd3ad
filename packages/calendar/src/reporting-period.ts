import { dateOf, type PlainDate } from './plain-date.ts';

type QuarterNumber = 1 | 2 | 3 | 4;
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Which stretch of a year a periodic report covers. */
export type ReportingPeriodKind =
  | 'year'
  | 'first-half'
  | 'second-half'
  | 'nine-months'
  | `quarter-${QuarterNumber}`
  | `month-${MonthNumber}`;

/** The days whose figures a periodic report holds, both included. */
export interface ReportingPeriod {
  kind: ReportingPeriodKind;
  year: number;
  from: PlainDate;
  to: PlainDate;
  /** In Vietnamese: `6 tháng đầu năm 2026`. */
  label: string;
  source: string;
  /** Whether the rule was read in the instrument itself. */
  verified: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Every kind, the shortest first. */
export const REPORTING_PERIOD_KINDS: readonly ReportingPeriodKind[] = [
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) => `month-${month}` as const),
  ...([1, 2, 3, 4] as const).map((quarter) => `quarter-${quarter}` as const),
  'first-half',
  'second-half',
  'nine-months',
  'year',
];

/**
 * The period of that kind in that year. Every period runs from the 15th of the month before its first month to the 14th
 * of its last month, so the figures of December 15 to 31 belong to the year after.
 * Source: Nghị định 09/2019/NĐ-CP, Điều 12; nine months are a rule of provinces, not of the decree.
 */
export function reportingPeriod(kind: ReportingPeriodKind, year: number): ReportingPeriod {
  const { first, last, label } = monthsOf(kind);
  const from = first === 1 ? dateOf(year - 1, 12, 15) : dateOf(year, first - 1, 15);
  const decree = kind !== 'nine-months';
  return {
    kind,
    year,
    from,
    to: dateOf(year, last, 14),
    label: kind === 'year' ? `Năm ${year}` : `${label} năm ${year}`,
    source: decree ? 'Nghị định 09/2019/NĐ-CP, Điều 12' : 'Quy định của tỉnh, thành phố',
    verified: decree,
  };
}

/** The period of one of the kinds that holds the day; the kinds are tried in the order given. */
export function findReportingPeriod(
  kinds: readonly ReportingPeriodKind[],
  date: PlainDate,
): ReportingPeriod | undefined {
  const year = Number(date.slice(0, 4));
  for (const kind of kinds) {
    for (const candidate of year < 9999 ? [year, year + 1] : [year]) {
      const period = reportingPeriod(kind, candidate);
      if (period.from <= date && date <= period.to) return period;
    }
  }
  return undefined;
}

function monthsOf(kind: ReportingPeriodKind): { first: number; last: number; label: string } {
  switch (kind) {
    case 'year':
      return { first: 1, last: 12, label: '' };
    case 'first-half':
      return { first: 1, last: 6, label: '6 tháng đầu' };
    case 'second-half':
      return { first: 7, last: 12, label: '6 tháng cuối' };
    case 'nine-months':
      return { first: 1, last: 9, label: '9 tháng đầu' };
    default: {
      const number = Number(kind.slice(kind.indexOf('-') + 1));
      if (kind.startsWith('month-')) {
        return { first: number, last: number, label: `Tháng ${number < 3 ? `0${number}` : number}` };
      }
      return { first: number * 3 - 2, last: number * 3, label: `Quý ${ROMAN[number - 1] ?? number}` };
    }
  }
}
