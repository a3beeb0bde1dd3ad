import { addDays, type PlainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { shortText } from '../assignments/queries.ts';

/** Days before a due date on which the unit is told. */
const daysBefore = [7, 1];

/** Tell every unit what falls due in seven days, tomorrow, and what became late today. Running it again tells nothing twice. */
export async function tellDueDates(tx: Tx, day: PlainDate): Promise<void> {
  for (const days of daysBefore) {
    await tellOn(tx, day, addDays(day, days), 'due_soon', days === 1 ? 'Ngày mai đến hạn' : `Còn ${days} ngày đến hạn`);
  }
  await tellOn(tx, day, addDays(day, -1), 'overdue', 'Đã quá hạn');
}

async function tellOn(tx: Tx, day: PlainDate, dueOn: PlainDate, kind: string, word: string): Promise<void> {
  await sql`
    insert into notification (unit_id, kind, assignment_id, plan_id, text, on_day)
    select assignment.unit_id, ${kind}, assignment.id, assignment.plan_id, ${`${word}: `} || ${shortText('task.text')}, ${day}::date
    from assignment join task on task.id = assignment.task_id
    where assignment.due_on = ${dueOn}::date and assignment.state in ('assigned', 'received', 'in_progress')
    on conflict do nothing`.execute(tx);
}
