import { reportingPeriod } from '@kheo/calendar';
import type { PeriodKind } from './report.ts';

export const periodKinds = ['first-half', 'nine-months', 'year', 'request'] as const;

/** What stands in the form: as the rule for periods sets it, or as the period is. */
export interface PeriodValues {
  name: string;
  from: string;
  to: string;
  dueBelow: string;
  dueOwn: string;
  basis: string | null;
  source: string;
  verified: boolean;
}

/** When reports are due by the rules of provinces: 20 June, 20 September, 25 November; the whole five days later. */
const dueDays: Record<Exclude<PeriodKind, 'request'>, [string, string]> = {
  'first-half': ['06-20', '06-25'],
  'nine-months': ['09-20', '09-25'],
  year: ['11-25', '11-30'],
};

/** A period as the rules would have it. Source: Nghị định 09/2019/NĐ-CP, Điều 12, and the plans of provinces. */
export function usualPeriod(kind: PeriodKind, year: number, today: string): PeriodValues {
  if (kind === 'request') {
    const blank = { basis: null, source: 'Văn bản yêu cầu', verified: false };
    return { name: '', from: `${year}-01-01`, to: today, dueBelow: '', dueOwn: '', ...blank };
  }
  const { from, to, label, source, verified } = reportingPeriod(kind, year);
  const [below, own] = dueDays[kind];
  return {
    name: label,
    from,
    to,
    dueBelow: `${year}-${below}`,
    dueOwn: `${year}-${own}`,
    basis: null,
    source,
    verified,
  };
}
