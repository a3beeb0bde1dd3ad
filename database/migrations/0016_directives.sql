-- Directives: what a leader says at a briefing, by telephone, in a note on a document. Each is a task of its own, handed out and followed like
-- any other; a plan of one task carries it, so that only those whom it concerns see it.

set search_path = kheo, public;

alter table plan add column kind text not null default 'plan' check (kind in ('plan', 'directive'));
comment on column plan.kind is 'plan, or directive: one task that a leader gave without a plan';
create index plan_directives on plan (issuer_id, id desc) where kind = 'directive';

create table directive (
  plan_id integer primary key references plan (id),
  client_id uuid not null unique default gen_random_uuid(),
  said_on date not null,
  said_by text not null check (said_by <> ''),
  said_by_id text references auth."user" (id),
  channel text not null check (channel in ('briefing', 'telephone', 'note', 'visit', 'other')),
  on_document text,
  urgent boolean not null default false,
  recorded_by text references auth."user" (id)
);
comment on table directive is 'Directives (ý kiến chỉ đạo): who said it, when and how';
comment on column directive.plan_id is 'Plan of one task that carries it';
comment on column directive.client_id is 'Identifier made where it was recorded: the same one sent twice is kept once';
comment on column directive.said_on is 'Day on which it was said';
comment on column directive.said_by is 'Who said it, by name and office';
comment on column directive.said_by_id is 'Account of that person, when there is one';
comment on column directive.channel is 'briefing (giao ban, họp), telephone, note (bút phê on a document), visit (đi cơ sở), other';
comment on column directive.on_document is 'For a note: number and subject of the document';
comment on column directive.urgent is 'True when it is urgent (khẩn)';
comment on column directive.recorded_by is 'Person who wrote it down';

alter table directive enable row level security;
create policy read_directives on directive for select using (exists (select from plan where plan.id = plan_id));
create policy give_directives on directive for insert to kheo_app with check (may_change_plan(plan_id));
grant select, insert on directive to kheo_app;
grant select on directive to kheo_read;
