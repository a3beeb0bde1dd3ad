-- Handing out a plan writes an assignment, a notification, an event and a line of the ledger for each unit and task, twelve thousand
-- of each for a province: what is checked more than once for each is checked once.

set search_path = kheo, public;

-- That the task is there and belongs to the plan is one question; that the plan is there follows.
alter table task add constraint task_of_plan unique (id, plan_id);
alter table assignment
  add constraint assignment_task_fkey foreign key (task_id, plan_id) references task (id, plan_id),
  drop constraint assignment_task_id_fkey,
  drop constraint assignment_plan_id_fkey;

-- Lines of the ledger are written by its own functions alone, from a join with the indicators, and no indicator is ever deleted.
alter table figure_entry drop constraint figure_entry_indicator_fkey;

-- Work of one unit is walked by its due dates, whatever its state.
drop index assignment_unit_state;
