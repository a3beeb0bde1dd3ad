-- What digital signatures show: the picture of a person's signature, and of an agency's seal (Decree 30/2020, Annex I, II.7 and II.8).

set search_path = kheo, public;

create table signing_image (
  id integer generated always as identity primary key,
  user_id text references auth."user" (id),
  unit_id integer references unit (id),
  sha256 text not null,
  width smallint not null check (width > 0),
  height smallint not null check (height > 0),
  wide_mm numeric check (wide_mm between 10 and 80),
  added_by text references auth."user" (id),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  check ((user_id is null) <> (unit_id is null)),
  check ((unit_id is null) = (wide_mm is null))
);
create unique index signing_image_of_person on signing_image (user_id) where removed_at is null;
create unique index signing_image_of_unit on signing_image (unit_id) where removed_at is null;
create index signing_image_content on signing_image (sha256);
comment on table signing_image is 'Pictures that digital signatures show: of a person''s signature, blue, or of an agency''s seal, red; PNG with nothing behind. Those before stay as rows';
comment on column signing_image.id is 'Identifier';
comment on column signing_image.user_id is 'Person whose signature it is, or null';
comment on column signing_image.unit_id is 'Unit whose seal it is, or null';
comment on column signing_image.sha256 is 'SHA-256 of the cleaned picture: the address in the store';
comment on column signing_image.width is 'Width in points of the picture';
comment on column signing_image.height is 'Height in points of the picture';
comment on column signing_image.wide_mm is 'Of a seal: how wide it is in earnest, in millimetres';
comment on column signing_image.added_by is 'Person who added it';
comment on column signing_image.added_at is 'When it was added';
comment on column signing_image.removed_at is 'When another took its place or it was removed, or null';

-- A signature is seen by its person alone, a seal by those who write for its unit.
alter table signing_image enable row level security;
create policy read_signing_images on signing_image for select using (
  acting_role() = 'system' or user_id = acting_user() or (unit_id = acting_unit() and acting_role() in ('officer', 'leader')));
create policy add_signing_images on signing_image for insert to kheo_app with check (
  may_write() and (acting_role() = 'system' or user_id = acting_user() or (unit_id = acting_unit() and acting_role() in ('officer', 'leader'))));
create policy remove_signing_images on signing_image for update to kheo_app
  using (may_write() and (acting_role() = 'system' or user_id = acting_user() or (unit_id = acting_unit() and acting_role() in ('officer', 'leader'))));
grant select, insert on signing_image to kheo_app;
grant update (removed_at) on signing_image to kheo_app;

create or replace function unused_content(candidates text[]) returns setof text
  language sql stable security definer set search_path = kheo, public as $$
  select candidate from unnest(candidates) candidate
  where acting_role() = 'system'
    and not exists (select from file where sha256 = candidate)
    and not exists (select from page_picture where sha256 = candidate)
    and not exists (select from evidence where sha256 = candidate and (removed_at is null or removed_at > now() - interval '30 days'))
    and not exists (select from evidence where thumb_sha256 = candidate and (removed_at is null or removed_at > now() - interval '30 days'))
    and not exists (select from upload where taken ->> 'sha256' = candidate or taken ->> 'thumbSha256' = candidate)
    and not exists (select from signing_image where sha256 = candidate and (removed_at is null or removed_at > now() - interval '30 days'))
$$;
