-- Figures: what indicators count, kept as a ledger. Every change of a record posts the difference that it makes to each indicator; nothing is
-- ever changed in the ledger, so that a figure can be counted as it stood at any moment, and every figure is the sum of the records behind it.

set search_path = kheo, public;

alter table indicator drop constraint indicator_code_check;
alter table indicator
  add check (code ~ '^[a-z][a-z0-9_]*$'),
  add column nr smallint generated always as identity unique,
  add column method text not null default 'records' check (method in ('records', 'ratio', 'manual')),
  add column numerator text references indicator (code),
  add column denominator text references indicator (code),
  add column factor integer not null default 1 check (factor > 0),
  add column decimals smallint not null default 0 check (decimals between 0 and 4),
  add column form text,
  add column form_column smallint,
  add column from_day date not null default '2000-01-01',
  add column to_day date check (to_day > from_day),
  add check ((method = 'ratio') = (numerator is not null and denominator is not null)),
  add check ((form is null) = (form_column is null));
comment on column indicator.nr is 'Number of the indicator in the ledger';
comment on column indicator.method is 'records (counted from records by its feeds), ratio (of two others), manual (entered by hand, with evidence)';
comment on column indicator.numerator is 'For a ratio: what is divided';
comment on column indicator.denominator is 'For a ratio: by what';
comment on column indicator.factor is 'For a ratio: 100 gives per cent';
comment on column indicator.decimals is 'Decimals shown';
comment on column indicator.form is 'Form of which it is a column: 01/TCD, 02/TCD, 01/XLD; or null';
comment on column indicator.form_column is 'Number of the column in that form';
comment on column indicator.from_day is 'First day on which it is counted';
comment on column indicator.to_day is 'First day on which it is counted no more, or null';

create table indicator_feed (
  id integer generated always as identity primary key,
  indicator text not null references indicator (code),
  source text not null check (source in ('activity', 'assignment', 'commitment')),
  kind text references activity_kind (code),
  field text,
  choice text check (choice ~ '^[a-z_]+:[a-z_]+$'),
  moment text check (moment in ('due', 'done', 'done_on_time', 'made', 'kept', 'kept_on_time', 'broken')),
  foreign key (kind, field) references activity_field (kind, key),
  unique nulls not distinct (indicator, source, kind, field, choice, moment),
  check ((source = 'activity') = (kind is not null)),
  check ((source = 'activity') = (moment is null)),
  check (source = 'activity' or (field is null and choice is null)),
  check (source <> 'assignment' or moment in ('due', 'done', 'done_on_time')),
  check (source <> 'commitment' or moment in ('made', 'kept', 'kept_on_time', 'broken'))
);
create index indicator_feed_indicator on indicator_feed (indicator);
create index indicator_feed_kind on indicator_feed (kind);
comment on table indicator_feed is 'Which records feed an indicator, and by what';
comment on column indicator_feed.id is 'Identifier';
comment on column indicator_feed.indicator is 'Indicator';
comment on column indicator_feed.source is 'activity, assignment (nhiệm vụ được giao), commitment (cam kết)';
comment on column indicator_feed.kind is 'For activities: their kind';
comment on column indicator_feed.field is 'For activities: number that is added up, or null: each counts one';
comment on column indicator_feed.choice is 'For activities: only those in which this value was chosen (field:value), or null: all';
comment on column indicator_feed.moment is 'For assignments: due, done (on the day it was done), done_on_time (on its due date). For commitments: made, kept, kept_on_time, broken';
insert into indicator_feed (indicator, source, kind, field, choice)
  select indicator, 'activity', kind, field, choice from activity_feed;
drop table activity_feed;
alter table indicator enable row level security;
create policy read_indicators on indicator for select using (true);
create policy add_indicators on indicator for insert to kheo_app with check (administers_all());
create policy change_indicators on indicator for update to kheo_app using (administers_all());
alter table indicator_feed enable row level security;
create policy read_feeds on indicator_feed for select using (true);
create policy add_feeds on indicator_feed for insert to kheo_app with check (administers_all());
create policy drop_feeds on indicator_feed for delete to kheo_app using (administers_all());
grant select on indicator_feed to kheo_app, kheo_read;
grant insert, update on indicator to kheo_app;
grant insert, delete on indicator_feed to kheo_app;

