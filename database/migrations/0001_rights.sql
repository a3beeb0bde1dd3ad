-- The ground that everything stands on: the schema, the two roles that the application uses, and the functions by which
-- row-level security knows for whom a transaction acts.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create schema if not exists kheo;
comment on schema kheo is 'Programme of công tác dân vận chính quyền: units, documents, plans, tasks, assignments, events';

do $$
begin
  if not exists (select from pg_roles where rolname = 'kheo_app') then create role kheo_app nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'kheo_read') then create role kheo_read nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant kheo_app, kheo_read to %I', current_user);
end $$;

grant usage on schema kheo to kheo_app, kheo_read;

set search_path = kheo, public;

create collation vietnamese (provider = icu, locale = 'vi-VN');

create function fold(value text) returns text
  language sql immutable parallel safe strict
  return translate(lower(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd');
comment on function fold is 'Text without diacritics and in lower case, for search: "Đối thoại" -> "doi thoai"';

-- Who acts. Each transaction sets these once, with set_config(..., true); without them nothing is visible.
create function acting_user() returns text language sql stable parallel safe
  return nullif(current_setting('kheo.user_id', true), '');
create function acting_unit() returns integer language sql stable parallel safe
  return nullif(current_setting('kheo.unit_id', true), '')::integer;
create function acting_role() returns text language sql stable parallel safe
  return nullif(current_setting('kheo.role', true), '');
create function place_from() returns bigint language sql stable parallel safe
  return nullif(current_setting('kheo.place_from', true), '')::bigint;
create function place_to() returns bigint language sql stable parallel safe
  return nullif(current_setting('kheo.place_to', true), '')::bigint;
create function units_above() returns integer[] language sql stable parallel safe
  return coalesce(nullif(current_setting('kheo.above', true), ''), '{}')::integer[];
create function clearance() returns smallint language sql stable parallel safe
  return coalesce(nullif(current_setting('kheo.clearance', true), ''), '0')::smallint;
create function may_write() returns boolean language sql stable parallel safe
  return coalesce(current_setting('kheo.role', true), '') in ('officer', 'leader', 'administrator', 'village_head', 'system');

comment on function acting_user is 'Account of the person who acts, or null';
comment on function acting_unit is 'Unit for which the person acts, or null';
comment on function acting_role is 'Role in which the person acts: officer, leader, overseer, administrator, village_head, or system';
comment on function place_from is 'First place, in the order of the tree, of the subtree that may be read';
comment on function place_to is 'Last place, in the order of the tree, of the subtree that may be read';
comment on function units_above is 'Units above the acting unit, from its parent to the root: what they publish is addressed to it';
comment on function clearance is 'Highest confidentiality that may be read: 0 public, 1 internal, 2 restricted';
comment on function may_write is 'False for overseers, who only read';
