import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';

export interface CoverageCell {
  unitId: number;
  unitName: string;
  unitKind: string;
  taskId: number;
  /** Due date by the plan above. */
  dueOn: string | null;
  /** The unit's own task that takes it up, and in whose plan; null where nobody took it up. */
  ownTaskId: number | null;
  ownPlanId: number | null;
  ownDueOn: string | null;
}

/**
 * For each unit that a plan tasks and each of its tasks: the task of the unit's own published or submitted plan that takes
 * it up. It is taken up late when its own due date is after the one allowed.
 */
export async function listCoverage(tx: Tx, planId: number): Promise<CoverageCell[]> {
  const answer = await sql<CoverageCell>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind", asked.task_id as "taskId", asked.due_on as "dueOn",
      own.task_id as "ownTaskId", own.plan_id as "ownPlanId", own.due_on as "ownDueOn"
    from (
      select unit_id, task_id, max(due_on) as due_on from assignment
      where plan_id = ${planId} and state in ('assigned', 'received', 'in_progress', 'done', 'refused')
      group by unit_id, task_id
    ) asked
      join unit on unit.id = asked.unit_id
      join unit_kind on unit_kind.code = unit.kind
      left join lateral (
        select task.id as task_id, plan.id as plan_id,
          (select max(due_on) from task_due where task_due.task_id = task.id) as due_on
        from task join plan on plan.id = task.plan_id
        where task.upper_task_id = asked.task_id and plan.issuer_id = asked.unit_id and plan.state = 'published'
        order by plan.id desc limit 1
      ) own on true
    order by unit_kind.level, unit.kind <> 'department', unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}