create table figure_entry (
  id bigint generated always as identity primary key,
  source "char" not null check (source in ('a', 't', 'c')),
  record_id bigint not null,
  indicator smallint not null references indicator (nr),
  unit_id integer not null,
  unit_place bigint not null,
  day date not null,
  amount numeric not null check (amount <> 0)
);
create index figure_entry_record on figure_entry (source, record_id);
create index figure_entry_figure on figure_entry (unit_id, indicator, day);
comment on table figure_entry is 'The ledger: what a change of a record added to an indicator. Append-only';
comment on column figure_entry.id is 'Identifier; of one unit, in the order in which the changes became visible';
comment on column figure_entry.source is 'Kind of the record: a activity, t assignment, c commitment';
comment on column figure_entry.record_id is 'Record';
comment on column figure_entry.indicator is 'Number of the indicator';
comment on column figure_entry.unit_id is 'Unit for which it counts: the one for which the record first counted';
comment on column figure_entry.unit_place is 'Place of that unit in the order of the tree';
comment on column figure_entry.day is 'Day to which it counts';
comment on column figure_entry.amount is 'What it adds, or takes away';

create table figure_sum (
  unit_id integer not null,
  unit_place bigint not null,
  indicator smallint not null,
  quarter date not null,
  amount numeric not null
);
create index figure_sum_unit on figure_sum (unit_id, quarter, indicator);
comment on table figure_sum is 'The ledger added up by quarters of the reporting year. Rows are added with the entries and folded together at night; only their sum means something';
comment on column figure_sum.unit_id is 'Unit';
comment on column figure_sum.unit_place is 'Place of that unit in the order of the tree';
comment on column figure_sum.indicator is 'Number of the indicator';
comment on column figure_sum.quarter is 'First day of the quarter';
comment on column figure_sum.amount is 'What the entries of that quarter add up to, in part';

-- Read by who reads the unit; the words of the records have rights of their own.
alter table figure_entry enable row level security;
create policy read_entries on figure_entry for select using (in_reach(unit_place));
alter table figure_sum enable row level security;
create policy read_sums on figure_sum for select using (in_reach(unit_place));
grant select on figure_entry, figure_sum to kheo_app, kheo_read;

-- Quarters of the reporting year: reports are cut off on the 14th of the last month (Decree 09/2019/NĐ-CP, article 12), so they begin on
-- 15 December, 15 March, 15 June and 15 September.
create function quarter_of(day date) returns date language sql immutable parallel safe
  return (date_trunc('month', (day - 14)::timestamp) - make_interval(months => extract(month from day - 14)::integer % 3))::date + 14;
comment on function quarter_of is 'First day of the quarter of the reporting year that holds a day: the 15th of December, March, June or September';
create function quarter_after(day date) returns date language sql immutable parallel safe
  return (quarter_of(day) + interval '3 months')::date;
comment on function quarter_after is 'First day of the quarter of the reporting year after the one that holds a day';

-- What these records add to each indicator, as they stand.
create function figures_of(of_source "char", ids bigint[])
  returns table (record_id bigint, indicator smallint, unit_id integer, unit_place bigint, day date, amount numeric)
  language sql stable security definer set search_path = kheo, public
begin atomic
  select activity.id, indicator.nr, activity.unit_id, activity.unit_place, activity.happened_on,
    case when feed.field is null then 1 else coalesce((activity."values" ->> feed.field)::numeric, 0) end
  from activity
    join indicator_feed feed on feed.source = 'activity' and feed.kind = activity.kind
    join indicator on indicator.code = feed.indicator
  where of_source = 'a' and activity.id = any (ids) and activity.state = 'recorded'
    and (feed.choice is null or case jsonb_typeof(activity."values" -> split_part(feed.choice, ':', 1))
      when 'array' then activity."values" -> split_part(feed.choice, ':', 1) ? split_part(feed.choice, ':', 2)
      else activity."values" ->> split_part(feed.choice, ':', 1) = split_part(feed.choice, ':', 2) end)
  union all
  select assignment.id, indicator.nr, assignment.unit_id, assignment.unit_place,
    case feed.moment when 'done' then (assignment.done_at at time zone 'Asia/Ho_Chi_Minh')::date else assignment.due_on end, 1
  from assignment
    join indicator_feed feed on feed.source = 'assignment'
    join indicator on indicator.code = feed.indicator
  where of_source = 't' and assignment.id = any (ids) and case feed.moment
    when 'due' then assignment.due_on is not null and assignment.state in ('assigned', 'received', 'in_progress', 'done')
    when 'done' then assignment.done_at is not null and assignment.state = 'done'
    else assignment.state = 'done' and (assignment.done_at at time zone 'Asia/Ho_Chi_Minh')::date <= assignment.due_on end
  union all
  select commitment.id, indicator.nr, commitment.unit_id, commitment.unit_place,
    case feed.moment when 'made' then commitment.made_on else commitment.ended_on end, 1
  from commitment
    join indicator_feed feed on feed.source = 'commitment'
    join indicator on indicator.code = feed.indicator
  where of_source = 'c' and commitment.id = any (ids) and case feed.moment
    when 'made' then commitment.state <> 'withdrawn'
    when 'kept' then commitment.state = 'kept'
    when 'kept_on_time' then commitment.state = 'kept' and (commitment.due_on is null or commitment.ended_on <= commitment.due_on)
    else commitment.state = 'broken' end;
