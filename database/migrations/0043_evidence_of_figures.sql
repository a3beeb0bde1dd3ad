-- A figure that a person corrects or enters wants its proof: evidence, or for one entered by hand the document that states it.

set search_path = kheo, public;

alter table report_figure
  add column cited_number text check (cited_number <> ''),
  add column cited_on date,
  add column document_id integer references document (id),
  add check ((cited_number is null) = (cited_on is null)),
  add check (document_id is null or cited_number is not null);
create index report_figure_document on report_figure (document_id) where document_id is not null;
comment on column report_figure.cited_number is 'Number and symbol of the document that states a figure entered by hand, or null';
comment on column report_figure.cited_on is 'Date of that document, or null';
comment on column report_figure.document_id is 'That document where it is kept here, or null';

create function has_evidence(of_figure bigint) returns boolean
  language sql stable security definer set search_path = kheo, public
begin atomic
  select exists (select from evidence where subject = 'report_figure' and subject_id = of_figure and removed_at is null)
    or exists (select from report_figure figure join indicator on indicator.code = figure.indicator
      where figure.id = of_figure and indicator.method = 'manual' and figure.cited_number is not null);
end;
comment on function has_evidence is 'True when a corrected figure has evidence, or one entered by hand that or a document that states it';
revoke execute on function has_evidence from public;
grant execute on function has_evidence to kheo_app;

/* At the end of the transaction, so that figure and evidence may come in either order. What a new version of a report takes over from the
   one before stands as it did there. */
create function require_evidence_of_figure() returns trigger
  language plpgsql security definer set search_path = kheo, public as $$
begin
  if tg_op = 'UPDATE' and (new.value, new.reason, new.cited_number) is not distinct from (old.value, old.reason, old.cited_number) then
    return null;
  end if;
  if has_evidence(new.id) or not exists (select from report_figure where id = new.id and reason is not null) then return null; end if;
  if exists (
    select from report join report earlier on earlier.period_id = report.period_id and earlier.unit_id = report.unit_id and earlier.version < report.version
      join report_figure taken on taken.report_id = earlier.id and taken.indicator = new.indicator
    where report.id = new.report_id and (taken.value, taken.reason) = (new.value, new.reason)) then
    return null;
  end if;
  raise exception 'figure % has a reason and no evidence', new.id using errcode = 'check_violation';
end $$;
comment on function require_evidence_of_figure is 'Trigger: what a person corrected or entered has evidence';
create constraint trigger require_evidence after insert or update on report_figure deferrable initially deferred
  for each row when (new.reason is not null) execute function require_evidence_of_figure();

create function keep_evidence_of_figure() returns trigger
  language plpgsql security definer set search_path = kheo, public as $$
begin
  if has_evidence(new.subject_id) or not exists (select from report_figure where id = new.subject_id and reason is not null) then return null; end if;
  raise exception 'figure % would lose its only evidence', new.subject_id using errcode = 'check_violation';
end $$;
comment on function keep_evidence_of_figure is 'Trigger: the last evidence of a figure stays as long as it stands';
create constraint trigger keep_evidence after update of removed_at on evidence deferrable initially deferred
  for each row when (new.subject = 'report_figure' and new.removed_at is not null) execute function keep_evidence_of_figure();
