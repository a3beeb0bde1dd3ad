-- Saved views: a list as a person narrowed it, kept under a name of their own.

set search_path = kheo, public;

create table saved_view (
  id integer generated always as identity primary key,
  user_id text not null references auth."user" (id) on delete cascade,
  list text not null check (list like '/%'),
  query text not null check (query <> ''),
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  unique (user_id, list, name)
);
comment on table saved_view is 'Lists as a person narrowed them, kept under a name (chế độ xem đã lưu)';
comment on column saved_view.id is 'Identifier';
comment on column saved_view.user_id is 'Person whose it is; nobody else sees it';
comment on column saved_view.list is 'Address of the list, "/nhiem-vu"';
comment on column saved_view.query is 'What narrows it: the query of the address, its parts in order';
comment on column saved_view.name is 'Name that the person gave it';
comment on column saved_view.created_at is 'When';
alter table saved_view enable row level security;
create policy own_views on saved_view for all to kheo_app using (user_id = acting_user()) with check (user_id = acting_user());
grant select, insert, update, delete on saved_view to kheo_app;

-- They are kept at hand with the sign-in: a list costs no query more.
create function saved_views_of(person text) returns setof saved_view
  language sql stable security definer set search_path = kheo, public
begin atomic
  select * from saved_view where user_id = person order by list, name collate vietnamese;
end;
comment on function saved_views_of is 'The saved views of a person, for sign-in';
revoke execute on function saved_views_of from public;
grant execute on function saved_views_of to kheo_app;

create or replace function tell_sign_in_change() returns trigger language plpgsql as $$
declare
  person text;
begin
  if tg_table_name in ('role_grant', 'saved_view') then person := coalesce(new.user_id, old.user_id);
  else person := coalesce(new."userId", old."userId");
  end if;
  perform pg_notify('kheo_sign_in', person);
  return null;
end $$;
create trigger tell_views after insert or update or delete on saved_view for each row execute function tell_sign_in_change();
