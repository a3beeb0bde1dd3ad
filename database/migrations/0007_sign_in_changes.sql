-- Processes keep who is signed in for a few seconds; what ends a session or changes a role is told to all of them at once.

set search_path = kheo, public;

create function tell_sign_in_change() returns trigger language plpgsql as $$
declare
  person text;
begin
  if tg_table_name = 'role_grant' then person := coalesce(new.user_id, old.user_id);
  else person := coalesce(new."userId", old."userId");
  end if;
  perform pg_notify('kheo_sign_in', person);
  return null;
end $$;
comment on function tell_sign_in_change is 'Trigger: tells every process that a person''s session or roles changed';

create trigger tell_grants after insert or update or delete on role_grant for each row execute function tell_sign_in_change();
create trigger tell_sessions after delete on auth.session for each row execute function tell_sign_in_change();

create function preference_of(person text) returns setof preference
  language sql stable security definer set search_path = kheo, public
begin atomic
  select * from preference where user_id = person;
end;
comment on function preference_of is 'What a person chose, for sign-in';
revoke execute on function preference_of from public;
grant execute on function preference_of to kheo_app;
