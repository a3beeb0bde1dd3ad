-- A desk counts thousands of assignments each time it is opened: what it counts by, and what says who may see a row, stands in the
-- index itself, and the rows need not be read.

set search_path = kheo, public;

drop index assignment_open_asked;
create index assignment_open_asked on assignment (asked_by_id, due_on, id) include (unit_id, unit_place, asked_by_place)
  where state in ('assigned', 'received', 'in_progress');

drop index assignment_asked_state;
create index assignment_asked_state on assignment (asked_by_id, state) include (unit_place, asked_by_place);

drop index assignment_waiting;
create index assignment_waiting on assignment (asked_by_id, due_on, id) include (asked_due_on, unit_id, unit_place, asked_by_place)
  where asked_due_on is not null or (state = 'done' and accepted_at is null);

create index assignment_own on assignment (unit_id, plan_id, state, due_on) include (unit_place, asked_by_place);

-- Whether a plan tasks anybody within the bounds of what may be read is one probe; by plan and unit, assignment_own answers.
drop index assignment_plan;
create index assignment_plan on assignment (plan_id, unit_place);

-- The plans that task a unit within the bounds of what may be read, by name: what the policy of plans grants for that reason,
-- without the other reasons, which take longer to set up than a desk takes to count.
create view tasking_plan as
select plan.id, plan.kind, document.number, document.title, document.issued_on
from plan join document on document.id = plan.document_id
where plan.state <> 'draft' and exists (
  select from assignment where assignment.plan_id = plan.id and assignment.unit_place between place_from() and place_to());
grant select on tasking_plan to kheo_app;
