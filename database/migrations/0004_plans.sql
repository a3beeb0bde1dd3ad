-- Documents and plans: the text as issued, what was read in it, the tasks that it hands out.

set search_path = kheo, public;

create table file (
  id integer generated always as identity primary key,
  sha256 text not null,
  name text not null,
  mime text not null,
  bytes bigint not null check (bytes >= 0),
  owner_id integer not null references unit (id),
  owner_place bigint not null,
  created_by text references auth."user" (id),
  created_at timestamptz not null default now(),
  unique (owner_id, sha256)
);
comment on table file is 'Files kept in the data folder under their content''s hash';
comment on column file.id is 'Identifier';
comment on column file.sha256 is 'SHA-256 of the content: the address in the store';
comment on column file.name is 'Name as uploaded, made harmless';
comment on column file.mime is 'Type by content';
comment on column file.bytes is 'Size in bytes';
comment on column file.owner_id is 'Unit that uploaded it';
comment on column file.owner_place is 'Place of that unit in the order of the tree';
comment on column file.created_by is 'Person who uploaded it';
comment on column file.created_at is 'When';

create table document (
  id integer generated always as identity primary key,
  number text,
  type text,
  issued_on date,
  issuer_id integer not null references unit (id),
  issuer_place bigint not null,
  issuer_text text,
  place text,
  title text not null,
  signer jsonb,
  recipients text[] not null default '{}',
  file_id integer references file (id),
  source jsonb,
  created_at timestamptz not null default now(),
  folded text not null generated always as (fold(coalesce(number, '') || ' ' || title)) stored
);
create index document_issuer on document (issuer_id, issued_on desc);
create index document_folded on document using gin (folded gin_trgm_ops);
comment on table document is 'Documents (văn bản) as issued, or drafted to be';
comment on column document.id is 'Identifier';
comment on column document.number is 'Number and symbol, "61/KH-UBND"; null while a draft';
comment on column document.type is 'Abbreviation of the type (Decree 30/2020, Annex III); null for a công văn';
comment on column document.issued_on is 'Date of the document';
comment on column document.issuer_id is 'Unit that issues it';
comment on column document.issuer_place is 'Place of that unit in the order of the tree';
comment on column document.issuer_text is 'Issuer as the document names it';
comment on column document.place is 'Place (địa danh) of the date line';
comment on column document.title is 'Subject (trích yếu)';
comment on column document.signer is 'Authority, position and name of who signs';
comment on column document.recipients is 'Nơi nhận';
comment on column document.file_id is 'File as uploaded';
comment on column document.source is 'Text as read: lines and tables';
comment on column document.created_at is 'When it entered';
comment on column document.folded is 'Number and title without diacritics, for search';

create table document_citation (
  document_id integer not null references document (id) on delete cascade,
  position integer not null,
  number text not null,
  issued_on date,
  issuer text,
  mentions jsonb not null default '[]',
  primary key (document_id, position)
);
comment on table document_citation is 'Documents that a document cites, once each';
comment on column document_citation.document_id is 'Document that cites';
comment on column document_citation.position is 'Order of first mention';
comment on column document_citation.number is 'Number cited';
comment on column document_citation.issued_on is 'Date cited, or null';
comment on column document_citation.issuer is 'Issuer cited, or null';
comment on column document_citation.mentions is 'Places: outline reference and line of each mention';

create table plan (
  id integer generated always as identity primary key,
  document_id integer not null unique references document (id),
  issuer_id integer not null references unit (id),
  issuer_place bigint not null,
  year smallint not null check (year between 1990 and 2100),
  state text not null default 'draft' check (state in ('draft', 'published', 'superseded', 'withdrawn')),
  confidentiality smallint not null default 1 check (confidentiality between 0 and 2),
  version smallint not null default 1,
  replaces_id integer references plan (id),
  upper_plan_id integer references plan (id),
  submitted_to_id integer references unit (id),
  submitted_to_place bigint,
  submitted_at timestamptz,
  warnings jsonb not null default '[]',
  published_at timestamptz,
  published_by text references auth."user" (id),
  withdrawn_reason text,
  revision integer not null default 1,
  created_by text references auth."user" (id),
  created_at timestamptz not null default now()
);
create index plan_issuer on plan (issuer_id, year desc);
create index plan_upper on plan (upper_plan_id);
create index plan_replaces on plan (replaces_id);
create unique index plan_one_successor on plan (replaces_id) where state in ('draft', 'published');
comment on table plan is 'Plans (kế hoạch): documents whose outline holds tasks';
comment on column plan.id is 'Identifier';
comment on column plan.document_id is 'Its document';
comment on column plan.issuer_id is 'Unit that issues it and asks for its tasks';
comment on column plan.issuer_place is 'Place of that unit in the order of the tree';
comment on column plan.year is 'Year that the plan is for';
comment on column plan.state is 'draft, published, superseded (a newer version took over), withdrawn';
comment on column plan.confidentiality is '0 public, 1 internal, 2 restricted to the units that it tasks';
comment on column plan.version is 'Version, from 1';
comment on column plan.replaces_id is 'The version that this one replaces';
comment on column plan.upper_plan_id is 'Plan of the level above that it carries out';
comment on column plan.submitted_to_id is 'Unit to which it was sent because that unit asked for it';
comment on column plan.submitted_to_place is 'Place of that unit in the order of the tree';
comment on column plan.submitted_at is 'When it was sent';
comment on column plan.warnings is 'What the reader doubted';
comment on column plan.published_at is 'When it was published and handed out';
comment on column plan.published_by is 'Person who published it';
comment on column plan.withdrawn_reason is 'Why it was withdrawn';
comment on column plan.revision is 'Counts changes: a form that was opened before another''s change is told so';
comment on column plan.created_by is 'Person who entered it';
comment on column plan.created_at is 'When it was entered';

