import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Activity, FieldValues, KindWithFields } from './activity.ts';
import { findByClientId, getActivity, getKind, hasChange } from './queries.ts';
import { mayRecord, titleOf } from './rules.ts';

/** What a person states of an activity. Days are 'yyyy-mm-dd', hours '08:00'. */
export interface ActivityInput {
  happenedOn: string;
  endsOn?: string | null | undefined;
  startsAt?: string | null | undefined;
  placeId?: number | null | undefined;
  placeText?: string | null | undefined;
  title?: string | null | undefined;
  leaders?: string | null | undefined;
  summary?: string | null | undefined;
  values: FieldValues;
  confidentiality?: 0 | 1 | 2 | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  /** Tasks of the acting unit that it serves. */
  assignmentIds?: readonly number[] | undefined;
}

/** Where and when it was written down, for what comes from a phone. */
export interface NotedAway {
  /** UUID made on the phone. */
  clientId?: string | undefined;
  notedAt?: Date | undefined;
}

/** Throws for who only reads. */
export function requireRecorder(actor: Pick<Actor, 'role'>): void {
  if (mayRecord(actor)) return;
  throw new KheoError('forbidden', 'Vai trò đang chọn không ghi hoạt động. Hãy chọn vai trò khác của bạn.');
}

/**
 * Record an activity of the acting unit. The same `clientId` sent again changes nothing and gives the same identifier, so
 * that a phone may send until it hears an answer.
 */
export async function recordActivity(
  tx: Tx,
  actor: Actor,
  kindCode: string,
  input: ActivityInput,
  noted: NotedAway = {},
): Promise<{ id: number; isNew: boolean }> {
  requireRecorder(actor);
  const kind = await getKind(tx, kindCode);
  requireSensibleDays(input);
  const row = await tx
    .insertInto('activity')
    .values({
      ...(noted.clientId ? { client_id: noted.clientId } : {}),
      kind: kind.code,
      unit_id: actor.unitId,
      unit_place: actor.place,
      recorded_by: actor.userId,
      noted_at: noted.notedAt ?? null,
      ...(await columnsOf(tx, kind, input)),
    })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return { id: await getKnown(tx, noted.clientId), isNew: false };
  await linkTasks(tx, actor, row.id, input.assignmentIds ?? []);
  await recordEvent(tx, actor, {
    act: 'activity.recorded',
    subject: 'activity',
    subjectId: row.id,
    place: actor.place,
    data: { kind: kind.code, assignmentIds: input.assignmentIds ?? [] },
  });
  return { id: row.id, isNew: true };
}

/** The identifier of another unit's record is nobody's business: then the sender is told that its own is in conflict. */
async function getKnown(tx: Tx, clientId: string | undefined): Promise<number> {
  const known = clientId === undefined ? undefined : await findByClientId(tx, clientId);
  if (known === undefined) throw new KheoError('conflict', 'Mã của bản ghi đã có ở đơn vị khác. Hãy ghi lại từ đầu.');
  return known;
}

/**
 * Put an activity right; `revision` is the one that the person saw, a newer one is not overwritten. The same `clientId` sent again
 * changes nothing: a phone may send a change until it hears an answer.
 */
