-- Periodic reports (báo cáo định kỳ): templates, periods, who reports to whom, and the reports with figures that are counted from records.

set search_path = kheo, public;

create table report_template (
  id integer generated always as identity primary key,
  code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
  version smallint not null default 1,
  name text not null check (name <> ''),
  title text not null check (title <> ''),
  kind text not null check (kind in ('first-half', 'nine-months', 'year', 'request')),
  source text not null,
  verified boolean not null default false,
  in_force boolean not null default true,
  created_at timestamptz not null default now(),
  unique (code, version)
);
comment on table report_template is 'Templates of reports (đề cương, biểu mẫu); a change is a new version, and a report keeps its own';
comment on column report_template.id is 'Identifier';
comment on column report_template.code is 'Stable code, the same for all versions';
comment on column report_template.version is 'Version, from 1';
comment on column report_template.name is 'Name in lists';
comment on column report_template.title is 'Subject of the document; {kỳ} stands for the period';
comment on column report_template.kind is 'Period for which it is: first-half, nine-months, year, or request (ad hoc)';
comment on column report_template.source is 'Where the outline comes from';
comment on column report_template.verified is 'Whether a person has checked it against its source';
comment on column report_template.in_force is 'False when a newer version has taken its place';
comment on column report_template.created_at is 'When it was made';

create table report_section (
  template_id integer not null references report_template (id),
  position smallint not null,
  ref text not null check (ref <> ''),
  title text not null check (title <> ''),
  kind text not null check (kind in ('heading', 'text', 'figures')),
  topic text check (topic in ('direction', 'results', 'strengths', 'difficulties', 'causes', 'next', 'proposals')),
  drafts jsonb not null default '[]',
  primary key (template_id, ref),
  unique (template_id, position)
);
comment on table report_section is 'The outline of a template';
comment on column report_section.template_id is 'Template';
comment on column report_section.position is 'Order';
comment on column report_section.ref is 'Number as printed: II.3; of an annex PL.1';
comment on column report_section.title is 'Heading';
comment on column report_section.kind is 'heading (has parts below it), text (is written), figures (a table of indicators)';
comment on column report_section.topic is 'What the text is about, so that reports from below are laid side by side by it';
comment on column report_section.drafts is 'Sentences from which the text is drafted: [{"text": "Tổ chức {dialogues} cuộc đối thoại{so:dialogues}.", "needs": "dialogues", "none": "..."}]';

create table report_line (
  template_id integer not null,
  section text not null,
  position smallint not null,
  indicator text not null references indicator (code),
  depth smallint not null default 0 check (depth between 0 and 3),
  primary key (template_id, section, indicator),
  foreign key (template_id, section) references report_section (template_id, ref)
);
comment on table report_line is 'The indicators that a template asks for, by section';
comment on column report_line.template_id is 'Template';
comment on column report_line.section is 'Section under which it stands';
comment on column report_line.position is 'Order within the section';
comment on column report_line.indicator is 'Indicator';
comment on column report_line.depth is 'How far it is set in: a part of the one above';

create table report_check (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('equal', 'at_most', 'growing', 'change', 'outlier', 'missing_units', 'empty_text', 'not_entered')),
  level text not null check (level in ('error', 'warning')),
  template_code text,
  left_side text[] not null default '{}',
  right_side text[] not null default '{}',
  threshold numeric,
  message text not null check (message <> ''),
  source text not null,
  verified boolean not null default false,
  from_day date not null default '2000-01-01',
  to_day date check (to_day > from_day)
);
comment on table report_check is 'What is checked before a report is sent (quy tắc kiểm tra)';
comment on column report_check.id is 'Identifier';
comment on column report_check.kind is 'equal (left adds up to right), at_most (left is no more than right), growing (no less than the shorter period of the year), change (against the same period of last year, in per cent), outlier (a part against the median of the parts, times), missing_units, empty_text, not_entered';
comment on column report_check.level is 'error blocks sending, warning needs a word of explanation';
comment on column report_check.template_code is 'Only for this template, or null: every one';
comment on column report_check.left_side is 'Indicators added up; empty for growing, change, outlier, not_entered: all';
comment on column report_check.right_side is 'Indicators against which they are held';
comment on column report_check.threshold is 'Per cent or times from which it speaks';
comment on column report_check.message is 'What is wrong, in Vietnamese';
comment on column report_check.source is 'Where the rule comes from';
comment on column report_check.verified is 'Whether a person has checked it against its source';
comment on column report_check.from_day is 'First day on which it holds';
comment on column report_check.to_day is 'First day on which it holds no more, or null';

