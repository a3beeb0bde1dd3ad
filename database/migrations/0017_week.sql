-- The week (lịch công tác tuần): appointments and who is invited, programmes of a month or quarter, weekly reports, steering committees.

set search_path = kheo, public;

create table committee (
  id integer generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  name text not null check (name <> ''),
  founded_by text,
  founded_on date,
  ended_on date check (ended_on >= founded_on),
  created_by text references auth."user" (id),
  created_at timestamptz not null default now(),
  revision integer not null default 1
);
create index committee_of_unit on committee (unit_id);
comment on table committee is 'Steering committees (ban chỉ đạo) of a unit';
comment on column committee.id is 'Identifier';
comment on column committee.unit_id is 'Unit that set it up';
comment on column committee.unit_place is 'Place of that unit in the order of the tree';
comment on column committee.name is 'Name in full';
comment on column committee.founded_by is 'Decision that set it up: number, date, issuer';
comment on column committee.founded_on is 'Day on which it was set up';
comment on column committee.ended_on is 'First day on which it is no more, or null';
comment on column committee.created_by is 'Person who entered it';
comment on column committee.created_at is 'When it was entered';
comment on column committee.revision is 'Counts changes, so that two people do not overwrite each other';

create table committee_member (
  id integer generated always as identity primary key,
  committee_id integer not null references committee (id),
  user_id text references auth."user" (id),
  name text not null check (name <> ''),
  position text,
  duty text not null check (duty in ('head', 'deputy', 'standing', 'member', 'secretary')),
  area text,
  from_day date not null,
  to_day date check (to_day >= from_day)
);
create index committee_member_of on committee_member (committee_id);
comment on table committee_member is 'Members of steering committees, each with an area in charge, between dates';
comment on column committee_member.id is 'Identifier';
comment on column committee_member.committee_id is 'Committee';
comment on column committee_member.user_id is 'Account of the member, when there is one';
comment on column committee_member.name is 'Name';
comment on column committee_member.position is 'Office held: "Phó Chủ tịch UBND tỉnh"';
comment on column committee_member.duty is 'head (trưởng ban), deputy (phó trưởng ban), standing (ủy viên thường trực), member (ủy viên), secretary (thư ký)';
comment on column committee_member.area is 'Area in charge: field, communes';
comment on column committee_member.from_day is 'First day';
comment on column committee_member.to_day is 'First day on which it holds no more, or null';

create table appointment (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  kind text not null default 'work' check (kind in ('work', 'meeting', 'reception', 'visit')),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  committee_id integer references committee (id),
  starts_on date not null,
  starts_at time,
  ends_at time check (ends_at > starts_at),
  content text not null check (content <> ''),
  chaired_by text,
  chaired_by_id text references auth."user" (id),
  taking_part text,
  place text,
  prepared_by text,
  note text,
  state text not null default 'planned' check (state in ('planned', 'moved', 'cancelled', 'held')),
  reason text,
  moved_from bigint references appointment (id),
  activity_id bigint references activity (id),
  minutes text,
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  recorded_by text references auth."user" (id),
  recorded_at timestamptz not null default now(),
  revision integer not null default 1,
  check ((state in ('moved', 'cancelled')) = (reason is not null)),
  check (starts_at is not null or ends_at is null)
);
create index appointment_of_unit on appointment (unit_id, starts_on, starts_at);
create unique index appointment_moved_from on appointment (moved_from) where moved_from is not null;
create index appointment_of_committee on appointment (committee_id, starts_on) where committee_id is not null;
create index appointment_chaired_by on appointment (chaired_by_id, starts_on) where chaired_by_id is not null;
create index appointment_of_activity on appointment (activity_id) where activity_id is not null;
create index appointment_public on appointment (unit_place, starts_on) where confidentiality = 0;
comment on table appointment is 'Appointments: one line of a unit''s week (lịch công tác tuần)';
comment on column appointment.id is 'Identifier';
comment on column appointment.client_id is 'Identifier made where it was entered: the same one sent twice is kept once';
comment on column appointment.kind is 'work, meeting (họp, hội nghị), reception (a leader receives citizens: tiếp công dân), visit (đi cơ sở)';
comment on column appointment.unit_id is 'Unit whose week it stands in';
comment on column appointment.unit_place is 'Place of that unit in the order of the tree';
comment on column appointment.committee_id is 'Steering committee whose meeting it is, or null';
comment on column appointment.starts_on is 'Day';
comment on column appointment.starts_at is 'Hour at which it begins, or null: the whole day';
comment on column appointment.ends_at is 'Hour at which it ends, or null: not said';
comment on column appointment.content is 'What it is about';
comment on column appointment.chaired_by is 'Who chairs, by name and office';
comment on column appointment.chaired_by_id is 'Account of that person, when there is one: clashes are found by it';
comment on column appointment.taking_part is 'Who takes part, in words';
comment on column appointment.place is 'Where';
comment on column appointment.prepared_by is 'Who prepares it';
comment on column appointment.note is 'Note';
comment on column appointment.state is 'planned, moved (another appointment took its place), cancelled, held';
comment on column appointment.reason is 'Why it was moved or cancelled';
comment on column appointment.moved_from is 'The appointment in whose place this one stands';
comment on column appointment.activity_id is 'Activity that was recorded of it';
comment on column appointment.minutes is 'Minutes of a meeting (biên bản)';
comment on column appointment.confidentiality is '0 public (citizens may see it), 1 internal, 2 restricted';
comment on column appointment.recorded_by is 'Person who entered it';
comment on column appointment.recorded_at is 'When it was entered';
comment on column appointment.revision is 'Counts changes, so that two people do not overwrite each other';

