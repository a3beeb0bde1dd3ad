import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate, shorten } from '../../ui/format.ts';
import type { TaskUnitRole } from '../plans/task-unit.ts';
import { getUnit } from '../units/queries.ts';
import type { DirectiveChannel } from './directive.ts';

/** What was said. Days are 'yyyy-mm-dd'. */
export interface NewDirective {
  text: string;
  saidBy: string;
  saidById?: string | null | undefined;
  saidOn?: string | undefined;
  channel: DirectiveChannel;
  onDocument?: string | null | undefined;
  urgent: boolean;
  dueOn: string | null;
  /** Who leads (chủ trì); the acting unit itself when it writes down what it was told. */
  leadId: number;
  coordinateIds?: readonly number[] | undefined;
  clientId?: string | undefined;
}

/**
 * Record a directive and hand it out: an assignment for who leads and each who coordinates, as for the task of a plan.
 * The same `clientId` sent again changes nothing. Gives the identifier.
 */
export async function giveDirective(tx: Tx, actor: Actor, input: NewDirective): Promise<number> {
  requireGiver(actor);
  const saidOn = input.saidOn ?? today();
  requireSensibleDays(saidOn, input.dueOn);
  const known = await findKnown(tx, input.clientId);
  if (known !== undefined) return known;
  const units = await unitsAsked(tx, actor, input);
  const planId = await insertPlan(tx, actor, input, saidOn);
  const task = await tx
    .insertInto('task')
    .values({ plan_id: planId, position: 0, text: input.text, checked: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('task_unit')
    .values(
      units.map((unit, position) => ({
        task_id: task.id,
        position,
        name: unit.name,
        role: unit.role,
        unit_id: unit.id,
      })),
    )
    .execute();
  if (input.dueOn) {
    await tx
      .insertInto('task_due')
      .values({ task_id: task.id, position: 0, due_on: input.dueOn, recurrence: 'once' })
      .execute();
  }
  await recordEvent(tx, actor, {
    act: 'directive.given',
    subject: 'plan',
    subjectId: planId,
    place: actor.place,
    note: `${input.saidBy}: ${input.text}`,
  });
  return planId;
}

/** Take a directive back: what is still open is recalled, and the units are told why. */
export async function withdrawDirective(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  requireGiver(actor);
  if (!reason.trim()) throw new KheoError('invalid', 'Hãy ghi lý do.', undefined, { reason: 'Hãy ghi lý do.' });
  const withdrawn = await sql<{ id: number }>`
    update plan set state = 'withdrawn', withdrawn_reason = ${reason.trim()}, revision = revision + 1
    where id = ${id} and kind = 'directive' and state = 'published' and issuer_id = ${actor.unitId} returning id`.execute(
    tx,
  );
  if (withdrawn.rows.length === 0) {
    throw new KheoError('conflict', 'Ý kiến chỉ đạo đã được thu hồi, hoặc không phải của đơn vị này.');
  }
  await recordEvent(tx, actor, {
    act: 'directive.withdrawn',
    subject: 'plan',
    subjectId: id,
    place: actor.place,
    note: reason.trim(),
  });
}

function requireGiver(actor: Actor): void {
  if (['officer', 'leader', 'system'].includes(actor.role)) return;
  throw new KheoError(
    'forbidden',
    'Vai trò đang chọn không ghi ý kiến chỉ đạo. Hãy chọn vai trò chuyên viên hoặc lãnh đạo.',
  );
}

function requireSensibleDays(saidOn: string, dueOn: string | null): void {
  if (saidOn > today()) {
    const message = 'Ngày chỉ đạo không thể sau hôm nay.';
    throw new KheoError('invalid', message, undefined, { saidOn: message });
  }
  if (dueOn !== null && dueOn < saidOn) {
    const message = 'Hạn phải từ ngày chỉ đạo trở đi.';
    throw new KheoError('invalid', message, undefined, { dueOn: message });
  }
}

async function findKnown(tx: Tx, clientId: string | undefined): Promise<number | undefined> {
  if (clientId === undefined) return undefined;
  const row = await tx.selectFrom('directive').where('client_id', '=', clientId).select('plan_id').executeTakeFirst();
  return row?.plan_id;
}

/** Who leads first, then who coordinates; each must stand at or below the unit that gives it. */
async function unitsAsked(tx: Tx, actor: Actor, input: NewDirective) {
  const ids = [input.leadId, ...(input.coordinateIds ?? []).filter((id) => id !== input.leadId)];
  const units: { id: number; name: string; role: TaskUnitRole }[] = [];
  for (const id of new Set(ids)) {
    const unit = await getUnit(tx, id);
    const isBelow = unit.place >= actor.place && unit.place <= actor.placeTo;
    if (!isBelow || unit.existsTo !== null) {
      const message = `${unit.name} không thuộc đơn vị đang chọn, hoặc đã kết thúc hoạt động.`;
      throw new KheoError('invalid', message, undefined, {
        [id === input.leadId ? 'leadId' : 'coordinateId']: message,
      });
    }
    units.push({ id: unit.id, name: unit.name, role: id === input.leadId ? 'lead' : 'coordinate' });
  }
  return units;
}

/** The plan of one task; restricted, so that it is seen by who gave it and whom it asks. */
async function insertPlan(tx: Tx, actor: Actor, input: NewDirective, saidOn: string): Promise<number> {
  const document = await tx
    .insertInto('document')
    .values({
      title: `Ý kiến chỉ đạo của ${input.saidBy}: ${shorten(input.text, 200)}`,
      number: `Chỉ đạo ngày ${formatDate(saidOn)}`,
      issued_on: saidOn,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      issuer_text: actor.unitName,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const plan = await tx
    .insertInto('plan')
    .values({
      kind: 'directive',
      document_id: document.id,
      issuer_id: actor.unitId,
      issuer_place: actor.place,
      year: Number(saidOn.slice(0, 4)),
      state: 'published',
      confidentiality: 2,
      published_at: sql<Date>`now()`,
      published_by: actor.userId,
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('directive')
    .values({
      ...(input.clientId ? { client_id: input.clientId } : {}),
      plan_id: plan.id,
      said_on: saidOn,
      said_by: input.saidBy,
      said_by_id: input.saidById ?? null,
      channel: input.channel,
      on_document: input.onDocument ?? null,
      urgent: input.urgent,
      recorded_by: actor.userId,
    })
    .execute();
  return plan.id;
}