end;
comment on function figures_of is 'What these records of one kind add to each indicator, as they stand';
revoke execute on function figures_of from public;

/* Posts what these records now add beyond what the ledger holds of them. Whoever posts for a unit holds its lock together with others who
   post; who freezes a report holds it alone (freeze_units). So of one unit, an entry with a higher number never becomes visible before one
   with a lower number was, as seen by who freezes: up to a number the ledger of a unit is complete. */
create function post_figures(of_source "char", ids bigint[]) returns void
  language plpgsql security definer set search_path = kheo, public as $$
begin
  perform pg_advisory_xact_lock_shared(7305, unit_id) from (
    select unit_id from figures_of(of_source, ids) union select unit_id from figure_entry where source = of_source and record_id = any (ids)
    order by unit_id) units;
  with known as (
    select record_id, indicator, unit_id, unit_place, day, sum(amount) as amount, min(id) as first
    from figure_entry where source = of_source and record_id = any (ids) group by record_id, indicator, unit_id, unit_place, day
  ), home as (
    -- Where a record first counted, it goes on counting: a merger moves what is owed, and the successor counts its forerunners.
    select distinct on (record_id) record_id, unit_id, unit_place from known order by record_id, first
  ), change as (
    select record_id, indicator, unit_id, unit_place, day, sum(amount) as amount from (
      select now.record_id, now.indicator, coalesce(home.unit_id, now.unit_id) as unit_id, coalesce(home.unit_place, now.unit_place) as unit_place,
        now.day, now.amount
      from figures_of(of_source, ids) now left join home on home.record_id = now.record_id
      union all
      select record_id, indicator, unit_id, unit_place, day, -amount from known) both_sides
    group by record_id, indicator, unit_id, unit_place, day having sum(amount) <> 0
  ), posted as (
    insert into figure_entry (source, record_id, indicator, unit_id, unit_place, day, amount)
    select of_source, record_id, indicator, unit_id, unit_place, day, amount from change
    returning unit_id, unit_place, indicator, day, amount
  )
  insert into figure_sum (unit_id, unit_place, indicator, quarter, amount)
  select unit_id, unit_place, indicator, quarter_of(day), sum(amount) from posted group by unit_id, unit_place, indicator, quarter_of(day);
end $$;
comment on function post_figures is 'Posts to the ledger what these records now add beyond what it holds of them';
revoke execute on function post_figures from public;

-- The same for records that are new: the ledger holds nothing of them yet and is not asked. The trigger takes the locks.
create function post_new_figures(of_source "char", ids bigint[]) returns void
  language sql security definer set search_path = kheo, public
begin atomic
  with posted as (
    insert into figure_entry (source, record_id, indicator, unit_id, unit_place, day, amount)
    select of_source, record_id, indicator, unit_id, unit_place, day, amount from figures_of(of_source, ids) where amount <> 0
    returning unit_id, unit_place, indicator, day, amount
  )
  insert into figure_sum (unit_id, unit_place, indicator, quarter, amount)
  select unit_id, unit_place, indicator, quarter_of(day), sum(amount) from posted group by unit_id, unit_place, indicator, quarter_of(day);
end;
comment on function post_new_figures is 'Posts to the ledger what records add that are new';
revoke execute on function post_new_figures from public;

create function post_activities() returns trigger language plpgsql security definer set search_path = kheo, public as $$
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock_shared(7305, unit_id) from (select distinct unit_id from after_change order by unit_id) units;
    perform post_new_figures('a', array(select id from after_change));
  else
    perform post_figures('a', array(select after_change.id from after_change join before_change on before_change.id = after_change.id
      where (after_change.kind, after_change.happened_on, after_change.state, after_change."values")
        is distinct from (before_change.kind, before_change.happened_on, before_change.state, before_change."values")));
  end if;
  return null;
