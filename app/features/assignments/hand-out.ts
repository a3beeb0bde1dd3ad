import { addDays, occurrences, type PlainDate, plainDate, recurrenceLabel } from '@kheo/calendar';
import { sql } from 'kysely';
import { type Actor, systemActor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { shorten } from '../../ui/format.ts';
import type { Plan, Task, TaskDue } from '../plans/plan.ts';
import { getPlan, listTasks } from '../plans/queries.ts';
import type { TaskUnitRole } from '../plans/task-unit.ts';
import { type Directory, membersOf } from '../units/matching.ts';
import { getDirectory } from '../units/queries.ts';
import type { Unit } from '../units/unit.ts';
import { shortText } from './queries.ts';

/** What one unit is asked for one date of one task. */
export interface Portion {
  taskId: number;
  unitId: number;
  unitPlace: number;
  role: TaskUnitRole;
  period: number;
  periodLabel: string | null;
  dueOn: string | null;
}

const rank: Record<TaskUnitRole, number> = { lead: 0, perform: 1, coordinate: 2 };

/**
 * The units that a task asks, each once in its weightiest role. A unit that is named itself, as in "Sở Nội vụ chủ trì,
 * phối hợp với các sở, ban, ngành", is not asked again as one of its group. The issuer is not asked by itself as part of a group.
 */
export function unitsOf(
  task: Pick<Task, 'units'>,
  directory: Directory,
  issuerId: number,
): { unit: Unit; role: TaskUnitRole }[] {
  const byId = new Map(directory.units.map((unit) => [unit.id, unit]));
  const asked = new Map<number, { unit: Unit; role: TaskUnitRole }>();
  const ask = (unit: Unit | undefined, role: TaskUnitRole) => {
    if (!unit) return;
    const before = asked.get(unit.id);
    if (!before || rank[role] < rank[before.role]) asked.set(unit.id, { unit, role });
  };
  for (const named of task.units) if (named.unitId !== null) ask(byId.get(named.unitId), named.role);
  const named = new Set(asked.keys());
  for (const { groupCode, exceptIds, role } of task.units) {
    const group = directory.groups.find((one) => one.code === groupCode);
    if (!group) continue;
    for (const unit of membersOf(group, exceptIds, directory.units)) {
      if (unit.id !== issuerId && !named.has(unit.id)) ask(unit, role);
    }
  }
  return [...asked.values()];
}

interface Period {
  label: string | null;
  dueOn: string | null;
}

/**
 * The due dates of a task within the year of its plan, in order; one without date when the plan sets none. With `until`, a later
 * year, those of each year up to it follow, so that a period keeps its number when the next year opens.
 */
export function periodsOf(dues: readonly TaskDue[], year: number, until = year): Period[] {
  const periods = periodsOfFirstYear(dues, year);
  for (let next = year + 1; next <= until; next++) {
    periods.push(...dues.flatMap((due) => periodsOfLaterYear(due, year, next)).sort(byDay));
  }
  return periods;
}

function periodsOfFirstYear(dues: readonly TaskDue[], year: number): Period[] {
  if (dues.length === 0) return [{ label: null, dueOn: null }];
  const periods = dues.flatMap((due): Period[] => {
    if (due.dueOn === null)
      return [
        { label: due.label ?? (due.recurrence === 'once' ? null : recurrenceLabel(due.recurrence)), dueOn: null },
      ];
    const first = plainDate(due.dueOn);
    const last = plainDate(`${Math.max(year, Number(due.dueOn.slice(0, 4)))}-12-31`);
    const dates = occurrences(due.recurrence, first, last);
    return dates.map((dueOn, index) => ({ dueOn, label: labelOf(due, index, dates.length) }));
  });
  return periods.sort(byDay);
}

/** A date that comes back, in a year after those that its first row of dates fills. */
function periodsOfLaterYear(due: TaskDue, year: number, later: number): Period[] {
  if (due.dueOn === null || due.recurrence === 'once' || later <= Math.max(year, Number(due.dueOn.slice(0, 4))))
    return [];
  const all = occurrences(due.recurrence, plainDate(due.dueOn), plainDate(`${later}-12-31`));
  const dates = all.filter((day) => day.startsWith(`${later}-`));
  return dates.map((dueOn, index) => {
    const label = labelOf(due, index, dates.length);
    return { dueOn, label: label ? `${label} năm ${later}` : `Năm ${later}` };
  });
}

function byDay(a: Period, b: Period): number {
  return (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9');
}

function labelOf(due: TaskDue, index: number, count: number): string | null {
  if (count === 1) return due.label;
  const period = `${recurrenceLabel(due.recurrence)}, kỳ ${index + 1}/${count}`;
  return due.label ? `${due.label} (${period})` : period;
}

/** The years whose periods are asked for: those after `from`, when it is given, up to `until`. */
export interface Years {
  from?: number | undefined;
  until: number;
}

/** Everything that a plan asks of everyone in these years. */
export function portionsOf(
  plan: Pick<Plan, 'year' | 'issuerId'>,
  tasks: readonly Task[],
  directory: Directory,
  { from, until }: Years = { until: plan.year },
): Portion[] {
  return tasks.flatMap((task) => {
    const before = from === undefined ? 0 : periodsOf(task.dues, plan.year, from).length;
    const periods = periodsOf(task.dues, plan.year, until).slice(before);
    return unitsOf(task, directory, plan.issuerId).flatMap(({ unit, role }) =>
      periods.map(({ label, dueOn }, index) => ({
        taskId: task.id,
        unitId: unit.id,
        unitPlace: unit.place,
        role,
        period: before + index + 1,
        periodLabel: label,
        dueOn,
      })),
    );
  });
}

/** So many days before a year begins, the periods of that year are handed out. */
const daysAhead = 16;

/** The last year whose periods are open on a day: of a plan of several years the year that runs, and soon the next. */
export function openYear(plan: Pick<Plan, 'year' | 'lastYear'>, day: PlainDate): number {
  const soon = Number(addDays(day, daysAhead).slice(0, 4));
  return Math.max(plan.year, Math.min(plan.lastYear ?? plan.year, soon));
}

/**
 * Hand a published plan out: an assignment, an event and a notification for each unit and date. Where the plan corrects
 * an earlier version, what units already hold for the same task goes on under the new version, and what it no longer asks
 * is recalled unless finished.
 */
export async function handOut(tx: Tx, actor: Actor, planId: number): Promise<void> {
  const plan = await getPlan(tx, planId);
  const tasks = await listTasks(tx, planId);
  const directory = await getDirectory(tx, plan.issuerId, today());
  const until = openYear(plan, today());
  const portions = portionsOf(plan, tasks, directory, { until });
  if (plan.replacesId !== null) {
    await carryOn(tx, plan.replacesId, planId, portions);
    await recallRest(tx, actor, plan.replacesId, 'Bản kế hoạch mới không còn giao việc này.');
  }
  await insertPortions(tx, actor, plan, portions);
  await noteOpened(tx, plan, until);
}

async function noteOpened(tx: Tx, plan: Plan, until: number): Promise<void> {
  if (plan.lastYear === null) return;
  await tx.updateTable('plan').set({ opened_to: until }).where('id', '=', plan.id).execute();
}

/**
 * Hand out the periods of the year that begins, of every plan that is in force beyond its first year; what is open already stays
 * as it is, whatever became of it. Runs every morning for the application itself. Gives how many plans were taken further.
 */
export async function openNextPeriods(tx: Tx, day: PlainDate): Promise<number> {
  const { rows } = await sql<{ id: number; opened: number }>`
    select id, coalesce(opened_to, year) as opened from plan
    where last_year is not null and state = 'published' and coalesce(opened_to, year) < last_year
    order by id for update`.execute(tx);
  let count = 0;
  for (const { id, opened } of rows) {
    const plan = await getPlan(tx, id);
    const until = openYear(plan, day);
    if (until <= opened) continue;
    const tasks = await listTasks(tx, id);
    const directory = await getDirectory(tx, plan.issuerId, day);
    await insertPortions(tx, systemActor, plan, portionsOf(plan, tasks, directory, { from: opened, until }));
    await noteOpened(tx, plan, until);
    count += 1;
  }
  return count;
}

async function insertPortions(tx: Tx, actor: Actor, plan: Plan, portions: readonly Portion[]): Promise<void> {
  const column = <K extends keyof Portion>(key: K) => portions.map((portion) => portion[key]);
  const name = plan.kind === 'directive' || !plan.number ? shorten(plan.title, 80) : `Kế hoạch số ${plan.number}`;
  await sql`
    with words as materialized (
      select id, ${shortText('task.text')} as text from task where plan_id = ${plan.id}
    ), handed as (
      insert into assignment (task_id, plan_id, unit_id, unit_place, asked_by_id, asked_by_place, role, period, period_label, due_on)
      select task_id, ${plan.id}, unit_id, unit_place, ${plan.issuerId}, ${plan.issuerPlace}, role, period, period_label, due_on
      from unnest(${column('taskId')}::integer[], ${column('unitId')}::integer[], ${column('unitPlace')}::bigint[],
        ${column('role')}::text[], ${column('period')}::smallint[], ${column('periodLabel')}::text[], ${column('dueOn')}::date[])
        as portion (task_id, unit_id, unit_place, role, period, period_label, due_on)
      where not exists (select from assignment held where held.task_id = portion.task_id and held.unit_id = portion.unit_id
        and held.period = portion.period and held.state not in ('refused', 'recalled', 'passed_on', 'transferred'))
      returning id, task_id, unit_id, unit_place, due_on
    ), told as (
      insert into notification (unit_id, kind, assignment_id, text, on_day)
      select handed.unit_id, 'assigned', handed.id,
        ${`${name} giao: `} || words.text || coalesce(' (hạn ' || to_char(due_on, 'DD/MM/YYYY') || ')', ''), ${today()}::date
      from handed join words on words.id = handed.task_id
    )
    insert into event (user_id, user_name, for_user_id, for_user_name, unit_id, act, subject, subject_id, place, other_place)
    select ${actor.userId}, ${actor.userName}, ${actor.standsInFor?.userId ?? null}, ${actor.standsInFor?.name ?? null}, nullif(${actor.unitId}::integer, 0), 'assignment.handed_out', 'assignment', id, unit_place, ${plan.issuerPlace}
    from handed`.execute(tx);
}

/** What a unit holds for a task goes on under the task that carries it on, with the date of the new version. */
async function carryOn(tx: Tx, fromPlanId: number, toPlanId: number, portions: readonly Portion[]): Promise<void> {
  const column = <K extends keyof Portion>(key: K) => portions.map((portion) => portion[key]);
  await sql`
    update assignment set task_id = portion.task_id, plan_id = ${toPlanId}, due_on = portion.due_on, role = portion.role,
      period_label = portion.period_label, revision = revision + 1
    from unnest(${column('taskId')}::integer[], ${column('unitId')}::integer[], ${column('role')}::text[],
        ${column('period')}::smallint[], ${column('periodLabel')}::text[], ${column('dueOn')}::date[])
        as portion (task_id, unit_id, role, period, period_label, due_on)
      join task on task.id = portion.task_id
    where assignment.plan_id = ${fromPlanId} and assignment.task_id = task.carries_id and assignment.unit_id = portion.unit_id
      and assignment.period = portion.period and assignment.state not in ('refused', 'recalled', 'passed_on', 'transferred')`.execute(
    tx,
  );
}

/** Recall what is still open of a plan, telling the units; what was finished stays as it is. */
export async function recallRest(tx: Tx, actor: Actor, planId: number, reason: string): Promise<void> {
  await sql`
    with recalled as (
      update assignment set state = 'recalled', reason = ${reason}, revision = revision + 1
      where plan_id = ${planId} and state in ('assigned', 'received', 'in_progress')
      returning id, unit_id, unit_place, asked_by_place
    ), told as (
      insert into notification (unit_id, kind, assignment_id, text, on_day)
      select unit_id, 'recalled', id, ${`Thu hồi nhiệm vụ: ${reason}`}, ${today()}::date from recalled
    )
    insert into event (user_id, user_name, for_user_id, for_user_name, unit_id, act, subject, subject_id, place, other_place, note)
    select ${actor.userId}, ${actor.userName}, ${actor.standsInFor?.userId ?? null}, ${actor.standsInFor?.name ?? null}, ${actor.unitId}, 'assignment.recall', 'assignment', id, unit_place, asked_by_place, ${reason}
    from recalled`.execute(tx);
}
