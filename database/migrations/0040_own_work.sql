-- Standing in is never for one's own work, in the database too: who acts in a leader's place decides nothing about an assignment that
-- the same person follows or is in charge of.

set search_path = kheo, public;

create function acting_for() returns text language sql stable parallel safe
  return nullif(current_setting('kheo.acting_for', true), '');
comment on function acting_for is 'Leader in whose place the person acts, or null';

-- An update that nothing refuses would pass over the row in silence, so it is a trigger that says no, and not a policy.
create function refuse_own_work() returns trigger language plpgsql set search_path = kheo, public as $$
begin
  if acting_user() in (old.officer_id, old.leader_id) and old.asked_by_id = acting_unit()
    -- A corrected version of a plan takes its assignments along, with its dates: that decides on the plan.
    and new.plan_id = old.plan_id
    and (
      (new.accepted_at is not null and old.accepted_at is null)
      or (new.state = 'exempt' and old.state <> 'exempt')
      or (new.state = 'in_progress' and old.state = 'done' and old.unit_id <> old.asked_by_id)
      or new.due_on is distinct from old.due_on
      or (old.asked_due_on is not null and new.asked_due_on is null and new.state <> 'done'))
  then
    raise exception 'who stands in does not decide on their own work' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function refuse_own_work is 'Refuses decisions on an assignment (accepting, returning, exempting, its date) by the person who does it, when that person stands in for a leader';
create trigger refuse_own_work before update on assignment for each row when (acting_for() is not null) execute function refuse_own_work();