export async function changeActivity(
  tx: Tx,
  actor: Actor,
  id: number,
  input: ActivityInput & { revision: number },
  clientId?: string,
): Promise<void> {
  const activity = await lockOwn(tx, actor, id);
  if (input.revision !== activity.revision) {
    if (clientId && (await hasChange(tx, id, clientId))) return;
    throw new KheoError('conflict', 'Hoạt động vừa được người khác sửa. Hãy xem bản mới rồi sửa tiếp.');
  }
  requireSensibleDays(input);
  const kind = await getKind(tx, activity.kind);
  await tx
    .updateTable('activity')
    .set({ ...(await columnsOf(tx, kind, input)), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  if (input.assignmentIds) {
    await tx.deleteFrom('activity_task').where('activity_id', '=', id).execute();
    await linkTasks(tx, actor, id, input.assignmentIds);
  }
  await recordEvent(tx, actor, {
    act: 'activity.changed',
    subject: 'activity',
    subjectId: id,
    place: activity.unitPlace,
    data: { before: statedOf(activity), ...(clientId ? { clientId } : {}) },
  });
}

/** Take back what was recorded by mistake: it counts nowhere any more, and its history stays. */
export async function withdrawActivity(tx: Tx, actor: Actor, id: number, reason: string): Promise<void> {
  const activity = await lockOwn(tx, actor, id);
  if (!reason.trim()) throw new KheoError('invalid', 'Hãy ghi lý do.', undefined, { reason: 'Hãy ghi lý do.' });
  await tx
    .updateTable('activity')
    .set({ state: 'withdrawn', reason: reason.trim(), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'activity.withdrawn',
    subject: 'activity',
    subjectId: id,
    place: activity.unitPlace,
    note: reason.trim(),
  });
}

/** Bring back what was withdrawn. */
export async function restoreActivity(tx: Tx, actor: Actor, id: number): Promise<void> {
  const activity = await lockOwn(tx, actor, id, 'withdrawn');
  await tx
    .updateTable('activity')
    .set({ state: 'recorded', reason: null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'activity.restored',
    subject: 'activity',
    subjectId: id,
    place: activity.unitPlace,
  });
}

/** An activity of the acting unit, locked for a change; throws when it is another unit's or withdrawn. */
export async function getOwnActivity(tx: Tx, actor: Actor, id: number): Promise<Activity> {
  return lockOwn(tx, actor, id);
}

async function lockOwn(tx: Tx, actor: Actor, id: number, state: Activity['state'] = 'recorded'): Promise<Activity> {
  requireRecorder(actor);
  await sql`select id from activity where id = ${id} for update`.execute(tx);
  const activity = await getActivity(tx, id);
  if (activity.unitId !== actor.unitId) {
    throw new KheoError('forbidden', 'Chỉ đơn vị đã ghi hoạt động mới sửa được. Hãy chọn vai trò ở đơn vị đó.');
  }
  if (activity.state !== state) {
    const message = state === 'recorded' ? 'Hoạt động đã được thu hồi.' : 'Hoạt động đang có hiệu lực.';
    throw new KheoError('conflict', `${message} Hãy tải lại trang.`);
  }
  return activity;
}

function requireSensibleDays({ happenedOn, endsOn }: ActivityInput): void {
  const faults: Record<string, string> = {};
  if (happenedOn > today()) faults.happenedOn = 'Ngày làm không thể sau hôm nay.';
  if (happenedOn < '2000-01-01') faults.happenedOn = 'Hãy xem lại năm.';
  if (endsOn && endsOn < happenedOn) faults.endsOn = 'Ngày kết thúc phải từ ngày bắt đầu trở đi.';
  const [first] = Object.values(faults);
  if (first) throw new KheoError('invalid', first, undefined, faults);
}

async function columnsOf(tx: Tx, kind: KindWithFields, input: ActivityInput) {
  const placeName = await nameOfPlace(tx, input.placeId ?? null);
  return {
    happened_on: input.happenedOn,
    ends_on: input.endsOn && input.endsOn !== input.happenedOn ? input.endsOn : null,
    starts_at: input.startsAt || null,
    place_id: input.placeId ?? null,
    place_text: input.placeText || null,
    title: input.title || titleOf(kind, input.placeText || placeName, input.happenedOn),
    leaders: input.leaders || null,
    summary: input.summary || null,
    values: JSON.stringify(input.values),
    ...(input.confidentiality === undefined ? {} : { confidentiality: input.confidentiality }),
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
  };
}

async function nameOfPlace(tx: Tx, placeId: number | null): Promise<string | null> {
  if (placeId === null) return null;
  const found = await tx.selectFrom('unit').where('id', '=', placeId).select('name').executeTakeFirst();
  if (!found)
    throw new KheoError('invalid', 'Không tìm thấy nơi đã chọn.', undefined, { placeId: 'Hãy chọn lại nơi.' });
  return found.name;
}

/** Tie an activity to tasks of its unit; the unit that asked for a task reads what was done for it. */
async function linkTasks(tx: Tx, actor: Actor, activityId: number, assignmentIds: readonly number[]): Promise<void> {
  if (assignmentIds.length === 0) return;
  const linked = await sql`
    insert into activity_task (activity_id, assignment_id, asked_by_place)
    select ${activityId}, id, asked_by_place from assignment
    where id in (${sql.join([...new Set(assignmentIds)])}) and unit_id = ${actor.unitId}`.execute(tx);
  if (Number(linked.numAffectedRows) < new Set(assignmentIds).size) {
    throw new KheoError('invalid', 'Có nhiệm vụ không thuộc đơn vị này. Hãy chọn lại nhiệm vụ.', undefined, {
      assignmentId: 'Hãy chọn lại nhiệm vụ.',
    });
  }
}

/** What an activity stated before a change, for its history. */
function statedOf({ title, happenedOn, placeText, summary, values, confidentiality }: Activity) {
  return { title, happenedOn, placeText, summary, values, confidentiality };
}