create table reporting_period (
  id integer generated always as identity primary key,
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('first-half', 'nine-months', 'year', 'request')),
  year smallint not null check (year between 2000 and 2100),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  template_id integer not null references report_template (id),
  basis text,
  source text not null,
  verified boolean not null default false,
  revision integer not null default 1,
  opened_at timestamptz not null default now()
);
create unique index reporting_period_once on reporting_period (unit_id, kind, year) where kind <> 'request';
create index reporting_period_place on reporting_period (unit_place, to_day);
comment on table reporting_period is 'Reporting periods (kỳ báo cáo) that a unit has opened for those below it and for itself; never deleted with its reports';
comment on column reporting_period.id is 'Identifier';
comment on column reporting_period.unit_id is 'Unit that asks, and puts the whole together';
comment on column reporting_period.unit_place is 'Place of that unit in the order of the tree';
comment on column reporting_period.name is 'Name: 6 tháng đầu năm 2026';
comment on column reporting_period.kind is 'first-half, nine-months, year, request (ad hoc)';
comment on column reporting_period.year is 'Year';
comment on column reporting_period.from_day is 'First day whose records count';
comment on column reporting_period.to_day is 'Last day whose records count (chốt số liệu)';
comment on column reporting_period.template_id is 'Template of the reports';
comment on column reporting_period.basis is 'Document that asks for it: number and date';
comment on column reporting_period.source is 'Rule by which the days are set';
comment on column reporting_period.verified is 'Whether a person has checked the days against the rule';
comment on column reporting_period.revision is 'Counts changes, so that two people do not overwrite each other';
comment on column reporting_period.opened_at is 'When it was opened';