end $$;
comment on function post_activities is 'Trigger: posts what activities add to the indicators';
create trigger post_new after insert on activity referencing new table as after_change for each statement execute function post_activities();
create trigger post_changed after update on activity referencing old table as before_change new table as after_change
  for each statement execute function post_activities();

create function post_assignments() returns trigger language plpgsql security definer set search_path = kheo, public as $$
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock_shared(7305, unit_id) from (select distinct unit_id from after_change order by unit_id) units;
    perform post_new_figures('t', array(select id from after_change));
  else
    perform post_figures('t', array(select after_change.id from after_change join before_change on before_change.id = after_change.id
      where (after_change.state, after_change.due_on, after_change.done_at)
        is distinct from (before_change.state, before_change.due_on, before_change.done_at)));
  end if;
  return null;
end $$;
comment on function post_assignments is 'Trigger: posts what assignments add to the indicators';
create trigger post_new after insert on assignment referencing new table as after_change for each statement execute function post_assignments();
create trigger post_changed after update on assignment referencing old table as before_change new table as after_change
  for each statement execute function post_assignments();

create function post_commitments() returns trigger language plpgsql security definer set search_path = kheo, public as $$
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock_shared(7305, unit_id) from (select distinct unit_id from after_change order by unit_id) units;
    perform post_new_figures('c', array(select id from after_change));
  else
    perform post_figures('c', array(select id from after_change));
  end if;
  return null;
end $$;
comment on function post_commitments is 'Trigger: posts what commitments add to the indicators';
create trigger post_new after insert on commitment referencing new table as after_change for each statement execute function post_commitments();
create trigger post_changed after update on commitment referencing new table as after_change for each statement execute function post_commitments();

-- A change of what feeds an indicator is posted for every record that it concerns, in the same transaction.
create function recount_indicator(of_code text) returns void
  language plpgsql security definer set search_path = kheo, public as $$
declare
  of_nr smallint;
begin
  if not administers_all() then raise exception 'only the administrator of all recounts' using errcode = 'insufficient_privilege'; end if;
  select nr into strict of_nr from indicator where code = of_code;
  perform post_figures('a', array(
    select id from activity where kind in (select kind from indicator_feed where indicator = of_code)
    union select record_id from figure_entry where source = 'a' and indicator = of_nr));
  perform post_figures('t', array(
    select id from assignment where exists (select from indicator_feed where indicator = of_code and source = 'assignment')
    union select record_id from figure_entry where source = 't' and indicator = of_nr));
  perform post_figures('c', array(
    select id from commitment where exists (select from indicator_feed where indicator = of_code and source = 'commitment')
    union select record_id from figure_entry where source = 'c' and indicator = of_nr));
end $$;
comment on function recount_indicator is 'Posts what every record adds to an indicator after its feeds were changed';
revoke execute on function recount_indicator from public;
grant execute on function recount_indicator to kheo_app;

create function fold_figures() returns bigint language plpgsql security definer set search_path = kheo, public as $$
declare
  folded bigint;
begin
  if acting_role() <> 'system' then raise exception 'only the application folds figures' using errcode = 'insufficient_privilege'; end if;
  if not pg_try_advisory_xact_lock(7306) then return 0; end if;
  with many as (
    select unit_id, quarter, indicator from figure_sum group by unit_id, quarter, indicator having count(*) > 1 or sum(amount) = 0
  ), gone as (
    delete from figure_sum using many
    where (figure_sum.unit_id, figure_sum.quarter, figure_sum.indicator) = (many.unit_id, many.quarter, many.indicator)
    returning figure_sum.*
  ), kept as (
    insert into figure_sum (unit_id, unit_place, indicator, quarter, amount)
    select unit_id, unit_place, indicator, quarter, sum(amount) from gone group by unit_id, unit_place, indicator, quarter having sum(amount) <> 0
    returning 1
  )
  select (select count(*) from gone) - (select count(*) from kept) into folded;
  return folded;
end $$;
comment on function fold_figures is 'Folds the rows of figure_sum together; returns by how many there are fewer. What they add up to stays the same at every moment';
revoke execute on function fold_figures from public;
grant execute on function fold_figures to kheo_app;

