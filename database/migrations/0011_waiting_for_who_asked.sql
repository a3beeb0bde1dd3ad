-- What waits for a decision of the unit that asked, in lists.

set search_path = kheo, public;

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
    join unit on unit.id = assignment.unit_id
    join unit asker on asker.id = assignment.asked_by_id
  where in_sight(assignment.unit_place, assignment.asked_by_place);

drop index assignment_unaccepted;
create index assignment_waiting on assignment (asked_by_id, due_on, id)
  where asked_due_on is not null or (state = 'done' and accepted_at is null);
