-- Units, in a tree with dates. A unit keeps its row for ever; names and parents are periods, so that the tree of any day can be read.

create table unit_kind (
  code text primary key,
  name text not null,
  level smallint not null check (level between 0 and 4)
);
comment on table unit_kind is 'Kinds of units (đơn vị)';
comment on column unit_kind.code is 'Stable code: province, commune, department ...';
comment on column unit_kind.name is 'Vietnamese name of the kind';
comment on column unit_kind.level is '0 country, 1 province, 2 district (until 30/06/2025), 3 commune, 4 village: the level of government to which the kind belongs';

insert into unit_kind (code, name, level) values
  ('country', 'Cả nước', 0),
  ('province', 'Tỉnh, thành phố', 1),
  ('department', 'Sở, cơ quan chuyên môn cấp tỉnh', 1),
  ('provincial_office', 'Cơ quan, ban, đơn vị cấp tỉnh', 1),
  ('provincial_party', 'Cơ quan Đảng cấp tỉnh', 1),
  ('provincial_front', 'Mặt trận Tổ quốc cấp tỉnh', 1),
  ('provincial_organisation', 'Tổ chức chính trị - xã hội cấp tỉnh', 1),
  ('district', 'Huyện, quận, thị xã, thành phố thuộc tỉnh', 2),
  ('commune', 'Xã', 3),
  ('ward', 'Phường', 3),
  ('township', 'Thị trấn', 3),
  ('special_zone', 'Đặc khu', 3),
  ('commune_office', 'Phòng, ban, trung tâm cấp xã', 3),
  ('commune_party', 'Cơ quan Đảng cấp xã', 3),
  ('commune_front', 'Mặt trận Tổ quốc cấp xã', 3),
  ('commune_organisation', 'Tổ chức chính trị - xã hội cấp xã', 3),
  ('village', 'Thôn, tổ dân phố', 4);

create table unit (
  id integer generated always as identity primary key,
  kind text not null references unit_kind (code),
  code text,
  name text not null check (name <> ''),
  short_name text,
  parent_id integer references unit (id),
  place bigint not null unique,
  place_to bigint not null,
  exists_from date not null,
  exists_to date,
  folded text not null generated always as (fold(name)) stored,
  check (place_to >= place),
  check (exists_to > exists_from)
);
create index unit_parent on unit (parent_id);
create index unit_code on unit (code);
create index unit_folded on unit using gin (folded gin_trgm_ops);
comment on table unit is 'Units (đơn vị): agencies, local governments, offices, villages; name and parent are the present (or last) ones, unit_period has them all';
comment on column unit.id is 'Identifier';
comment on column unit.kind is 'Kind of unit';
comment on column unit.code is 'Official code of an administrative unit (Decision 19/2025/QĐ-TTg), or null';
comment on column unit.name is 'Name as it signs: "UBND xã Nà Sầm", "Sở Nội vụ"';
comment on column unit.short_name is 'Name in narrow columns, when another is usual';
comment on column unit.parent_id is 'Unit directly above';
comment on column unit.place is 'Place in the order of the tree: five levels of ten bits, so that a subtree is one range and nothing is ever renumbered';
comment on column unit.place_to is 'Last place of the subtree';
comment on column unit.exists_from is 'First day of existence';
comment on column unit.exists_to is 'First day on which it exists no more, or null';
comment on column unit.folded is 'Name without diacritics, for search';

create table unit_period (
  unit_id integer not null references unit (id),
  name text not null,
  parent_id integer references unit (id),
  during daterange not null,
  exclude using gist (unit_id with =, during with &&)
);
create index unit_period_parent on unit_period (parent_id);
comment on table unit_period is 'What a unit was called and stood under, by period';
comment on column unit_period.unit_id is 'Unit';
comment on column unit_period.name is 'Name in the period';
comment on column unit_period.parent_id is 'Unit directly above in the period';
comment on column unit_period.during is 'Days from (included) to (excluded)';

