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
  await sql`
    with people as (
      select unit_id, min(user_id) filter (where role = 'leader') as leader_id, min(user_id) filter (where role = 'officer') as officer_id
      from role_grant group by unit_id
    ), moved as (
      update assignment set
        state = case when ${ended} and ${lot} < 88 then 'done' when ${lot} < 94 then 'in_progress' else 'received' end,
        received_at = assignment.created_at + interval '1 hour', leader_id = people.leader_id, officer_id = people.officer_id,
        taken_on_at = case when ${lot} < 94 then assignment.created_at + interval '1 day' end,
        done_at = case when ${ended} and ${lot} < 88 then assignment.created_at + interval '20 days' end
      from people
      where people.unit_id = assignment.unit_id and assignment.state = 'assigned' and ${lot} < 97
        and (${ended} or ${lot} < 60)
      returning assignment.id, assignment.unit_id, assignment.unit_place, assignment.asked_by_place, assignment.state, assignment.officer_id
    )
    insert into event (user_id, user_name, unit_id, act, subject, subject_id, place, other_place)
    select officer_id, person_name(officer_id), unit_id, step.act, 'assignment', id, unit_place, asked_by_place
    from moved cross join (values (1, 'assignment.receive'), (2, 'assignment.take_on'), (3, 'assignment.finish')) as step (nth, act)
    where step.nth = 1 or (step.nth = 2 and state in ('in_progress', 'done')) or (step.nth = 3 and state = 'done')
    order by id, step.nth`.execute(tx);
}
