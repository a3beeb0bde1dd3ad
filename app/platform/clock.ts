import type { PlainDate } from '@kheo/calendar';
import { plainDate } from '@kheo/calendar';

/** The time zone of every agency that Khéo serves. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** A day in Vietnam, and the minute for which it is known: pages ask for today many times a second. */
let known: { minute: number; day: PlainDate } | undefined;

let fixedDay: string | undefined;

/** Make `today` answer this day (`KHEO_NOW`, demonstrations and tests); undefined lets time run. */
export function setToday(day: string | undefined): void {
  fixedDay = day;
}

/** Today's date in Vietnam. */
export function today(): PlainDate {
  if (fixedDay !== undefined) return plainDate(fixedDay);
  const now = Date.now();
  const minute = Math.floor(now / 60_000);
  if (known?.minute !== minute) known = { minute, day: plainDate(dayFormat.format(now)) };
  return known.day;
}