create table outline_entry (
  plan_id integer not null references plan (id) on delete cascade,
  position integer not null,
  ref text not null,
  title text,
  line integer,
  page integer,
  primary key (plan_id, position)
);
comment on table outline_entry is 'Outline of a plan: numbered headings and numbered paragraphs in reading order';
comment on column outline_entry.plan_id is 'Plan';
comment on column outline_entry.position is 'Order';
comment on column outline_entry.ref is 'Numbering levels joined with dots: II.1.a';
comment on column outline_entry.title is 'Heading, or null for a numbered paragraph';
comment on column outline_entry.line is 'Line of the source';
comment on column outline_entry.page is 'Page of the source';

create table task (
  id integer generated always as identity primary key,
  plan_id integer not null references plan (id) on delete cascade,
  position integer not null,
  ref text,
  text text not null,
  deliverable text,
  recipient text,
  recipient_id integer references unit (id),
  line integer,
  page integer,
  upper_task_id integer references task (id),
  carries_id integer references task (id),
  checked boolean not null default false,
  doubts jsonb not null default '[]',
  folded text not null generated always as (fold(text)) stored,
  unique (plan_id, position) deferrable initially deferred
);
create index task_upper on task (upper_task_id);
create index task_carries on task (carries_id);
create index task_folded on task using gin (folded gin_trgm_ops);
comment on table task is 'Tasks (nhiệm vụ): what a plan asks';
comment on column task.id is 'Identifier';
comment on column task.plan_id is 'Plan';
comment on column task.position is 'Order in the plan';
comment on column task.ref is 'Outline entry that it stands under';
comment on column task.text is 'What is to be done (rõ việc)';
comment on column task.deliverable is 'What is handed in (rõ kết quả)';
comment on column task.recipient is 'To whom it goes and who decides on it (rõ thẩm quyền), as the plan names it';
comment on column task.recipient_id is 'That unit in the tree, when matched';
comment on column task.line is 'Line of the source';
comment on column task.page is 'Page of the source';
comment on column task.upper_task_id is 'Task of the plan above that it carries out';
comment on column task.carries_id is 'The same task in the version of the plan that this one replaces';
comment on column task.checked is 'A person has looked at it';
comment on column task.doubts is 'What the reader doubted about it';
comment on column task.folded is 'Text without diacritics, for search';

create table task_unit (
  id integer generated always as identity primary key,
  task_id integer not null references task (id) on delete cascade,
  position integer not null,
  name text not null,
  role text not null check (role in ('lead', 'coordinate', 'perform')),
  unit_id integer references unit (id),
  group_code text references unit_group (code),
  except_ids integer[] not null default '{}',
  check (unit_id is null or group_code is null)
);
create index task_unit_task on task_unit (task_id);
comment on table task_unit is 'Who a task names: a unit, a group of units, or a name not yet matched (rõ người, rõ trách nhiệm)';
comment on column task_unit.id is 'Identifier';
comment on column task_unit.task_id is 'Task';
comment on column task_unit.position is 'Order';
comment on column task_unit.name is 'Name as the plan writes it';
comment on column task_unit.role is 'lead (chủ trì), coordinate (phối hợp), perform (thực hiện)';
comment on column task_unit.unit_id is 'Unit of the tree';
comment on column task_unit.group_code is 'Group of units';
comment on column task_unit.except_ids is 'Units that the group leaves out ("trừ ...")';

create table task_due (
  id integer generated always as identity primary key,
  task_id integer not null references task (id) on delete cascade,
  position integer not null,
  due_on date,
  due_text text,
  recurrence text not null default 'once' check (recurrence in ('once', 'yearly', 'half-yearly', 'nine-months', 'quarterly', 'monthly', 'weekly')),
  label text
);
create index task_due_task on task_due (task_id);
comment on table task_due is 'When a task falls due (rõ thời gian); a task may have several dates: reports of 6 months, 9 months and the year';
comment on column task_due.id is 'Identifier';
comment on column task_due.task_id is 'Task';
comment on column task_due.position is 'Order';
comment on column task_due.due_on is 'Due date, of the first period when it repeats; null when the plan says only how often';
comment on column task_due.due_text is 'The plan''s own words on the time';
comment on column task_due.recurrence is 'How often it falls due within the year';
comment on column task_due.label is 'What is due on this date, when the task has several: "báo cáo 6 tháng"';

create table quota (
  plan_id integer not null references plan (id) on delete cascade,
  position integer not null,
  ref text,
  subject text not null,
  min integer,
  max integer,
  applies_to text,
  line integer,
  primary key (plan_id, position)
);
comment on table quota is 'Numbers in a plan that bind: models, collectives, individuals';
comment on column quota.plan_id is 'Plan';
comment on column quota.position is 'Order';
comment on column quota.ref is 'Outline entry';
comment on column quota.subject is 'What is counted';
comment on column quota.min is 'At least';
comment on column quota.max is 'At most';
comment on column quota.applies_to is 'For whom';
comment on column quota.line is 'Line of the source';