-- Units whose records the acting unit counts and reads since they were merged into one in its subtree.
create function forerunners() returns setof integer language sql stable security definer set search_path = kheo, public
begin atomic
  with recursive before as (
    select succession.from_id as id from unit_succession succession join unit on unit.id = succession.to_id
    where unit.place between place_from() and place_to()
    union
    select succession.from_id from before join unit_succession succession on succession.to_id = before.id
  )
  select id from before;
end;
comment on function forerunners is 'Units that were merged into, or split up among, units of the subtree that may be read';
grant execute on function forerunners to kheo_app, kheo_read;
create policy read_forerunners on activity for select using (confidentiality <= clearance() and unit_id in (select forerunners()));
create policy read_forerunners on commitment for select using (confidentiality <= clearance() and unit_id in (select forerunners()));
create policy read_forerunners on figure_entry for select using (unit_id in (select forerunners()));
create policy read_forerunners on figure_sum for select using (unit_id in (select forerunners()));

-- Each indicator by itself, so that the index leads straight to the days.
create function count_entries(units integer[], parts integer[], from_day date, to_day date)
  returns table (part_id integer, indicator smallint, amount numeric)
  language sql stable security definer set search_path = kheo, public rows 10000
begin atomic
  select given.part_id, entry.indicator, sum(entry.amount)
  from unnest(units, parts) as given (unit_id, part_id)
    cross join indicator
    join figure_entry entry on entry.unit_id = given.unit_id and entry.indicator = indicator.nr
      and entry.day between count_entries.from_day and count_entries.to_day
  group by given.part_id, entry.indicator having sum(entry.amount) <> 0;
end;
comment on function count_entries is 'The same as count_figures from the ledger alone, without asking for rights: for its use only';
revoke execute on function count_entries from public;

/* The figures of units within a period: whole quarters from the sums, the days at its edges from the ledger. With the owner's rights, after the
   condition of the policies: those would be asked for every row. Planned for the units at hand: one commune and a province want other plans. */
create function count_figures(units integer[], parts integer[], from_day date, to_day date)
  returns table (part_id integer, indicator smallint, amount numeric)
  language plpgsql stable security definer set search_path = kheo, public set plan_cache_mode = force_custom_plan rows 10000 as $$
#variable_conflict use_column
declare
  first date := case when quarter_of(from_day) = from_day then from_day else quarter_after(from_day) end;
  beyond date := case when quarter_after(to_day) = to_day + 1 then to_day + 1 else quarter_of(to_day) end;
begin
  select array_agg(given.unit_id), array_agg(given.part_id) into units, parts
  from unnest(units, parts) as given (unit_id, part_id) join unit on unit.id = given.unit_id
  where unit.place between place_from() and place_to() or unit.id in (select forerunners());
  if first < beyond then
    return query
      select given.part_id, figure_sum.indicator, sum(figure_sum.amount)
      from unnest(units, parts) as given (unit_id, part_id) join figure_sum on figure_sum.unit_id = given.unit_id
      where figure_sum.quarter >= first and figure_sum.quarter < beyond
      group by given.part_id, figure_sum.indicator having sum(figure_sum.amount) <> 0;
    if from_day < first then return query select * from count_entries(units, parts, from_day, first - 1); end if;
    if beyond <= to_day then return query select * from count_entries(units, parts, beyond, to_day); end if;
  else
    return query select * from count_entries(units, parts, from_day, to_day);
  end if;
end $$;
comment on function count_figures is 'Figures of units in sight within a period, both days included: the unit at each place of the first list counts for the part at that place of the second. A part and an indicator may have several rows, to be added up; what is nothing has none';
revoke execute on function count_figures from public;
grant execute on function count_figures to kheo_app;

-- Waits until nobody posts for these units and keeps others from it until the transaction ends: then the ledger is complete up to the number given.
create function freeze_units(units integer[]) returns bigint language plpgsql security definer set search_path = kheo, public as $$
declare
  cut bigint;
begin
  if not may_write() then raise exception 'who only reads freezes nothing' using errcode = 'insufficient_privilege'; end if;
  perform pg_advisory_xact_lock(7305, id) from (select distinct id from unnest(units) id order by id) ordered;
  select coalesce(max(id), 0) into cut from figure_entry;
  return cut;
end $$;
comment on function freeze_units is 'Makes the ledger of these units stand still until the transaction ends; returns the number up to which it is complete';
revoke execute on function freeze_units from public;
grant execute on function freeze_units to kheo_app;

-- What there is already.
do $$
begin
  perform post_figures('a', array(select id from activity));
  perform post_figures('t', array(select id from assignment));
  perform post_figures('c', array(select id from commitment));
end $$;
