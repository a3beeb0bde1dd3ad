-- Documents on their way out (văn bản đi): drafts that go round, numbers, the register, signatures.

set search_path = kheo, public;

create table issuing_setting (
  unit_id integer primary key references unit (id),
  unit_place bigint not null,
  superior text,
  issuer text not null check (issuer <> ''),
  symbol text not null check (symbol ~ '^[^\s/]+$'),
  letter_field text check (letter_field ~ '^[^\s/]+$'),
  place text not null check (place <> ''),
  signer_authority text,
  signer_position text not null check (signer_position <> ''),
  signer_name text,
  recipients text[] not null default '{}',
  anchors text,
  changed_by text references auth."user" (id),
  changed_at timestamptz not null default now(),
  revision integer not null default 1
);
comment on table issuing_setting is 'What the documents of a unit have alike: letterhead, symbol, who signs, who receives';
comment on column issuing_setting.unit_id is 'Unit';
comment on column issuing_setting.unit_place is 'Place of that unit in the order of the tree';
comment on column issuing_setting.superior is 'Agency above as the letterhead prints it, or null: none is printed';
comment on column issuing_setting.issuer is 'Agency as the letterhead prints it';
comment on column issuing_setting.symbol is 'Abbreviation of the agency in numbers: UBND';
comment on column issuing_setting.letter_field is 'Abbreviation after it in the number of a công văn: VX';
comment on column issuing_setting.place is 'Place (địa danh) of the date line';
comment on column issuing_setting.signer_authority is 'Authority of who signs: TM. ỦY BAN NHÂN DÂN, a line each';
comment on column issuing_setting.signer_position is 'Position of who signs';
comment on column issuing_setting.signer_name is 'Name of who signs, or null: not said';
comment on column issuing_setting.recipients is 'Usual recipients (nơi nhận)';
comment on column issuing_setting.anchors is 'Certificates (PEM) of the authorities whose signatures are trusted, or null: none was named';
comment on column issuing_setting.changed_by is 'Person who set it last';
comment on column issuing_setting.changed_at is 'When it was set last';
comment on column issuing_setting.revision is 'Counts changes, so that two people do not overwrite each other';

create table number_series (
  id integer generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  name text not null check (name <> ''),
  sort text not null default 'types' check (sort in ('general', 'types', 'secret', 'committee')),
  types text[] not null default '{}',
  committee_id integer references committee (id),
  ended_on date,
  changed_by text references auth."user" (id),
  changed_at timestamptz not null default now(),
  check ((sort = 'committee') = (committee_id is not null)),
  check ((sort = 'types') = (types <> '{}'))
);
create unique index number_series_once on number_series (unit_id, sort) where sort in ('general', 'secret') and ended_on is null;
create unique index number_series_committee on number_series (committee_id) where committee_id is not null and ended_on is null;
create index number_series_of on number_series (unit_id);
comment on table number_series is 'Series of numbers of a unit: Decree 30/2020, Article 15 and Annex I, II.3a';
comment on column number_series.id is 'Identifier';
comment on column number_series.unit_id is 'Unit that numbers';
comment on column number_series.unit_place is 'Place of that unit in the order of the tree';
comment on column number_series.name is 'Name of its register';
comment on column number_series.sort is 'general (whatever has no series of its own), types (some types share it), secret (secret documents), committee (a committee that issues under the unit''s seal)';
comment on column number_series.types is 'Abbreviations of the types that share it; an empty one is a công văn';
comment on column number_series.committee_id is 'Committee whose documents it numbers';
comment on column number_series.ended_on is 'First day on which it numbers no more, or null';
comment on column number_series.changed_by is 'Person who set it last';
comment on column number_series.changed_at is 'When it was set last';

create table number_counter (
  series_id integer not null references number_series (id),
  year smallint not null check (year between 1990 and 2100),
  unit_id integer not null references unit (id),
  first integer not null default 1 check (first > 0),
  last integer not null check (last >= first - 1),
  primary key (series_id, year)
);
create index number_counter_unit on number_counter (unit_id);
comment on table number_counter is 'How far each series is in a year; locked by who takes a number until the document is issued';
comment on column number_counter.series_id is 'Series';
comment on column number_counter.year is 'Year';
comment on column number_counter.unit_id is 'Unit that numbers';
comment on column number_counter.first is 'First number that is given here: those before were given on paper';
comment on column number_counter.last is 'Last number that was given';

