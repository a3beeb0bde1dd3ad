-- A report that was taken into another one that has been sent stays as it is, so that what lies behind the figures of that one stays too.

set search_path = kheo, public;

create function is_taken_in(of_report integer) returns boolean
  language sql stable security definer set search_path = kheo, public
begin atomic
  select exists (select from report_part part join report above on above.id = part.report_id
    where part.from_report_id = of_report and above.state <> 'draft');
end;
comment on function is_taken_in is 'True when the figures of a report stand in one that was sent; what that one counts anew once it was taken back does not hold it';
revoke execute on function is_taken_in from public;
grant execute on function is_taken_in to kheo_app;

create function keep_taken_in() returns trigger
  language plpgsql security definer set search_path = kheo, public as $$
begin
  if is_taken_in(new.id) then
    raise exception 'report % stands in a report that was sent', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function keep_taken_in is 'Trigger: a report that stands in one that was sent is neither returned nor taken back';
create trigger keep_taken_in before update of state on report
  for each row when (old.state = 'sent' and new.state in ('draft', 'returned')) execute function keep_taken_in();

create function hold_reports(reports integer[]) returns integer
  language plpgsql security definer set search_path = kheo, public as $$
declare
  held integer;
begin
  if not may_write() then raise exception 'who only reads holds nothing' using errcode = 'insufficient_privilege'; end if;
  select count(*) into held from (
    select from report where id = any (reports) and state in ('sent', 'approved') order by id for share) as rows;
  return held;
end $$;
comment on function hold_reports is 'Keeps sent reports from being returned or taken back until the transaction ends; returns how many of them are still sent';
revoke execute on function hold_reports from public;
grant execute on function hold_reports to kheo_app;

-- Reports that were sent again with no figure open kept no parts of that time: what they are made of is that of the time before.
insert into report_part (report_id, nth, part_id, unit_id, from_report_id)
select part.report_id, report.submissions, part.part_id, part.unit_id, part.from_report_id
from report join report_part part on part.report_id = report.id
where not exists (select from report_part last where last.report_id = report.id and last.nth = report.submissions)
  and part.nth = (select max(nth) from report_part before where before.report_id = report.id and before.nth < report.submissions);
