import { isWorkingDay, mondayOf, type PlainDate, plainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import { lastPlace, systemActor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recordEvent } from '../../platform/events.ts';
import { shortText } from '../assignments/queries.ts';
import { listHolidays, listRulesBetween } from './queries.ts';
import { type CalendarArea, calendarAreas, daysToSweep, duesFiring } from './rules.ts';

/** Two sweeps at once run one after the other. */
const sweepLock = 7_305_014;

/**
 * Give out every reminder that falls on `day`, and what was missed since the last sweep, in one transaction: the app is
 * told at once, e-mail and webhooks get rows that wait to be sent. Running it again gives out nothing. `mail` says whether
 * this installation sends e-mail. Gives how many deliveries were made.
 */
export async function sweep(tx: Tx, day: PlainDate, { mail }: { mail: boolean }): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sweepLock})`.execute(tx);
  const swept = await sql<{ first: string | null; last: string | null }>`
    select min(day) as first, max(day) filter (where complete) as last from reminder_sweep`.execute(tx);
  const [{ first, last } = { first: null, last: null }] = swept.rows;
  const days = daysToSweep(day, first ? plainDate(first) : undefined, last ? plainDate(last) : undefined);
  if (!days) return 0;
  const areas = calendarAreas(await listHolidays(tx), lastPlace);
  const rules = await listRulesBetween(tx, days.from, days.to);
  const firing = areas.flatMap(({ placeFrom, placeTo, holidays }) =>
    // On a day off nothing goes out, also nothing that was missed.
    isWorkingDay(day, holidays)
      ? rules.flatMap((rule) =>
          duesFiring(rule, days.from, days.to, holidays).map((due) => ({
            rule_id: rule.id,
            due_on: due,
            place_from: placeFrom,
            place_to: placeTo,
          })),
        )
      : [],
  );
  const told = await giveOut(tx, day, firing, areas, mail);
  const complete = areas.every(({ holidays }) => isWorkingDay(day, holidays));
  await sql`
    insert into reminder_sweep (day, told, complete) values (${day}::date, ${told}, ${complete})
    on conflict (day) do update set told = reminder_sweep.told + excluded.told, complete = excluded.complete, at = now()`.execute(
    tx,
  );
  if (told > 0) {
    await recordEvent(tx, systemActor, {
      act: 'reminder.swept',
      subject: 'reminder',
      subjectId: 0,
      place: 0,
      data: { day, told },
    });
  }
  return told;
}

interface Firing {
  rule_id: number;
  due_on: string;
  place_from: number;
  place_to: number;
}

function rangesOf(areas: readonly CalendarArea[]): string {
  return JSON.stringify(areas.map(({ placeFrom, placeTo }) => ({ place_from: placeFrom, place_to: placeTo })));
}

/**
 * From what fires to who is told how, in three statements over all of it. Each leaves its rows in a temporary table that
 * is analysed: the planner knows how many they are, and a morning of thousands does not take the plan of a dozen.
 */
async function giveOut(
  tx: Tx,
  day: PlainDate,
  firing: readonly Firing[],
  areas: readonly CalendarArea[],
  mail: boolean,
): Promise<number> {
  if (firing.length === 0) return 0;
  await sql`create temporary table holder on commit drop as
    select user_id, unit_id, bool_or(role = 'leader') as leads, bool_or(role <> 'leader') as works
    from role_grant
    where role in ('officer', 'leader', 'village_head')
      and from_day <= ${sql.lit(day)}::date and (to_day is null or to_day > ${sql.lit(day)}::date)
    group by user_id, unit_id`.execute(tx);
  await sql`analyze holder`.execute(tx);
  await findFired(tx, firing, areas);
  await findRecipients(tx, day);
  return tell(tx, day, mail);
}

/** What fires: each rule and what is due by it, less what the rule has spoken of before. */
async function findFired(tx: Tx, firing: readonly Firing[], areas: readonly CalendarArea[]): Promise<void> {
  await sql`create temporary table fired (rule_id integer, rule_name text, offset_days smallint, to_whom text[], subject text,
    subject_id bigint, due_on date, unit_id integer, asked_by_id integer, officer_id text, leader_id text, href text,
    plan_id integer, text text, words text, unit_name text) on commit drop`.execute(tx);
  await sql`
    with area as materialized (
      select * from jsonb_to_recordset(${rangesOf(areas)}::jsonb) as area (place_from bigint, place_to bigint)
    ), firing as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(firing)}::jsonb)
        as firing (rule_id integer, due_on date, place_from bigint, place_to bigint)
    )
    insert into fired
    select rule.id, rule.name, rule.offset_days, rule.to_whom, item.subject, item.subject_id, item.due_on, item.unit_id,
      item.asked_by_id, item.officer_id, item.leader_id, item.href, item.plan_id, ${shortText('item.text')}, rule.words, item.unit_name
    from firing
      join reminder_rule rule on rule.id = firing.rule_id
      join due_item item on item.due_on = firing.due_on and item.subject = rule.subject
        and item.unit_place between firing.place_from and firing.place_to
    where (rule.unit_id is null or rule.unit_id = item.asked_by_id)
      and not exists (select from area where item.unit_place between area.place_from and area.place_to
        and area.place_to - area.place_from < firing.place_to - firing.place_from)`.execute(tx);
  await sql`analyze fired`.execute(tx);
  // Apart from the rest, now that it is known how many there are: ten days of reminders are looked for each morning.
  await sql`
    delete from fired using delivery
    where delivery.subject = fired.subject and delivery.subject_id = fired.subject_id
      and delivery.due_on = fired.due_on and delivery.rule_id = fired.rule_id`.execute(tx);
  await sql`analyze fired`.execute(tx);
}

/**
 * Who is told of it. Of several rules that speak to one recipient about one thing, the one nearest to now (the greatest
 * offset) is the first, `nth` 1; the others are logged as merged with it.
 */
async function findRecipients(tx: Tx, day: PlainDate): Promise<void> {
  await sql`create temporary table told (rule_id integer, rule_name text, offset_days smallint, subject text, subject_id bigint,
    due_on date, owed_by integer, to_unit integer, to_place bigint, to_user text, doer boolean, kind text, href text,
    plan_id integer, text text, nth bigint) on commit drop`.execute(tx);
  await sql`
    with recursive named as materialized (
      select fired.*, officer.user_id as officer, leader.user_id as leader,
        -- Where the whole unit is told, its leaders are among it.
        'unit' = any (to_whom) or ('officer' = any (to_whom) and officer.user_id is null) as whole_unit
      from fired
        left join holder officer on officer.user_id = fired.officer_id and officer.unit_id = fired.unit_id
        left join holder leader on leader.user_id = fired.leader_id and leader.unit_id = fired.unit_id
    ), climb as (
      select unit.id as unit_id, unit.parent_id as at_id from unit
      where unit.id in (select unit_id from fired where 'unit_above_leader' = any (to_whom))
      union all
      select climb.unit_id, unit.parent_id from climb join unit on unit.id = climb.at_id
      where not exists (select from holder where holder.unit_id = climb.at_id and holder.leads)
    ), recipient as (
      select named.*, unit_id as to_unit, officer as to_user, true as doer from named where 'officer' = any (to_whom)
      union all
      select named.*, unit_id, null, true from named where 'unit' = any (to_whom)
      union all
      select named.*, unit_id, leader, true from named where 'leader' = any (to_whom) and leader is not null and not whole_unit
      union all
      select named.*, named.unit_id, holder.user_id, true from named join holder on holder.unit_id = named.unit_id and holder.leads
      where 'leader' = any (to_whom) and leader is null and not whole_unit
      union all
      select named.*, asked_by_id, null, false from named where 'asker' = any (to_whom) and asked_by_id <> unit_id
      union all
      select named.*, climb.at_id, holder.user_id, false
      from named join climb on climb.unit_id = named.unit_id join holder on holder.unit_id = climb.at_id and holder.leads
      where 'unit_above_leader' = any (to_whom)
    )
    insert into told
    select rule_id, rule_name, offset_days, subject, subject_id, due_on, unit_id, to_unit, unit.place, to_user, doer,
      case when not doer then 'others_late' when offset_days > 0 then 'overdue' else 'due_soon' end, href, plan_id,
      upper(left(sentence, 1)) || substr(sentence, 2),
      row_number() over (partition by subject, subject_id, to_unit, to_user order by offset_days desc, rule_id)
    from recipient join unit on unit.id = recipient.to_unit
      cross join lateral (select replace(replace(replace(replace(words,
        '{con_lai}', case when due_on > ${day}::date then 'còn ' || due_on - ${day}::date || ' ngày đến hạn'
          when due_on = ${day}::date then 'hôm nay đến hạn' else 'quá hạn ' || ${day}::date - due_on || ' ngày' end),
        '{han}', to_char(due_on, 'DD/MM/YYYY')), '{don_vi}', unit_name), '{viec}', text) as sentence) worded`.execute(
    tx,
  );
  await sql`analyze told`.execute(tx);
}

/** Log every delivery and show what is for the app. Gives how many deliveries there are. */
async function tell(tx: Tx, day: PlainDate, mail: boolean): Promise<number> {
  const answer = await sql<{ told: number }>`
    with app as materialized (
      select told.*, exists (select from notification_choice choice where choice.user_id = told.to_user
        and choice.kind = told.kind and choice.channel = 'app' and not choice.wanted) as muted
      from told
    ), to_mail as (
      select distinct on (told.subject, told.subject_id, holder.user_id) told.*, holder.user_id
      from told
        join holder on holder.unit_id = told.to_unit and (holder.user_id = told.to_user or (told.to_user is null and holder.works))
        join mail_address on mail_address.user_id = holder.user_id and mail_address.verified_at is not null
      where ${mail} and told.nth = 1
        and not exists (select from notification_choice choice where choice.user_id = holder.user_id
          and choice.kind = told.kind and choice.channel = 'email' and not choice.wanted)
      order by told.subject, told.subject_id, holder.user_id, told.offset_days desc, told.rule_id
    ), to_webhook as (
      select distinct on (told.subject, told.subject_id, webhook.id) told.*, webhook.id as webhook_id
      from told join webhook on webhook.unit_id = told.to_unit and webhook.active
      where told.nth = 1
      order by told.subject, told.subject_id, webhook.id, told.offset_days desc, told.rule_id
    ), logged as (
      insert into delivery (rule_id, subject, subject_id, due_on, kind, unit_id, unit_place, user_id, webhook_id, channel, day, text, href, state, sent_at, error)
      select rule_id, subject, subject_id, due_on, kind, to_unit, to_place, to_user, null::integer, 'app', ${day}::date, text, href,
        case when nth > 1 or muted then 'skipped' else 'sent' end, case when nth > 1 or muted then null else now() end,
        case when nth > 1 then 'Gộp với lời nhắc khác cùng ngày' when muted then 'Người nhận tắt kênh này' end
      from app
      union all
      select rule_id, subject, subject_id, due_on, kind, to_unit, to_place, user_id, null, 'email', ${day}::date, text, href, 'waiting', null, null
      from to_mail
      union all
      select rule_id, subject, subject_id, due_on, kind, to_unit, to_place, null, webhook_id, 'webhook', ${day}::date, text, href, 'waiting', null, null
      from to_webhook
      on conflict do nothing
      returning 1
    ), shown as (
      insert into notification (unit_id, user_id, kind, assignment_id, plan_id, text, href, on_day)
      select to_unit, to_user, kind, case when subject = 'assignment' then subject_id end, plan_id, text, href, ${day}::date
      from app where nth = 1 and not muted and doer
      union all
      -- Whoever has to urge others is told once for each rule, however many they are.
      select to_unit, to_user, 'others_late', case when count(*) = 1 and min(subject) = 'assignment' then min(subject_id) end,
        case when count(*) = 1 then min(plan_id) end,
        case when count(*) = 1 then min(text)
          else count(*) || ' việc của ' || count(distinct owed_by) || ' đơn vị cần đôn đốc (' || min(rule_name) || ')' end,
        case when count(*) = 1 then min(href) else '/nhiem-vu?phia=giao&trang_thai=late' end, ${day}::date
      from app where nth = 1 and not muted and not doer group by to_unit, to_user, rule_id
      on conflict do nothing
    )
    select count(*)::integer as told from logged`.execute(tx);
  return answer.rows[0]?.told ?? 0;
}

/**
 * Give out the digest of the week: once a week to everyone for whom something is late, due or to be decided, on the first
 * day of the week on which their unit works. Gives how many deliveries were made.
 */
export async function giveOutDigest(tx: Tx, day: PlainDate, { mail }: { mail: boolean }): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sweepLock})`.execute(tx);
  const areas = calendarAreas(await listHolidays(tx), lastPlace).map(({ placeFrom, placeTo, holidays }) => ({
    place_from: placeFrom,
    place_to: placeTo,
    works: isWorkingDay(day, holidays),
  }));
  if (!areas.some(({ works }) => works)) return 0;
  const monday = mondayOf(day);
  const answer = await sql<{ told: number }>`
    with area as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as area (place_from bigint, place_to bigint, works boolean)
    ), person as materialized (
      select held.user_id, held.unit_id, unit.place, bool_or(held.role = 'leader') as leads
      from role_grant held join unit on unit.id = held.unit_id
      where held.role in ('officer', 'leader', 'village_head') and held.from_day <= ${day}::date
        and (held.to_day is null or held.to_day > ${day}::date)
        and not exists (select from delivery where delivery.subject = 'digest' and delivery.subject_id = 0
          and delivery.due_on = ${monday}::date and delivery.user_id = held.user_id and delivery.unit_id = held.unit_id)
        and (select works from area where unit.place between area.place_from and area.place_to
          order by area.place_to - area.place_from limit 1)
      group by held.user_id, held.unit_id, unit.place
    ), owed as materialized (
      select unit_id, officer_id, leader_id, count(*) filter (where due_on < ${day}::date) as late,
        count(*) filter (where due_on >= ${day}::date) as soon
      from due_item where due_on <= ${monday}::date + 6 group by unit_id, officer_id, leader_id
    ), own as (
      select person.user_id, person.unit_id, sum(late) as late, sum(soon) as soon
      from person join owed on owed.unit_id = person.unit_id
        and (person.leads or owed.officer_id is null or person.user_id in (owed.officer_id, owed.leader_id))
      group by person.user_id, person.unit_id
    ), waiting as (
      select unit_id, count(*) as waiting from waiting_item group by unit_id
    ), told as materialized (
      select person.*, 'Việc tuần này: ' || concat_ws(', ', nullif(coalesce(own.late, 0), 0) || ' quá hạn',
        nullif(coalesce(own.soon, 0), 0) || ' đến hạn', nullif(coalesce(waiting.waiting, 0), 0) || ' chờ đơn vị quyết định') as text
      from person
        left join own on own.user_id = person.user_id and own.unit_id = person.unit_id
        left join waiting on waiting.unit_id = person.unit_id
      where coalesce(own.late, 0) + coalesce(own.soon, 0) + coalesce(waiting.waiting, 0) > 0
    ), by_channel as materialized (
      select told.*, channel, exists (select from notification_choice choice where choice.user_id = told.user_id
        and choice.kind = 'digest' and choice.channel = channel.channel and not choice.wanted) as muted
      from told, (values ('app'), ('email')) as channel (channel)
      where channel = 'app' or (${mail} and exists (
        select from mail_address where mail_address.user_id = told.user_id and verified_at is not null))
    ), logged as (
      insert into delivery (subject, subject_id, due_on, kind, unit_id, unit_place, user_id, channel, day, text, href, state, sent_at, error)
      select 'digest', 0, ${monday}::date, 'digest', unit_id, place, user_id, channel, ${day}::date, text, '/thong-bao/tuan',
        case when muted then 'skipped' when channel = 'app' then 'sent' else 'waiting' end,
        case when channel = 'app' and not muted then now() end, case when muted then 'Người nhận tắt kênh này' end
      from by_channel on conflict do nothing returning 1
    ), shown as (
      insert into notification (unit_id, user_id, kind, text, href, on_day)
      select unit_id, user_id, 'digest', text, '/thong-bao/tuan', ${day}::date from by_channel where channel = 'app' and not muted
    )
    select count(*)::integer as told from logged`.execute(tx);
  return answer.rows[0]?.told ?? 0;
}
