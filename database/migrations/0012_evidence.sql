-- Evidence: files and links that show what was done, and files that are still on their way.

set search_path = kheo, public;

create table evidence (
  id bigint generated always as identity primary key,
  subject text not null check (subject in ('activity', 'assignment', 'commitment')),
  subject_id bigint not null,
  unit_id integer not null references unit (id),
  place bigint not null,
  other_place bigint,
  kind text not null check (kind in ('photo', 'document', 'audio', 'video', 'link')),
  sha256 text,
  name text,
  media_type text,
  bytes bigint check (bytes > 0),
  url text check (url ~ '^https?://'),
  caption text,
  taken_at timestamptz,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  thumb_sha256 text,
  is_public boolean not null default false,
  created_by text references auth."user" (id),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  removed_by text references auth."user" (id),
  removed_reason text,
  check ((kind = 'link') = (url is not null)),
  check ((kind = 'link') = (sha256 is null)),
  check (sha256 is null or (name is not null and media_type is not null and bytes is not null)),
  check ((latitude is null) = (longitude is null)),
  check ((removed_at is null) = (removed_reason is null))
);
create index evidence_subject on evidence (subject, subject_id, id) where removed_at is null;
create index evidence_content on evidence (sha256);
create index evidence_thumb on evidence (thumb_sha256);
comment on table evidence is 'Evidence (minh chứng): a file or link that shows that something was done';
comment on column evidence.id is 'Identifier';
comment on column evidence.subject is 'Kind of the record that it belongs to: activity, assignment, commitment';
comment on column evidence.subject_id is 'Identifier of that record';
comment on column evidence.unit_id is 'Unit that added it, and may remove it';
comment on column evidence.place is 'Place in the tree of the unit whose record it is: who reads it';
comment on column evidence.other_place is 'Place of the other unit concerned (who asked), or null';
comment on column evidence.kind is 'photo, document, audio, video, link';
comment on column evidence.sha256 is 'SHA-256 of the cleaned content: the address in the store; null for a link';
comment on column evidence.name is 'Name under which it came, without path or control characters';
comment on column evidence.media_type is 'Type of the content, as found in it';
comment on column evidence.bytes is 'Size of the cleaned content';
comment on column evidence.url is 'Address of a link';
comment on column evidence.caption is 'What it shows, in the words of who added it';
comment on column evidence.taken_at is 'When a photo was taken, as its camera said';
comment on column evidence.latitude is 'Where a photo was taken, in degrees north; only when the person kept the place';
comment on column evidence.longitude is 'Where a photo was taken, in degrees east; only when the person kept the place';
comment on column evidence.thumb_sha256 is 'SHA-256 of the small picture of a photo';
comment on column evidence.is_public is 'May be shown on public pages';
comment on column evidence.created_by is 'Person who added it';
comment on column evidence.created_at is 'When it was added';
comment on column evidence.removed_at is 'When it was removed from its record; the content goes thirty days later';
comment on column evidence.removed_by is 'Person who removed it';
comment on column evidence.removed_reason is 'Why it was removed';

alter table evidence enable row level security;
create policy read_evidence on evidence for select using (in_sight(place, other_place));
create policy add_evidence on evidence for insert to kheo_app with check (
  may_write() and (acting_role() = 'system' or (unit_id = acting_unit() and created_by = acting_user() and in_sight(place, other_place))));
create policy change_evidence on evidence for update to kheo_app
  using (may_write() and (acting_role() = 'system' or unit_id = acting_unit()))
  with check (may_write() and (acting_role() = 'system' or unit_id = acting_unit()));
grant select, insert on evidence to kheo_app;
grant update (is_public, caption, removed_at, removed_by, removed_reason) on evidence to kheo_app;
grant select on evidence to kheo_read;

create table upload (
  id uuid primary key,
  user_id text not null references auth."user" (id),
  unit_id integer not null references unit (id),
  name text not null,
  bytes bigint not null check (bytes > 0),
  received bigint not null default 0 check (received between 0 and bytes),
  state text not null default 'receiving' check (state in ('receiving', 'done', 'refused')),
  fault text,
  taken jsonb,
  created_at timestamptz not null default now()
);
create index upload_age on upload (created_at);
create index upload_unit on upload (unit_id);
comment on table upload is 'Files on their way: sent in parts, checked, and not yet attached to a record; gone after a day';
comment on column upload.id is 'Identifier, made by the browser so that a lost answer does no harm';
comment on column upload.user_id is 'Person who sends it';
comment on column upload.unit_id is 'Unit for which the person acts';
comment on column upload.name is 'Name under which it came, without path or control characters';
comment on column upload.bytes is 'Size that was announced';
comment on column upload.received is 'How much of it has arrived';
comment on column upload.state is 'receiving, done (checked and cleaned), refused';
comment on column upload.fault is 'Why it was refused, for the person';
comment on column upload.taken is 'What came of it: content, type, and what a camera wrote of time and place until the person decides';
comment on column upload.created_at is 'When it began';

alter table upload enable row level security;
create policy own_uploads on upload for all to kheo_app
  using (acting_role() = 'system' or (may_write() and user_id = acting_user() and unit_id = acting_unit()))
  with check (acting_role() = 'system' or (may_write() and user_id = acting_user() and unit_id = acting_unit()));
create policy read_uploads on upload for select to kheo_read using (acting_role() = 'system');
grant select, insert, update, delete on upload to kheo_app;
grant select on upload to kheo_read;

create index file_content on file (sha256);
create index page_picture_content on page_picture (sha256);

-- What the store may throw away. A room that keeps content of its own in the store adds its column here, by replacing the function.
create function unused_content(candidates text[]) returns setof text
  language sql stable security definer set search_path = kheo, public as $$
  select candidate from unnest(candidates) candidate
  where acting_role() = 'system'
    and not exists (select from file where sha256 = candidate)
    and not exists (select from page_picture where sha256 = candidate)
    and not exists (select from evidence where sha256 = candidate and (removed_at is null or removed_at > now() - interval '30 days'))
    and not exists (select from evidence where thumb_sha256 = candidate and (removed_at is null or removed_at > now() - interval '30 days'))
    and not exists (select from upload where taken ->> 'sha256' = candidate or taken ->> 'thumbSha256' = candidate)
$$;
comment on function unused_content is 'Of these contents, by SHA-256, those that no row refers to any more';
revoke execute on function unused_content from public;
grant execute on function unused_content to kheo_app;
