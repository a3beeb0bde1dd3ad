import { RECURRENCES, type Recurrence } from '@kheo/calendar';

/** The recurrence that the reader names, `once` when it names none. */
export function recurrenceOf(repeats: string | null): Recurrence {
  return RECURRENCES.find((one) => one === repeats) ?? 'once';
}
