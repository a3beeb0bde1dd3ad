import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Assignment, AssignmentLine, AssignmentRow, AssignmentState, UnitLine } from './assignment.ts';

/** A column of text in SQL as `shorten` would write it: at most 120 letters, ended at a word. */
export function shortText(column: string) {
  const text = sql.ref(column);
  return sql`case when length(${text}) > 120 then regexp_replace(left(${text}, 120), '[\\s,.;:]*\\s\\S*$', '') || '…' else ${text} end`;
}

export interface AssignmentFilter {
  /** The unit that owes, or the unit that asked: one of the two is always given, and an index has each in order. */
  unitId?: number | undefined;
  askedById?: number | undefined;
  planId?: number | undefined;
  taskId?: number | undefined;
  state?: AssignmentState | 'open' | 'late' | 'waiting' | undefined;
  words?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  /** Last row of the page before: its due date (null: none) and identifier. */
  after?: { dueOn: string | null; id: number } | undefined;
  limit?: number | undefined;
  today: string;
}

const lineColumns =
  sql.raw(`id, plan_number as "planNumber", text, ref, role, due_on as "dueOn", period_label as "periodLabel", state,
  waits_for as "waitsFor"`);
const unitColumns = sql.raw('unit_name as "unitName", unit_kind as "unitKind"');
const rowColumns = sql.raw(
  'task_id as "taskId", plan_id as "planId", unit_id as "unitId", asked_by_name as "askedByName"',
);

/** Assignments by due date, those without one last; one more row than `limit` tells that there is a next page. */
export function listAssignments(tx: Tx, filter: AssignmentFilter): Promise<AssignmentRow[]> {
  return select<AssignmentRow>(tx, sql`${lineColumns}, ${unitColumns}, ${rowColumns}`, filter);
}

/** The same with no more than a list shows: each column less is a tenth less to send and to read. */
export function listUnitLines(tx: Tx, filter: AssignmentFilter): Promise<UnitLine[]> {
  return select<UnitLine>(tx, sql`${lineColumns}, ${unitColumns}`, filter);
}

/** The same of one unit, which a list need not name in every line. */
export function listLines(tx: Tx, filter: AssignmentFilter & { unitId: number }): Promise<AssignmentLine[]> {
  return select<AssignmentLine>(tx, lineColumns, filter);
}

async function select<Row>(tx: Tx, columns: ReturnType<typeof sql>, filter: AssignmentFilter): Promise<Row[]> {
  const answer = await sql<Row>`
    select ${columns} from assignment_line
    where ${sql.join(conditionsOf(filter), sql` and `)}
    order by due_on, id
    limit ${sql.lit((filter.limit ?? 50) + 1)}`.execute(tx);
  return answer.rows;
}

function conditionsOf(filter: AssignmentFilter) {
  const { unitId, askedById, planId, taskId, state, words, dueFrom, dueTo, after } = filter;
  const conditions = [sql`true`];
  if (unitId !== undefined) conditions.push(sql`unit_id = ${unitId}`);
  if (askedById !== undefined) conditions.push(sql`asked_by_id = ${askedById}`);
  if (planId !== undefined) conditions.push(sql`plan_id = ${planId}`);
  if (taskId !== undefined) conditions.push(sql`task_id = ${taskId}`);
  if (state === 'open' || state === 'late') conditions.push(sql`state in ('assigned', 'received', 'in_progress')`);
  else if (state === 'waiting') conditions.push(sql`waits_for is not null`);
  else if (state) conditions.push(sql`state = ${state}`);
  if (state === 'late') conditions.push(sql`due_on < ${filter.today}::date`);
  if (words) conditions.push(sql`folded like '%' || fold(${words}) || '%'`);
  if (dueFrom) conditions.push(sql`due_on >= ${dueFrom}::date`);
  if (dueTo) conditions.push(sql`due_on <= ${dueTo}::date`);
  if (after) {
    conditions.push(
      after.dueOn === null
        ? sql`due_on is null and id > ${after.id}`
        : sql`((due_on, id) > (${after.dueOn}::date, ${after.id}) or due_on is null)`,
    );
  }
  return conditions;
}

