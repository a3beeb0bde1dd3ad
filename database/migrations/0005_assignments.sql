-- Assignments: a task given to a unit. And the policies on plans, which look at them.

set search_path = kheo, public;

create table assignment (
  id bigint generated always as identity primary key,
  task_id integer not null references task (id),
  plan_id integer not null references plan (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  asked_by_id integer not null references unit (id),
  asked_by_place bigint not null,
  role text not null check (role in ('lead', 'coordinate', 'perform')),
  period smallint not null default 1,
  period_label text,
  due_on date,
  state text not null default 'assigned'
    check (state in ('assigned', 'received', 'in_progress', 'done', 'refused', 'recalled', 'passed_on', 'transferred', 'exempt')),
  received_at timestamptz,
  leader_id text references auth."user" (id),
  officer_id text references auth."user" (id),
  taken_on_at timestamptz,
  done_at timestamptz,
  reason text,
  from_assignment_id bigint references assignment (id),
  revision integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index assignment_once on assignment (task_id, unit_id, period)
  where state not in ('refused', 'recalled', 'passed_on', 'transferred');
create index assignment_of_unit on assignment (unit_id, due_on, id);
create index assignment_open_of_unit on assignment (unit_id, due_on, id) where state in ('assigned', 'received', 'in_progress');
create index assignment_asked on assignment (asked_by_id, due_on, id);
create index assignment_open_asked on assignment (asked_by_id, due_on, id) where state in ('assigned', 'received', 'in_progress');
create index assignment_unit_state on assignment (unit_id, state);
create index assignment_asked_state on assignment (asked_by_id, state);
create index assignment_place on assignment (unit_place, due_on);
create index assignment_plan on assignment (plan_id, unit_id);
create index assignment_due on assignment (due_on) where state in ('assigned', 'received', 'in_progress');
comment on table assignment is 'Assignments (phân công): a task given to a unit for one period';
comment on column assignment.id is 'Identifier';
comment on column assignment.task_id is 'Task';
comment on column assignment.plan_id is 'Plan of the task';
comment on column assignment.unit_id is 'Unit that owes it';
comment on column assignment.unit_place is 'Place of that unit in the order of the tree';
comment on column assignment.asked_by_id is 'Unit that asked';
comment on column assignment.asked_by_place is 'Place of that unit in the order of the tree';
comment on column assignment.role is 'lead (chủ trì), coordinate (phối hợp), perform (thực hiện)';
comment on column assignment.period is 'Which occurrence of a repeating task, from 1';
comment on column assignment.period_label is 'The period in words: "6 tháng đầu năm 2026"';
comment on column assignment.due_on is 'Due date, or null when the plan sets none';
comment on column assignment.state is 'assigned, received, in_progress (taken on), done; refused, recalled, passed_on, transferred, exempt';
comment on column assignment.received_at is 'When the unit received it';
comment on column assignment.leader_id is 'Leader in charge (lãnh đạo phụ trách)';
comment on column assignment.officer_id is 'Officer who follows it (chuyên viên theo dõi)';
comment on column assignment.taken_on_at is 'When the officer took it on';
comment on column assignment.done_at is 'When it was finished';
comment on column assignment.reason is 'Why it was refused, passed on, recalled, transferred or exempted';
comment on column assignment.from_assignment_id is 'The assignment that it came from, when passed on, transferred or inherited';
comment on column assignment.revision is 'Counts changes, so that two people do not overwrite each other';
comment on column assignment.created_at is 'When it was handed out';

-- Written as sums on purpose: the planner knows nothing of a sum and takes the condition for one that many rows pass. On the bare
-- columns it takes it for one that hardly any row passes beside `unit_id = ...`, and then sorts a unit's whole list for one page.
create function in_sight(unit_place bigint, asked_by_place bigint) returns boolean language sql stable parallel safe
  return (unit_place + 0 >= place_from() and place_to() >= unit_place - 0)
    or (asked_by_place + 0 >= place_from() and place_to() >= asked_by_place - 0);
comment on function in_sight is 'True when the unit that owes or the unit that asked stands in the subtree that may be read';

alter table assignment enable row level security;
create policy read_assignments on assignment for select using (in_sight(unit_place, asked_by_place));
create policy hand_out on assignment for insert to kheo_app with check (
  may_write() and (acting_role() = 'system' or asked_by_id = acting_unit()
    or exists (select from assignment origin where origin.id = from_assignment_id and origin.unit_id = acting_unit())));
create policy change_assignments on assignment for update to kheo_app
  using (may_write() and (acting_role() = 'system' or asked_by_id = acting_unit() or unit_id = acting_unit()))
  with check (may_write());
grant select, insert, update on assignment to kheo_app;
grant select on assignment to kheo_read;

-- A plan is read by its issuer; once issued by the units above it, by the units below (a restricted one only by those that it tasks),
-- and, once submitted, by the unit that it was sent to.
alter table plan enable row level security;
create policy read_plans on plan for select using (
  issuer_id = acting_unit()
  or acting_role() = 'system'
  or (state <> 'draft' and issuer_place between place_from() and place_to() and confidentiality <= clearance())
  or (state <> 'draft' and issuer_id = any (units_above()) and confidentiality < 2)
  or (submitted_at is not null and submitted_to_place between place_from() and place_to())
  or (state <> 'draft' and exists (
    select from assignment where assignment.plan_id = plan.id and assignment.unit_place between place_from() and place_to())));
create policy write_plans on plan for insert to kheo_app with check (may_write() and (issuer_id = acting_unit() or acting_role() = 'system'));
create policy change_plans on plan for update to kheo_app using (may_write() and (issuer_id = acting_unit() or acting_role() = 'system'));
create policy drop_drafts on plan for delete to kheo_app using (may_write() and issuer_id = acting_unit() and state = 'draft');

alter table document enable row level security;
create policy read_documents on document for select using (
  issuer_id = acting_unit() or acting_role() = 'system' or exists (select from plan where plan.document_id = document.id));
create policy write_documents on document for insert to kheo_app with check (may_write() and (issuer_id = acting_unit() or acting_role() = 'system'));
create policy change_documents on document for update to kheo_app using (may_write() and (issuer_id = acting_unit() or acting_role() = 'system'));
create policy drop_documents on document for delete to kheo_app using (may_write() and issuer_id = acting_unit());

alter table file enable row level security;
create policy read_files on file for select using (
  owner_id = acting_unit() or acting_role() = 'system' or exists (select from document where document.file_id = file.id));
create policy write_files on file for insert to kheo_app with check (may_write() and (owner_id = acting_unit() or acting_role() = 'system'));

alter table document_citation enable row level security;
create policy with_document on document_citation for all using (exists (select from document where document.id = document_id))
  with check (may_write() and exists (select from document where document.id = document_id and (issuer_id = acting_unit() or acting_role() = 'system')));

create function may_change_plan(id integer) returns boolean language sql stable
  return may_write() and exists (select from plan where plan.id = may_change_plan.id and (plan.issuer_id = acting_unit() or acting_role() = 'system'));
comment on function may_change_plan is 'True when the acting person may change this plan''s parts';

alter table outline_entry enable row level security;
create policy read_outline on outline_entry for select using (exists (select from plan where plan.id = plan_id));
create policy write_outline on outline_entry for insert to kheo_app with check (may_change_plan(plan_id));
create policy change_outline on outline_entry for update to kheo_app using (may_change_plan(plan_id));
create policy drop_outline on outline_entry for delete to kheo_app using (may_change_plan(plan_id));
alter table task enable row level security;
create policy read_tasks on task for select using (exists (select from plan where plan.id = plan_id));
create policy write_tasks on task for insert to kheo_app with check (may_change_plan(plan_id));
create policy change_tasks on task for update to kheo_app using (may_change_plan(plan_id));
create policy drop_tasks on task for delete to kheo_app using (may_change_plan(plan_id));
alter table quota enable row level security;
create policy read_quotas on quota for select using (exists (select from plan where plan.id = plan_id));
create policy write_quotas on quota for insert to kheo_app with check (may_change_plan(plan_id));
create policy drop_quotas on quota for delete to kheo_app using (may_change_plan(plan_id));
alter table task_unit enable row level security;
create policy read_task_units on task_unit for select using (exists (select from task where task.id = task_id));
create policy write_task_units on task_unit for insert to kheo_app with check (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));
create policy change_task_units on task_unit for update to kheo_app using (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));
create policy drop_task_units on task_unit for delete to kheo_app using (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));

