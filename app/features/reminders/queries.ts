import { sql } from 'kysely';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type {
  DeliveryState,
  HolidayRow,
  PersonalChannel,
  ReminderKind,
  ReminderRule,
  RuleTiming,
  WebhookRow,
} from './reminder.ts';

/** Every day off and swapped working day, by day; those of the whole installation before those of units. */
export async function listHolidays(tx: Tx, from = '1900-01-01'): Promise<HolidayRow[]> {
  const answer = await sql<HolidayRow>`
    select holiday.id, holiday.unit_id as "unitId", unit.place as "unitPlace", unit.place_to as "unitPlaceTo",
      unit.name as "unitName", day, holiday.kind, holiday.name, source, verified, shipped
    from holiday left join unit on unit.id = holiday.unit_id
    where day >= ${from}::date order by day, unit.place nulls first`.execute(tx);
  return answer.rows;
}

/** When the rules fire that hold on one of the days from `from` to `to`. */
export async function listRulesBetween(tx: Tx, from: string, to: string): Promise<RuleTiming[]> {
  const answer = await sql<RuleTiming>`
    select id, offset_days as offset, counted, active_from as from, active_to as to from reminder_rule
    where active_from <= ${to}::date and (active_to is null or active_to > ${from}::date)`.execute(tx);
  return answer.rows;
}

const ruleColumns = sql`rule.id, rule.unit_id as "unitId", rule.unit_place as "unitPlace", unit.name as "unitName", rule.name,
  offset_days as offset, counted, to_whom as "toWhom", words, active_from as from, active_to as to, source, verified`;

/** The rules that hold on a day or later, by their day: those of the installation, then those of units. */
export async function listRules(tx: Tx, day: string): Promise<ReminderRule[]> {
  const answer = await sql<ReminderRule>`
    select ${ruleColumns} from reminder_rule rule left join unit on unit.id = rule.unit_id
    where active_to is null or active_to > ${day}::date
    order by unit.place nulls first, offset_days, rule.id`.execute(tx);
  return answer.rows;
}

/** One rule; throws `not-found`. */
export async function getRule(tx: Tx, id: number): Promise<ReminderRule> {
  const answer = await sql<ReminderRule>`
    select ${ruleColumns} from reminder_rule rule left join unit on unit.id = rule.unit_id where rule.id = ${id}`.execute(
    tx,
  );
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy quy tắc này.');
  return found;
}

/** Whether the acting person administers the whole installation. */
export async function administersAll(tx: Tx): Promise<boolean> {
  const answer = await sql<{ all: boolean }>`select administers_all() as all`.execute(tx);
  return answer.rows[0]?.all === true;
}

/** The webhooks of the administrator's subtree, without their secrets. */
export async function listWebhooks(tx: Tx): Promise<WebhookRow[]> {
  return tx
    .selectFrom('webhook')
    .innerJoin('unit', 'unit.id', 'webhook.unit_id')
    .select(['webhook.id', 'webhook.unit_id as unitId', 'unit.name as unitName', 'webhook.name', 'url', 'active'])
    .select('webhook.created_at as createdAt')
    .orderBy('webhook.id')
    .execute();
}

/** Where a webhook goes and its key; throws `not-found`. */
export async function getWebhook(tx: Tx, id: number): Promise<{ url: string; secret: string; name: string }> {
  const found = await tx
    .selectFrom('webhook')
    .where('id', '=', id)
    .where('active', '=', true)
    .select(['url', 'secret', 'name'])
    .executeTakeFirst();
  if (!found) throw new KheoError('not-found', 'Không tìm thấy webhook này, hoặc webhook đã ngừng.');
  return found;
}

export interface DeliveryRow {
  id: number;
  day: string;
  channel: 'app' | 'email' | 'webhook';
  state: DeliveryState;
  text: string;
  href: string;
  unitName: string;
  personName: string | null;
  webhookName: string | null;
  attempts: number;
  error: string | null;
}

export interface DeliveryFilter {
  state?: DeliveryState | undefined;
  channel?: 'app' | 'email' | 'webhook' | undefined;
  words?: string | undefined;
  before?: number | undefined;
  limit: number;
}

/** The log of the administrator's subtree, newest first. */
export async function listDeliveries(tx: Tx, filter: DeliveryFilter): Promise<DeliveryRow[]> {
  const { state = null, channel = null, words = null, before = null } = filter;
  const answer = await sql<DeliveryRow>`
    select delivery.id, day, channel, state, text, href, unit.name as "unitName", person_name(user_id) as "personName",
      webhook.name as "webhookName", attempts, error
    from delivery join unit on unit.id = delivery.unit_id left join webhook on webhook.id = delivery.webhook_id
    where delivery.unit_place between place_from() and place_to()
      and (${state}::text is null or state = ${state}) and (${channel}::text is null or channel = ${channel})
      and (${words}::text is null or fold(text || ' ' || unit.name || ' ' || coalesce(person_name(user_id), '')) like '%' || fold(${words}) || '%')
      and (${before}::bigint is null or delivery.id < ${before})
    order by delivery.id desc limit ${filter.limit}`.execute(tx);
  return answer.rows;
}

/** What the acting person does not want, as `kind channel`. */
export async function listUnwanted(tx: Tx): Promise<Set<`${ReminderKind} ${PersonalChannel}`>> {
  const rows = await sql<{ kind: ReminderKind; channel: PersonalChannel }>`
    select kind, channel from notification_choice where user_id = acting_user() and not wanted`.execute(tx);
  return new Set(rows.rows.map(({ kind, channel }) => `${kind} ${channel}` as const));
}

/** Where the acting person receives e-mail, or undefined. */
export async function findMailAddress(tx: Tx): Promise<{ address: string; verified: boolean } | undefined> {
  const answer = await sql<{ address: string; verified: boolean }>`
    select address, verified_at is not null as verified from mail_address where user_id = acting_user()`.execute(tx);
  return answer.rows[0];
}

export interface WeekItem {
  text: string;
  href: string;
  dueOn: string;
}

/** What is late and what falls due by a day, of what a person has to do for a unit: named to them or, as its leader, all of it. */
export async function listOwnDue(
  tx: Tx,
  whose: { userId: string | null; unitId: number },
  { from, until, limit }: { from?: string; until: string; limit: number },
): Promise<WeekItem[]> {
  const answer = await sql<WeekItem>`
    select text, href, due_on as "dueOn" from due_item
    where unit_id = ${whose.unitId} and due_on <= ${until}::date and (${from ?? null}::date is null or due_on >= ${from ?? null}::date)
      and (officer_id is null or ${whose.userId} in (officer_id, leader_id)
        or exists (select from role_grant where user_id = ${whose.userId} and unit_id = ${whose.unitId} and role = 'leader'
          and from_day <= ${today()}::date and (to_day is null or to_day > ${today()}::date)))
    order by due_on, subject_id limit ${limit}`.execute(tx);
  return answer.rows;
}
