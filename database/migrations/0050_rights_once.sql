-- The bounds of what may be read are asked for once in a statement, not once in each row: a desk counts thousands of rows. An
-- expression of its own, since a function with such a question inside is not taken apart by the planner.

set search_path = kheo, public;

-- Who passes work on asks about an assignment of its own; a question to the table within a policy of the same table is one that
-- PostgreSQL would go on asking.
create function is_own_assignment(assignment_id bigint) returns boolean
  language sql stable parallel safe security definer set search_path = kheo, public
  return exists (select from assignment where id = assignment_id and unit_id = acting_unit());
comment on function is_own_assignment is 'True when the unit that acts owes this assignment';
revoke all on function is_own_assignment from public;
grant execute on function is_own_assignment to kheo_app;

alter policy hand_out on assignment with check (
  may_write() and (acting_role() = 'system' or asked_by_id = acting_unit() or is_own_assignment(from_assignment_id)));

alter policy read_assignments on assignment using (
  (unit_place + 0 >= (select place_from()) and (select place_to()) >= unit_place - 0)
  or (asked_by_place + 0 >= (select place_from()) and (select place_to()) >= asked_by_place - 0));

-- Names of units are joined loosely, so that a list which does not show them does not look for them.
create or replace view assignment_line as
  select assignment.id, assignment.task_id, assignment.plan_id, document.number as plan_number, task.text, task.folded, task.ref,
    assignment.role, assignment.unit_id, unit.name as unit_name, unit.kind as unit_kind, assignment.asked_by_id,
    asker.name as asked_by_name, assignment.due_on, assignment.period_label, assignment.state,
    case
      when assignment.asked_due_on is not null then 'date'
      when assignment.state = 'done' and assignment.accepted_at is null and assignment.unit_id <> assignment.asked_by_id then 'acceptance'
    end as waits_for
  from assignment
    join task on task.id = assignment.task_id
    join plan on plan.id = assignment.plan_id
    join document on document.id = plan.document_id
    left join unit on unit.id = assignment.unit_id
    left join unit asker on asker.id = assignment.asked_by_id
  where (assignment.unit_place + 0 >= (select place_from()) and (select place_to()) >= assignment.unit_place - 0)
    or (assignment.asked_by_place + 0 >= (select place_from()) and (select place_to()) >= assignment.asked_by_place - 0);
