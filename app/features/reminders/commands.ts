import { createHash, randomBytes } from 'node:crypto';
import { addDays, HOLIDAY_ROWS, type HolidayKind, plainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { administersAll, getRule } from './queries.ts';
import {
  type PersonalChannel,
  personalChannels,
  type Recipient,
  type ReminderKind,
  reminderKinds,
} from './reminder.ts';

/** Put the days off that come with this version of the product into the calendar, as it starts; what is there already stays as it is. */
export async function keepShippedHolidays(tx: Tx): Promise<void> {
  await sql`
    insert into holiday (day, kind, name, source, verified, shipped)
    select date, kind, name, source, verified, true
    from jsonb_to_recordset(${JSON.stringify(HOLIDAY_ROWS)}::jsonb) as row (date date, kind text, name text, source text, verified boolean)
    where not exists (select from holiday where holiday.day = row.date and holiday.unit_id is null)
    on conflict do nothing`.execute(tx);
}

function requireAdministrator(actor: Actor): void {
  if (actor.role !== 'administrator') throw new KheoError('forbidden', 'Phần này dành cho quản trị.');
}

/** The unit that a row is for: null, the whole installation, only where the administrator stands above all others. */
async function scopeOf(tx: Tx, actor: Actor, everywhere: boolean) {
  requireAdministrator(actor);
  if (!everywhere) return { unit_id: actor.unitId, unit_place: actor.place };
  if (!(await administersAll(tx))) {
    const message = 'Chỉ quản trị cao nhất mới đặt được cho toàn hệ thống.';
    throw new KheoError('forbidden', message, undefined, { scope: message });
  }
  return { unit_id: null, unit_place: null };
}

export interface NewRule {
  name: string;
  offset: number;
  counted: 'working' | 'calendar';
  toWhom: Recipient[];
  words: string;
  source: string;
  verified: boolean;
  /** For the whole installation; else for what the administrator's unit asks. */
  everywhere: boolean;
  /** First day on which it fires, from tomorrow on: today's reminders have gone out. */
  from: string;
}

/** Add a rule. Gives its identifier. */
export async function addRule(tx: Tx, actor: Actor, rule: NewRule): Promise<number> {
  const scope = await scopeOf(tx, actor, rule.everywhere);
  requireFuture(rule.from);
  return insertRule(tx, actor, rule, scope);
}

type Scope = Awaited<ReturnType<typeof scopeOf>>;

async function insertRule(tx: Tx, actor: Actor, rule: NewRule, scope: Scope): Promise<number> {
  const row = await tx
    .insertInto('reminder_rule')
    .values({
      ...scope,
      name: rule.name,
      offset_days: rule.offset,
      counted: rule.counted,
      to_whom: rule.toWhom,
      words: rule.words,
      source: rule.source,
      verified: rule.verified,
      active_from: rule.from,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, actor, 'reminder.rule_added', row.id, rule);
  return row.id;
}

/** Change a rule: the row ends on the day from which the new one holds. Gives the new identifier. */
export async function changeRule(tx: Tx, actor: Actor, id: number, rule: NewRule): Promise<number> {
  requireAdministrator(actor);
  requireFuture(rule.from);
  const { unitId, unitPlace } = await getRule(tx, id);
  await endRow(tx, id, rule.from);
  return insertRule(tx, actor, rule, { unit_id: unitId, unit_place: unitPlace } as Scope);
}

/** End a rule: today's reminders have gone out, from tomorrow it fires no more. */
export async function endRule(tx: Tx, actor: Actor, id: number): Promise<void> {
  requireAdministrator(actor);
  await endRow(tx, id, addDays(today(), 1));
  await record(tx, actor, 'reminder.rule_ended', id, {});
}

async function endRow(tx: Tx, id: number, on: string): Promise<void> {
  const row = await tx
    .updateTable('reminder_rule')
    .set({ active_to: sql<string>`greatest(${on}::date, active_from)` })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('active_to', 'is', null), eb('active_to', '>', on)]))
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy quy tắc này trong phạm vi quản trị, hoặc đã kết thúc.');
}

function requireFuture(day: string): void {
  if (day > today()) return;
  const message = 'Ngày áp dụng sớm nhất là ngày mai: lời nhắc hôm nay đã gửi.';
  throw new KheoError('invalid', message, undefined, { from: message });
}

/** A rule that was compared with its source and holds as it stands. */
export async function verifyRule(tx: Tx, actor: Actor, id: number): Promise<void> {
  requireAdministrator(actor);
  const row = await tx
    .updateTable('reminder_rule')
    .set({ verified: true })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy quy tắc này trong phạm vi quản trị.');
  await record(tx, actor, 'reminder.rule_verified', id, {});
}

export interface NewHoliday {
  day: string;
  kind: HolidayKind;
  name: string;
  source: string;
  everywhere: boolean;
}

