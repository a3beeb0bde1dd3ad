import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Plan, Task, TaskDue } from './plan.ts';
import { getPlan, getTask, listTasks } from './queries.ts';
import { planActs, publishFaults, requireAuthor } from './rules.ts';
import type { TaskUnitRole } from './task-unit.ts';

/** Lock a plan for a change; throws when its state or the person's unit does not allow the act. */
export async function lockPlan(
  tx: Tx,
  actor: Actor,
  id: number,
  act: ReturnType<typeof planActs>[number],
): Promise<Plan> {
  await sql`select id from plan where id = ${id} for update`.execute(tx);
  const plan = await getPlan(tx, id);
  if (plan.issuerId !== actor.unitId || !['officer', 'leader', 'system'].includes(actor.role)) {
    throw new KheoError('forbidden', 'Chỉ đơn vị ban hành kế hoạch mới làm được việc này.');
  }
  if (plan.kind === 'directive') throw new KheoError('conflict', 'Ý kiến chỉ đạo được sửa ở mục “Chỉ đạo”.');
  if (!planActs(plan.state).includes(act)) {
    throw new KheoError('conflict', 'Kế hoạch không còn ở trạng thái cho phép việc này. Hãy tải lại trang.');
  }
  return plan;
}

async function touch(tx: Tx, actor: Actor, plan: Plan, act: string, data?: unknown): Promise<void> {
  await tx.updateTable('plan').set({ revision: sql`revision + 1` }).where('id', '=', plan.id).execute();
  await recordEvent(tx, actor, { act, subject: 'plan', subjectId: plan.id, place: plan.issuerPlace, data });
}

export interface NewPlan {
  title: string;
  number: string | null;
  issuedOn: string | null;
  year: number;
  /** Last year in which it is in force, when that is a later one. */
  lastYear?: number | null;
  upperPlanId?: number | null;
}

