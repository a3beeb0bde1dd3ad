-- People and how they sign in (tables of better-auth, in a schema of their own), and what each may do for which unit.

create schema if not exists auth;
comment on schema auth is 'Sign-in: accounts, sessions, second factors; its shape is better-auth''s';
grant usage on schema auth to kheo_app;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  username text unique,
  "displayUsername" text,
  "twoFactorEnabled" boolean
);
create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index session_of_user on auth.session ("userId");
create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_user on auth.account ("userId");
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
create table auth."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index two_factor_user on auth."twoFactor" ("userId");

comment on table auth."user" is 'Accounts of people';
comment on table auth.session is 'Open sessions';
comment on table auth.account is 'Ways to sign in: password, identity provider';
comment on table auth.verification is 'Short-lived proofs of better-auth';
comment on table auth."twoFactor" is 'TOTP secrets, encrypted';

-- The columns are better-auth's; their comment is their name in words.
do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'auth' loop
    execute format('comment on column auth.%I.%I is %L', c.table_name, c.column_name,
      lower(regexp_replace(c.column_name, '([A-Z])', ' \1', 'g')));
  end loop;
end $$;

grant select, insert, update, delete on all tables in schema auth to kheo_app;

set search_path = kheo, public;

create table role_grant (
  id integer generated always as identity primary key,
  user_id text not null references auth."user" (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  role text not null check (role in ('officer', 'leader', 'overseer', 'administrator', 'village_head')),
  position text,
  from_day date not null default current_date,
  to_day date,
  check (to_day >= from_day),
  unique (user_id, unit_id, role, from_day)
);
create index role_grant_unit on role_grant (unit_id);
comment on table role_grant is 'What a person may do (phân quyền): one role at one unit, between dates; a person acts for one of them at a time';
comment on column role_grant.id is 'Identifier';
comment on column role_grant.user_id is 'Person';
comment on column role_grant.unit_id is 'Unit for which the person acts; its subtree is what may be read';
comment on column role_grant.unit_place is 'Place of the unit in the order of the tree';
comment on column role_grant.role is 'officer (chuyên viên), leader (lãnh đạo), overseer (theo dõi, giám sát: reads only), administrator (quản trị), village_head (trưởng thôn)';
comment on column role_grant.position is 'Position in words: "Phó Chủ tịch UBND xã"';
comment on column role_grant.from_day is 'First day';
comment on column role_grant.to_day is 'First day on which it holds no more, or null; a role revoked on the day that it was given never held';

create table api_key (
  id integer generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  name text not null,
  hash text not null unique,
  hint text not null,
  may_write boolean not null default false,
  created_by text not null references auth."user" (id),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_unit on api_key (unit_id);
comment on table api_key is 'Keys by which other systems use the API, each for one unit';
comment on column api_key.id is 'Identifier';
comment on column api_key.unit_id is 'Unit for which the key acts';
comment on column api_key.unit_place is 'Place of the unit in the order of the tree';
comment on column api_key.name is 'What the key is for';
comment on column api_key.hash is 'SHA-256 of the key; the key itself is shown once and not kept';
comment on column api_key.hint is 'Last four characters, to tell keys apart';
comment on column api_key.may_write is 'False: the key only reads';
comment on column api_key.created_by is 'Person who made it';
comment on column api_key.created_at is 'When it was made';
comment on column api_key.last_used_at is 'When it was last used';
comment on column api_key.revoked_at is 'When it was revoked, or null';

create table preference (
  user_id text primary key references auth."user" (id),
  role_grant_id integer references role_grant (id),
  theme text check (theme in ('light', 'dark'))
);
comment on table preference is 'What a person chose';
comment on column preference.user_id is 'Person';
comment on column preference.role_grant_id is 'Role and unit last acted for';
comment on column preference.theme is 'Light or dark; null follows the device';

alter table role_grant enable row level security;
create policy read_grants on role_grant for select using (
  user_id = acting_user() or unit_place between place_from() and place_to());
create policy write_grants on role_grant for all to kheo_app using (
  acting_role() in ('administrator', 'system') and unit_place between place_from() and place_to());
alter table api_key enable row level security;
create policy administer_keys on api_key for all to kheo_app using (
  acting_role() in ('administrator', 'system') and unit_place between place_from() and place_to());
alter table preference enable row level security;
create policy own_preference on preference for all to kheo_app using (user_id = acting_user());

grant select, insert, update on role_grant, api_key, preference to kheo_app;
grant select on role_grant to kheo_read;

-- Sign-in happens before anyone acts: these read exactly what it needs.
create function grants_of(person text, day date) returns setof role_grant
  language sql stable security definer set search_path = kheo, public
begin atomic
  select * from role_grant where user_id = person and from_day <= day and (to_day is null or to_day > day);
end;
comment on function grants_of is 'Roles that a person holds on a day, for sign-in';
create function key_of(key_hash text) returns setof api_key
  language sql stable security definer set search_path = kheo, public
begin atomic
  select * from api_key where hash = key_hash and revoked_at is null;
end;
comment on function key_of is 'The unrevoked API key with this hash, for sign-in';
create function person_name(person text) returns text
  language sql stable security definer set search_path = kheo, public, auth
begin atomic
  select name from auth."user" where id = person;
end;
comment on function person_name is 'Name of a person, to show beside what they did';
revoke execute on function grants_of, key_of from public;
grant execute on function grants_of, key_of to kheo_app;
