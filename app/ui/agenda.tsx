import { formatDayMonth, formatShortWeekday } from './format.ts';
import type { Content } from './props.ts';

export interface AgendaItem {
  /** 'yyyy-mm-dd'. */
  date: string;
  /** `08:00`; without it the whole day. */
  time?: string | undefined;
  title: string;
  href?: string | undefined;
  note?: Content;
}

/** Lịch tuần: day, hour, what and where. */
export function Agenda({ items, today }: { items: readonly AgendaItem[]; today: string }) {
  return (
    <ul class="k-agenda">
      {items.map((item) => (
        <li class={item.date === today ? 'k-agenda-today' : undefined}>
          <time datetime={item.date}>
            <strong>{formatShortWeekday(item.date)}</strong> {formatDayMonth(item.date)}
          </time>
          <span class="k-agenda-hour">{item.time ?? 'cả ngày'}</span>
          <span class="k-agenda-what">
            {item.href ? <a href={item.href}>{item.title}</a> : item.title}
            {item.note ? <small>{item.note}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
