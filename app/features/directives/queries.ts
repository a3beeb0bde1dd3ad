import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Directive } from './directive.ts';

export interface DirectiveFilter {
  /** Given by this unit, or asked of it. */
  issuerId?: number | undefined;
  askedOfId?: number | undefined;
  /** Said within these days. */
  from?: string | undefined;
  to?: string | undefined;
  words?: string | undefined;
  /** Only those that some unit still owes. */
  openOnly?: boolean | undefined;
  /** Identifier of the last one of the page before. */
  before?: number | undefined;
  limit?: number | undefined;
}

const columns = sql`
  plan.id, task.text, directive.said_on as "saidOn", directive.said_by as "saidBy", directive.channel,
  directive.on_document as "onDocument", directive.urgent, plan.issuer_id as "issuerId", issuer.name as "issuerName",
  issuer.kind as "issuerKind", person_name(directive.recorded_by) as "recordedByName", plan.state,
  (select min(due_on) from task_due where task_due.task_id = task.id) as "dueOn",
  coalesce((select jsonb_agg(jsonb_build_object('assignmentId', assignment.id, 'unitName', unit.name, 'unitKind', unit.kind,
      'role', assignment.role, 'state', assignment.state, 'dueOn', assignment.due_on,
      'doneOn', (assignment.done_at at time zone 'Asia/Ho_Chi_Minh')::date)
      order by array_position(array['lead', 'perform', 'coordinate'], assignment.role), unit.name collate vietnamese)
    from assignment join unit on unit.id = assignment.unit_id
    where assignment.plan_id = plan.id and assignment.state not in ('passed_on', 'transferred')), '[]') as units`;
const source = sql`
  from directive join plan on plan.id = directive.plan_id join task on task.plan_id = plan.id
    join unit issuer on issuer.id = plan.issuer_id`;

/** Directives in sight, the latest first; one more than `limit` tells that there is a next page. */
export async function listDirectives(tx: Tx, filter: DirectiveFilter): Promise<Directive[]> {
  const { issuerId, askedOfId, from, to, words, openOnly, before } = filter;
  const conditions = [sql`true`];
  if (issuerId !== undefined) conditions.push(sql`plan.issuer_id = ${issuerId}`);
  if (askedOfId !== undefined) {
    conditions.push(sql`plan.id in (select plan_id from assignment where unit_id = ${askedOfId}
      and state not in ('passed_on', 'transferred', 'recalled'))`);
  }
  if (from) conditions.push(sql`directive.said_on >= ${from}::date`);
  if (to) conditions.push(sql`directive.said_on <= ${to}::date`);
  if (words) conditions.push(sql`task.folded like '%' || fold(${words}) || '%'`);
  if (openOnly) {
    conditions.push(sql`exists (select from assignment where assignment.plan_id = plan.id
      and state in ('assigned', 'received', 'in_progress'))`);
  }
  if (before !== undefined) conditions.push(sql`plan.id < ${before}`);
  const answer = await sql<Directive>`
    select ${columns} ${source} where ${sql.join(conditions, sql` and `)}
    order by plan.id desc limit ${sql.lit((filter.limit ?? 50) + 1)}`.execute(tx);
  return answer.rows;
}

/** One directive; throws `not-found`. */
export async function getDirective(tx: Tx, id: number): Promise<Directive> {
  const answer = await sql<Directive>`select ${columns} ${source} where plan.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found)
    throw new KheoError('not-found', 'Không tìm thấy ý kiến chỉ đạo này, hoặc đơn vị đang chọn không được xem.');
  return found;
}