alter table task_due enable row level security;
create policy read_task_dues on task_due for select using (exists (select from task where task.id = task_id));
create policy write_task_dues on task_due for insert to kheo_app with check (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));
create policy change_task_dues on task_due for update to kheo_app using (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));
create policy drop_task_dues on task_due for delete to kheo_app using (exists (select from task where task.id = task_id and may_change_plan(task.plan_id)));

grant select, insert, update, delete on document, plan, outline_entry, task, task_unit, task_due, quota, document_citation to kheo_app;
grant select, insert on file to kheo_app;
grant select on document, plan, outline_entry, task, task_unit, task_due, quota, document_citation, file to kheo_read;

-- One line of a list of assignments. Whoever sees an assignment sees the words of its task and the number of its plan: the view reads
-- those with its owner's rights, after the same condition as the policy.
create view assignment_line as
  select assignment.id, assignment.task_id, assignment.plan_id, document.number as plan_number, task.text, task.folded, task.ref,
    assignment.role, assignment.unit_id, unit.name as unit_name, unit.kind as unit_kind, assignment.asked_by_id,
    asker.name as asked_by_name, assignment.due_on, assignment.period_label, assignment.state
  from assignment
    join task on task.id = assignment.task_id
    join plan on plan.id = assignment.plan_id
    join document on document.id = plan.document_id
    join unit on unit.id = assignment.unit_id
    join unit asker on asker.id = assignment.asked_by_id
  where in_sight(assignment.unit_place, assignment.asked_by_place);
