import { addDays, plainDate, weekday } from '@kheo/calendar';
import { formatDate, formatDayMonth } from './format.ts';
import { type Content, classes } from './props.ts';

export interface MonthEntry {
  /** 'yyyy-mm-dd'. */
  date: string;
  title: string;
  href: string;
  mark?: Content;
}

export interface MonthProps {
  /** First day of the month, 'yyyy-mm-01'. */
  month: string;
  today: string;
  entries: readonly MonthEntry[];
  /** Where the whole day is shown when it holds more than fits. */
  dayHref: (date: string) => string;
}

const shownADay = 4;
const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** A month as weeks from Monday; on a phone, a list of the days that hold something. */
export function Month({ month, today, entries, dayHref }: MonthProps) {
  const days = daysOf(month);
  return (
    <>
      <ul class="k-month-head" aria-hidden="true">
        {weekdays.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      <ol class="k-month">
        {days.map((date) => (
          <Day
            date={date}
            isOutside={date.slice(0, 7) !== month.slice(0, 7)}
            isToday={date === today}
            entries={entries.filter((entry) => entry.date === date)}
            dayHref={dayHref(date)}
          />
        ))}
      </ol>
    </>
  );
}

interface DayProps {
  date: string;
  isOutside: boolean;
  isToday: boolean;
  entries: readonly MonthEntry[];
  dayHref: string;
}

function Day({ date, isOutside, isToday, entries, dayHref }: DayProps) {
  if (isOutside) return <li class="k-day k-day-empty" aria-hidden="true" />;
  const rest = entries.length - shownADay;
  return (
    <li class={classes('k-day', entries.length === 0 && 'k-day-empty', isToday && 'k-day-today')}>
      <time datetime={date} title={formatDate(date)}>
        {formatDayMonth(date)}
      </time>
      <ul>
        {entries.slice(0, shownADay).map((entry) => (
          <li>
            {entry.mark}{' '}
            <a href={entry.href} title={entry.title}>
              {entry.title}
            </a>
          </li>
        ))}
        {rest > 0 ? (
          <li>
            <a href={dayHref}>và {rest} việc nữa</a>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** The days of whole weeks that hold the month. */
function daysOf(month: string): string[] {
  const first = plainDate(`${month.slice(0, 7)}-01`);
  const before = weekday(first) - 1;
  const days: string[] = [];
  for (let date = addDays(first, -before); ; date = addDays(date, 1)) {
    if (days.length % 7 === 0 && days.length > 0 && date.slice(0, 7) > first.slice(0, 7)) break;
    days.push(date);
  }
  return days;
}
