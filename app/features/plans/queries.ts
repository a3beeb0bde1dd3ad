import type { SourceText } from '@kheo/official-document';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Plan, PlanState, PlanSummary, Task } from './plan.ts';

export interface PlanFilter {
  words?: string | undefined;
  year?: number | undefined;
  state?: PlanState | undefined;
  issuerId?: number | undefined;
  limit?: number | undefined;
}

/** Plans in sight, the newest year first. */
export async function listPlans(tx: Tx, filter: PlanFilter = {}): Promise<PlanSummary[]> {
  let query = tx
    .selectFrom('plan')
    .innerJoin('document', 'document.id', 'plan.document_id')
    .innerJoin('unit', 'unit.id', 'plan.issuer_id')
    .select([
      'plan.id',
      'document.number',
      'document.title',
      'document.issued_on as issuedOn',
      'plan.year',
      'plan.version',
    ])
    .select(['plan.issuer_id as issuerId', 'unit.name as issuerName', 'unit.kind as issuerKind'])
    .select(sql<PlanState>`plan.state`.as('state'))
    .select((eb) =>
      eb
        .selectFrom('task')
        .whereRef('task.plan_id', '=', 'plan.id')
        .select(eb.fn.countAll<number>().as('n'))
        .as('tasks'),
    );
  query = query.where('plan.kind', '=', 'plan');
  if (filter.words) query = query.where(sql<boolean>`document.folded like '%' || fold(${filter.words}) || '%'`);
  if (filter.year) query = query.where('plan.year', '=', filter.year);
  if (filter.state) query = query.where('plan.state', '=', filter.state);
  if (filter.issuerId) query = query.where('plan.issuer_id', '=', filter.issuerId);
  const rows = await query
    .orderBy('plan.year', 'desc')
    .orderBy('unit.place')
    .orderBy('plan.id', 'desc')
    .limit(filter.limit ?? 100)
    .execute();
  return rows.map((row) => ({ ...row, tasks: Number(row.tasks ?? 0) }));
}