create table draft (
  id bigint generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  type text not null,
  document jsonb not null,
  origin text check (origin in ('plan', 'report')),
  origin_id bigint,
  origin_version integer,
  committee_id integer references committee (id),
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  state text not null default 'drafting'
    check (state in ('drafting', 'checked', 'to_sign', 'returned', 'signed', 'issued', 'cancelled')),
  drafted_by text references auth."user" (id),
  drafted_at timestamptz not null default now(),
  edited_by text references auth."user" (id),
  edited_at timestamptz not null default now(),
  checked_by text references auth."user" (id),
  checked_at timestamptz,
  sent_by text references auth."user" (id),
  sent_at timestamptz,
  signer_id text references auth."user" (id),
  approved_file_id integer references file (id),
  signed_by text references auth."user" (id),
  signed_for text references auth."user" (id),
  signed_at timestamptz,
  signed_on date,
  signed_file_id integer references file (id),
  reason text,
  version integer not null default 0,
  revision integer not null default 1,
  folded text not null generated always as (fold(coalesce(document ->> 'title', ''))) stored,
  check ((origin is null) = (origin_id is null)),
  check (state <> 'to_sign' or sent_at is not null),
  check ((state in ('signed', 'issued')) = (signed_at is not null)),
  check ((signed_at is null) = (signed_on is null))
);
create unique index draft_origin on draft (unit_id, origin, origin_id, origin_version) nulls not distinct
  where origin is not null and state <> 'cancelled';
create index draft_of_unit on draft (unit_id, id desc);
create index draft_waiting on draft (signer_id) where state = 'to_sign';
create index draft_folded on draft using gin (folded gin_trgm_ops);
comment on table draft is 'Drafts of documents (dự thảo văn bản), from the first word until they are issued';
comment on column draft.id is 'Identifier';
comment on column draft.unit_id is 'Unit that drafts and issues it';
comment on column draft.unit_place is 'Place of that unit in the order of the tree';
comment on column draft.type is 'Abbreviation of the type (Decree 30/2020, Annex III); empty for a công văn';
comment on column draft.document is 'The document: its parts and body';
comment on column draft.origin is 'What it was made of: plan, report; null: written freely';
comment on column draft.origin_id is 'Identifier of the plan or report';
comment on column draft.origin_version is 'Version of it';
comment on column draft.committee_id is 'Committee that issues it under the unit''s seal, or null';
comment on column draft.confidentiality is '0 public once issued, 1 internal, 2 restricted: leaders, who drafts and who signs';
comment on column draft.state is 'drafting (soạn thảo), checked (đã rà soát), to_sign (trình ký), returned (trả lại), signed, issued, cancelled';
comment on column draft.drafted_by is 'Person who drafts it';
comment on column draft.drafted_at is 'When it was begun';
comment on column draft.edited_by is 'Person who wrote last';
comment on column draft.edited_at is 'When somebody wrote last';
comment on column draft.checked_by is 'Person who checked it';
comment on column draft.checked_at is 'When it was checked';
comment on column draft.sent_by is 'Person who sent it to be signed';
comment on column draft.sent_at is 'When it was sent to be signed';
comment on column draft.signer_id is 'Leader who is asked to sign; who stands in for that leader may too';
comment on column draft.approved_file_id is 'The PDF as it was sent to be signed: what the signer sees and signs';
comment on column draft.signed_by is 'Person who signed';
comment on column draft.signed_for is 'Leader in whose place that person signed, or null';
comment on column draft.signed_at is 'When it was signed';
comment on column draft.signed_on is 'Day of signing: it is issued then or on the next working day';
comment on column draft.signed_file_id is 'The PDF with its signature, or null: signed on paper';
comment on column draft.reason is 'Why it was returned or cancelled';
comment on column draft.version is 'How many versions are kept';
comment on column draft.revision is 'Counts changes, so that two people do not overwrite each other';
comment on column draft.folded is 'Subject without diacritics, for search';

create table draft_version (
  draft_id bigint not null references draft (id),
  version integer not null,
  document jsonb not null,
  why text not null check (why in ('saved', 'checked', 'sent', 'returned', 'signed', 'issued')),
  written_by text references auth."user" (id),
  kept_at timestamptz not null default now(),
  primary key (draft_id, version)
);
comment on table draft_version is 'Versions of drafts: how each stood when something was done with it. Append-only';
comment on column draft_version.draft_id is 'Draft';
comment on column draft_version.version is 'Number, from 1';
comment on column draft_version.document is 'The document then';
comment on column draft_version.why is 'When it was kept: saved (before another person wrote), checked, sent, returned, signed, issued';
comment on column draft_version.written_by is 'Person who wrote last before it was kept';
comment on column draft_version.kept_at is 'When it was kept';