create table invitation (
  id bigint generated always as identity primary key,
  appointment_id bigint not null references appointment (id),
  unit_id integer not null references unit (id),
  user_id text references auth."user" (id),
  answer text not null default 'none' check (answer in ('none', 'comes', 'excused', 'deputy')),
  deputy text,
  note text,
  answered_by text references auth."user" (id),
  answered_at timestamptz,
  unique nulls not distinct (appointment_id, unit_id, user_id),
  check ((answer = 'deputy') = (deputy is not null)),
  check ((answer = 'none') = (answered_at is null))
);
create index invitation_of_unit on invitation (unit_id, appointment_id);
create index invitation_of_user on invitation (user_id) where user_id is not null;
comment on table invitation is 'Who is invited to an appointment, and what they answered';
comment on column invitation.id is 'Identifier';
comment on column invitation.appointment_id is 'Appointment';
comment on column invitation.unit_id is 'Unit that is invited, or the unit of the person';
comment on column invitation.user_id is 'Person who is invited, or null: the unit';
comment on column invitation.answer is 'none (not yet), comes (dự), excused (vắng), deputy (cử người dự thay)';
comment on column invitation.deputy is 'Who comes instead';
comment on column invitation.note is 'Words with the answer';
comment on column invitation.answered_by is 'Person who answered';
comment on column invitation.answered_at is 'When it was answered';

create table conclusion (
  appointment_id bigint not null references appointment (id),
  commitment_id bigint not null references commitment (id),
  position smallint not null,
  primary key (appointment_id, commitment_id)
);
create index conclusion_commitment on conclusion (commitment_id);
comment on table conclusion is 'Conclusions of a meeting: each is a commitment that is followed to its end';
comment on column conclusion.appointment_id is 'Meeting';
comment on column conclusion.commitment_id is 'What is to be done';
comment on column conclusion.position is 'Order in the notice of conclusions';

-- With the rights of its owner: the policies of the two tables look at each other.
create function is_invited(appointment bigint) returns boolean language sql stable security definer set search_path = kheo, public
  return exists (select from invitation where appointment_id = appointment and unit_id = acting_unit());
comment on function is_invited is 'True when the acting unit, or one of its people, is invited to the appointment';
revoke execute on function is_invited from public;
grant execute on function is_invited to kheo_app, kheo_read;

alter table appointment enable row level security;
create policy read_appointments on appointment for select using (
  unit_id = acting_unit()
  or confidentiality = 0
  or (in_reach(unit_place) and confidentiality <= clearance())
  or is_invited(id));