/** One assignment with what its page shows; throws `not-found`. */
export async function getAssignment(tx: Tx, id: number): Promise<Assignment> {
  const answer = await sql<Assignment>`
    select assignment.id, assignment.task_id as "taskId", assignment.plan_id as "planId", document.number as "planNumber",
      plan.kind as "planKind", task.text, task.ref, assignment.role, assignment.unit_id as "unitId", unit.name as "unitName", unit.kind as "unitKind",
      asker.name as "askedByName", assignment.due_on as "dueOn", assignment.period_label as "periodLabel", assignment.state,
      assignment.unit_place as "unitPlace", unit.place_to as "unitPlaceTo", assignment.asked_by_id as "askedById",
      assignment.asked_by_place as "askedByPlace", received_at as "receivedAt", leader_id as "leaderId",
      person_name(leader_id) as "leaderName", officer_id as "officerId", person_name(officer_id) as "officerName",
      taken_on_at as "takenOnAt", done_at as "doneAt", accepted_at as "acceptedAt",
      person_name(accepted_by) as "acceptedName", asked_due_on as "askedDueOn", asked_due_reason as "askedDueReason", assignment.reason, from_assignment_id as "fromAssignmentId",
      assignment.revision, task.deliverable, task.recipient, task.line, task.upper_task_id as "upperTaskId",
      (select due_text from task_due where task_due.task_id = task.id and task_due.due_on = assignment.due_on limit 1) as "dueText"
    from assignment
      join task on task.id = assignment.task_id
      join plan on plan.id = assignment.plan_id
      join document on document.id = plan.document_id
      join unit on unit.id = assignment.unit_id
      join unit asker on asker.id = assignment.asked_by_id
    where assignment.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy nhiệm vụ này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** Work that is owed, in numbers. */
export interface OwnTally {
  open: number;
  late: number;
  dueSoon: number;
  notReceived: number;
  done: number;
}

/** Work that a unit asked for, in numbers. */
export interface AskedTally extends Pick<OwnTally, 'late' | 'dueSoon' | 'notReceived'> {
  /** Whether it ever asked for any. */
  any: boolean;
  /** Results and dates that the unit has to decide. */
  waiting: number;
}

/** Counting stops here: a desk says "hơn 1.000" rather than wait for the exact number. */
export const countLimit = 1000;

export interface LateUnit {
  unitId: number;
  unitName: string;
  unitKind: string;
  late: number;
  /** Days that the latest one is late. */
  days: number;
}

/**
 * How the assignments stand that a unit asked for, and the units that are latest with them, the longest first, at most `rows` of
 * them. A number above `countLimit` means "more", and who is late is told from the oldest so many dates: each count walks one
 * index and stops there. `soon` is the last day that counts as soon.
 */
export async function summariseAsked(
  tx: Tx,
  unitId: number,
  { today, soon, rows }: { today: string; soon: string; rows: number },
): Promise<{ tally: AskedTally; late: LateUnit[] }> {
  const few = sql.lit(countLimit + 1);
  const open = sql`state in ('assigned', 'received', 'in_progress')`;
  // As the index of what waits has it, then less a unit's own work.
  const waiting = sql`(asked_due_on is not null or (state = 'done' and accepted_at is null))
    and (asked_due_on is not null or unit_id <> asked_by_id)`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql`(select count(*) from (select from assignment where asked_by_id = ${unitId} and ${condition} limit ${few}) few)`;
  const answer = await sql<{ tally: AskedTally; late: LateUnit[] }>`
    with oldest as materialized (
      select unit_id, due_on from assignment where asked_by_id = ${unitId} and ${open} and due_on < ${today}::date
      order by due_on, id limit ${few}
    ), numbers as (
      select exists (select from assignment where asked_by_id = ${unitId}) as "any",
        (select count(*) from oldest) as late,
        ${count(sql`${open} and due_on between ${today}::date and ${soon}::date`)} as "dueSoon",
        ${count(sql`state = 'assigned'`)} as "notReceived", ${count(waiting)} as waiting
    ), latest as materialized (
      -- Names are looked up, and sorted as Vietnamese sorts them, of those alone that are shown.
      select unit_id, count(*) as late, ${today}::date - min(due_on) as days from oldest group by unit_id
      order by days desc, late desc fetch first ${sql.lit(rows)} rows with ties
    ), units as (
      select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind", late, days
      from latest join unit on unit.id = latest.unit_id
      order by days desc, late desc, unit.name collate vietnamese limit ${sql.lit(rows)}
    )
    select (select to_json(numbers) from numbers) as tally, coalesce((select json_agg(units) from units), '[]') as late`.execute(
    tx,
  );
  const [found] = answer.rows;
  return found ?? { tally: { any: false, late: 0, dueSoon: 0, notReceived: 0, waiting: 0 }, late: [] };
}

/** A task that a unit asked of others, with how many of them stand where. */
export interface AskedTask {
  taskId: number;
  text: string;
  planNumber: string | null;
  ref: string | null;
  total: number;
  done: number;
  late: number;
  /** One of its assignments; of a single one, that. */
  assignmentId: number;
}

/** The tasks with these words that a unit asked of others, the newest first, each once however many units do it. */
export async function listAskedTasks(
  tx: Tx,
  { askedById, words, today, limit }: { askedById: number; words: string; today: string; limit: number },
): Promise<AskedTask[]> {
  const answer = await sql<AskedTask>`
    with found as materialized (
      select id, plan_id, text, ref from task
      where folded like '%' || fold(${words}) || '%'
        and exists (select from assignment where assignment.task_id = task.id and asked_by_id = ${askedById})
      order by id desc limit ${sql.lit(limit)}
    )
    select found.id as "taskId", found.text, document.number as "planNumber", found.ref, count(*) as total,
      count(*) filter (where assignment.state = 'done') as done,
      count(*) filter (where assignment.state in ('assigned', 'received', 'in_progress') and due_on < ${today}::date) as late,
      min(assignment.id) as "assignmentId"
    from found join assignment on assignment.task_id = found.id and asked_by_id = ${askedById}
      join plan on plan.id = found.plan_id join document on document.id = plan.document_id
    where assignment.state in ('assigned', 'received', 'in_progress', 'done', 'refused')
    group by found.id, found.text, document.number, found.ref
    order by found.id desc`.execute(tx);
  return answer.rows;
}

export interface PlanProgress {
  planId: number;
  number: string | null;
  title: string;
  total: number;
  done: number;
  doing: number;
  notReceived: number;
  late: number;
}

/** What a unit owes in numbers, and how far it is with each plan that tasks it, the newest ten: one walk over its own work. */
export async function summariseOwn(
  tx: Tx,
  unitId: number,
  today: string,
  soon: string,
): Promise<{ tally: OwnTally; plans: PlanProgress[] }> {
  const answer = await sql<{ tally: OwnTally; plans: PlanProgress[] }>`
    with standing as materialized (
      select plan_id, state, count(*) as number, count(*) filter (where due_on < ${today}::date) as late,
        count(*) filter (where due_on between ${today}::date and ${soon}::date) as due_soon
      from assignment where unit_id = ${unitId} group by plan_id, state
    ), own as materialized (
      select plan_id, sum(number) as total, coalesce(sum(number) filter (where state = 'done'), 0) as done,
        coalesce(sum(number) filter (where state in ('received', 'in_progress')), 0) as doing,
        coalesce(sum(number) filter (where state = 'assigned'), 0) as not_received,
        coalesce(sum(late) filter (where state in ('assigned', 'received', 'in_progress')), 0) as late,
        coalesce(sum(due_soon) filter (where state in ('assigned', 'received', 'in_progress')), 0) as due_soon
      from standing where state in ('assigned', 'received', 'in_progress', 'done', 'refused') group by plan_id
    ), numbers as (
      select coalesce(sum(doing + not_received), 0) as open, coalesce(sum(late), 0) as late, coalesce(sum(due_soon), 0) as "dueSoon",
        coalesce(sum(not_received), 0) as "notReceived", coalesce(sum(done), 0) as done
      from own
    ), newest as (
      select plan.id as "planId", plan.number, plan.title, own.total, own.done, own.doing,
        own.not_received as "notReceived", own.late
      from own join tasking_plan plan on plan.id = own.plan_id and plan.kind = 'plan'
      order by plan.issued_on desc nulls last limit 10
    )
    select (select to_json(numbers) from numbers) as tally, coalesce((select json_agg(newest) from newest), '[]') as plans`.execute(
    tx,
  );
  const [found] = answer.rows;
  return found ?? { tally: { open: 0, late: 0, dueSoon: 0, notReceived: 0, done: 0 }, plans: [] };
}

export interface HeatCell {
  unitId: number;
  unitName: string;
  unitKind: string;
  taskId: number;
  total: number;
  done: number;
  notReceived: number;
  late: number;
  /** Days that the latest one is late. */
  lateDays: number;
}

/** For each unit and task of a plan, how far it is: what the heat map is made of. */
export async function listHeatCells(tx: Tx, planId: number, today: string): Promise<HeatCell[]> {
  const answer = await sql<HeatCell>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind", assignment.task_id as "taskId",
      count(*) as total, count(*) filter (where state = 'done') as done,
      count(*) filter (where state = 'assigned') as "notReceived",
      count(*) filter (where state in ('assigned', 'received', 'in_progress') and due_on < ${today}::date) as late,
      coalesce(max(${today}::date - due_on) filter (where state in ('assigned', 'received', 'in_progress')), 0) as "lateDays"
    from assignment join unit on unit.id = assignment.unit_id join unit_kind on unit_kind.code = unit.kind
    where plan_id = ${planId} and state in ('assigned', 'received', 'in_progress', 'done', 'refused')
    group by unit.id, unit_kind.level, assignment.task_id
    order by unit_kind.level, unit.kind <> 'department', unit.name collate vietnamese`.execute(tx);
  return answer.rows;
}

