import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { createPlan } from './commands.ts';
import { getPlan } from './queries.ts';

/**
 * Begin the acting unit's own plan from a plan of the level above: the tasks that fall to the unit, prefilled, each tied
 * to its origin. A draft that was already begun from that plan is given back instead of a second one.
 */
export async function derivePlan(tx: Tx, actor: Actor, upperPlanId: number): Promise<number> {
  const upper = await getPlan(tx, upperPlanId);
  if (upper.state !== 'published') throw new KheoError('conflict', 'Chỉ lập được từ kế hoạch đang có hiệu lực.');
  const begun = await tx
    .selectFrom('plan')
    .where('upper_plan_id', '=', upperPlanId)
    .where('issuer_id', '=', actor.unitId)
    .where('state', 'in', ['draft', 'published'])
    .select('id')
    .executeTakeFirst();
  if (begun) return begun.id;
  const name = upper.number ? `Kế hoạch số ${upper.number}` : 'kế hoạch của cấp trên';
  const title = `Thực hiện ${name} về ${lowerFirst(upper.title)}`;
  const id = await createPlan(tx, actor, {
    title,
    number: null,
    issuedOn: null,
    year: upper.year,
    lastYear: upper.lastYear,
    upperPlanId,
  });
  await copyTasks(tx, actor, upperPlanId, id);
  await recordEvent(tx, actor, {
    act: 'plan.derived',
    subject: 'plan',
    subjectId: id,
    place: actor.place,
    data: { upperPlanId },
  });
  return id;
}

async function copyTasks(tx: Tx, actor: Actor, upperPlanId: number, planId: number): Promise<void> {
  await sql`
    insert into task (plan_id, position, ref, text, deliverable, recipient, recipient_id, upper_task_id)
    select ${planId}, row_number() over (order by task.position) - 1, null, task.text, task.deliverable, task.recipient,
      task.recipient_id, task.id
    from task
    where task.plan_id = ${upperPlanId} and exists (
      select from assignment where assignment.task_id = task.id and assignment.unit_id = ${actor.unitId}
        and assignment.state in ('assigned', 'received', 'in_progress', 'done'))`.execute(tx);
  await sql`
    insert into task_due (task_id, position, due_on, due_text, recurrence, label)
    select task.id, due.position, due.due_on, due.due_text, due.recurrence, due.label
    from task_due due join task on task.upper_task_id = due.task_id
    where task.plan_id = ${planId}`.execute(tx);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