create table report_duty (
  id integer generated always as identity primary key,
  period_id integer not null references reporting_period (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  to_id integer references unit (id),
  to_place bigint,
  due_on date not null,
  exempt_reason text,
  unique (period_id, unit_id),
  check ((to_id is null) = (to_place is null))
);
create index report_duty_unit on report_duty (unit_id, due_on);
create index report_duty_to on report_duty (to_id, period_id);
comment on table report_duty is 'Who reports for a period, to whom and by when';
comment on column report_duty.id is 'Identifier';
comment on column report_duty.period_id is 'Period';
comment on column report_duty.unit_id is 'Unit that reports';
comment on column report_duty.unit_place is 'Place of that unit in the order of the tree';
comment on column report_duty.to_id is 'Unit to which it reports; null for the one that asks, whose report goes out as a document';
comment on column report_duty.to_place is 'Place of that unit in the order of the tree';
comment on column report_duty.due_on is 'Due date';
comment on column report_duty.exempt_reason is 'Why it need not report, or null';

create table report_reminder (
  period_id integer not null references reporting_period (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  on_day date not null,
  primary key (period_id, unit_id, on_day)
);
comment on table report_reminder is 'Units that the one that asks reminded of a report by hand: once a day at most';
comment on column report_reminder.period_id is 'Period';
comment on column report_reminder.unit_id is 'Unit that was reminded';
comment on column report_reminder.unit_place is 'Place of that unit in the order of the tree';
comment on column report_reminder.on_day is 'Day';
alter table report_reminder enable row level security;
create policy read_report_reminders on report_reminder for select using (unit_id = acting_unit() or in_reach(unit_place));
create policy remind_of_reports on report_reminder for insert to kheo_app with check (
  may_write() and exists (select from reporting_period period where period.id = period_id and (period.unit_id = acting_unit() or acting_role() = 'system')));
grant select on report_reminder to kheo_app, kheo_read;
grant insert on report_reminder to kheo_app;

create table indicator_target (
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  year smallint not null,
  indicator text not null references indicator (code),
  amount numeric not null,
  plan_id integer references plan (id) on delete set null,
  note text,
  set_by text references auth."user" (id),
  set_at timestamptz not null default now(),
  primary key (unit_id, year, indicator)
);
comment on table indicator_target is 'Targets of the year (chỉ tiêu giao), by unit and indicator';
comment on column indicator_target.unit_id is 'Unit';
comment on column indicator_target.unit_place is 'Place of that unit in the order of the tree';
comment on column indicator_target.year is 'Year';
comment on column indicator_target.indicator is 'Indicator';
comment on column indicator_target.amount is 'Target';
comment on column indicator_target.plan_id is 'Plan that sets it, or null';
comment on column indicator_target.note is 'Words of the plan, or where it comes from';
comment on column indicator_target.set_by is 'Person who set it';
comment on column indicator_target.set_at is 'When it was set';

create table report (
  id integer generated always as identity primary key,
  period_id integer not null references reporting_period (id),
  unit_id integer not null references unit (id),
  unit_place bigint not null,
  to_id integer references unit (id),
  to_place bigint,
  template_id integer not null references report_template (id),
  version smallint not null default 1,
  state text not null default 'draft' check (state in ('draft', 'sent', 'returned', 'approved', 'superseded')),
  submissions smallint not null default 0,
  begun_by text references auth."user" (id),
  begun_at timestamptz not null default now(),
  sent_by text references auth."user" (id),
  sent_at timestamptz,
  opened_at timestamptz,
  approved_by text references auth."user" (id),
  approved_at timestamptz,
  explanations jsonb not null default '{}',
  revision integer not null default 1,
  unique (period_id, unit_id, version),
  check ((state in ('draft', 'returned')) or sent_at is not null),
  check ((state in ('approved', 'superseded')) = (approved_at is not null))
);
create unique index report_open_once on report (period_id, unit_id) where state in ('draft', 'sent', 'returned');
create unique index report_approved_once on report (period_id, unit_id) where state = 'approved';
create index report_to on report (to_id, period_id);
create index report_place on report (unit_place, period_id);
comment on table report is 'Reports of units for a period';
comment on column report.id is 'Identifier';
comment on column report.period_id is 'Period';
comment on column report.unit_id is 'Unit that reports';
comment on column report.unit_place is 'Place of that unit in the order of the tree';
comment on column report.to_id is 'Unit to which it is sent, or null';
comment on column report.to_place is 'Place of that unit in the order of the tree';
comment on column report.template_id is 'Version of the template by which it is written';
comment on column report.version is 'Version, from 1: what is corrected after approval is a new one';
comment on column report.state is 'draft, sent, returned (trả lại), approved (duyệt), superseded (a newer version was approved)';
comment on column report.submissions is 'How many times it was sent';
comment on column report.begun_by is 'Person who began it';
comment on column report.begun_at is 'When it was begun';
comment on column report.sent_by is 'Person who sent it';
comment on column report.sent_at is 'When it was sent last';
comment on column report.opened_at is 'When the unit to which it was sent first looked at it';
comment on column report.approved_by is 'Person who approved it';
comment on column report.approved_at is 'When it was approved';
comment on column report.explanations is 'Words to the warnings of the check, by the key of the warning';
comment on column report.revision is 'Counts changes, so that two people do not overwrite each other';

create table report_figure (
  id bigint generated always as identity primary key,
  report_id integer not null references report (id),
  indicator text not null references indicator (code),
  counted numeric,
  value numeric,
  nth smallint,
  reason text,
  changed_by text references auth."user" (id),
  changed_at timestamptz,
  revision integer not null default 1,
  unique (report_id, indicator)
);
comment on table report_figure is 'Figures of a report: what was corrected or entered by hand; once sent, every figure as it was sent';
comment on column report_figure.id is 'Identifier';
comment on column report_figure.report_id is 'Report';
comment on column report_figure.indicator is 'Indicator';
comment on column report_figure.counted is 'What the records and the reports from below add up to when it was sent; null while it is written';
comment on column report_figure.value is 'What a person put in its place or entered, else what was counted; null for nothing entered';
comment on column report_figure.nth is 'Submission in which it was counted; null while it is only corrected or entered';
comment on column report_figure.reason is 'Why it was corrected, or where it was entered from';
comment on column report_figure.changed_by is 'Person who corrected or entered it';
comment on column report_figure.changed_at is 'When it was corrected or entered';
comment on column report_figure.revision is 'Counts changes, so that two people do not overwrite each other';

create table report_part (
  report_id integer not null references report (id),
  nth smallint not null,
  part_id integer not null references unit (id),
  unit_id integer not null references unit (id),
  from_report_id integer references report (id),
  unique nulls not distinct (report_id, nth, unit_id, from_report_id)
);
create index report_part_from on report_part (from_report_id);
comment on table report_part is 'What a sent report is made of: the units whose records it counts itself, and the reports that it took in';
comment on column report_part.report_id is 'Report';
comment on column report_part.nth is 'Submission';
comment on column report_part.part_id is 'Unit that reports for it: the one that sent, or one below that had not sent yet';
comment on column report_part.unit_id is 'Unit whose records count up to the cut of the report; of a report taken in, the unit that sent it';
comment on column report_part.from_report_id is 'Report that was taken in, or null';

create table report_amount (
  report_id integer not null references report (id),
  part_id integer not null references unit (id),
  indicator text not null references indicator (code),
  amount numeric not null,
  primary key (report_id, indicator, part_id)
);
comment on table report_amount is 'What each part gives to the figures of a sent report; they add up to what was counted';
comment on column report_amount.report_id is 'Report';
comment on column report_amount.part_id is 'Unit: the one that reports (its own records), or one below it';
comment on column report_amount.indicator is 'Indicator';
comment on column report_amount.amount is 'What it gives';

create table report_text (
  report_id integer not null references report (id),
  section text not null,
  lines jsonb not null default '[]',
  written_by text references auth."user" (id),
  written_at timestamptz not null default now(),
  revision integer not null default 1,
  primary key (report_id, section)
);
comment on table report_text is 'The text of a report, by section';
comment on column report_text.report_id is 'Report';
comment on column report_text.section is 'Section of its template';
comment on column report_text.lines is 'Paragraphs, each with what it comes from: [{"text": "...", "source": {"indicators": ["dialogues"]}}]';
comment on column report_text.written_by is 'Person who wrote last';
comment on column report_text.written_at is 'When somebody wrote last';
comment on column report_text.revision is 'Counts changes, so that two people do not overwrite each other';

create table report_remark (
  id integer generated always as identity primary key,
  report_id integer not null references report (id),
  target text not null check (target ~ '^(whole|figure:[a-z0-9_]+|section:.+)$'),
  words text not null check (words <> ''),
  made_by text references auth."user" (id),
  made_at timestamptz not null default now(),
  settled_at timestamptz
);
create index report_remark_report on report_remark (report_id, id);
comment on table report_remark is 'Why a report was returned, at the place concerned; only these places are open again';
comment on column report_remark.id is 'Identifier';
comment on column report_remark.report_id is 'Report';
comment on column report_remark.target is 'whole, figure:<indicator>, section:<ref>';
comment on column report_remark.words is 'What is to be put right';
comment on column report_remark.made_by is 'Person who returned it';
comment on column report_remark.made_at is 'When';
comment on column report_remark.settled_at is 'When the report was sent again';

create table report_submission (
  report_id integer not null references report (id),
  nth smallint not null,
  at timestamptz not null default now(),
  cut bigint not null,
  content jsonb not null,
  primary key (report_id, nth)
);
comment on table report_submission is 'What a report said each time it was sent, for showing what differs';
comment on column report_submission.report_id is 'Report';
comment on column report_submission.nth is 'How many times it had been sent, from 1';
comment on column report_submission.at is 'When';
comment on column report_submission.cut is 'Number up to which the ledger of its own units counts';
comment on column report_submission.content is 'Figures and texts: {"figures": {"dialogues": 4}, "texts": {"II.1": ["..."]}}';

/* Where the records of each unit below the one that asks are counted in a period: at the nearest unit above it that reports, itself included.
   Units that ended by the last day of the period are counted where their successor is; of several the first. */
create function reporting_units(of_period integer) returns table (unit_id integer, part_id integer)
  language sql stable security definer set search_path = kheo, public rows 3000
begin atomic
  with recursive period as materialized (
    select reporting_period.unit_id, reporting_period.to_day, asker.place, asker.place_to
    from reporting_period join unit asker on asker.id = reporting_period.unit_id where reporting_period.id = of_period
  ), duty as materialized (
    select unit.id, unit.place, unit.place_to from period, report_duty join unit on unit.id = report_duty.unit_id
    where report_duty.period_id = of_period and report_duty.exempt_reason is null and (unit.exists_to is null or unit.exists_to > period.to_day)
  ), home as materialized (
    select distinct on (unit.id) unit.id as unit_id, duty.id as part_id
    from duty join unit on unit.place between duty.place and duty.place_to order by unit.id, duty.place desc
  ), heir as (
    select unit.id as unit_id, unit.id as heir_id, 0 as step from period, unit
    where unit.place between period.place and period.place_to
      and exists (select from unit_succession where from_id = unit.id and on_day <= period.to_day)
    union all
    select heir.unit_id, (select min(to_id) from unit_succession where from_id = heir.heir_id and on_day <= period.to_day), step + 1
    from heir, period
    where step < 20 and exists (select from unit_succession where from_id = heir.heir_id and on_day <= period.to_day)
  ), last_heir as (
    select distinct on (heir.unit_id) heir.unit_id, heir.heir_id from heir order by heir.unit_id, step desc
  )
  select unit.id, coalesce(home.part_id, period.unit_id)
  from period join unit on unit.place between period.place and period.place_to
    left join last_heir on last_heir.unit_id = unit.id
    left join home on home.unit_id = coalesce(last_heir.heir_id, unit.id);
end;
comment on function reporting_units is 'For each unit below the one that opened a period, the unit in whose report its records are counted';
revoke execute on function reporting_units from public;
grant execute on function reporting_units to kheo_app;

-- What is the same for everyone: templates, sections, checks. Changed by the administrator of all.
alter table report_template enable row level security;
create policy read_templates on report_template for select using (true);
create policy add_templates on report_template for insert to kheo_app with check (administers_all());
create policy change_templates on report_template for update to kheo_app using (administers_all());
alter table report_section enable row level security;
create policy read_sections on report_section for select using (true);
create policy add_sections on report_section for insert to kheo_app with check (administers_all());
alter table report_line enable row level security;
create policy read_lines on report_line for select using (true);
create policy add_lines on report_line for insert to kheo_app with check (administers_all());
alter table report_check enable row level security;
create policy read_checks on report_check for select using (true);
create policy change_checks on report_check for all to kheo_app using (administers_all());

-- A period is known to who opened it, to all below it and to who oversees it; the unit that asks opens and changes it.
alter table reporting_period enable row level security;
create policy read_periods_of_reports on reporting_period for select using (
  unit_id = acting_unit() or unit_id = any (units_above()) or in_reach(unit_place));
create policy open_periods on reporting_period for insert to kheo_app with check (
  may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
create policy change_periods_of_reports on reporting_period for update to kheo_app
  using (may_write() and (unit_id = acting_unit() or acting_role() = 'system'));
alter table report_duty enable row level security;
create policy read_duties on report_duty for select using (unit_id = acting_unit() or to_id = acting_unit() or in_reach(unit_place));
create policy set_duties on report_duty for insert to kheo_app with check (
  may_write() and exists (select from reporting_period period where period.id = period_id and (period.unit_id = acting_unit() or acting_role() = 'system')));
create policy change_duties on report_duty for update to kheo_app using (
  may_write() and exists (select from reporting_period period where period.id = period_id and (period.unit_id = acting_unit() or acting_role() = 'system')));
alter table indicator_target enable row level security;
create policy read_targets on indicator_target for select using (unit_id = acting_unit() or in_reach(unit_place) or unit_id = any (units_above()));
create policy set_targets on indicator_target for all to kheo_app
  using (may_write() and (acting_role() = 'system' or unit_place between place_from() and place_to()))
  with check (may_write() and (acting_role() = 'system' or unit_place between place_from() and place_to()));

-- A report is its unit's own until it is sent; then it is read by who it was sent to and by all above the unit. One taken back is its own again.
alter table report enable row level security;
create policy read_reports_of_periods on report for select using (
  unit_id = acting_unit() or acting_role() = 'system' or (state <> 'draft' and (to_id = acting_unit() or in_reach(unit_place))));
create policy begin_reports on report for insert to kheo_app with check (
  may_write() and (acting_role() = 'system' or (unit_id = acting_unit() and state = 'draft')));
create policy change_reports_of_periods on report for update to kheo_app
  using (may_write() and (acting_role() = 'system' or unit_id = acting_unit() or (to_id = acting_unit() and state in ('sent', 'approved'))))
  with check (may_write());

create function writes_report(id integer) returns boolean language sql stable
  return may_write() and exists (select from report where report.id = writes_report.id
    and (report.unit_id = acting_unit() or acting_role() = 'system') and report.state in ('draft', 'returned'));
comment on function writes_report is 'True when the acting unit writes this report and it is open for writing';
alter table report_figure enable row level security;
create policy read_figures on report_figure for select using (exists (select from report where report.id = report_id));
create policy add_figures on report_figure for insert to kheo_app with check (writes_report(report_id));
create policy change_figures on report_figure for update to kheo_app using (writes_report(report_id));
create policy drop_figures on report_figure for delete to kheo_app using (writes_report(report_id));
alter table report_part enable row level security;
create policy read_parts on report_part for select using (exists (select from report where report.id = report_id));
create policy add_parts on report_part for insert to kheo_app with check (writes_report(report_id));
alter table report_amount enable row level security;
create policy read_amounts on report_amount for select using (exists (select from report where report.id = report_id));
create policy add_amounts on report_amount for insert to kheo_app with check (writes_report(report_id));
create policy drop_amounts on report_amount for delete to kheo_app using (writes_report(report_id));
alter table report_text enable row level security;
create policy read_texts on report_text for select using (exists (select from report where report.id = report_id));
create policy add_texts on report_text for insert to kheo_app with check (writes_report(report_id));
create policy change_texts on report_text for update to kheo_app using (writes_report(report_id));
alter table report_remark enable row level security;
create policy read_remarks on report_remark for select using (exists (select from report where report.id = report_id));
create policy make_remarks on report_remark for insert to kheo_app with check (
  may_write() and exists (select from report where report.id = report_id and (report.to_id = acting_unit() or acting_role() = 'system')));
create policy settle_remarks on report_remark for update to kheo_app using (writes_report(report_id));
alter table report_submission enable row level security;
create policy read_submissions on report_submission for select using (exists (select from report where report.id = report_id));
create policy add_submissions on report_submission for insert to kheo_app with check (writes_report(report_id));

grant select on report_template, report_section, report_line, report_check, reporting_period, report_duty, indicator_target, report, report_figure,
  report_part, report_amount, report_text, report_remark, report_submission to kheo_app, kheo_read;
grant insert, update on report_template, report_section, report_line, report_check, reporting_period, report_duty, indicator_target, report,
  report_figure, report_text, report_remark to kheo_app;
grant insert on report_part to kheo_app;
grant insert, delete on report_amount to kheo_app;
grant delete on report_figure, indicator_target to kheo_app;
grant insert on report_submission to kheo_app;

-- The units whose records sent reports count, their own and those of the reports that they took in, as last sent.
create function covered_units(reports integer[]) returns table (report_id integer, unit_id integer)
  language sql stable security definer set search_path = kheo, public
begin atomic
  with recursive inside as (
    select id as root, id from unnest(reports) id
    union
    select inside.root, part.from_report_id from inside join report on report.id = inside.id
      join report_part part on part.report_id = report.id and part.nth = report.submissions
    where part.from_report_id is not null
  )
  select inside.root, part.unit_id from inside join report on report.id = inside.id
    join report_part part on part.report_id = report.id and part.nth = report.submissions
  where part.from_report_id is null;
end;
comment on function covered_units is 'The units whose records these sent reports count, with those of the reports that they took in';
revoke execute on function covered_units from public;
grant execute on function covered_units to kheo_app;

-- Evidence may belong to a corrected figure.
alter table evidence drop constraint evidence_subject_check;
alter table evidence add constraint evidence_subject_check check (subject in ('activity', 'assignment', 'commitment', 'appointment', 'report_figure'));
comment on column evidence.subject is 'Kind of the record that it belongs to: activity, assignment, commitment, appointment, report_figure';
drop policy read_evidence on evidence;
create policy read_evidence on evidence for select using (
  case subject
    when 'activity' then exists (select from activity where activity.id = subject_id)
    when 'commitment' then exists (select from commitment where commitment.id = subject_id)
    when 'appointment' then exists (select from appointment where appointment.id = subject_id)
    when 'report_figure' then exists (select from report_figure where report_figure.id = subject_id)
    else in_sight(place, other_place)
  end);

-- Reports that are owed are reminded of like tasks.
create or replace view due_item as
  select 'assignment'::text as subject, assignment.id as subject_id, assignment.unit_id, assignment.unit_place, unit.name as unit_name,
    assignment.asked_by_id, assignment.asked_by_place, assignment.due_on, assignment.officer_id, assignment.leader_id, task.text,
    '/nhiem-vu/' || assignment.id as href, assignment.plan_id
  from assignment join task on task.id = assignment.task_id join unit on unit.id = assignment.unit_id
  where assignment.state in ('assigned', 'received', 'in_progress') and assignment.due_on is not null
    and in_sight(assignment.unit_place, assignment.asked_by_place)
  union all
  select 'commitment', commitment.id, commitment.doer_id, commitment.doer_place, doer.name,
    commitment.unit_id, commitment.unit_place, commitment.due_on, null, commitment.promised_by_id, commitment.text,
    '/cam-ket/' || commitment.id, null
  from commitment join unit doer on doer.id = commitment.doer_id
  where commitment.state = 'open' and commitment.due_on is not null and in_sight(commitment.unit_place, commitment.doer_place)
  union all
  select 'weekly_report', report.id, report.unit_id, report.unit_place, unit.name,
    report.unit_id, report.unit_place, report.due_on, report.user_id, null,
    case when report.user_id is null then 'Báo cáo tuần của đơn vị' else 'Báo cáo tuần' end || ', tuần từ ' || to_char(report.week, 'DD/MM/YYYY'),
    '/bao-cao-tuan/' || report.id, null
  from weekly_report report join unit on unit.id = report.unit_id
  where report.state = 'draft' and report.due_on is not null and in_reach(report.unit_place)
  union all
  select 'report', duty.id, duty.unit_id, duty.unit_place, unit.name,
    coalesce(duty.to_id, duty.unit_id), coalesce(duty.to_place, duty.unit_place), duty.due_on, null, null,
    'Báo cáo ' || lower(left(period.name, 1)) || substr(period.name, 2), '/bao-cao/ky/' || period.id || '/cua-toi', null
  from report_duty duty join reporting_period period on period.id = duty.period_id join unit on unit.id = duty.unit_id
  where duty.exempt_reason is null and (unit.exists_to is null or unit.exists_to > period.to_day)
    and in_sight(duty.unit_place, coalesce(duty.to_place, duty.unit_place))
    and not exists (select from report where report.period_id = duty.period_id and report.unit_id = duty.unit_id and report.state in ('sent', 'approved'));

insert into reminder_rule (subject, name, offset_days, to_whom, words, active_from, source) values
  ('report', 'Báo cáo, trước hạn 5 ngày làm việc', -5, '{officer}', 'Sắp đến hạn, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('report', 'Báo cáo, đúng hạn', 0, '{officer}', 'Hôm nay gửi: {viec}', '2000-01-01', 'Mặc định của Khéo'),
  ('report', 'Báo cáo, quá hạn 1 ngày làm việc', 1, '{officer,leader,asker}', 'Chưa gửi, {con_lai}: {viec}', '2000-01-01', 'Mặc định của Khéo');