/** Begin a plan of the acting unit without a source. */
export async function createPlan(tx: Tx, actor: Actor, plan: NewPlan): Promise<number> {
  requireAuthor(actor);
  const document = await tx
    .insertInto('document')
    .values({
      title: plan.title,
      number: plan.number,
      type: 'KH',
      issued_on: plan.issuedOn,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      issuer_text: actor.unitName,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto('plan')
    .values({
      document_id: document.id,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      year: plan.year,
      last_year: lastYearOf(plan),
      upper_plan_id: plan.upperPlanId ?? null,
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, actor, { act: 'plan.created', subject: 'plan', subjectId: row.id, place: actor.place });
  return row.id;
}

function lastYearOf({ year, lastYear }: Pick<NewPlan, 'year' | 'lastYear'>): number | null {
  if (!lastYear || lastYear === year) return null;
  if (lastYear < year || lastYear - year > 15) {
    const message = 'Năm cuối phải sau năm kế hoạch, nhiều nhất 15 năm.';
    throw new KheoError('invalid', message, undefined, { lastYear: message });
  }
  return lastYear;
}

/** Change number, date, subject, years or confidentiality of a draft. */
export async function updatePlan(
  tx: Tx,
  actor: Actor,
  id: number,
  change: Omit<NewPlan, 'upperPlanId'> & { confidentiality: number },
): Promise<void> {
  const plan = await lockPlan(tx, actor, id, 'edit');
  await tx
    .updateTable('document')
    .set({ title: change.title, number: change.number, issued_on: change.issuedOn })
    .where('id', '=', plan.documentId)
    .execute();
  await tx
    .updateTable('plan')
    .set({ year: change.year, last_year: lastYearOf(change), confidentiality: change.confidentiality })
    .where('id', '=', id)
    .execute();
  await touch(tx, actor, plan, 'plan.changed', change);
}

export interface TaskChange {
  ref: string | null;
  text: string;
  deliverable: string | null;
  recipient: string | null;
  recipientId: number | null;
  dues: Omit<TaskDue, 'dueText'>[];
}

/** Correct a task of a draft; what is saved counts as looked at. */
export async function updateTask(tx: Tx, actor: Actor, taskId: number, change: TaskChange): Promise<void> {
  const task = await getTask(tx, taskId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  const { ref, text, deliverable, recipient, recipientId } = change;
  await tx
    .updateTable('task')
    .set({ ref, text, deliverable, recipient, recipient_id: recipientId, checked: true, doubts: '[]' })
    .where('id', '=', taskId)
    .execute();
  await replaceDues(tx, task, change.dues);
  await touch(tx, actor, plan, 'plan.task_changed', { taskId, before: briefly(task), after: change });
}

async function replaceDues(tx: Tx, task: Task, dues: TaskChange['dues']): Promise<void> {
  await tx.deleteFrom('task_due').where('task_id', '=', task.id).execute();
  if (dues.length === 0) return;
  const rows = dues.map((due, position) => ({
    task_id: task.id,
    position,
    due_on: due.dueOn,
    // The plan's own words stay beside a date that is still the one they name.
    due_text: task.dues.find((before) => before.dueOn === due.dueOn)?.dueText ?? null,
    recurrence: due.recurrence,
    label: due.label,
  }));
  await tx.insertInto('task_due').values(rows).execute();
}

function briefly(task: Task) {
  const { ref, text, deliverable, recipient, dues } = task;
  return { ref, text, deliverable, recipient, dues };
}

/** Mark a task of a draft as looked at, as it stands. */
export async function acceptTask(tx: Tx, actor: Actor, taskId: number): Promise<void> {
  const task = await getTask(tx, taskId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  await tx.updateTable('task').set({ checked: true }).where('id', '=', taskId).execute();
  await touch(tx, actor, plan, 'plan.task_accepted', { taskId });
}

/** Add a task at the end of a draft. Gives its identifier. */
export async function addTask(
  tx: Tx,
  actor: Actor,
  planId: number,
  task: { ref: string | null; text: string; upperTaskId?: number | null },
): Promise<number> {
  const plan = await lockPlan(tx, actor, planId, 'edit');
  const row = await tx
    .insertInto('task')
    .values({
      plan_id: planId,
      position: sql`coalesce((select max(position) + 1 from task where plan_id = ${planId}), 0)`,
      ref: task.ref,
      text: task.text,
      upper_task_id: task.upperTaskId ?? null,
      checked: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await touch(tx, actor, plan, 'plan.task_added', { taskId: row.id, text: task.text });
  return row.id;
}

/** Move a task of a draft before the one above it, or behind the one below; at the end of the list it stays. */
export async function moveTask(tx: Tx, actor: Actor, taskId: number, where: 'up' | 'down'): Promise<void> {
  const task = await getTask(tx, taskId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  const tasks = await listTasks(tx, plan.id);
  const from = tasks.findIndex((one) => one.id === taskId);
  const to = from + (where === 'up' ? -1 : 1);
  const other = tasks[to];
  if (!other) return;
  const order = tasks
    .map((one) => one.id)
    .with(from, other.id)
    .with(to, taskId);
  await sql`
    update task set position = ordered.place - 1
    from unnest(${order}::integer[]) with ordinality as ordered (id, place)
    where task.id = ordered.id and task.position <> ordered.place - 1`.execute(tx);
  await touch(tx, actor, plan, 'plan.task_moved', { taskId, where });
}

/** Take a task out of a draft. The event keeps what it said. */
export async function removeTask(tx: Tx, actor: Actor, taskId: number): Promise<void> {
  const task = await getTask(tx, taskId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  await tx.deleteFrom('task').where('id', '=', taskId).execute();
  await touch(tx, actor, plan, 'plan.task_removed', { task });
}

export interface NamedUnit {
  name: string;
  role: TaskUnitRole;
  unitId: number | null;
  groupCode: string | null;
  exceptIds: number[];
}

/** Add who a task of a draft names. */
export async function addTaskUnit(tx: Tx, actor: Actor, taskId: number, unit: NamedUnit): Promise<void> {
  const task = await getTask(tx, taskId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  await tx
    .insertInto('task_unit')
    .values({
      task_id: taskId,
      position: task.units.length,
      name: unit.name,
      role: unit.role,
      unit_id: unit.unitId,
      group_code: unit.groupCode,
      except_ids: unit.exceptIds,
    })
    .execute();
  await touch(tx, actor, plan, 'plan.task_unit_added', { taskId, unit });
}

/** Settle or change whom a name in a task means. The same name elsewhere in the plan, if not yet matched, means the same. */
export async function updateTaskUnit(
  tx: Tx,
  actor: Actor,
  taskUnitId: number,
  unit: Omit<NamedUnit, 'name'>,
): Promise<void> {
  const { task, named } = await taskOfUnit(tx, taskUnitId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  const target = { unit_id: unit.unitId, group_code: unit.groupCode, except_ids: unit.exceptIds };
  await tx
    .updateTable('task_unit')
    .set({ ...target, role: unit.role })
    .where('id', '=', taskUnitId)
    .execute();
  await tx
    .updateTable('task_unit')
    .set(target)
    .where('name', '=', named.name)
    .where('unit_id', 'is', null)
    .where('group_code', 'is', null)
    .where('task_id', 'in', (eb) => eb.selectFrom('task').select('id').where('plan_id', '=', task.planId))
    .execute();
  await touch(tx, actor, plan, 'plan.task_unit_changed', { taskId: task.id, name: named.name, unit });
}

/** Take a unit out of a task of a draft. */
export async function removeTaskUnit(tx: Tx, actor: Actor, taskUnitId: number): Promise<void> {
  const { task, named } = await taskOfUnit(tx, taskUnitId);
  const plan = await lockPlan(tx, actor, task.planId, 'edit');
  await tx.deleteFrom('task_unit').where('id', '=', taskUnitId).execute();
  await touch(tx, actor, plan, 'plan.task_unit_removed', { taskId: task.id, name: named.name });
}

/** The plan, task and present unit of an entry of `task_unit`; throws `not-found`. */
export async function placeOfTaskUnit(
  tx: Tx,
  taskUnitId: number,
): Promise<{ planId: number; taskId: number; unitId: number | null; exceptIds: number[] }> {
  const { task, named } = await taskOfUnit(tx, taskUnitId);
  return { planId: task.planId, taskId: task.id, unitId: named.unitId, exceptIds: named.exceptIds };
}

async function taskOfUnit(tx: Tx, taskUnitId: number) {
  const row = await tx.selectFrom('task_unit').where('id', '=', taskUnitId).select('task_id').executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy đơn vị này trong nhiệm vụ.');
  const task = await getTask(tx, row.task_id);
  const named = task.units.find((unit) => unit.id === taskUnitId);
  if (!named) throw new KheoError('not-found', 'Không tìm thấy đơn vị này trong nhiệm vụ.');
  return { task, named };
}

/**
 * Publish a draft: from now on it is in force and handed out. A new version takes the place of the one that it corrects.
 * Throws `invalid` with what stands in the way.
 */
export async function publishPlan(tx: Tx, actor: Actor, id: number): Promise<void> {
  const plan = await lockPlan(tx, actor, id, 'publish');
  const faults = publishFaults(await listTasks(tx, id));
  if (faults.length > 0) {
    const more = faults.length > 1 ? ` (và ${faults.length - 1} chỗ khác)` : '';
    throw new KheoError('invalid', `Chưa ban hành được: ${faults[0]?.message ?? ''}${more}`);
  }
  if (plan.replacesId !== null) {
    await tx.updateTable('plan').set({ state: 'superseded' }).where('id', '=', plan.replacesId).execute();
  }
  await tx
    .updateTable('plan')
    .set({ state: 'published', published_at: sql`now()`, published_by: actor.userId, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, { act: 'plan.published', subject: 'plan', subjectId: id, place: plan.issuerPlace });
}

/** Withdraw a published plan with a reason: what is still owed is recalled, what was finished stays. */
export async function withdrawPlan(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  const plan = await lockPlan(tx, actor, id, 'withdraw');
  await tx.updateTable('plan').set({ state: 'withdrawn', withdrawn_reason: reason }).where('id', '=', id).execute();
  await recordEvent(tx, actor, {
    act: 'plan.withdrawn',
    subject: 'plan',
    subjectId: id,
    place: plan.issuerPlace,
    note: reason,
  });
}

/** Throw a draft away. Its document goes with it; the event keeps its number and subject. */
export async function discardPlan(tx: Tx, actor: Actor, id: number): Promise<void> {
  const plan = await lockPlan(tx, actor, id, 'discard');
  await tx.deleteFrom('plan').where('id', '=', id).execute();
  await tx.deleteFrom('document').where('id', '=', plan.documentId).execute();
  await recordEvent(tx, actor, {
    act: 'plan.discarded',
    subject: 'plan',
    subjectId: id,
    place: plan.issuerPlace,
    data: { number: plan.number, title: plan.title },
  });
}

/** Send a published plan to the unit that asked for it. */
export async function submitPlan(tx: Tx, actor: Actor, id: number, to: { id: number; place: number }): Promise<void> {
  const plan = await lockPlan(tx, actor, id, 'submit');
  await tx
    .updateTable('plan')
    .set({ submitted_to_id: to.id, submitted_to_place: to.place, submitted_at: sql`now()` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'plan.submitted',
    subject: 'plan',
    subjectId: id,
    place: plan.issuerPlace,
    otherPlace: to.place,
    data: { toId: to.id },
  });
}
