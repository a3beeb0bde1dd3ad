import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate, shorten } from '../../ui/format.ts';
import { type Answer, type Appointment, answerNames } from './appointment.ts';
import { hoursOf } from './clashes.ts';
import { getAppointment, listInvitations } from './queries.ts';
import { isOff } from './rules.ts';

/** A unit that is invited, or a person of it. */
export interface Guest {
  unitId: number;
  userId?: string | null | undefined;
}

/** Bring the invitations of an appointment to this list: new ones are told, those left out are taken back. */
export async function inviteAll(tx: Tx, actor: Actor, one: Appointment, guests: readonly Guest[]): Promise<void> {
  const before = await listInvitations(tx, one.id);
  const key = (guest: Guest) => `${guest.unitId} ${guest.userId ?? ''}`;
  const wanted = new Map(guests.map((guest) => [key(guest), guest]));
  const gone = before.filter((invitation) => !wanted.has(key(invitation)));
  const known = new Set(before.map(key));
  const fresh = [...wanted.values()].filter((guest) => !known.has(key(guest)));
  if (gone.length > 0) {
    const ids = gone.map((invitation) => invitation.id);
    await tx.deleteFrom('invitation').where('id', 'in', ids).execute();
    await tell(tx, gone, one, `${actor.unitName} thôi mời: ${subjectOf(one)}`);
  }
  if (fresh.length === 0) return;
  await tx
    .insertInto('invitation')
    .values(fresh.map(({ unitId, userId }) => ({ appointment_id: one.id, unit_id: unitId, user_id: userId ?? null })))
    .execute();
  await tell(tx, fresh, one, `${actor.unitName} mời dự: ${subjectOf(one)}`);
}

/** Tell everyone who is invited what became of an appointment. */
export async function tellInvited(tx: Tx, actor: Actor, one: Appointment, what: string): Promise<void> {
  await tell(tx, await listInvitations(tx, one.id), one, `${actor.unitName} ${what}: ${subjectOf(one)}`);
}

/** What an invited unit, or a person of it, answers. */
export interface AnswerInput {
  answer: Answer;
  deputy?: string | null | undefined;
  note?: string | null | undefined;
}

/** Answer an invitation for the acting unit, or change the answer; the unit that invites is told. */
export async function answerInvitation(
  tx: Tx,
  actor: Actor,
  invitationId: number,
  { answer, deputy, note }: AnswerInput,
): Promise<void> {
  const found = await sql<{ appointmentId: number; unitId: number }>`
    select appointment_id as "appointmentId", unit_id as "unitId" from invitation where id = ${invitationId} for update`.execute(
    tx,
  );
  const [invitation] = found.rows;
  if (
    !invitation ||
    invitation.unitId !== actor.unitId ||
    !['officer', 'leader', 'village_head'].includes(actor.role)
  ) {
    throw new KheoError('forbidden', 'Chỉ đơn vị được mời trả lời giấy mời này.');
  }
  const one = await getAppointment(tx, invitation.appointmentId);
  if (isOff(one.state)) throw new KheoError('conflict', 'Lịch này đã chuyển hoặc đã hủy, không cần trả lời nữa.');
  const person = deputy?.trim() ?? '';
  if (answer === 'deputy' && person === '') {
    throw new KheoError('invalid', 'Hãy ghi người dự thay.', undefined, { deputy: 'Hãy ghi họ tên, chức vụ.' });
  }
  await tx
    .updateTable('invitation')
    .set({
      answer,
      deputy: answer === 'deputy' ? person : null,
      note: note?.trim() || null,
      answered_by: actor.userId,
      answered_at: sql<Date>`now()`,
    })
    .where('id', '=', invitationId)
    .execute();
  const words = answer === 'deputy' ? `${answerNames.deputy}: ${person}` : answerNames[answer];
  await recordEvent(tx, actor, {
    act: 'appointment.answered',
    subject: 'appointment',
    subjectId: one.id,
    place: one.unitPlace,
    otherPlace: actor.place,
    note: [words, note?.trim()].filter(Boolean).join('. '),
  });
  const text = `${actor.unitName} trả lời giấy mời (${words.toLowerCase()}): ${shorten(one.content, 100)}`;
  await tell(tx, [{ unitId: one.unitId }], one, text);
}

function subjectOf(one: Appointment): string {
  return `${shorten(one.content, 100)}, ${hoursOf(one)} ngày ${formatDate(one.startsOn)}`;
}

async function tell(tx: Tx, guests: readonly Guest[], one: Appointment, text: string): Promise<void> {
  if (guests.length === 0) return;
  await tx
    .insertInto('notification')
    .values(
      guests.map(({ unitId, userId }) => ({
        unit_id: unitId,
        user_id: userId ?? null,
        kind: 'appointment',
        href: `/lich/${one.id}`,
        text,
        on_day: today(),
      })),
    )
    .execute();
}
