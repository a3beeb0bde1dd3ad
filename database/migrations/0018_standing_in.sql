-- Standing in (ủy quyền, ký thay): a leader lets another person of the unit act in his place between two days, with a reason. It is a role like any
-- other, so that it ends by itself; what is done in it says for whom.

set search_path = kheo, public;

alter table role_grant
  add column stands_in_for text references auth."user" (id),
  add column reason text,
  add check (stands_in_for is null or (role = 'leader' and to_day is not null and reason is not null and stands_in_for <> user_id));
comment on column role_grant.stands_in_for is 'Leader in whose place the person acts, or null: the role is the person''s own';
comment on column role_grant.reason is 'Why someone stands in';
alter table role_grant drop constraint role_grant_user_id_unit_id_role_from_day_key;
create unique index role_grant_once on role_grant (user_id, unit_id, role, from_day, stands_in_for) nulls not distinct;

alter table event
  add column for_user_id text,
  add column for_user_name text;
comment on column event.for_user_id is 'Leader in whose place the person acted, or null';
comment on column event.for_user_name is 'Name of that leader as it was then';

-- Who stands in acts only as long as the leader holds the role.
create or replace function grants_of(person text, day date) returns setof role_grant
  language sql stable security definer set search_path = kheo, public
begin atomic
  select held.* from role_grant held
  where held.user_id = person and held.from_day <= day and (held.to_day is null or held.to_day > day)
    and (held.stands_in_for is null or exists (
      select from role_grant own where own.user_id = held.stands_in_for and own.unit_id = held.unit_id and own.role = 'leader'
        and own.stands_in_for is null and own.from_day <= day and (own.to_day is null or own.to_day > day)));
end;

-- A leader lets others stand in for himself at his own unit, never for another and never in a borrowed role.
create function leads_here(day date) returns boolean
  language sql stable security definer set search_path = kheo, public
  return acting_role() = 'leader' and exists (
    select from role_grant own where own.user_id = acting_user() and own.unit_id = acting_unit() and own.role = 'leader'
      and own.stands_in_for is null and own.from_day <= day and (own.to_day is null or own.to_day > day));
comment on function leads_here is 'True when the acting person is a leader of the acting unit in their own right on a day';
create policy read_standing_in on role_grant for select using (stands_in_for = acting_user());
create policy let_stand_in on role_grant for insert to kheo_app with check (
  stands_in_for = acting_user() and unit_id = acting_unit() and unit_place = place_from() and role = 'leader' and leads_here(from_day));
create policy end_standing_in on role_grant for update to kheo_app
  using (stands_in_for = acting_user() and unit_id = acting_unit())
  with check (stands_in_for = acting_user() and unit_id = acting_unit());
