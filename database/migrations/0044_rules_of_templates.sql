-- The rules of the check and the sentences of the drafts belong to a version of a template: who changes them makes a new version, and a
-- report keeps those by which it was begun.

set search_path = kheo, public;

create function template_in_use(of_template integer) returns boolean
  language sql stable security definer set search_path = kheo, public
begin atomic
  select exists (select from reporting_period where template_id = of_template) or exists (select from report where template_id = of_template);
end;
comment on function template_in_use is 'True when a period or a report stands on this version of a template: it is not changed any more';
revoke execute on function template_in_use from public;
grant execute on function template_in_use to kheo_app;

alter table report_template add column revision integer not null default 1;
comment on column report_template.revision is 'Counts changes while no period uses it, so that two people do not overwrite each other';

alter table report_check
  add column template_id integer references report_template (id),
  add column position smallint,
  add column in_use boolean not null default true;
insert into report_check (template_id, position, kind, level, left_side, right_side, threshold, message, source, verified)
select template.id, row_number() over (partition by template.id order by known.level, known.id) * 10, known.kind, known.level, known.left_side,
  known.right_side, known.threshold,
  case known.kind when 'not_entered' then 'Còn chỉ tiêu nhập tay chưa có số.' else known.message end, known.source, known.verified
from report_check known, report_template template
where (known.template_code is null or known.template_code = template.code) and (known.to_day is null or known.to_day > current_date)
  and not exists (select from unnest(known.left_side || known.right_side) code
    where code not in (select indicator from report_line where report_line.template_id = template.id));
delete from report_check where template_id is null;
alter table report_check
  alter column template_id set not null,
  alter column position set not null,
  drop column template_code,
  drop column from_day,
  drop column to_day,
  add unique (template_id, position);
comment on table report_check is 'What is checked before a report is sent (quy tắc kiểm tra), by version of the template';
comment on column report_check.template_id is 'Version of the template';
comment on column report_check.position is 'Order within its level';
comment on column report_check.in_use is 'False: the rule stands in the template and does not speak';
comment on column report_check.left_side is 'Indicators added up; for growing, change, outlier, not_entered those of which it speaks, empty: all';
drop policy change_checks on report_check;
create policy add_checks on report_check for insert to kheo_app with check (administers_all() and not template_in_use(template_id));
create policy change_checks on report_check for update to kheo_app using (administers_all() and not template_in_use(template_id));

create table report_sentence (
  template_id integer not null,
  section text not null,
  position smallint not null,
  text text not null check (text <> ''),
  needs text references indicator (code),
  none text check (none <> ''),
  primary key (template_id, section, position),
  foreign key (template_id, section) references report_section (template_id, ref),
  check (none is null or needs is not null)
);
comment on table report_sentence is 'Sentences from which the text of a section is drafted (câu dựng sẵn), by version of the template';
comment on column report_sentence.template_id is 'Version of the template';
comment on column report_sentence.section is 'Section';
comment on column report_sentence.position is 'Order within the section';
comment on column report_sentence.text is 'The sentence with its signs: Tổ chức {dialogues} cuộc đối thoại{so:dialogues}[, {dialogue_people} lượt người dự].';
comment on column report_sentence.needs is 'Said only when this indicator is more than nothing; null: always';
comment on column report_sentence.none is 'Said instead when it is nothing; null: nothing is';
insert into report_sentence (template_id, section, position, text, needs, none)
select template_id, ref, sentence.nth, sentence.content ->> 'text', sentence.content ->> 'needs', sentence.content ->> 'none'
from report_section, jsonb_array_elements(drafts) with ordinality as sentence (content, nth);
alter table report_section drop column drafts;
alter table report_sentence enable row level security;
create policy read_sentences on report_sentence for select using (true);
create policy add_sentences on report_sentence for insert to kheo_app with check (administers_all() and not template_in_use(template_id));
create policy drop_sentences on report_sentence for delete to kheo_app using (administers_all() and not template_in_use(template_id));
grant select on report_sentence to kheo_app, kheo_read;
grant insert, delete on report_sentence to kheo_app;
