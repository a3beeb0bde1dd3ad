import { sql } from 'kysely';
import { today } from '../platform/clock.ts';
import type { Tx } from '../platform/database/connect.ts';

/**
 * Let the sample province live up to today: most of what was due is done, some is late, some not yet received; each step
 * leaves its event. Which is which hangs on the identifiers alone, so that every installation looks the same.
 */
export async function liveThrough(tx: Tx): Promise<void> {
  const day = today();
  // A number from 0 to 99 for each assignment.
  const lot = sql`(hashint8(assignment.unit_id * 7919 + assignment.task_id * 104729 + assignment.period)::bigint & 2147483647) % 100`;
  const ended = sql`assignment.due_on < ${day}::date`;
  const done = sql`${ended} and ${lot} < 88`;
  // The steps lie before the due date, in the hours of an office.
  const end = sql`least(coalesce(assignment.due_on, ${day}::date), ${day}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
  await sql`
    with people as (
      select unit_id, min(user_id) filter (where role = 'leader') as leader_id, min(user_id) filter (where role = 'officer') as officer_id
      from role_grant group by unit_id
    ), moved as (
      update assignment set
        state = case when ${done} then 'done' when ${lot} < 94 then 'in_progress' else 'received' end,
        received_at = ${end} - interval '29 days 16 hours', leader_id = people.leader_id, officer_id = people.officer_id,
        taken_on_at = case when ${lot} < 94 then ${end} - interval '28 days 14 hours' end,
        done_at = case when ${done} then ${end} - interval '33 hours' - ${lot} % 6 * interval '1 day' end,
        accepted_at = case when ${done} and ${lot} < 76 and assignment.unit_id <> assignment.asked_by_id then ${end} - interval '8 hours' end,
        accepted_by = case when ${done} and ${lot} < 76 and assignment.unit_id <> assignment.asked_by_id then asker.officer_id end
      from people, people asker
      where people.unit_id = assignment.unit_id and asker.unit_id = assignment.asked_by_id
        and assignment.state = 'assigned' and ${lot} < 97 and (${ended} or ${lot} < 60)
      returning assignment.*
    ), stepped as (
      select moved.*, step.nth, step.act, step.at, case step.nth when 4 then accepted_by else officer_id end as who
      from moved cross join lateral (values
        (1, 'assignment.receive', received_at), (2, 'assignment.take_on', taken_on_at),
        (3, 'assignment.finish', done_at), (4, 'assignment.accept', accepted_at)) as step (nth, act, at)
      where step.at is not null
    )
    insert into event (at, user_id, user_name, unit_id, act, subject, subject_id, place, other_place)
    select at, who, person_name(who), case nth when 4 then asked_by_id else unit_id end, act, 'assignment', id, unit_place, asked_by_place
    from stepped order by id, nth`.execute(tx);
  await sql`
    update assignment set asked_due_on = due_on + 20, asked_due_reason = 'Trùng đợt lấy ý kiến Nhân dân về quy hoạch chung của xã'
    where state = 'in_progress' and due_on >= ${day}::date and ${lot} < 6 and unit_id <> asked_by_id`.execute(tx);
}