create table draft_remark (
  id bigint generated always as identity primary key,
  draft_id bigint not null references draft (id),
  part text not null check (part <> ''),
  words text,
  text text not null check (text <> ''),
  version integer not null,
  made_by text references auth."user" (id),
  made_at timestamptz not null default now(),
  settled_by text references auth."user" (id),
  settled_at timestamptz,
  check ((settled_by is null) or (settled_at is not null))
);
create index draft_remark_of on draft_remark (draft_id, id);
comment on table draft_remark is 'Remarks on a place of a draft';
comment on column draft_remark.id is 'Identifier';
comment on column draft_remark.draft_id is 'Draft';
comment on column draft_remark.part is 'Part: title, recipients, body.3 (block, from 0) ...';
comment on column draft_remark.words is 'The words that it is about, or null: the part as a whole';
comment on column draft_remark.text is 'What is to be put right';
comment on column draft_remark.version is 'Version of the draft on which it was made';
comment on column draft_remark.made_by is 'Person';
comment on column draft_remark.made_at is 'When';
comment on column draft_remark.settled_by is 'Person who put it right';
comment on column draft_remark.settled_at is 'When it was put right, or null';

create table register_entry (
  id bigint generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  series_id integer not null references number_series (id),
  year smallint not null,
  number integer not null check (number > 0),
  symbol text not null check (symbol <> ''),
  issued_on date not null,
  type text not null,
  title text not null check (title <> ''),
  signer text not null check (signer <> ''),
  recipients text[] not null default '{}',
  kept_by text,
  copies integer check (copies > 0),
  note text,
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  draft_id bigint unique references draft (id),
  file_id integer references file (id),
  drafted_by text references auth."user" (id),
  entered_by text references auth."user" (id),
  entered_at timestamptz not null default now(),
  unique (series_id, year, number)
);
create index register_entry_of on register_entry (unit_id, year, number);
create index register_entry_place on register_entry (unit_place, issued_on desc);
comment on table register_entry is 'Register of documents sent (sổ đăng ký văn bản đi): Decree 30/2020, Annex IV. Append-only; what was entered wrongly is mended by register_correction';
comment on column register_entry.id is 'Identifier';
comment on column register_entry.unit_id is 'Unit that issued it';
comment on column register_entry.unit_place is 'Place of that unit in the order of the tree';
comment on column register_entry.series_id is 'Series of the number';
comment on column register_entry.year is 'Year of the number';
comment on column register_entry.number is 'Number';
comment on column register_entry.symbol is 'Number and symbol as printed: 05/KH-UBND';
comment on column register_entry.issued_on is 'Date of the document';
comment on column register_entry.type is 'Abbreviation of the type; empty for a công văn';
comment on column register_entry.title is 'Subject';
comment on column register_entry.signer is 'Who signed: name, and position where it is known';
comment on column register_entry.recipients is 'Recipients';
comment on column register_entry.kept_by is 'Unit or person that keeps the original';
comment on column register_entry.copies is 'How many copies were made';
comment on column register_entry.note is 'Note';
comment on column register_entry.confidentiality is '0 public, 1 internal, 2 restricted';
comment on column register_entry.draft_id is 'Draft of which it was made, or null: issued on paper and entered';
comment on column register_entry.file_id is 'File as issued';
comment on column register_entry.drafted_by is 'Person who drafted it';
comment on column register_entry.entered_by is 'Person who issued or entered it';
comment on column register_entry.entered_at is 'When it was entered';

create table register_correction (
  id bigint generated always as identity primary key,
  entry_id bigint not null references register_entry (id),
  field text not null check (field in ('title', 'signer', 'recipients', 'kept_by', 'copies', 'note', 'issued_on')),
  before text,
  after text,
  reason text not null check (reason <> ''),
  made_by text references auth."user" (id),
  made_at timestamptz not null default now()
);
create index register_correction_of on register_correction (entry_id, id);
comment on table register_correction is 'Corrections of the register: the entry stays, the last correction of a field is what holds. Append-only';
comment on column register_correction.id is 'Identifier';
comment on column register_correction.entry_id is 'Entry';
comment on column register_correction.field is 'Column that was wrong';
comment on column register_correction.before is 'What stood there; recipients a line each';
comment on column register_correction.after is 'What holds now';
comment on column register_correction.reason is 'Why';
comment on column register_correction.made_by is 'Person';
comment on column register_correction.made_at is 'When';

