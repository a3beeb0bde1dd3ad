import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { listPeriodTasks } from '../assignments/queries.ts';
import type { Period, ProgrammeLine } from './programme.ts';
import { getLine, listLines } from './queries.ts';
import { lineOf } from './rules.ts';

/** What a person states of a line. Days are 'yyyy-mm-dd'. */
export interface LineInput {
  leader: string | null;
  field: string | null;
  text: string;
  who: string | null;
  dueOn: string | null;
  note: string | null;
  position?: number | undefined;
}

/** Whether this person writes the programme of the unit. */
export function writesProgramme(actor: Pick<Actor, 'role' | 'unitId'>, unitId = actor.unitId): boolean {
  return actor.role === 'system' || (['officer', 'leader'].includes(actor.role) && actor.unitId === unitId);
}

/**
 * Take into the programme of a period what falls due in it and is not there yet; what was edited or left out stays so.
 * Gives how many lines are new.
 */
export async function buildProgramme(tx: Tx, actor: Actor, period: Period): Promise<number> {
  requireWriter(actor);
  const tasks = await listPeriodTasks(tx, actor.unitId, period);
  const lines = await listLines(tx, actor.unitId, period.code);
  const known = new Set(lines.map((line) => line.assignmentId));
  const fresh = tasks.filter((task) => !known.has(task.assignmentId));
  if (fresh.length === 0) return 0;
  const last = Math.max(0, ...lines.map((line) => line.position));
  const rows = fresh.map((task, index) => {
    const { leader, field, text, who, dueOn } = lineOf(task);
    const stated = { leader, field, text, who, due_on: dueOn };
    return { ...stated, assignment_id: task.assignmentId, position: last + (index + 1) * 10 };
  });
  const made = await sql`
    insert into programme_line (unit_id, unit_place, period, changed_by, assignment_id, position, leader, field, text, who, due_on)
    select ${actor.unitId}, ${actor.place}, ${period.code}, ${actor.userId}, assignment_id, position, leader, field, text, who, due_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (assignment_id bigint, position integer, leader text, field text,
      text text, who text, due_on date)
    on conflict do nothing`.execute(tx);
  const count = Number(made.numAffectedRows ?? 0);
  await record(tx, actor, 'programme.built', actor.unitId, `${count} việc, ${period.label}`);
  return count;
}

/** Add a line that comes from no task. */
export async function addLine(tx: Tx, actor: Actor, period: Period, input: LineInput): Promise<number> {
  requireWriter(actor);
  const lines = await listLines(tx, actor.unitId, period.code);
  const { id } = await tx
    .insertInto('programme_line')
    .values({
      ...columnsOf(input),
      unit_id: actor.unitId,
      unit_place: actor.place,
      period: period.code,
      position: input.position ?? Math.max(0, ...lines.map((line) => line.position)) + 10,
      changed_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, actor, 'programme.line_added', actor.unitId, input.text);
  return id;
}

/** Put a line right; its task stays as it is. */
export async function changeLine(
  tx: Tx,
  actor: Actor,
  id: number,
  input: LineInput & { revision: number },
): Promise<ProgrammeLine> {
  const line = await lockOwn(tx, actor, id);
  if (line.revision !== input.revision) {
    throw new KheoError('conflict', 'Việc này vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
  }
  await tx
    .updateTable('programme_line')
    .set({
      ...columnsOf(input),
      ...(input.position === undefined ? {} : { position: input.position }),
      changed_by: actor.userId,
      changed_at: sql<Date>`now()`,
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, 'programme.line_changed', line.unitId, input.text);
  return line;
}

/** Leave a line out of the programme, or take it in again; one that was written freely is deleted. */
export async function hideLine(tx: Tx, actor: Actor, id: number, hidden: boolean): Promise<ProgrammeLine> {
  const line = await lockOwn(tx, actor, id);
  if (hidden && line.assignmentId === null) {
    await tx.deleteFrom('programme_line').where('id', '=', id).execute();
    await record(tx, actor, 'programme.line_removed', line.unitId, line.text);
    return line;
  }
  if (line.hidden === hidden) return line;
  await tx
    .updateTable('programme_line')
    .set({ hidden, changed_by: actor.userId, changed_at: sql<Date>`now()`, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await record(tx, actor, hidden ? 'programme.line_hidden' : 'programme.line_shown', line.unitId, line.text);
  return line;
}

async function lockOwn(tx: Tx, actor: Actor, id: number): Promise<ProgrammeLine> {
  await sql`select from programme_line where id = ${id} for update`.execute(tx);
  const line = await getLine(tx, id);
  requireWriter(actor, line.unitId);
  return line;
}

function requireWriter(actor: Actor, unitId = actor.unitId): void {
  if (writesProgramme(actor, unitId)) return;
  throw new KheoError('forbidden', 'Đơn vị hoặc vai trò đang chọn không sửa chương trình này.');
}

function columnsOf({ leader, field, text, who, dueOn, note }: LineInput) {
  return { leader, field, text, who, due_on: dueOn, note };
}

/** The programme is the unit's: its history stands under the unit. */
function record(tx: Tx, actor: Actor, act: string, unitId: number, note: string): Promise<void> {
  return recordEvent(tx, actor, { act, subject: 'programme', subjectId: unitId, place: actor.place, note });
}
