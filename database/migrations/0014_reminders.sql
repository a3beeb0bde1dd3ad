-- Reminders (nhắc việc) and escalation (báo cáo vượt cấp): days off and rules as rows, what is due, and the log of what was told to whom.

set search_path = kheo, public;

create table holiday (
  id integer generated always as identity primary key,
  unit_id integer references unit (id),
  unit_place bigint,
  day date not null,
  kind text not null check (kind in ('holiday', 'compensatory', 'workingSwap')),
  name text not null check (name <> ''),
  source text not null,
  verified boolean not null default false,
  shipped boolean not null default false,
  unique nulls not distinct (day, unit_id),
  check ((unit_id is null) = (unit_place is null))
);
comment on table holiday is 'Days that are not what their weekday says: days off and swapped working days (ngày nghỉ, ngày làm bù)';
comment on column holiday.id is 'Identifier';
comment on column holiday.unit_id is 'Unit in whose subtree it holds, or null: everywhere. For one day the lowest unit decides';
comment on column holiday.unit_place is 'Place of that unit in the order of the tree, or null';
comment on column holiday.day is 'The day';
comment on column holiday.kind is 'holiday, compensatory (nghỉ bù, hoán đổi): off; workingSwap (làm bù): worked although a rest day';
comment on column holiday.name is 'Vietnamese name as shown';
comment on column holiday.source is 'Document that decided it, with its article';
comment on column holiday.verified is 'Whether a person has checked it against the document';
comment on column holiday.shipped is 'Comes with the product; it is put right by changing it or by a row of a unit, not by deleting it';
alter table holiday enable row level security;
create policy read_holidays on holiday for select using (true);
create policy add_holidays on holiday for insert to kheo_app with check (
  administers_all() or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
create policy change_holidays on holiday for update to kheo_app using (
  administers_all() or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
create policy drop_holidays on holiday for delete to kheo_app using (
  not shipped and (administers_all() or (acting_role() = 'administrator' and unit_place between place_from() and place_to())));
grant select, insert, update, delete on holiday to kheo_app;
grant select on holiday to kheo_read;

create table reminder_rule (
  id integer generated always as identity primary key,
  unit_id integer references unit (id),
  unit_place bigint,
  name text not null check (name <> ''),
  subject text not null default 'assignment',
  offset_days smallint not null check (offset_days between -60 and 60),
  counted text not null default 'working' check (counted in ('working', 'calendar')),
  to_whom text[] not null check (
    to_whom <> '{}' and to_whom <@ array['officer', 'leader', 'unit', 'asker', 'unit_above_leader']),
  words text not null check (words <> ''),
  active_from date not null,
  active_to date,
  source text not null,
  verified boolean not null default false,
  check (active_to >= active_from),
  check ((unit_id is null) = (unit_place is null))
);
comment on table reminder_rule is 'When who is reminded of what is due; a change ends a row and begins another';
comment on column reminder_rule.id is 'Identifier';
comment on column reminder_rule.unit_id is 'Unit whose rule it is, for what it asked of others; null: the whole installation';
comment on column reminder_rule.unit_place is 'Place of that unit in the order of the tree, or null';
comment on column reminder_rule.name is 'What the rule is called in lists';
comment on column reminder_rule.subject is 'Kind of what is due, as in due_item: assignment';
comment on column reminder_rule.offset_days is 'Days from the due date: negative before, 0 on it, positive after';
comment on column reminder_rule.counted is 'working days by the calendar, or calendar days; a reminder that would fall on a day off goes out on the next working day';
comment on column reminder_rule.to_whom is 'officer (the one named, else everyone of the unit), leader (the one named, else the unit''s leaders), unit, asker (the unit that asked), unit_above_leader (leaders of the nearest unit above that has one)';
comment on column reminder_rule.words is 'Its sentence: {con_lai} how long, {viec} what, {don_vi} who owes it, {han} the due date';
comment on column reminder_rule.active_from is 'First day on which it fires';
comment on column reminder_rule.active_to is 'First day on which it fires no more, or null';
comment on column reminder_rule.source is 'Document or decision that sets it';
comment on column reminder_rule.verified is 'Whether a person has checked it against that source';
alter table reminder_rule enable row level security;
create policy read_rules on reminder_rule for select using (true);
create policy write_rules on reminder_rule for insert to kheo_app with check (
  administers_all() or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
create policy change_rules on reminder_rule for update to kheo_app using (
  administers_all() or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
grant select, insert, update on reminder_rule to kheo_app;
grant select on reminder_rule to kheo_read;

insert into reminder_rule (name, offset_days, to_whom, words, active_from, source) values
  ('Trước hạn 7 ngày làm việc', -7, '{officer}', 'Nhắc việc, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Trước hạn 3 ngày làm việc', -3, '{officer}', 'Nhắc việc, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Trước hạn 1 ngày làm việc', -1, '{officer}', 'Nhắc việc, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Đúng ngày đến hạn', 0, '{officer}', 'Nhắc việc, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Quá hạn 1 ngày làm việc: người làm và lãnh đạo', 1, '{officer,leader}', '{con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Quá hạn 3 ngày làm việc: đơn vị giao', 3, '{asker}', '{don_vi} {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('Quá hạn 7 ngày làm việc: lãnh đạo cấp trên', 7, '{unit_above_leader}', 'Báo cáo vượt cấp, {don_vi} {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo');

-- What is due. Whatever has a date on which it is owed adds its rows here and is reminded of by the same rules.
create view due_item as
  select 'assignment'::text as subject, assignment.id as subject_id, assignment.unit_id, assignment.unit_place, unit.name as unit_name,
    assignment.asked_by_id, assignment.asked_by_place, assignment.due_on, assignment.officer_id, assignment.leader_id, task.text,
    '/nhiem-vu/' || assignment.id as href, assignment.plan_id
  from assignment join task on task.id = assignment.task_id join unit on unit.id = assignment.unit_id
  where assignment.state in ('assigned', 'received', 'in_progress') and assignment.due_on is not null
    and in_sight(assignment.unit_place, assignment.asked_by_place);
comment on view due_item is 'Everything that is still owed by a date, of those in sight';
grant select on due_item to kheo_app, kheo_read;

-- What a unit has to decide: counted in the weekly digest.
create view waiting_item as
  select 'assignment'::text as subject, assignment.id as subject_id, assignment.asked_by_id as unit_id
  from assignment
  where (assignment.asked_due_on is not null or (assignment.state = 'done' and assignment.accepted_at is null))
    and (assignment.asked_due_on is not null or assignment.unit_id <> assignment.asked_by_id)
    and in_sight(assignment.unit_place, assignment.asked_by_place);
comment on view waiting_item is 'Everything on which a unit has to decide, of those in sight';
grant select on waiting_item to kheo_app, kheo_read;

create table reminder_sweep (
  day date primary key,
  told integer not null,
  complete boolean not null,
  at timestamptz not null default now()
);
comment on table reminder_sweep is 'Days up to which reminders were given out; the last complete one is where the next sweep goes on';
comment on column reminder_sweep.day is 'Day up to which, included';
comment on column reminder_sweep.complete is 'False: somewhere it was a day off, and what was missed there is still to be given out';
comment on column reminder_sweep.told is 'Deliveries that it made';
comment on column reminder_sweep.at is 'When it ran';
alter table reminder_sweep enable row level security;
create policy read_sweeps on reminder_sweep for select using (acting_role() in ('system', 'administrator'));
create policy write_sweeps on reminder_sweep for insert to kheo_app with check (acting_role() = 'system');
create policy change_sweeps on reminder_sweep for update to kheo_app using (acting_role() = 'system');
grant select, insert, update on reminder_sweep to kheo_app;
grant select on reminder_sweep to kheo_read;

create table notification_choice (
  user_id text not null references auth."user" (id),
  kind text not null check (kind in ('due_soon', 'overdue', 'others_late', 'digest')),
  channel text not null check (channel in ('app', 'email')),
  wanted boolean not null,
  primary key (user_id, kind, channel)
);
comment on table notification_choice is 'What a person wants to be told and how, where it is not the usual (everything)';
comment on column notification_choice.user_id is 'Person';
comment on column notification_choice.kind is 'due_soon (before and on the date), overdue, others_late (units that owe are late), digest (weekly)';
comment on column notification_choice.channel is 'app or email';
comment on column notification_choice.wanted is 'False: not told this way';
create index notification_choice_unwanted on notification_choice (user_id) where not wanted;
alter table notification_choice enable row level security;
create policy own_choices on notification_choice for all to kheo_app using (user_id = acting_user() or acting_role() = 'system')
  with check (user_id = acting_user());
grant select, insert, update on notification_choice to kheo_app;

create table mail_address (
  user_id text primary key references auth."user" (id),
  address text not null check (address like '%_@_%'),
  verified_at timestamptz,
  code_hash text,
  code_until timestamptz
);
comment on table mail_address is 'Where a person receives e-mail; used once the person has shown that it is theirs';
comment on column mail_address.user_id is 'Person';
comment on column mail_address.address is 'Address';
comment on column mail_address.verified_at is 'When the person opened the link that was sent there; null: nothing is sent';
comment on column mail_address.code_hash is 'SHA-256 of the code in that link';
comment on column mail_address.code_until is 'Until when the link holds';
alter table mail_address enable row level security;
create policy own_address on mail_address for all to kheo_app using (user_id = acting_user() or acting_role() = 'system')
  with check (user_id = acting_user());
grant select, insert, update, delete on mail_address to kheo_app;

create table webhook (
  id integer generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  name text not null check (name <> ''),
  url text not null check (url ~ '^https?://'),
  secret text not null,
  active boolean not null default true,
  created_by text references auth."user" (id),
  created_at timestamptz not null default now()
);
create index webhook_unit on webhook (unit_id) where active;
comment on table webhook is 'Addresses of other systems (Zalo OA and others) that are told what a unit and its people are reminded of';
comment on column webhook.id is 'Identifier';
comment on column webhook.unit_id is 'Unit whose reminders go there';
comment on column webhook.unit_place is 'Place of the unit in the order of the tree';
comment on column webhook.name is 'What it is for';
comment on column webhook.url is 'Address that is posted to';
comment on column webhook.secret is 'Key of the signature (HMAC-SHA256); kept as it is, since signing needs it';
comment on column webhook.active is 'False: nothing is sent any more';
comment on column webhook.created_by is 'Person who made it';
comment on column webhook.created_at is 'When it was made';
alter table webhook enable row level security;
create policy administer_webhooks on webhook for all to kheo_app using (
  acting_role() in ('administrator', 'system') and unit_place between place_from() and place_to());
grant select, insert, update on webhook to kheo_app;

create table delivery (
  id bigint generated always as identity primary key,
  rule_id integer references reminder_rule (id),
  subject text not null,
  subject_id bigint not null,
  due_on date not null,
  kind text not null,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  user_id text references auth."user" (id),
  webhook_id integer references webhook (id),
  channel text not null check (channel in ('app', 'email', 'webhook')),
  day date not null,
  text text not null,
  href text not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'skipped')),
  attempts smallint not null default 0,
  batch uuid,
  try_at timestamptz not null default now(),
  claimed_at timestamptz,
  sent_at timestamptz,
  error text,
  unique nulls not distinct (subject, subject_id, due_on, rule_id, channel, unit_id, user_id, webhook_id)
);
create index delivery_waiting on delivery (channel, try_at) where state in ('waiting', 'sending');
create index delivery_place on delivery (unit_place, id desc);
create index delivery_user on delivery (user_id, id desc);
create index delivery_batch on delivery (batch) where batch is not null;
comment on table delivery is 'Log of reminders: what went to whom, how, and whether it arrived. Its unique key makes telling twice impossible; another due date is another key';
comment on column delivery.id is 'Identifier';
comment on column delivery.rule_id is 'Rule that fired; null for the weekly digest';
comment on column delivery.subject is 'Kind of what is due, as in due_item; digest';
comment on column delivery.subject_id is 'Identifier of what is due; 0 for a digest';
comment on column delivery.due_on is 'The due date that it is about; Monday of the week for a digest';
comment on column delivery.kind is 'due_soon, overdue, others_late, digest';
comment on column delivery.unit_id is 'Unit that is told, or for which the person is told';
comment on column delivery.unit_place is 'Place of that unit in the order of the tree';
comment on column delivery.user_id is 'Person who is told; null: everyone of the unit, or a webhook';
comment on column delivery.webhook_id is 'Webhook that is posted to, or null';
comment on column delivery.channel is 'app, email or webhook';
comment on column delivery.day is 'Day on which it was given out';
comment on column delivery.text is 'Its sentence';
comment on column delivery.href is 'Address within the product';
comment on column delivery.state is 'waiting, sending (claimed by a process), sent, failed (given up), skipped (merged with another, unwanted, or settled meanwhile)';
comment on column delivery.attempts is 'How often sending was tried';
comment on column delivery.batch is 'What goes out in one message; kept when it is tried again, so that the message has the same name';
comment on column delivery.try_at is 'Not before';
comment on column delivery.claimed_at is 'When a process took it to send';
comment on column delivery.sent_at is 'When it arrived';
comment on column delivery.error is 'Why it failed or was skipped, in Vietnamese';
alter table delivery enable row level security;
create policy read_deliveries on delivery for select using (
  acting_role() = 'system' or user_id = acting_user()
  or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
create policy give_out on delivery for insert to kheo_app with check (acting_role() = 'system');
create policy send_deliveries on delivery for update to kheo_app using (
  acting_role() = 'system' or (acting_role() = 'administrator' and unit_place between place_from() and place_to()));
grant select, insert, update on delivery to kheo_app;
grant select on delivery to kheo_read;

-- A notification may be for one person of the unit.
alter table notification
  add column user_id text references auth."user" (id),
  add column href text;
comment on column notification.user_id is 'Person who is told; null: everyone of the unit';
comment on column notification.href is 'Address within the product, where it is not the assignment or the plan';
comment on column notification.kind is 'assigned, recalled, reminded, due_soon, overdue, others_late, digest, received, refused, submitted ...';
drop index notification_once;
create unique index notification_once on notification (assignment_id, kind, on_day, unit_id, user_id) nulls not distinct where assignment_id is not null;
drop policy read_notifications on notification;
create policy read_notifications on notification for select using (
  unit_id = acting_unit() and (user_id is null or user_id = acting_user()));