create table register_link (
  id bigint generated always as identity primary key,
  entry_id bigint not null references register_entry (id),
  kind text not null check (kind in ('reply_to', 'replaces', 'corrects_content', 'corrects_layout')),
  other_id bigint references register_entry (id),
  other_text text,
  noted_by text references auth."user" (id),
  noted_at timestamptz not null default now(),
  check ((other_id is null) <> (other_text is null)),
  check (other_id <> entry_id)
);
create index register_link_of on register_link (entry_id);
create index register_link_other on register_link (other_id) where other_id is not null;
comment on table register_link is 'How documents sent belong to others. Append-only';
comment on column register_link.id is 'Identifier';
comment on column register_link.entry_id is 'The later document';
comment on column register_link.kind is 'reply_to, replaces, corrects_content (by a document of the same form), corrects_layout (by a công văn): Decree 30/2020, Article 18';
comment on column register_link.other_id is 'Entry of the earlier document';
comment on column register_link.other_text is 'Number, date and issuer of a document of another agency';
comment on column register_link.noted_by is 'Person';
comment on column register_link.noted_at is 'When';

create table draft_signature (
  id bigint generated always as identity primary key,
  draft_id bigint not null references draft (id),
  file_id integer not null references file (id),
  whose text not null check (whose in ('signer', 'agency')),
  how text not null check (how in ('key_file', 'uploaded')),
  name text not null,
  serial text,
  added_by text references auth."user" (id),
  added_at timestamptz not null default now()
);
create index draft_signature_of on draft_signature (draft_id, id);
comment on table draft_signature is 'Digital signatures on a document, as they were added; the file itself says whether they hold. Append-only';
comment on column draft_signature.id is 'Identifier';
comment on column draft_signature.draft_id is 'Document';
comment on column draft_signature.file_id is 'File with the signature';
comment on column draft_signature.whose is 'signer (the person''s), agency (the agency''s, after the number)';
comment on column draft_signature.how is 'key_file (made here with a PKCS#12 that was not kept), uploaded (made elsewhere)';
comment on column draft_signature.name is 'Name in its certificate';
comment on column draft_signature.serial is 'Serial number of its certificate';
comment on column draft_signature.added_by is 'Person';
comment on column draft_signature.added_at is 'When';

alter table file add column draft_id bigint references draft (id);
comment on column file.draft_id is 'Draft to which it belongs: who reads the draft, or the document issued of it, reads it';
create index file_draft on file (draft_id) where draft_id is not null;
-- The same content may belong to a draft and to another record: each by its own rights.
alter table file drop constraint file_owner_id_sha256_key;
create unique index file_once on file (owner_id, sha256, draft_id) nulls not distinct;
alter table document add column draft_id bigint unique references draft (id);
comment on column document.draft_id is 'Draft of which it was issued, or null';

-- What the settings and series of a unit are, all its people see; units above too.
alter table issuing_setting enable row level security;
create policy read_issuing on issuing_setting for select using (unit_id = acting_unit() or in_reach(unit_place));
create policy add_issuing on issuing_setting for insert to kheo_app with check (
  acting_role() = 'system' or (may_write() and unit_id = acting_unit()));
create policy change_issuing on issuing_setting for update to kheo_app
  using (acting_role() = 'system' or (may_write() and unit_id = acting_unit()))
  with check (acting_role() = 'system' or (may_write() and unit_id = acting_unit()));
alter table number_series enable row level security;
create policy read_series on number_series for select using (unit_id = acting_unit() or in_reach(unit_place));
create policy add_series on number_series for insert to kheo_app with check (
  acting_role() = 'system' or (may_write() and unit_id = acting_unit()));
create policy change_series on number_series for update to kheo_app
  using (acting_role() = 'system' or (may_write() and unit_id = acting_unit()))
  with check (acting_role() = 'system' or (may_write() and unit_id = acting_unit()));