/** Leaders and officers of a unit, who may be named. */
export async function listPeopleOf(
  tx: Tx,
  unitId: number,
  day: string,
): Promise<{ userId: string; name: string; role: string; position: string | null }[]> {
  const rows = await sql<{ userId: string; name: string; role: string; position: string | null }>`
    select user_id as "userId", person_name(user_id) as name, role, position from role_grant
    where unit_id = ${unitId} and role in ('officer', 'leader', 'village_head') and stands_in_for is null and (to_day is null or to_day > ${day}::date)
    order by role, person_name(user_id) collate vietnamese`.execute(tx);
  return rows.rows;
}

export interface PeriodTask {
  assignmentId: number;
  text: string;
  dueOn: string;
  planNumber: string | null;
  planTitle: string;
  leaderName: string | null;
  officerName: string | null;
  /** Units that do it: the only one by name, or how many. */
  doerName: string;
  doers: number;
}

/**
 * What falls due for a unit within a period: what it owes, and what it asked of others in its own plans, one row for each
 * task and date however many units do it.
 */
export async function listPeriodTasks(
  tx: Tx,
  unitId: number,
  { from, to }: { from: string; to: string },
): Promise<PeriodTask[]> {
  const answer = await sql<PeriodTask>`
    with due as materialized (
      select id, task_id, plan_id, due_on, unit_id, leader_id, officer_id, 1 as doers from assignment
      where unit_id = ${unitId} and due_on between ${from}::date and ${to}::date
        and state in ('assigned', 'received', 'in_progress', 'done')
      union all
      select min(id), task_id, plan_id, due_on, min(unit_id), null, null, count(*) from assignment
      where asked_by_id = ${unitId} and unit_id <> ${unitId} and due_on between ${from}::date and ${to}::date
        and state in ('assigned', 'received', 'in_progress', 'done')
      group by task_id, plan_id, due_on
    )
    select due.id as "assignmentId", task.text, due.due_on as "dueOn", document.number as "planNumber",
      document.title as "planTitle", person_name(due.leader_id) as "leaderName", person_name(due.officer_id) as "officerName",
      unit.name as "doerName", due.doers
    from due join task on task.id = due.task_id join plan on plan.id = due.plan_id
      join document on document.id = plan.document_id join unit on unit.id = due.unit_id
    order by due.due_on, due.id`.execute(tx);
  return answer.rows;
}

