import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { OutgoingItem } from './reminder.ts';
import { minutesUntilRetry, mostAttempts } from './rules.ts';

/** Processes that claim at once do so one after the other, so that what goes to one person stays in one message. */
const claimLock = 7_305_015;
/** Messages that one claim takes: sent well within the time after which another process takes them over. */
const mostMessages = 20;
/** Items of one post to a webhook. */
const mostItems = 100;
/** Minutes after which a claimed message counts as left behind by a process that died. */
const leftBehindMinutes = 30;

/** A claimed message: all that goes to one person by e-mail, or to one webhook, in one go. */
export interface Batch {
  id: string;
  attempts: number;
  userId: string | null;
  personName: string | null;
  mailAddress: string | null;
  webhookId: number | null;
  url: string | null;
  secret: string | null;
  items: OutgoingItem[];
}

/**
 * Claim the next messages of a channel; they are committed as `sending` before anything leaves. Before that, what is not
 * to be sent any more is skipped: settled or moved to another date meanwhile, the role ended, the address or the webhook
 * withdrawn. A message that was claimed and never marked is claimed again under the same identifier.
 */
export async function claim(tx: Tx, channel: 'email' | 'webhook', day: string): Promise<Batch[]> {
  await sql`select pg_advisory_xact_lock(${claimLock})`.execute(tx);
  await giveUpLeftBehind(tx, channel);
  await skipOvertaken(tx, channel, day);
  const answer = await sql<Batch>`
    with open as materialized (
      select id, coalesce(batch::text, user_id, webhook_id::text) as message,
        row_number() over (partition by batch, user_id, webhook_id order by id) as nth
      from delivery
      where channel = ${channel} and ((state = 'waiting' and try_at <= now())
        or (state = 'sending' and claimed_at < now() - make_interval(mins => ${leftBehindMinutes})))
    ), message as materialized (
      select message, gen_random_uuid() as fresh from (select message, min(id) as first from open group by message order by first limit ${mostMessages}) next
    ), claimed as (
      update delivery set state = 'sending', attempts = attempts + 1, claimed_at = now(), batch = coalesce(batch, message.fresh), error = null
      from open join message using (message)
      where delivery.id = open.id and open.nth <= ${mostItems}
      returning delivery.*
    )
    select claimed.batch as id, max(claimed.attempts) as attempts, claimed.user_id as "userId",
      person_name(claimed.user_id) as "personName", mail_address.address as "mailAddress", claimed.webhook_id as "webhookId",
      webhook.url, webhook.secret,
      json_agg(json_build_object('id', claimed.id, 'kind', claimed.kind, 'subject', claimed.subject, 'subjectId', claimed.subject_id,
        'dueOn', claimed.due_on, 'text', claimed.text, 'href', claimed.href, 'unitId', claimed.unit_id, 'unitName', unit.name)
        order by claimed.due_on, claimed.id) as items
    from claimed join unit on unit.id = claimed.unit_id
      left join mail_address on mail_address.user_id = claimed.user_id left join webhook on webhook.id = claimed.webhook_id
    group by claimed.batch, claimed.user_id, mail_address.address, claimed.webhook_id, webhook.url, webhook.secret`.execute(
    tx,
  );
  return answer.rows;
}

/** A message that its process never came back from is not tried for ever. */
async function giveUpLeftBehind(tx: Tx, channel: string): Promise<void> {
  await sql`
    update delivery set state = 'failed', error = 'Máy chủ dừng giữa lúc gửi nhiều lần'
    where channel = ${channel} and state = 'sending' and attempts >= ${mostAttempts}
      and claimed_at < now() - make_interval(mins => ${leftBehindMinutes})`.execute(tx);
}

async function skipOvertaken(tx: Tx, channel: string, day: string): Promise<void> {
  await sql`
    update delivery set state = 'skipped', batch = null, error = case
      when delivery.subject <> 'digest' and not exists (select from due_item item
        where item.subject = delivery.subject and item.subject_id = delivery.subject_id and item.due_on = delivery.due_on)
        then 'Việc đã xong hoặc đã đổi hạn trước khi gửi'
      when webhook_id is not null then 'Webhook đã ngừng'
      else 'Người nhận không còn vai trò hoặc đã bỏ địa chỉ thư' end
    where channel = ${channel} and state = 'waiting' and (
      (subject <> 'digest' and not exists (select from due_item item
        where item.subject = delivery.subject and item.subject_id = delivery.subject_id and item.due_on = delivery.due_on))
      or (webhook_id is not null and not exists (select from webhook where webhook.id = webhook_id and active))
      or (user_id is not null and not exists (select from role_grant held join mail_address on mail_address.user_id = held.user_id
        where held.user_id = delivery.user_id and held.unit_id = delivery.unit_id and mail_address.verified_at is not null
          and held.role in ('officer', 'leader', 'village_head')
          and held.from_day <= ${day}::date and (held.to_day is null or held.to_day > ${day}::date))))`.execute(tx);
}

/** The message has arrived. */
export async function markSent(tx: Tx, batch: string): Promise<void> {
  await sql`update delivery set state = 'sent', sent_at = now(), error = null where batch = ${batch}::uuid and state = 'sending'`.execute(
    tx,
  );
}

/** The message was refused: it waits for its next attempt, or is given up. */
export async function markFailed(tx: Tx, batch: string, attempts: number, error: string): Promise<void> {
  const minutes = minutesUntilRetry(attempts);
  await sql`
    update delivery set state = ${minutes === undefined ? 'failed' : 'waiting'}, error = ${error.slice(0, 500)},
      try_at = now() + make_interval(mins => ${minutes ?? 0})
    where batch = ${batch}::uuid and state = 'sending'`.execute(tx);
}
