import { daysBetween, formatDate, formatDue } from './format.ts';
import type { Content } from './props.ts';
import { remembered } from './remembered.ts';
import { Status, type StatusShape } from './status.tsx';

export interface DueItem {
  title: string;
  href: string;
  /** 'yyyy-mm-dd'; without it the work has no date. */
  due?: string | undefined;
  /** Who asked, from which plan. */
  note?: Content;
  /** The one next act. */
  action?: Content;
}

export interface DueListProps {
  items: readonly DueItem[];
  /** The day that it is, 'yyyy-mm-dd'. */
  today: string;
  /** From how many days before the date on it counts as soon; 7 unless told. */
  soonDays?: number | undefined;
}

/** What is owed, by date as given: how late or how soon, and what. */
export function DueList({ items, today, soonDays = 7 }: DueListProps) {
  return (
    <ul class="k-due">
      {items.map((item) => (
        <li class="k-row-link">
          <DueMark due={item.due} today={today} soonDays={soonDays} />
          <div class="k-due-text">
            <a class="k-row-anchor" href={item.href}>
              {item.title}
            </a>
            {item.note ? <small>{item.note}</small> : null}
          </div>
          {item.action ? <div class="k-due-action">{item.action}</div> : null}
        </li>
      ))}
    </ul>
  );
}

interface DueMarkProps {
  due: string | undefined;
  today: string;
  soonDays?: number;
  /** Whether the date stands beside it; else it is said on pointing. */
  isDated?: boolean;
}

/** `quá hạn 2 ngày`, `còn 1 ngày`, with its shape. */
export const DueMark = remembered(
  ({ due, today, soonDays = 7, isDated }: DueMarkProps) => {
    if (due === undefined) return Status({ shape: 'unsure', label: 'chưa rõ hạn' });
    const title = isDated ? undefined : `Hạn ${formatDate(due)}`;
    return Status({ shape: dueShape(due, today, soonDays), label: formatDue(due, today), title });
  },
  ({ due, today, soonDays, isDated }) => `${due} ${today} ${soonDays} ${isDated}`,
);

/** Late, soon, or still far. */
export function dueShape(due: string, today: string, soonDays = 7): StatusShape {
  const days = daysBetween(today, due);
  if (days < 0) return 'late';
  return days <= soonDays ? 'due-soon' : 'not-received';
}