export interface WorkRow {
  id: number;
  text: string;
  dueOn: string | null;
  standing: 'done' | 'going_on' | 'late';
  /** Another date was asked for and is not decided. */
  asksDate: boolean;
}

/** Work that falls due within so many days after a week belongs to what goes on in it. */
const soonDays = 30;

/**
 * How the work of a unit, or of one officer of it, stands for a report: what was finished from `from` to `to`, what was late on
 * `day`, and what is going on and falls due before long. At most `limit` of each.
 */
export async function listWork(
  tx: Tx,
  whose: { unitId: number; officerId?: string | undefined },
  { from, to, day, limit }: { from: string; to: string; day: string; limit: number },
): Promise<WorkRow[]> {
  const named = whose.officerId === undefined ? sql`` : sql`and assignment.officer_id = ${whose.officerId}`;
  const answer = await sql<WorkRow>`
    with found as materialized (
      select id, task_id, due_on, asked_due_on is not null as asks_date, case when state = 'done' then 'done'
        when due_on < ${day}::date then 'late' else 'going_on' end as standing, state
      from assignment
      where unit_id = ${whose.unitId} ${named} and (
        (state in ('assigned', 'received', 'in_progress') and due_on <= ${to}::date + ${sql.lit(soonDays)})
        or (state = 'in_progress' and due_on is null)
        or (state = 'done' and done_at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and done_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
    ), ranked as (
      select *, row_number() over (partition by standing order by state <> 'in_progress', due_on, id) as nth from found
    )
    select ranked.id, task.text, due_on as "dueOn", standing, asks_date as "asksDate"
    from ranked join task on task.id = ranked.task_id
    where nth <= ${limit} order by standing, nth`.execute(tx);
  return answer.rows;
}
