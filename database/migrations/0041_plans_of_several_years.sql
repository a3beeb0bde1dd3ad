-- A plan may be in force for several years ("giai đoạn 2026 - 2030"): its recurring tasks fall due in each of them.

set search_path = kheo, public;

alter table plan
  add column last_year smallint,
  add column opened_to smallint,
  add check (last_year > year);
comment on column plan.last_year is 'Last year in which the plan is in force, or null: only its own year';
comment on column plan.opened_to is 'Last year whose periods are handed out, or null: the plan''s own year, once it is published';
create index plan_of_several_years on plan (id) where last_year is not null and state = 'published';