create table unit_succession (
  from_id integer not null references unit (id),
  to_id integer not null references unit (id),
  on_day date not null,
  act text not null check (act in ('merge', 'split')),
  basis text,
  primary key (from_id, to_id)
);
create index unit_succession_to on unit_succession (to_id);
comment on table unit_succession is 'Which unit took over from which: mergers and splits';
comment on column unit_succession.from_id is 'Unit that ended or gave a part away';
comment on column unit_succession.to_id is 'Successor';
comment on column unit_succession.on_day is 'First day of the successor in its new extent';
comment on column unit_succession.act is 'merge: all passes to the successor; split: a part';
comment on column unit_succession.basis is 'Document that decided it';

create table unit_group (
  code text primary key,
  position smallint not null unique,
  name text not null,
  kinds text[] not null,
  patterns text[] not null
);
comment on table unit_group is 'Groups that plans name ("UBND các xã, phường"): all units of these kinds below the issuer on the day of the plan';
comment on column unit_group.code is 'Stable code';
comment on column unit_group.name is 'Name as plans write it';
comment on column unit_group.kinds is 'Kinds of units that belong to the group';
comment on column unit_group.position is 'Order in which the patterns are tried';
comment on column unit_group.patterns is 'Regular expressions for the wordings, on the name without diacritics and without "UBND"';

create function step_of_place(parent_place bigint, parent_to bigint) returns bigint language sql immutable
  return (parent_to - parent_place + 1) / 1024;
comment on function step_of_place is 'Width of one child''s range below a parent that covers these places';

-- Gives a new unit its place below its parent; the parent's row is locked so that two children never get one place.
create function place_unit() returns trigger language plpgsql as $$
declare
  parent unit;
  step bigint;
  last_place bigint;
begin
  if new.parent_id is null then
    new.place := 0;
    new.place_to := (1::bigint << 50) - 1;
    return new;
  end if;
  select * into strict parent from unit where id = new.parent_id for no key update;
  step := step_of_place(parent.place, parent.place_to);
  if step < 1 then raise exception 'units nest at most five levels deep below the root' using errcode = 'check_violation'; end if;
  select max(place) into last_place from unit where parent_id = parent.id;
  new.place := coalesce(last_place, parent.place) + step;
  if new.place > parent.place_to then raise exception 'a unit has at most 1023 units below it' using errcode = 'check_violation'; end if;
  new.place_to := new.place + step - 1;
  return new;
end $$;
comment on function place_unit is 'Trigger: gives a new unit its place in the order of the tree';
create trigger place_unit before insert on unit for each row execute function place_unit();

create function unit_tree_on(day date) returns table (id integer, kind text, name text, parent_id integer, place bigint, place_to bigint)
  language sql stable
begin atomic
  select unit.id, unit.kind, unit_period.name, unit_period.parent_id, unit.place, unit.place_to
  from unit join unit_period on unit_period.unit_id = unit.id
  where unit_period.during @> day;
end;
comment on function unit_tree_on is 'The tree as it was on a day';

-- Names of units are public facts: everyone who may use the database reads them. Only administrators change them, in their subtree.
alter table unit enable row level security;
create policy read_units on unit for select using (true);
create policy write_units on unit for insert to kheo_app
  with check (acting_role() in ('administrator', 'system') and place between place_from() and place_to());
create policy change_units on unit for update to kheo_app
  using (acting_role() in ('administrator', 'system') and place between place_from() and place_to());
alter table unit_period enable row level security;
create policy read_periods on unit_period for select using (true);
create policy write_periods on unit_period for all to kheo_app
  using (exists (select from unit where unit.id = unit_id and acting_role() in ('administrator', 'system') and unit.place between place_from() and place_to()));
alter table unit_succession enable row level security;
create policy read_successions on unit_succession for select using (true);
create policy write_successions on unit_succession for insert to kheo_app
  with check (exists (select from unit where unit.id = from_id and acting_role() in ('administrator', 'system') and unit.place between place_from() and place_to()));

grant select on unit_kind, unit_group, unit, unit_period, unit_succession to kheo_app, kheo_read;
grant insert, update on unit, unit_period to kheo_app;
grant insert on unit_succession to kheo_app;