create policy record_appointments on appointment for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_appointments on appointment for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
grant select, insert, update on appointment to kheo_app;
grant select on appointment to kheo_read;

alter table invitation enable row level security;
-- Citizens see a public appointment, not who was invited to it.
create policy read_invitations on invitation for select using (
  unit_id = acting_unit()
  or exists (select from appointment where appointment.id = appointment_id
    and (appointment.unit_id = acting_unit() or (in_reach(appointment.unit_place) and appointment.confidentiality <= clearance()))));
create policy invite on invitation for insert to kheo_app with check (
  may_write() and exists (select from appointment where appointment.id = appointment_id
    and (appointment.unit_id = acting_unit() or acting_role() = 'system')));
create policy answer on invitation for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy uninvite on invitation for delete to kheo_app using (
  may_write() and exists (select from appointment where appointment.id = appointment_id
    and (appointment.unit_id = acting_unit() or acting_role() = 'system')));
grant select, insert, delete on invitation to kheo_app;
grant update (answer, deputy, note, answered_by, answered_at) on invitation to kheo_app;
grant select on invitation to kheo_read;

alter table conclusion enable row level security;
create policy read_conclusions on conclusion for select using (
  exists (select from appointment where appointment.id = appointment_id));
create policy conclude on conclusion for insert to kheo_app with check (
  may_write() and exists (select from appointment where appointment.id = appointment_id
    and (appointment.unit_id = acting_unit() or acting_role() = 'system')));
grant select, insert on conclusion to kheo_app;
grant select on conclusion to kheo_read;

alter table committee enable row level security;
-- The units below know who steers above them.
create policy read_committees on committee for select using (
  unit_id = acting_unit() or in_reach(unit_place) or unit_id = any (units_above()));
create policy add_committees on committee for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_committees on committee for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
grant select, insert, update on committee to kheo_app;
grant select on committee to kheo_read;

alter table committee_member enable row level security;
create policy read_members on committee_member for select using (
  exists (select from committee where committee.id = committee_id));
create policy add_members on committee_member for insert to kheo_app with check (
  may_write() and exists (select from committee where committee.id = committee_id
    and (committee.unit_id = acting_unit() or acting_role() = 'system')));
create policy change_members on committee_member for update to kheo_app
  using (may_write() and exists (select from committee where committee.id = committee_id
    and (committee.unit_id = acting_unit() or acting_role() = 'system')));
grant select, insert on committee_member to kheo_app;
grant update (name, position, duty, area, from_day, to_day) on committee_member to kheo_app;
grant select on committee_member to kheo_read;

