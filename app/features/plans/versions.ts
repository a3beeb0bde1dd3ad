import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recordEvent } from '../../platform/events.ts';
import { lockPlan } from './commands.ts';
import type { Task } from './plan.ts';
import { listTasks } from './queries.ts';

/**
 * Begin a new version of a published plan: a draft with the same document, outline and tasks, each task tied to the one
 * that it carries on. The published version stays in force until the new one is published. Gives the draft's identifier.
 */
export async function correctPlan(tx: Tx, actor: Actor, id: number): Promise<number> {
  const plan = await lockPlan(tx, actor, id, 'correct');
  const open = await tx
    .selectFrom('plan')
    .where('replaces_id', '=', id)
    .where('state', '=', 'draft')
    .select('id')
    .executeTakeFirst();
  if (open) return open.id;
  const document = await sql<{ id: number }>`
    insert into document (number, type, issued_on, issuer_id, issuer_place, issuer_text, place, title, signer, recipients, file_id, source)
    select number, type, issued_on, issuer_id, issuer_place, issuer_text, place, title, signer, recipients, file_id, source
    from document where id = ${plan.documentId} returning id`.execute(tx);
  const draft = await tx
    .insertInto('plan')
    .values({
      document_id: document.rows[0]?.id ?? 0,
      issuer_id: plan.issuerId,
      issuer_place: plan.issuerPlace,
      year: plan.year,
      last_year: plan.lastYear,
      confidentiality: plan.confidentiality,
      version: plan.version + 1,
      replaces_id: id,
      upper_plan_id: plan.upperPlanId,
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyParts(tx, id, draft.id);
  await recordEvent(tx, actor, {
    act: 'plan.correction_begun',
    subject: 'plan',
    subjectId: draft.id,
    place: plan.issuerPlace,
    data: { replaces: id },
  });
  return draft.id;
}

async function copyParts(tx: Tx, from: number, to: number): Promise<void> {
  await sql`insert into outline_entry (plan_id, position, ref, title, line, page)
    select ${to}, position, ref, title, line, page from outline_entry where plan_id = ${from}`.execute(tx);
  await sql`insert into quota (plan_id, position, ref, subject, min, max, applies_to, line)
    select ${to}, position, ref, subject, min, max, applies_to, line from quota where plan_id = ${from}`.execute(tx);
  await sql`insert into task (plan_id, position, ref, text, deliverable, recipient, recipient_id, line, page, upper_task_id, carries_id, checked)
    select ${to}, position, ref, text, deliverable, recipient, recipient_id, line, page, upper_task_id, id, true
    from task where plan_id = ${from}`.execute(tx);
  await sql`insert into task_unit (task_id, position, name, role, unit_id, group_code, except_ids)
    select task.id, named.position, named.name, named.role, named.unit_id, named.group_code, named.except_ids
    from task_unit named join task on task.carries_id = named.task_id where task.plan_id = ${to}`.execute(tx);
  await sql`insert into task_due (task_id, position, due_on, due_text, recurrence, label)
    select task.id, due.position, due.due_on, due.due_text, due.recurrence, due.label
    from task_due due join task on task.carries_id = due.task_id where task.plan_id = ${to}`.execute(tx);
}

export interface PlanDifference {
  added: Task[];
  removed: Task[];
  changed: { before: Task; after: Task; fields: string[] }[];
}

/** What a version changes against the one that it replaces. */
export async function comparePlans(tx: Tx, beforeId: number, afterId: number): Promise<PlanDifference> {
  const before = new Map((await listTasks(tx, beforeId)).map((task) => [task.id, task]));
  const after = await listTasks(tx, afterId);
  const difference: PlanDifference = { added: [], removed: [], changed: [] };
  for (const task of after) {
    const origin = task.carriesId === null ? undefined : before.get(task.carriesId);
    if (!origin) {
      difference.added.push(task);
      continue;
    }
    before.delete(origin.id);
    const fields = changedFields(origin, task);
    if (fields.length > 0) difference.changed.push({ before: origin, after: task, fields });
  }
  difference.removed.push(...before.values());
  return difference;
}

const fieldNames = { text: 'nội dung', deliverable: 'sản phẩm', recipient: 'nơi nhận' } as const;

function changedFields(before: Task, after: Task): string[] {
  const fields: string[] = [];
  for (const field of ['text', 'deliverable', 'recipient'] as const) {
    if (before[field] !== after[field]) fields.push(fieldNames[field]);
  }
  if (duesOf(before) !== duesOf(after)) fields.push('thời hạn');
  if (unitsOf(before) !== unitsOf(after)) fields.push('đơn vị');
  return fields;
}

function duesOf(task: Task): string {
  return task.dues
    .map((due) => `${due.dueOn} ${due.recurrence}`)
    .sort()
    .join();
}

function unitsOf(task: Task): string {
  return task.units
    .map((unit) => `${unit.unitId ?? unit.groupCode ?? unit.name} ${unit.role} ${unit.exceptIds}`)
    .sort()
    .join();
}
