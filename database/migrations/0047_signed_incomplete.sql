-- Why a document was sent to be signed, or signed, though a component is missing: it stays with that version.

set search_path = kheo, public;

alter table draft_version add column note text check (note <> '');
comment on column draft_version.note is 'Why it was sent or signed though components of Decree 30/2020, Article 8, are missing; null where none is';