comment on view assignment_line is 'Assignments in sight with the words that a list shows';
grant select on assignment_line to kheo_app, kheo_read;

-- On the day of a merger what is still owed passes to the successor.
create function inherit_assignments(from_unit integer, to_unit integer) returns bigint
  language plpgsql security definer set search_path = kheo, public as $$
declare
  target unit;
  moved bigint;
begin
  -- Administrators change the tree but not the work of units: this is the one way by which the tree moves work.
  if acting_role() not in ('administrator', 'system') or not exists (
    select from unit where id = from_unit and place between place_from() and place_to()) then
    raise exception 'only an administrator above the unit passes its work on' using errcode = 'insufficient_privilege';
  end if;
  select * into strict target from unit where id = to_unit;
  update assignment set unit_id = to_unit, unit_place = target.place, revision = revision + 1
  where unit_id = from_unit and state in ('assigned', 'received', 'in_progress')
    and not exists (select from assignment other where other.task_id = assignment.task_id and other.unit_id = to_unit
      and other.period = assignment.period and other.state not in ('refused', 'recalled', 'passed_on', 'transferred'));
  get diagnostics moved = row_count;
  update assignment set state = 'transferred', reason = 'Đơn vị tiếp nhận đã có cùng nhiệm vụ', revision = revision + 1
  where unit_id = from_unit and state in ('assigned', 'received', 'in_progress');
  return moved;
end $$;
comment on function inherit_assignments is 'Passes what a unit still owes to its successor; returns how many';
revoke execute on function inherit_assignments from public;
grant execute on function inherit_assignments to kheo_app;