create table programme_line (
  id bigint generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  period text not null check (period ~ '^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
  assignment_id bigint references assignment (id),
  position integer not null,
  leader text,
  field text,
  text text not null check (text <> ''),
  who text,
  due_on date,
  note text,
  hidden boolean not null default false,
  changed_by text references auth."user" (id),
  changed_at timestamptz not null default now(),
  revision integer not null default 1
);
create unique index programme_line_once on programme_line (unit_id, period, assignment_id) where assignment_id is not null;
create index programme_line_of on programme_line (unit_id, period, position);
create index programme_line_assignment on programme_line (assignment_id) where assignment_id is not null;
comment on table programme_line is 'Lines of a unit''s programme of a month or quarter (chương trình công tác)';
comment on column programme_line.id is 'Identifier';
comment on column programme_line.unit_id is 'Unit whose programme it is';
comment on column programme_line.unit_place is 'Place of that unit in the order of the tree';
comment on column programme_line.period is 'Month (2026-06) or quarter (2026-Q2)';
comment on column programme_line.assignment_id is 'Task that it was taken from, or null: written freely';
comment on column programme_line.position is 'Order in the programme';
comment on column programme_line.leader is 'Leader in charge';
comment on column programme_line.field is 'Field or plan';
comment on column programme_line.text is 'What is to be done';
comment on column programme_line.who is 'Who does it';
comment on column programme_line.due_on is 'Until when, or null';
comment on column programme_line.note is 'Note';
comment on column programme_line.hidden is 'True when it is left out of the programme; its task is not offered again';
comment on column programme_line.changed_by is 'Person who wrote it last';
comment on column programme_line.changed_at is 'When it was written last';
comment on column programme_line.revision is 'Counts changes, so that two people do not overwrite each other';

alter table programme_line enable row level security;
create policy read_programmes on programme_line for select using (unit_id = acting_unit() or in_reach(unit_place));
create policy add_lines on programme_line for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_lines on programme_line for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy drop_lines on programme_line for delete to kheo_app using (
  may_write() and unit_id = acting_unit() and assignment_id is null);
grant select, insert, update, delete on programme_line to kheo_app;
grant select on programme_line to kheo_read;

create table weekly_report_rule (
  unit_id integer primary key references unit (id),
  unit_place bigint not null,
  weekday smallint not null default 5 check (weekday between 1 and 7),
  at time not null default '16:00',
  officers boolean not null default true,
  own boolean not null default true,
  changed_by text references auth."user" (id),
  changed_at timestamptz not null default now(),
  revision integer not null default 1
);
comment on table weekly_report_rule is 'When the weekly reports of a unit are due; a unit without a row asks for none';
comment on column weekly_report_rule.unit_id is 'Unit';
comment on column weekly_report_rule.unit_place is 'Place of that unit in the order of the tree';
comment on column weekly_report_rule.weekday is 'Day of the week, 1 Monday to 7 Sunday';
comment on column weekly_report_rule.at is 'Hour, in the time of Vietnam';
comment on column weekly_report_rule.officers is 'True when each officer of the unit reports';
comment on column weekly_report_rule.own is 'True when the unit itself reports';
comment on column weekly_report_rule.changed_by is 'Person who set it last';
comment on column weekly_report_rule.changed_at is 'When it was set last';
comment on column weekly_report_rule.revision is 'Counts changes, so that two people do not overwrite each other';
alter table weekly_report_rule enable row level security;
create policy read_report_rules on weekly_report_rule for select using (unit_id = acting_unit() or in_reach(unit_place));
create policy add_report_rules on weekly_report_rule for insert to kheo_app with check (
  acting_role() = 'system' or (acting_role() in ('leader', 'administrator') and unit_id = acting_unit()));
create policy change_report_rules on weekly_report_rule for update to kheo_app
  using (acting_role() = 'system' or (acting_role() in ('leader', 'administrator') and unit_id = acting_unit()));
create policy drop_report_rules on weekly_report_rule for delete to kheo_app
  using (acting_role() in ('leader', 'administrator') and unit_id = acting_unit());
grant select, insert, update, delete on weekly_report_rule to kheo_app;
grant select on weekly_report_rule to kheo_read;

create table weekly_report (
  id bigint generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  user_id text references auth."user" (id),
  week date not null check (extract(isodow from week) = 1),
  due_on date,
  due_at time,
  done text,
  going_on text,
  late text,
  needs text,
  state text not null default 'draft' check (state in ('draft', 'sent', 'missed')),
  written_by text references auth."user" (id),
  written_at timestamptz,
  sent_at timestamptz,
  revision integer not null default 1,
  unique nulls not distinct (unit_id, user_id, week),
  check ((state = 'sent') = (sent_at is not null)),
  check ((due_on is null) = (due_at is null))
);
create index weekly_report_of_person on weekly_report (user_id, week) where user_id is not null;
create index weekly_report_due on weekly_report (due_on) where state = 'draft';
create index weekly_report_place on weekly_report (unit_place, week) where user_id is null;
comment on table weekly_report is 'Weekly reports (báo cáo tuần) of an officer to the unit, and of a unit';
comment on column weekly_report.id is 'Identifier';
comment on column weekly_report.unit_id is 'Unit to which the officer reports, or which reports';
comment on column weekly_report.unit_place is 'Place of that unit in the order of the tree';
comment on column weekly_report.user_id is 'Officer who reports, or null: the unit''s own';
comment on column weekly_report.week is 'Monday of the week';
comment on column weekly_report.due_on is 'Day on which it is due by the rule of the unit that held, or null: nobody asked for it';
comment on column weekly_report.due_at is 'Hour at which it is due';
comment on column weekly_report.done is 'What was done, a line each; null until somebody writes';
comment on column weekly_report.going_on is 'What is going on';
comment on column weekly_report.late is 'What is late, and why';
comment on column weekly_report.needs is 'Difficulties, what is asked for';
comment on column weekly_report.state is 'draft, sent, missed (not sent and asked for no more)';
comment on column weekly_report.written_by is 'Person who wrote last';
comment on column weekly_report.written_at is 'When somebody wrote last';
comment on column weekly_report.sent_at is 'When it was sent';
comment on column weekly_report.revision is 'Counts changes, so that two people do not overwrite each other';

alter table weekly_report enable row level security;
-- What an officer has not sent yet is nobody else's; that it is owed, the unit sees by `report_standing`.
create policy read_reports on weekly_report for select using (
  acting_role() = 'system'
  or (unit_id = acting_unit() and (user_id is null or user_id = acting_user() or state = 'sent'))
  or (user_id is null and state = 'sent' and in_reach(unit_place)));
create policy write_reports on weekly_report for insert to kheo_app with check (
  acting_role() = 'system' or (may_write() and unit_id = acting_unit() and (user_id is null or user_id = acting_user())));
create policy change_reports on weekly_report for update to kheo_app
  using (acting_role() = 'system' or (may_write() and unit_id = acting_unit() and (user_id is null or user_id = acting_user())))
  with check (acting_role() = 'system' or (may_write() and unit_id = acting_unit() and (user_id is null or user_id = acting_user())));
grant select, insert, update on weekly_report to kheo_app;
grant select on weekly_report to kheo_read;

create view report_standing as
  select id, unit_id, user_id, week, due_on, due_at, state, sent_at from weekly_report
  where acting_role() = 'system' or unit_id = acting_unit();
comment on view report_standing is 'Of the weekly reports of the acting unit and its officers, which are owed, sent and missed; not their words';
grant select on report_standing to kheo_app, kheo_read;

-- Evidence may belong to an appointment: what reads it reads its papers.
alter table evidence drop constraint evidence_subject_check;
alter table evidence add constraint evidence_subject_check check (subject in ('activity', 'assignment', 'commitment', 'appointment'));
comment on column evidence.subject is 'Kind of the record that it belongs to: activity, assignment, commitment, appointment';
drop policy read_evidence on evidence;
create policy read_evidence on evidence for select using (
  case subject
    when 'activity' then exists (select from activity where activity.id = subject_id)
    when 'commitment' then exists (select from commitment where commitment.id = subject_id)
    when 'appointment' then exists (select from appointment where appointment.id = subject_id)
    else in_sight(place, other_place)
  end);

-- Weekly reports are reminded of like tasks; an officer's names that officer, the unit's own everyone of the unit.
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
  where commitment.state = 'open' and commitment.due_on is not null and in_sight(commitment.unit_place, commitment.doer_place)
  union all
  select 'weekly_report', report.id, report.unit_id, report.unit_place, unit.name,
    report.unit_id, report.unit_place, report.due_on, report.user_id, null,
    case when report.user_id is null then 'Báo cáo tuần của đơn vị' else 'Báo cáo tuần' end || ', tuần từ ' || to_char(report.week, 'DD/MM/YYYY'),
    '/bao-cao-tuan/' || report.id, null
  from weekly_report report join unit on unit.id = report.unit_id
  where report.state = 'draft' and report.due_on is not null and in_reach(report.unit_place);

insert into reminder_rule (subject, name, offset_days, to_whom, words, active_from, source) values
  ('weekly_report', 'Báo cáo tuần, đúng ngày nộp', 0, '{officer}', 'Hôm nay nộp: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('weekly_report', 'Báo cáo tuần, quá hạn 1 ngày làm việc', 1, '{officer}', 'Chưa nộp, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo');