/** Add a day off or a swapped working day, or put right the one that is there; who enters it answers for its source. */
export async function setHoliday(tx: Tx, actor: Actor, holiday: NewHoliday): Promise<void> {
  const scope = await scopeOf(tx, actor, holiday.everywhere);
  const { day, kind, name, source } = holiday;
  const row = await tx
    .insertInto('holiday')
    .values({ ...scope, day: plainDate(day), kind, name, source, verified: true })
    .onConflict((oc) => oc.columns(['day', 'unit_id']).doUpdateSet({ kind, name, source, verified: true }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, actor, 'reminder.holiday_set', row.id, holiday);
}

/** Take a day that an administrator added out of the calendar. */
export async function dropHoliday(tx: Tx, actor: Actor, id: number): Promise<void> {
  requireAdministrator(actor);
  const row = await tx.deleteFrom('holiday').where('id', '=', id).returning(['day', 'name']).executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy ngày này trong phạm vi quản trị.');
  await record(tx, actor, 'reminder.holiday_dropped', id, row);
}

/** Add a webhook of the administrator's unit. Gives its secret, which is not shown again. */
export async function addWebhook(tx: Tx, actor: Actor, { name, url }: { name: string; url: string }): Promise<string> {
  requireAdministrator(actor);
  const secret = randomBytes(24).toString('base64url');
  const row = await tx
    .insertInto('webhook')
    .values({
      unit_id: actor.unitId,
      unit_place: actor.place,
      name,
      url,
      secret,
      created_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, actor, 'reminder.webhook_added', row.id, { name, url });
  return secret;
}

/** Stop a webhook; what still waits for it is skipped when its turn comes. */
export async function stopWebhook(tx: Tx, actor: Actor, id: number): Promise<void> {
  requireAdministrator(actor);
  const row = await tx
    .updateTable('webhook')
    .set({ active: false })
    .where('id', '=', id)
    .where('active', '=', true)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy webhook này, hoặc webhook đã ngừng.');
  await record(tx, actor, 'reminder.webhook_stopped', id, {});
}

/** Try again what was given up, in the administrator's subtree. Gives how many. */
export async function retryDeliveries(tx: Tx, actor: Actor, ids: readonly number[]): Promise<number> {
  requireAdministrator(actor);
  const rows = await tx
    .updateTable('delivery')
    .set({ state: 'waiting', attempts: 0, try_at: sql<Date>`now()`, error: null })
    .where('id', 'in', ids.length > 0 ? [...ids] : [0])
    .where('state', '=', 'failed')
    .returning('id')
    .execute();
  if (rows.length > 0) await record(tx, actor, 'reminder.retried', 0, { ids: rows.map(({ id }) => id) });
  return rows.length;
}

/** Keep what a person wants to be told and how: all that is not among `wanted` is not told. */
export async function choose(
  tx: Tx,
  userId: string,
  wanted: ReadonlySet<`${ReminderKind} ${PersonalChannel}`>,
): Promise<void> {
  const rows = reminderKinds.flatMap((kind) =>
    personalChannels.map((channel) => ({
      user_id: userId,
      kind,
      channel,
      wanted: wanted.has(`${kind} ${channel}`),
    })),
  );
  await tx
    .insertInto('notification_choice')
    .values(rows)
    .onConflict((oc) =>
      oc.columns(['user_id', 'kind', 'channel']).doUpdateSet({ wanted: (eb) => eb.ref('excluded.wanted') }),
    )
    .execute();
}

const codeHours = 24;
const hashOf = (code: string) => createHash('sha256').update(code).digest('hex');

/** Keep a person's e-mail address until it is confirmed. Gives the code that is sent there. */
export async function setMailAddress(tx: Tx, userId: string, address: string): Promise<string> {
  const code = randomBytes(18).toString('base64url');
  const values = {
    address,
    verified_at: null,
    code_hash: hashOf(code),
    code_until: sql<Date>`now() + make_interval(hours => ${codeHours})`,
  };
  await tx
    .insertInto('mail_address')
    .values({ user_id: userId, ...values })
    .onConflict((oc) => oc.column('user_id').doUpdateSet(values))
    .execute();
  return code;
}

/** The person has opened the link that was sent: the address is theirs. */
export async function confirmMailAddress(tx: Tx, userId: string, code: string): Promise<void> {
  const row = await tx
    .updateTable('mail_address')
    .set({ verified_at: sql<Date>`now()`, code_hash: null, code_until: null })
    .where('user_id', '=', userId)
    .where('code_hash', '=', hashOf(code))
    .where('code_until', '>', sql<Date>`now()`)
    .returning('user_id')
    .executeTakeFirst();
  if (!row)
    throw new KheoError(
      'invalid',
      'Liên kết xác nhận không đúng hoặc đã quá 24 giờ. Hãy lưu lại địa chỉ để nhận thư mới.',
    );
}

/** Send no e-mail any more. */
export async function dropMailAddress(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('mail_address').where('user_id', '=', userId).execute();
}

function record(tx: Tx, actor: Actor, act: string, subjectId: number, data: unknown): Promise<void> {
  return recordEvent(tx, actor, { act, subject: 'reminder', subjectId, place: actor.place, data });
}
