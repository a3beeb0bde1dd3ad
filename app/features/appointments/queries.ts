import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Appointment, AppointmentKind, AppointmentRow, Invitation } from './appointment.ts';

const hour = (column: string) => sql`to_char(${sql.ref(column)}, 'HH24:MI')`;
const rowColumns = sql`
  appointment.id, appointment.kind, appointment.unit_id as "unitId", unit.name as "unitName", unit.kind as "unitKind",
  appointment.starts_on as "startsOn", ${hour('appointment.starts_at')} as "startsAt", ${hour('appointment.ends_at')} as "endsAt",
  appointment.content, coalesce(appointment.chaired_by, person_name(appointment.chaired_by_id)) as "chairedBy",
  appointment.chaired_by_id as "chairedById", appointment.taking_part as "takingPart", appointment.place,
  appointment.prepared_by as "preparedBy", appointment.note, appointment.state, appointment.reason,
  (select jsonb_build_object('id', later.id, 'startsOn', later.starts_on, 'startsAt', ${hour('later.starts_at')})
    from appointment later where later.moved_from = appointment.id) as "movedTo"`;

export interface WeekFilter {
  unitId: number;
  from: string;
  to: string;
  /** With those of other units to which the unit is invited. */
  withInvited?: boolean | undefined;
  /** Only those whose content holds these, with or without marks. */
  words?: string | undefined;
}

/** The appointments of a unit between two days, both included, by day and hour. */
export async function listAppointments(tx: Tx, filter: WeekFilter): Promise<AppointmentRow[]> {
  const { unitId, from, to, withInvited = false, words } = filter;
  const sought = words ? sql`where fold(appointment.content) like '%' || fold(${words}) || '%'` : sql``;
  const answer = await sql<AppointmentRow>`
    with found as materialized (
      select id, null::text as answer from appointment
      where unit_id = ${unitId} and starts_on between ${from}::date and ${to}::date
      union all
      select appointment.id, min(invitation.answer) from invitation join appointment on appointment.id = invitation.appointment_id
      where ${withInvited} and invitation.unit_id = ${unitId} and appointment.unit_id <> ${unitId}
        and starts_on between ${from}::date and ${to}::date
      group by appointment.id
    )
    select ${rowColumns}, found.answer
    from found join appointment on appointment.id = found.id join unit on unit.id = appointment.unit_id ${sought}
    order by appointment.starts_on, appointment.starts_at nulls first, appointment.id`.execute(tx);
  return answer.rows;
}

/** What a unit has on a day, and where its leader is invited elsewhere: what an appointment may clash with. */
export async function listTaken(
  tx: Tx,
  {
    unitId,
    day,
    leaderId,
    exceptId,
  }: { unitId: number; day: string; leaderId: string | null; exceptId: number | null },
): Promise<AppointmentRow[]> {
  const answer = await sql<AppointmentRow & { invited: boolean }>`
    select ${rowColumns}, null as answer, appointment.unit_id <> ${unitId} as invited
    from appointment join unit on unit.id = appointment.unit_id
    where appointment.starts_on = ${day}::date and appointment.id is distinct from ${exceptId} and (appointment.unit_id = ${unitId}
      or appointment.id in (select appointment_id from invitation where user_id = ${leaderId} and answer in ('none', 'comes')))
    order by appointment.starts_at`.execute(tx);
  // At another unit it is the invited leader who is taken, whoever chairs; and its rooms are not this unit's.
  return answer.rows.map(({ invited, ...row }) => (invited ? { ...row, chairedById: leaderId, place: null } : row));
}

/** One appointment; throws `not-found`. */
export async function getAppointment(tx: Tx, id: number): Promise<Appointment> {
  const answer = await sql<Appointment>`
    select ${rowColumns}, (select min(answer) from invitation where appointment_id = appointment.id
        and unit_id = acting_unit() and appointment.unit_id <> acting_unit()) as answer,
      appointment.unit_place as "unitPlace", appointment.committee_id as "committeeId", committee.name as "committeeName",
      appointment.moved_from as "movedFrom", appointment.activity_id as "activityId", activity.title as "activityTitle", appointment.minutes,
      appointment.confidentiality, appointment.revision
    from appointment join unit on unit.id = appointment.unit_id
      left join committee on committee.id = appointment.committee_id
      left join activity on activity.id = appointment.activity_id
    where appointment.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy lịch này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** Who is invited to an appointment, units before people, by name. */
export async function listInvitations(tx: Tx, appointmentId: number): Promise<Invitation[]> {
  const answer = await sql<Invitation>`
    select invitation.id, invitation.unit_id as "unitId", unit.place as "unitPlace", unit.name as "unitName",
      unit.kind as "unitKind", user_id as "userId", person_name(user_id) as "personName", answer, deputy, note,
      person_name(answered_by) as "answeredByName", answered_at as "answeredAt"
    from invitation join unit on unit.id = invitation.unit_id
    where appointment_id = ${appointmentId}
    order by user_id is not null, unit.name collate vietnamese, person_name(user_id) collate vietnamese`.execute(tx);
  return answer.rows;
}

/** The commitments that a meeting concluded with, in order. */
export async function listConclusions(tx: Tx, appointmentId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('conclusion')
    .where('appointment_id', '=', appointmentId)
    .select('commitment_id as id')
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}

/** The meetings of a steering committee, the latest first. */
export async function listMeetings(tx: Tx, committeeId: number, limit: number): Promise<AppointmentRow[]> {
  const answer = await sql<AppointmentRow>`
    select ${rowColumns}, null as answer from appointment join unit on unit.id = appointment.unit_id
    where appointment.committee_id = ${committeeId}
    order by appointment.starts_on desc, appointment.starts_at desc limit ${limit}`.execute(tx);
  return answer.rows;
}

/** The appointment of which an activity was recorded, if any in sight. */
export async function findOfActivity(tx: Tx, activityId: number): Promise<{ id: number; content: string } | undefined> {
  return tx
    .selectFrom('appointment')
    .where('activity_id', '=', activityId)
    .select(['id', 'content'])
    .orderBy('id')
    .executeTakeFirst();
}

/** Days on which leaders of a unit receive citizens, of those that are public; the kind of the appointment is `reception`. */
export async function listReceptionDays(
  tx: Tx,
  unitId: number,
  period: { from: string; to: string },
): Promise<AppointmentRow[]> {
  const rows = await listAppointments(tx, { unitId, ...period });
  const kind: AppointmentKind = 'reception';
  return rows.filter((row) => row.kind === kind && row.state !== 'moved');
}

/** A unit that receives citizens, as everyone may know. */
export interface Receiver {
  unitId: number;
  unitName: string;
  unitKind: string;
  count: number;
}

/** The units whose public reception days lie between two days, by their place in the tree, each with how many are held. */
export async function listReceivers(tx: Tx, { from, to }: { from: string; to: string }): Promise<Receiver[]> {
  const answer = await sql<Receiver>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind",
      (count(*) filter (where appointment.state in ('planned', 'held')))::integer as count
    from appointment join unit on unit.id = appointment.unit_id
    where appointment.kind = 'reception' and appointment.confidentiality = 0
      and starts_on between ${from}::date and ${to}::date
    group by unit.id order by unit.place`.execute(tx);
  return answer.rows;
}
