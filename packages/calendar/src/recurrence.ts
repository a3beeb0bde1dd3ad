import { CalendarError } from './calendar-error.ts';
import { addDays, addMonths } from './date-arithmetic.ts';
import type { PlainDate } from './plain-date.ts';

/** How often a task falls due. */
export type Recurrence = 'once' | 'yearly' | 'half-yearly' | 'nine-months' | 'quarterly' | 'monthly' | 'weekly';

/** Every recurrence, from the rarest. */
export const RECURRENCES: readonly Recurrence[] = [
  'once',
  'yearly',
  'nine-months',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
];

const LABELS: Record<Recurrence, string> = {
  once: 'Một lần',
  yearly: 'Hằng năm',
  'half-yearly': '6 tháng',
  'nine-months': '9 tháng',
  quarterly: 'Hằng quý',
  monthly: 'Hằng tháng',
  weekly: 'Hằng tuần',
};

/** Months from one due date to the next. What is asked for "9 tháng" looks back on nine months, once in each year. */
const MONTHS: Record<Exclude<Recurrence, 'once' | 'weekly'>, number> = {
  yearly: 12,
  'nine-months': 12,
  'half-yearly': 6,
  quarterly: 3,
  monthly: 1,
};

const MOST_OCCURRENCES = 10_000;

/** The recurrence in Vietnamese. */
export function recurrenceLabel(recurrence: Recurrence): string {
  return LABELS[recurrence];
}

/**
 * The due dates from `firstDue` to `until`, both included, in order; none when `until` is before `firstDue`. Months are
 * counted from the first date, so the 31st comes back after a short month. Dates stay as they fall: the reader of a
 * statutory limit moves them off rest days. Throws `CalendarError` `too-many-occurrences` beyond 10,000.
 */
export function occurrences(recurrence: Recurrence, firstDue: PlainDate, until: PlainDate): PlainDate[] {
  const dates: PlainDate[] = [];
  let due: PlainDate | undefined = firstDue;
  while (due !== undefined && due <= until) {
    if (dates.length === MOST_OCCURRENCES) {
      const message = `${recurrence} from ${firstDue} to ${until} gives more than ${MOST_OCCURRENCES} dates`;
      throw new CalendarError('too-many-occurrences', message, 'Khoảng thời gian lặp lại quá dài.');
    }
    dates.push(due);
    due = dateAt(recurrence, firstDue, dates.length, until);
  }
  return dates;
}

/** The date at a place in the row, from 0; undefined where there is none, or where the calendar ends. */
function dateAt(recurrence: Recurrence, first: PlainDate, index: number, until: PlainDate): PlainDate | undefined {
  if (recurrence === 'once') return undefined;
  if (recurrence === 'weekly') return until >= '9999-12-25' ? undefined : addDays(first, index * 7);
  const months = MONTHS[recurrence] * index;
  return Number(first.slice(0, 4)) + months / 12 >= 9999 ? undefined : addMonths(first, months);
}
