-- What happened, and who is told.

set search_path = kheo, public;

create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_id text,
  user_name text,
  unit_id integer,
  act text not null,
  subject text not null,
  subject_id bigint not null,
  place bigint not null,
  other_place bigint,
  note text,
  data jsonb
);
create index event_subject on event (subject, subject_id, id);
create index event_place on event (place, id);
comment on table event is 'Events (nhật ký): who did what to which record, when. Append-only: the application may insert and read, nothing else';
comment on column event.id is 'Identifier, in order of writing';
comment on column event.at is 'When';
comment on column event.user_id is 'Person, or null for the system';
comment on column event.user_name is 'Name of the person as it was then';
comment on column event.unit_id is 'Unit for which the person acted';
comment on column event.act is 'What was done: plan.published, assignment.received ...';
comment on column event.subject is 'Kind of the record: plan, task, assignment, unit, account';
comment on column event.subject_id is 'Identifier of the record';
comment on column event.place is 'Place in the tree of the unit whose record it is: who reads it';
comment on column event.other_place is 'Place of the other unit concerned (who asked), or null';
comment on column event.note is 'Words of the person: a reason, a remark';
comment on column event.data is 'What changed';

alter table event enable row level security;
create policy read_events on event for select using (
  place between place_from() and place_to() or other_place between place_from() and place_to());
create policy write_events on event for insert to kheo_app with check (
  acting_role() = 'system' or (may_write() and user_id is not distinct from acting_user() and unit_id = acting_unit()));
grant select, insert on event to kheo_app;
grant select on event to kheo_read;

create table notification (
  id bigint generated always as identity primary key,
  unit_id integer not null references unit (id),
  kind text not null,
  assignment_id bigint references assignment (id),
  plan_id integer references plan (id) on delete cascade,
  text text not null,
  on_day date not null,
  created_at timestamptz not null default now()
);
create index notification_unit on notification (unit_id, id desc);
create unique index notification_once on notification (assignment_id, kind, on_day, unit_id) where assignment_id is not null;
comment on table notification is 'What a unit is told';
comment on column notification.id is 'Identifier';
comment on column notification.unit_id is 'Unit that is told';
comment on column notification.kind is 'assigned, recalled, reminded, due_soon, overdue, received, refused, submitted ...';
comment on column notification.assignment_id is 'Assignment concerned';
comment on column notification.plan_id is 'Plan concerned';
comment on column notification.text is 'One sentence';
comment on column notification.on_day is 'Day to which it belongs: the same is told once a day at most';
comment on column notification.created_at is 'When';

create table notification_seen (
  user_id text primary key references auth."user" (id),
  upto bigint not null
);
comment on table notification_seen is 'How far a person has read the notifications';
comment on column notification_seen.user_id is 'Person';
comment on column notification_seen.upto is 'Last notification seen';

alter table notification enable row level security;
create policy read_notifications on notification for select using (unit_id = acting_unit());
-- Whoever hands out, answers or reminds tells the unit concerned; the unit concerned is the other side of an assignment or plan in sight.
create policy tell on notification for insert to kheo_app with check (may_write());
alter table notification_seen enable row level security;
create policy own_seen on notification_seen for all to kheo_app using (user_id = acting_user());
grant select, insert on notification to kheo_app;
grant select, insert, update on notification_seen to kheo_app;

create table setting (
  key text primary key,
  value jsonb not null
);
comment on table setting is 'Facts about this installation: secret of sign-in, whether the sample province is loaded';
comment on column setting.key is 'Name';
comment on column setting.value is 'Value';
grant select on setting to kheo_app;

-- The first pattern that fits a name (folded, in lower case, without "UBND") names its group.
insert into unit_group (code, position, name, kinds, patterns) values
  ('districts', 10, 'UBND các huyện, thị xã, thành phố', '{district}', '{"(cac|nhung|tung)? ?(quan, )?huyen(, quan)?(,| va) (thi xa|thanh pho)","cap huyen"}'),
  ('all_units', 20, 'Các sở, ban, ngành và UBND các xã, phường', '{department,provincial_office,district,commune,ward,special_zone,township}',
    '{"(co quan|don vi|so|ban|nganh).*(dia phuong|xa, phuong|cac xa|cap xa)"}'),
  ('villages', 30, 'Các thôn, tổ dân phố', '{village}', '{"^cac (thon|to dan pho|ban|ap|khu dan cu|khu pho)"}'),
  ('communes', 40, 'UBND các xã, phường', '{commune,ward,special_zone,township}', '{"xa, phuong","phuong, xa","^cac xa va phuong","cap xa$","^cac dia phuong","xa, thi tran"}'),
  ('communes_only', 50, 'UBND các xã', '{commune}', '{"^cac xa$"}'),
  ('wards_only', 60, 'UBND các phường', '{ward}', '{"^cac phuong$"}'),
  ('commune_offices', 70, 'Các phòng, ban, đơn vị thuộc xã', '{commune_office}', '{"^cac phong,? ?(ban|chuyen mon|don vi|trung tam)"}'),
  ('organisations', 80, 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', '{provincial_front,provincial_organisation}', '{"^cac (to chuc chinh tri|doan the|hoi, doan the)"}'),
  ('departments', 90, 'Các sở, ban, ngành', '{department,provincial_office}', '{"^(thu truong )?cac so","^cac (co quan|don vi|ban, nganh|nganh)"}');
grant select on unit_group to kheo_app, kheo_read;

-- Passing on and transferring put a row where the one who passes it on may not read: the database does it, after the same checks.
create function hand_over(origin_id bigint, to_unit integer, told text, day date) returns boolean
  language plpgsql security definer set search_path = kheo, public as $$
declare
  origin assignment;
  target unit;
  made bigint;
begin
  select * into strict origin from assignment where id = origin_id;
  if not may_write() or acting_unit() not in (origin.unit_id, origin.asked_by_id) then
    raise exception 'only the unit that owes or the unit that asked hands over' using errcode = 'insufficient_privilege';
  end if;
  select * into strict target from unit where id = to_unit;
  insert into assignment (task_id, plan_id, unit_id, unit_place, asked_by_id, asked_by_place, role, period, period_label, due_on, from_assignment_id)
  values (origin.task_id, origin.plan_id, target.id, target.place, origin.asked_by_id, origin.asked_by_place, origin.role,
    origin.period, origin.period_label, origin.due_on, origin.id)
  on conflict do nothing returning id into made;
  if made is null then return false; end if;
  insert into notification (unit_id, kind, assignment_id, plan_id, text, on_day)
  values (target.id, 'assigned', made, origin.plan_id, told, day);
  return true;
end $$;
comment on function hand_over is 'Gives an assignment to another unit; false when that unit already has the same one';
revoke execute on function hand_over from public;
grant execute on function hand_over to kheo_app;