/** A plan by identifier; throws `not-found` also for one that is not in sight. */
export async function getPlan(tx: Tx, id: number): Promise<Plan> {
  const found = await tx
    .selectFrom('plan')
    .innerJoin('document', 'document.id', 'plan.document_id')
    .innerJoin('unit', 'unit.id', 'plan.issuer_id')
    .leftJoin('plan as upper', 'upper.id', 'plan.upper_plan_id')
    .leftJoin('unit as upper_issuer', 'upper_issuer.id', 'upper.issuer_id')
    .where('plan.id', '=', id)
    .select(['plan.id', 'document.id as documentId', 'number', 'type', 'title', 'issued_on as issuedOn'])
    .select(['document.place', 'recipients', 'file_id as fileId', 'plan.year', 'plan.confidentiality', 'plan.version'])
    .select([
      'plan.last_year as lastYear',
      'plan.replaces_id as replacesId',
      'plan.upper_plan_id as upperPlanId',
      'plan.revision',
    ])
    .select(['plan.submitted_to_id as submittedToId', 'plan.submitted_at as submittedAt'])
    .select(['plan.published_at as publishedAt', 'plan.withdrawn_reason as withdrawnReason'])
    .select(['plan.issuer_id as issuerId', 'unit.name as issuerName', 'unit.kind as issuerKind'])
    .select([
      'plan.issuer_place as issuerPlace',
      'upper_issuer.id as upperIssuerId',
      'upper_issuer.name as upperIssuerName',
    ])
    .select(sql<PlanState>`plan.state`.as('state'))
    .select(sql<Plan['kind']>`plan.kind`.as('kind'))
    .executeTakeFirst();
  if (!found) throw new KheoError('not-found', 'Không tìm thấy kế hoạch này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** The text of the plan as it was read, or null for one written here. */
export async function findSource(tx: Tx, planId: number): Promise<SourceText | null> {
  const found = await tx
    .selectFrom('plan')
    .innerJoin('document', 'document.id', 'plan.document_id')
    .where('plan.id', '=', planId)
    .select('source')
    .executeTakeFirst();
  return (found?.source as SourceText | null | undefined) ?? null;
}

/** The tasks of a plan in its order, each with who it names. */
export async function listTasks(tx: Tx, planId: number): Promise<Task[]> {
  return selectTasks(tx, sql`task.plan_id = ${planId}`);
}

/** One task; throws `not-found`. */
export async function getTask(tx: Tx, id: number): Promise<Task> {
  const found = await findTask(tx, id);
  if (!found) throw new KheoError('not-found', 'Không tìm thấy nhiệm vụ này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** One task, or undefined when there is none in sight. */
export async function findTask(tx: Tx, id: number): Promise<Task | undefined> {
  const [found] = await selectTasks(tx, sql`task.id = ${id}`);
  return found;
}

/** The tasks of plans below that carry out this one. */
export async function listTasksBelow(tx: Tx, taskId: number): Promise<Task[]> {
  return selectTasks(tx, sql`task.upper_task_id = ${taskId}`);
}

async function selectTasks(tx: Tx, condition: ReturnType<typeof sql>): Promise<Task[]> {
  const answer = await sql<Task>`
    select task.id, task.plan_id as "planId", task.position, task.ref, task.text, task.deliverable, task.recipient,
      task.recipient_id as "recipientId", task.line, task.page, task.upper_task_id as "upperTaskId", task.carries_id as "carriesId", task.checked, task.doubts,
      coalesce((
        select json_agg(json_build_object('id', named.id, 'name', named.name, 'role', named.role, 'unitId', named.unit_id,
          'unitName', unit.name, 'groupCode', named.group_code, 'groupName', unit_group.name, 'exceptIds', named.except_ids)
          order by named.position)
        from task_unit named
          left join unit on unit.id = named.unit_id
          left join unit_group on unit_group.code = named.group_code
        where named.task_id = task.id), '[]') as units,
      coalesce((
        select json_agg(json_build_object('dueOn', due.due_on, 'dueText', due.due_text, 'recurrence', due.recurrence, 'label', due.label)
          order by due.position)
        from task_due due where due.task_id = task.id), '[]') as dues
    from task where ${condition}
    order by task.plan_id, task.position`.execute(tx);
  return answer.rows;
}

export interface OutlineEntry {
  ref: string;
  title: string | null;
  line: number | null;
}

/** The outline of a plan, in reading order. */
export async function listOutline(tx: Tx, planId: number): Promise<OutlineEntry[]> {
  return tx
    .selectFrom('outline_entry')
    .where('plan_id', '=', planId)
    .select(['ref', 'title', 'line'])
    .orderBy('position')
    .execute();
}

export interface Quota {
  ref: string | null;
  subject: string;
  min: number | null;
  max: number | null;
  appliesTo: string | null;
}

/** The numbers in a plan that bind. */
export async function listQuotas(tx: Tx, planId: number): Promise<Quota[]> {
  return tx
    .selectFrom('quota')
    .where('plan_id', '=', planId)
    .select(['ref', 'subject', 'min', 'max', 'applies_to as appliesTo'])
    .orderBy('position')
    .execute();
}

export interface Citation {
  number: string;
  issuedOn: string | null;
  issuer: string | null;
}

/** The documents that a document cites. */
export async function listCitations(tx: Tx, documentId: number): Promise<Citation[]> {
  return tx
    .selectFrom('document_citation')
    .where('document_id', '=', documentId)
    .select(['number', 'issued_on as issuedOn', 'issuer'])
    .orderBy('position')
    .execute();
}

/** The years of plans in sight, newest first: for the filter. */
export async function listYears(tx: Tx): Promise<number[]> {
  const rows = await tx.selectFrom('plan').select('year').distinct().orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}
