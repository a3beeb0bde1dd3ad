import { addDays, addMonths, type PlainDate, plainDate } from '@kheo/calendar';
import { compareVietnamese, shorten } from '../../ui/format.ts';
import type { PeriodTask } from '../assignments/queries.ts';
import type { Period, ProgrammeGroup, ProgrammeLine } from './programme.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** The period of this code; undefined for anything else. */
export function readPeriod(code: string): Period | undefined {
  const [, year, part] = /^(20\d\d)-(0[1-9]|1[0-2]|Q[1-4])$/.exec(code) ?? [];
  if (!year || !part) return undefined;
  if (!part.startsWith('Q')) {
    const from = plainDate(`${year}-${part}-01`);
    return { code, from, to: addDays(addMonths(from, 1), -1), label: `tháng ${Number(part)} năm ${year}` };
  }
  const quarter = Number(part.slice(1));
  const from = plainDate(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
  return { code, from, to: addDays(addMonths(from, 3), -1), label: `quý ${roman[quarter - 1]} năm ${year}` };
}

/** The month or the quarter in which a day stands. */
export function periodAt(day: PlainDate, kind: 'month' | 'quarter'): string {
  const month = Number(day.slice(5, 7));
  return kind === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}

/** The period of the same kind so many periods later, or earlier. */
export function periodAfter(period: Period, count: number): string {
  const kind = period.code.includes('Q') ? 'quarter' : 'month';
  return periodAt(addMonths(plainDate(period.from), count * (kind === 'month' ? 1 : 3)), kind);
}

/** A task that is due in the period as a line of the programme. */
export function lineOf(task: PeriodTask): Pick<ProgrammeLine, 'leader' | 'field' | 'text' | 'who' | 'dueOn'> {
  return {
    leader: task.leaderName,
    field: task.planNumber ?? shorten(task.planTitle, 120),
    text: task.text,
    who: task.officerName ?? (task.doers === 1 ? task.doerName : `${task.doers} đơn vị`),
    dueOn: task.dueOn,
  };
}

/** Lines under the leader in charge or the field, in the order of the alphabet; those without one last. */
export function groupLines(lines: readonly ProgrammeLine[], by: 'leader' | 'field'): ProgrammeGroup[] {
  const groups = new Map<string | null, ProgrammeLine[]>();
  for (const line of lines) groups.set(line[by], [...(groups.get(line[by]) ?? []), line]);
  return [...groups]
    .map(([name, own]) => ({ name, lines: own }))
    .sort((a, b) => {
      if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
      return compareVietnamese(a.name, b.name);
    });
}
