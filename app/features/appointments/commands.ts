import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Appointment, StatedAppointment } from './appointment.ts';
import { requireNoClash } from './clashes.ts';
import { type Guest, inviteAll, tellInvited } from './invitations.ts';
import { getAppointment } from './queries.ts';
import { type AppointmentAct, appointmentActsOpenTo, keepsWeek } from './rules.ts';

/** What a person states of an appointment, with who may see it and who is invited. */
export interface AppointmentInput extends StatedAppointment {
  confidentiality?: 0 | 1 | 2 | undefined;
  committeeId?: number | null | undefined;
  /** Units and people of units who are invited. */
  guests?: readonly Guest[] | undefined;
}

export interface SaveOptions {
  /** UUID made with the form: the same one sent again changes nothing. */
  clientId?: string | undefined;
  /** The person saw the clash and wants it all the same. */
  despiteClash?: boolean | undefined;
}

/**
 * Enter an appointment into the acting unit's week; who is invited is told. Throws `conflict` at the field `despiteClash`
 * where the leader or the place is taken at that time, unless that was seen.
 */
export async function recordAppointment(
  tx: Tx,
  actor: Actor,
  input: AppointmentInput,
  options: SaveOptions = {},
): Promise<number> {
  requireKeeper(actor);
  requireSensible(input);
  if (!options.despiteClash) await requireNoClash(tx, actor, input, null);
  const id = await insert(tx, actor, input, { clientId: options.clientId });
  if (id === undefined) return getKnown(tx, options.clientId);
  await inviteAll(tx, actor, await getAppointment(tx, id), input.guests ?? []);
  await recordEvent(tx, actor, {
    act: 'appointment.recorded',
    subject: 'appointment',
    subjectId: id,
    place: actor.place,
    note: input.content,
  });
  return id;
}

