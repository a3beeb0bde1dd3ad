-- Progress of an assignment: what was accepted by the unit that asked, and another date that was asked for.

set search_path = kheo, public;

alter table assignment
  add column accepted_at timestamptz,
  add column accepted_by text references auth."user" (id),
  add column asked_due_on date,
  add column asked_due_reason text;
create index assignment_unaccepted on assignment (asked_by_id, due_on, id) where state = 'done' and accepted_at is null;
comment on column assignment.accepted_at is 'When the unit that asked accepted the result; null while it has not, or for what it does itself';
comment on column assignment.accepted_by is 'Person who accepted it';
comment on column assignment.asked_due_on is 'Date that the unit asks for in place of its due date, until that is decided';
comment on column assignment.asked_due_reason is 'Ground on which it asks';
