/** The year that a plan is for: what a deadline with day and month only means. */

import { fold } from '@kheo/vietnamese';
import type { PlanHeader } from '../contract.ts';

export interface PlanYear {
  /** From the title ("năm 2026", "giai đoạn 2026 - 2030"), else from the date of issue; null where neither says. */
  year: number | null;
  /** Date of issue. */
  issued: string | null;
}

const YEAR = /(?:^|\s)n\S{1,2}m\s+((?:19|20)\d\d)(?!\s*[-–]\s*(?:19|20)\d\d)/g;
const PERIOD = /giai do\S{1,2}n\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/;

/** Reads the year from the header and, where the header has none, from the texts given (title of the enclosed plan). */
export function readPlanYear(header: PlanHeader, titles: readonly (string | null)[]): PlanYear {
  const issuedYear = header.date === null ? null : Number(header.date.slice(0, 4));
  for (const title of [header.title, ...titles]) {
    const text = fold(title ?? '');
    const years = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
    // "đến năm 2035" tells how far a programme goes, not which year the plan is for.
    const year = years.find((each) => !new RegExp(`den\\s+n\\S{1,2}m\\s+${each}`).test(text));
    const isNear = (value: number) => issuedYear === null || Math.abs(value - issuedYear) <= 1;
    if (year !== undefined && isNear(year)) return { year, issued: header.date };
    const period = PERIOD.exec(text);
    if (period !== null && isNear(Number(period[1]))) return { year: Number(period[1]), issued: header.date };
  }
  return { year: issuedYear ?? yearOf(header.attachedTo?.date ?? null), issued: header.date };
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
