-- Readings: a file whose pages are read one by one, as a scan is; and the pictures of pages that stand beside the text.

set search_path = kheo, public;

create table reading (
  id integer generated always as identity primary key,
  file_id integer not null references file (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  created_by text references auth."user" (id),
  role text not null,
  state text not null default 'reading' check (state in ('reading', 'done', 'failed', 'cancelled')),
  fault text,
  source jsonb,
  plan_reading jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index reading_unit on reading (unit_id, id desc);
create index reading_open on reading (id) where state = 'reading';
comment on table reading is 'Files that are being read page by page (scans, damaged text layers), and what came of it';
comment on column reading.id is 'Identifier';
comment on column reading.file_id is 'File that is read';
comment on column reading.unit_id is 'Unit for which it is read';
comment on column reading.unit_place is 'Place of that unit in the order of the tree';
comment on column reading.created_by is 'Person who uploaded it';
comment on column reading.role is 'Role in which the person acted: what is made of the reading is made in it';
comment on column reading.state is 'reading, done, failed, cancelled';
comment on column reading.fault is 'Why it failed, for the person';
comment on column reading.source is 'Text as read: lines and tables';
comment on column reading.plan_reading is 'What the plan reader found in it';
comment on column reading.created_at is 'When it was uploaded';
comment on column reading.finished_at is 'When it ended, in whichever way';

create table reading_page (
  reading_id integer not null references reading (id) on delete cascade,
  page integer not null check (page >= 1),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  result jsonb,
  fault text,
  primary key (reading_id, page)
);
comment on table reading_page is 'Pages of a reading: each is read once, whatever stops in between';
comment on column reading_page.reading_id is 'Reading';
comment on column reading_page.page is 'Page, from 1';
comment on column reading_page.state is 'waiting, done, failed';
comment on column reading_page.result is 'Lines and tables of the page';
comment on column reading_page.fault is 'Why it could not be read, for the person';

create table page_picture (
  file_id integer not null references file (id) on delete cascade,
  page integer not null check (page >= 1),
  sha256 text not null,
  mime text not null,
  width real not null check (width > 0),
  height real not null check (height > 0),
  primary key (file_id, page)
);
comment on table page_picture is 'Pictures of the pages of a file, to stand beside its text';
comment on column page_picture.file_id is 'File';
comment on column page_picture.page is 'Page, from 1';
comment on column page_picture.sha256 is 'SHA-256 of the picture: the address in the store';
comment on column page_picture.mime is 'Type of the picture';
comment on column page_picture.width is 'Width of the page, in points: the boxes of its lines are in points too';
comment on column page_picture.height is 'Height of the page, in points';

alter table document add column reading_id integer references reading (id);
create index document_reading on document (reading_id);
comment on column document.reading_id is 'Reading of which it was made, or null';

alter table reading enable row level security;
create policy read_readings on reading for select using (unit_id = acting_unit() or acting_role() = 'system');
create policy write_readings on reading for insert to kheo_app with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_readings on reading for update to kheo_app using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
alter table reading_page enable row level security;
create policy read_reading_pages on reading_page for select using (exists (select from reading where reading.id = reading_id));
create policy write_reading_pages on reading_page for insert to kheo_app with check (may_write() and exists (select from reading where reading.id = reading_id));
create policy change_reading_pages on reading_page for update to kheo_app using (may_write() and exists (select from reading where reading.id = reading_id));
alter table page_picture enable row level security;
create policy read_page_pictures on page_picture for select using (exists (select from file where file.id = file_id));
create policy write_page_pictures on page_picture for insert to kheo_app with check (exists (select from file where file.id = file_id));

grant select, insert, update on reading, reading_page to kheo_app;
grant select, insert on page_picture to kheo_app;
grant select on reading, reading_page, page_picture to kheo_read;
