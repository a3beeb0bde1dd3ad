-- Commitments: what someone promised or was told to do in an activity, followed to its end.

set search_path = kheo, public;

create table commitment (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  origin text not null check (origin in ('dialogue', 'reception', 'voter', 'council', 'inspection', 'front', 'meeting', 'other')),
  activity_id bigint references activity (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  doer_id integer not null references unit (id),
  doer_place bigint not null,
  text text not null check (text <> ''),
  promised_to text,
  promised_by text,
  promised_by_id text references auth."user" (id),
  made_on date not null,
  due_on date,
  state text not null default 'open' check (state in ('open', 'kept', 'broken', 'withdrawn')),
  ended_on date,
  result text,
  reason text,
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  recorded_by text references auth."user" (id),
  recorded_at timestamptz not null default now(),
  revision integer not null default 1,
  folded text not null generated always as (fold(text || ' ' || coalesce(promised_to, '') || ' ' || coalesce(promised_by, ''))) stored,
  check ((state = 'open') = (ended_on is null))
);
create index commitment_of_doer on commitment (doer_id, due_on, id);
create index commitment_of_unit on commitment (unit_id, due_on, id);
create index commitment_promised_by on commitment (promised_by_id, due_on, id);
create index commitment_activity on commitment (activity_id);
create index commitment_due on commitment (due_on) where state = 'open';
create index commitment_public on commitment (unit_place, made_on desc) where confidentiality = 0;
comment on table commitment is 'Commitments (cam kết, việc phải làm tiếp): what someone promised or was told to do, followed to its end';
comment on column commitment.id is 'Identifier';
comment on column commitment.client_id is 'Identifier made where it was recorded: the same one sent twice is kept once';
comment on column commitment.origin is 'Where it was made: dialogue, reception, voter (a recommendation of voters), council (a question at the People''s Council), inspection (a conclusion), front (a recommendation of the Front), meeting, other';
comment on column commitment.activity_id is 'Activity in which it was made, or null';
comment on column commitment.unit_id is 'Unit that promised and answers for it';
comment on column commitment.unit_place is 'Place of that unit in the order of the tree';
comment on column commitment.doer_id is 'Unit that does it';
comment on column commitment.doer_place is 'Place of that unit in the order of the tree';
comment on column commitment.text is 'What was promised';
comment on column commitment.promised_to is 'To whom: people of a village, a voter, the inspector';
comment on column commitment.promised_by is 'Who promised, by name and office';
comment on column commitment.promised_by_id is 'Account of that person, when there is one: a leader sees his own';
comment on column commitment.made_on is 'Day of the promise';
comment on column commitment.due_on is 'By when, or null when no day was named';
comment on column commitment.state is 'open, kept, broken (not done, with the reason), withdrawn (with the reason)';
comment on column commitment.ended_on is 'Day on which it was kept, broken or withdrawn';
comment on column commitment.result is 'What was done';
comment on column commitment.reason is 'Why it was broken or withdrawn';
comment on column commitment.confidentiality is '0 public (stands in the list for citizens), 1 internal, 2 restricted';
comment on column commitment.recorded_by is 'Person who recorded it';
comment on column commitment.recorded_at is 'When it was recorded';
comment on column commitment.revision is 'Counts changes, so that two people do not overwrite each other';
comment on column commitment.folded is 'Words without diacritics, for search';

alter table commitment enable row level security;
create policy read_commitments on commitment for select using (
  acting_unit() in (unit_id, doer_id)
  or confidentiality = 0
  or (in_sight(unit_place, doer_place) and confidentiality <= clearance()));
create policy record_commitments on commitment for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_commitments on commitment for update to kheo_app
  using (may_write() and (acting_unit() in (unit_id, doer_id) or acting_role() = 'system'))
  with check (may_write());
grant select, insert, update on commitment to kheo_app;
grant select on commitment to kheo_read;

-- Promises are reminded of like tasks, by rules of their own; the leader who promised is the one named.
create or replace view due_item as
  select 'assignment'::text as subject, assignment.id as subject_id, assignment.unit_id, assignment.unit_place, unit.name as unit_name,
    assignment.asked_by_id, assignment.asked_by_place, assignment.due_on, assignment.officer_id, assignment.leader_id, task.text,
    '/nhiem-vu/' || assignment.id as href, assignment.plan_id
  from assignment join task on task.id = assignment.task_id join unit on unit.id = assignment.unit_id
  where assignment.state in ('assigned', 'received', 'in_progress') and assignment.due_on is not null
    and in_sight(assignment.unit_place, assignment.asked_by_place)
  union all
  select 'commitment', commitment.id, commitment.doer_id, commitment.doer_place, doer.name,
    commitment.unit_id, commitment.unit_place, commitment.due_on, null, commitment.promised_by_id, commitment.text,
    '/cam-ket/' || commitment.id, null
  from commitment join unit doer on doer.id = commitment.doer_id
  where commitment.state = 'open' and commitment.due_on is not null and in_sight(commitment.unit_place, commitment.doer_place);

insert into reminder_rule (subject, name, offset_days, to_whom, words, active_from, source) values
  ('commitment', 'Cam kết, trước hạn 7 ngày làm việc', -7, '{officer}', 'Đã hứa với dân, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('commitment', 'Cam kết, trước hạn 1 ngày làm việc', -1, '{officer,leader}', 'Đã hứa với dân, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('commitment', 'Cam kết, quá hạn 1 ngày làm việc', 1, '{officer,leader,asker}', 'Đã hứa với dân, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('commitment', 'Cam kết, quá hạn 7 ngày làm việc: lãnh đạo cấp trên', 7, '{unit_above_leader}', 'Báo cáo vượt cấp, {don_vi} {con_lai} với dân: {viec}', '2000-01-01', 'Mặc định của Khéo');

-- Who reads an activity or a promise reads what shows it, and nobody else does.
drop policy read_evidence on evidence;
create policy read_evidence on evidence for select using (
  case subject
    when 'activity' then exists (select from activity where activity.id = subject_id)
    when 'commitment' then exists (select from commitment where commitment.id = subject_id)
    else in_sight(place, other_place)
  end);