alter table number_counter enable row level security;
create policy read_counters on number_counter for select using (exists (select from number_series where number_series.id = series_id));
create policy begin_counters on number_counter for insert to kheo_app with check (
  may_write() and exists (select from number_series where number_series.id = series_id and number_series.unit_id = number_counter.unit_id
    and (number_series.unit_id = acting_unit() or acting_role() = 'system')));
create policy count_on on number_counter for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));

-- A draft is its unit's alone; a restricted one is read by leaders, by who drafts it and by who is asked to sign.
alter table draft enable row level security;
create policy read_drafts on draft for select using (
  acting_role() = 'system'
  or (unit_id = acting_unit() and (confidentiality <= clearance() or drafted_by = acting_user() or signer_id = acting_user())));
create policy begin_drafts on draft for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_drafts on draft for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'))
  with check (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));

create function drafts_here(draft bigint) returns boolean language sql stable security definer set search_path = kheo, public
  return may_write() and exists (select from draft one where one.id = draft and (one.unit_id = acting_unit() or acting_role() = 'system'));
comment on function drafts_here is 'True when the draft is one of the acting unit, and the acting person may write';
revoke execute on function drafts_here from public;
grant execute on function drafts_here to kheo_app;

alter table draft_version enable row level security;
create policy read_versions on draft_version for select using (exists (select from draft where draft.id = draft_id));
create policy keep_versions on draft_version for insert to kheo_app with check (drafts_here(draft_id));
alter table draft_remark enable row level security;
create policy read_remarks on draft_remark for select using (exists (select from draft where draft.id = draft_id));
create policy make_remarks on draft_remark for insert to kheo_app with check (
  drafts_here(draft_id) and (made_by = acting_user() or acting_role() = 'system'));
create policy settle_remarks on draft_remark for update to kheo_app using (
  drafts_here(draft_id) and exists (select from draft where draft.id = draft_id)) with check (drafts_here(draft_id));

-- What was issued is read by its unit and those above, by everyone when it is public, and by who drafted it.
alter table register_entry enable row level security;
create policy read_register on register_entry for select using (
  acting_role() = 'system' or confidentiality = 0
  or (in_reach(unit_place) and confidentiality <= clearance())
  or (unit_id = acting_unit() and drafted_by = acting_user()));
create policy enter on register_entry for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
alter table register_correction enable row level security;
create policy read_corrections on register_correction for select using (exists (select from register_entry where register_entry.id = entry_id));
create policy correct on register_correction for insert to kheo_app with check (
  may_write() and exists (select from register_entry where register_entry.id = entry_id
    and (register_entry.unit_id = acting_unit() or acting_role() = 'system')));
alter table register_link enable row level security;
create policy read_links on register_link for select using (exists (select from register_entry where register_entry.id = entry_id));
create policy link_entries on register_link for insert to kheo_app with check (
  may_write() and exists (select from register_entry where register_entry.id = entry_id
    and (register_entry.unit_id = acting_unit() or acting_role() = 'system')));
alter table draft_signature enable row level security;
create policy read_signatures on draft_signature for select using (
  exists (select from draft where draft.id = draft_signature.draft_id)
  or exists (select from register_entry where register_entry.draft_id = draft_signature.draft_id));
create policy sign on draft_signature for insert to kheo_app with check (drafts_here(draft_id));

drop policy read_documents on document;
create policy read_documents on document for select using (
  case when draft_id is null then
    issuer_id = acting_unit() or acting_role() = 'system' or exists (select from plan where plan.document_id = document.id)
  else acting_role() = 'system' or exists (select from register_entry where register_entry.draft_id = document.draft_id)
  end);
drop policy read_files on file;
create policy read_files on file for select using (
  case when draft_id is null then
    owner_id = acting_unit() or acting_role() = 'system' or exists (select from document where document.file_id = file.id)
  else acting_role() = 'system' or exists (select from draft where draft.id = file.draft_id)
    or exists (select from register_entry where register_entry.draft_id = file.draft_id and register_entry.file_id = file.id)
  end);

grant select, insert, update on issuing_setting, number_series, draft to kheo_app;
grant select, insert on number_counter, draft_version, draft_remark, draft_signature, register_entry, register_correction, register_link to kheo_app;
grant update (first, last) on number_counter to kheo_app;
grant update (settled_by, settled_at) on draft_remark to kheo_app;
grant select on issuing_setting, number_series, number_counter, draft, draft_version, draft_remark, draft_signature, register_entry,
  register_correction, register_link to kheo_read;