/** Put an appointment right; `revision` is the one that the person saw. Who is invited is told of another day or hour. */
export async function changeAppointment(
  tx: Tx,
  actor: Actor,
  id: number,
  input: AppointmentInput & { revision: number },
  options: SaveOptions = {},
): Promise<void> {
  const before = await lockFor(tx, actor, id, 'change', input.revision);
  requireSensible(input);
  if (!options.despiteClash) await requireNoClash(tx, actor, input, id);
  await tx
    .updateTable('appointment')
    .set({ ...columnsOf(input), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await inviteAll(tx, actor, await getAppointment(tx, id), input.guests ?? []);
  await recordEvent(tx, actor, {
    act: 'appointment.changed',
    subject: 'appointment',
    subjectId: id,
    place: before.unitPlace,
    data: { before: statedOf(before) },
  });
  if (before.startsOn !== input.startsOn || before.startsAt !== input.startsAt) {
    await tellInvited(tx, actor, await getAppointment(tx, id), 'đổi giờ');
  }
}

/** Another day or hour, with the reason: the line stays struck through, and a new one takes its place; who is invited is asked again. */
export async function moveAppointment(
  tx: Tx,
  actor: Actor,
  id: number,
  to: {
    startsOn: string;
    startsAt: string | null;
    endsAt: string | null;
    reason: string;
    revision?: number | undefined;
  },
  options: SaveOptions = {},
): Promise<number> {
  const before = await lockFor(tx, actor, id, 'move', to.revision);
  const input = { ...inputOf(before), startsOn: to.startsOn, startsAt: to.startsAt, endsAt: to.endsAt };
  requireReason(to.reason);
  requireSensible(input);
  if (before.startsOn === to.startsOn && before.startsAt === to.startsAt && before.endsAt === to.endsAt) {
    throw new KheoError('invalid', 'Hãy chọn ngày, giờ khác.', undefined, { startsOn: 'Hãy chọn ngày, giờ khác.' });
  }
  if (!options.despiteClash) await requireNoClash(tx, actor, input, id);
  await setState(tx, id, 'moved', to.reason);
  const laterId = await insert(tx, actor, input, { movedFrom: id });
  if (laterId === undefined) throw new KheoError('conflict', 'Lịch vừa được người khác chuyển. Hãy tải lại trang.');
  const later = await getAppointment(tx, laterId);
  await tx
    .insertInto('invitation')
    .columns(['appointment_id', 'unit_id', 'user_id'])
    .expression((eb) =>
      eb
        .selectFrom('invitation')
        .where('appointment_id', '=', id)
        .select((one) => [one.val(laterId).as('appointment_id'), 'unit_id', 'user_id']),
    )
    .execute();
  await recordEvent(tx, actor, {
    act: 'appointment.moved',
    subject: 'appointment',
    subjectId: id,
    place: before.unitPlace,
    note: to.reason,
    data: { laterId },
  });
  await recordEvent(tx, actor, {
    act: 'appointment.recorded',
    subject: 'appointment',
    subjectId: laterId,
    place: before.unitPlace,
    note: `thay cho lịch đã chuyển: ${to.reason}`,
    data: { movedFrom: id },
  });
  await tellInvited(tx, actor, later, `chuyển lịch (${to.reason})`);
  return laterId;
}

/** Call an appointment off, with the reason; who is invited is told. */
export async function cancelAppointment(
  tx: Tx,
  actor: Actor,
  id: number,
  input: { reason: string; revision?: number | undefined },
): Promise<void> {
  const before = await lockFor(tx, actor, id, 'cancel', input.revision);
  requireReason(input.reason);
  await setState(tx, id, 'cancelled', input.reason);
  await recordEvent(tx, actor, {
    act: 'appointment.cancelled',
    subject: 'appointment',
    subjectId: id,
    place: before.unitPlace,
    note: input.reason,
  });
  await tellInvited(tx, actor, before, `hủy lịch (${input.reason})`);
}

/** Say that an appointment was held; with the activity that was recorded of it. */
export async function holdAppointment(tx: Tx, actor: Actor, id: number, activityId: number | null): Promise<void> {
  const before = await getAppointment(tx, id);
  // Recorded a second time, or after it was ticked off: only the activity is still to be tied to it.
  const one =
    before.state === 'held' && activityId !== null
      ? await lockFor(tx, actor, id, 'minute')
      : await lockFor(tx, actor, id, 'hold');
  await tx
    .updateTable('appointment')
    .set({ state: 'held', ...(activityId === null ? {} : { activity_id: activityId }), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'appointment.held',
    subject: 'appointment',
    subjectId: id,
    place: one.unitPlace,
    data: { activityId },
  });
}

/** Write the minutes of a meeting. */
export async function writeMinutes(
  tx: Tx,
  actor: Actor,
  id: number,
  input: { minutes: string; revision?: number | undefined },
): Promise<void> {
  const one = await lockFor(tx, actor, id, 'minute', input.revision);
  await tx
    .updateTable('appointment')
    .set({ minutes: input.minutes, state: 'held', revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'appointment.minutes_written',
    subject: 'appointment',
    subjectId: id,
    place: one.unitPlace,
    ...(one.minutes ? { data: { before: one.minutes } } : {}),
  });
}

/** Tie a commitment to the meeting that concluded with it; the page records the commitment itself. */
export async function addConclusion(tx: Tx, actor: Actor, id: number, commitmentId: number): Promise<void> {
  const one = await lockFor(tx, actor, id, 'minute');
  await sql`
    insert into conclusion (appointment_id, commitment_id, position)
    select ${id}, ${commitmentId}, coalesce(max(position), 0) + 1 from conclusion where appointment_id = ${id}`.execute(
    tx,
  );
  await recordEvent(tx, actor, {
    act: 'appointment.concluded',
    subject: 'appointment',
    subjectId: id,
    place: one.unitPlace,
    data: { commitmentId },
  });
}

/** An appointment of the acting unit, locked, for what belongs to it; throws where another unit keeps it. */
export async function lockOwnAppointment(tx: Tx, actor: Actor, id: number): Promise<Appointment> {
  await sql`select from appointment where id = ${id} for update`.execute(tx);
  const one = await getAppointment(tx, id);
  requireKeeper(actor, one.unitId);
  return one;
}

/** What a person would state of an appointment as it stands. */
export function inputOf(one: Appointment): AppointmentInput {
  const { kind, startsOn, startsAt, endsAt, content, takingPart, place, preparedBy, note } = one;
  const { chairedById, confidentiality, committeeId } = one;
  // Of who has an account the name is looked up each time.
  const chairedBy = chairedById === null ? one.chairedBy : null;
  const stated = { kind, startsOn, startsAt, endsAt, content, chairedBy, chairedById, takingPart, place };
  return { ...stated, preparedBy, note, confidentiality, committeeId };
}

async function insert(
  tx: Tx,
  actor: Actor,
  input: AppointmentInput,
  more: { clientId?: string | undefined; movedFrom?: number },
): Promise<number | undefined> {
  const row = await tx
    .insertInto('appointment')
    .values({
      ...(more.clientId ? { client_id: more.clientId } : {}),
      ...columnsOf(input),
      unit_id: actor.unitId,
      unit_place: actor.place,
      committee_id: input.committeeId ?? null,
      moved_from: more.movedFrom ?? null,
      recorded_by: actor.userId,
    })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

function columnsOf(input: AppointmentInput) {
  return {
    kind: input.kind,
    starts_on: input.startsOn,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    content: input.content,
    chaired_by: input.chairedById === null ? input.chairedBy : null,
    chaired_by_id: input.chairedById,
    taking_part: input.takingPart,
    place: input.place,
    prepared_by: input.preparedBy,
    note: input.note,
    ...(input.confidentiality === undefined ? {} : { confidentiality: input.confidentiality }),
  };
}

async function getKnown(tx: Tx, clientId: string | undefined): Promise<number> {
  const known = await sql<{ id: number }>`
    select id from appointment where client_id = ${clientId ?? null}::uuid and unit_id = acting_unit()`.execute(tx);
  const id = known.rows[0]?.id;
  if (id === undefined) throw new KheoError('conflict', 'Mã của lịch đã có ở đơn vị khác. Hãy ghi lại từ đầu.');
  return id;
}

async function setState(tx: Tx, id: number, state: 'moved' | 'cancelled', reason: string): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({ state, reason: reason.trim(), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
}

/** Throws `forbidden` for who does not keep the week of a unit; of the acting one, when not said. */
export function requireKeeper(actor: Actor, unitId = actor.unitId): void {
  if (actor.role === 'system' || keepsWeek(actor, unitId)) return;
  throw new KheoError('forbidden', 'Đơn vị hoặc vai trò đang chọn không ghi lịch này. Hãy chọn vai trò khác của bạn.');
}

function requireReason(reason: string): void {
  if (reason.trim()) return;
  throw new KheoError('invalid', 'Hãy ghi lý do.', undefined, { reason: 'Hãy ghi lý do.' });
}

function requireSensible({ startsOn, startsAt, endsAt }: AppointmentInput): void {
  const faults: Record<string, string> = {};
  if (startsOn < '2000-01-01' || startsOn > '2100-12-31') faults.startsOn = 'Hãy xem lại năm.';
  if (endsAt !== null && startsAt === null) faults.startsAt = 'Hãy ghi giờ bắt đầu.';
  if (endsAt !== null && startsAt !== null && endsAt <= startsAt) faults.endsAt = 'Giờ kết thúc phải sau giờ bắt đầu.';
  const [first] = Object.values(faults);
  if (first) throw new KheoError('invalid', first, undefined, faults);
}

/** An appointment locked for an act: who may, in which state, that nobody changed it meanwhile. */
async function lockFor(
  tx: Tx,
  actor: Actor,
  id: number,
  act: AppointmentAct,
  revision?: number | undefined,
): Promise<Appointment> {
  const one = await lockOwnAppointment(tx, actor, id);
  if (revision !== undefined && revision !== one.revision) {
    throw new KheoError('conflict', 'Lịch vừa được người khác sửa. Hãy xem bản mới rồi làm tiếp.');
  }
  if (actor.role === 'system' || appointmentActsOpenTo(actor, one, today()).includes(act)) return one;
  const early = one.startsOn > today() && (act === 'hold' || act === 'minute');
  throw new KheoError(
    'conflict',
    early ? 'Lịch này chưa đến ngày.' : 'Lịch đã chuyển, đã hủy hoặc đã diễn ra. Hãy tải lại trang.',
  );
}

/** What an appointment stated before a change, for its history. */
function statedOf(one: Appointment) {
  const { startsOn, startsAt, endsAt, content, chairedBy, takingPart, place, preparedBy, note } = one;
  return { startsOn, startsAt, endsAt, content, chairedBy, takingPart, place, preparedBy, note };
}
