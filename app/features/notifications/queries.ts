import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';

export interface NotificationRow {
  id: number;
  kind: string;
  text: string;
  createdAt: Date;
  href: string;
}

/**
 * What the acting person sees of what the unit was told: what is for everyone of it and what is for that person, less the
 * kinds that the person does not want in the app.
 */
const forMe = sql<boolean>`unit_id = acting_unit() and (user_id is null or user_id = acting_user())
  and kind <> all (array(select choice.kind from notification_choice choice
    where choice.user_id = acting_user() and choice.channel = 'app' and not choice.wanted))`;

/** What the acting person was told, newest first; `before` is the last of the page before. */
export async function listNotifications(tx: Tx, limit: number, before?: number): Promise<NotificationRow[]> {
  let query = tx
    .selectFrom('notification')
    .where(forMe)
    .select(['id', 'kind', 'text', 'href', 'created_at as createdAt', 'assignment_id as assignmentId'])
    .select('plan_id as planId');
  if (before) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(({ assignmentId, planId, href, ...row }) => ({
    ...row,
    href: href ?? addressOf(assignmentId, planId),
  }));
}

function addressOf(assignmentId: number | null, planId: number | null): string {
  return assignmentId ? `/nhiem-vu/${assignmentId}` : planId ? `/ke-hoach/${planId}` : '/nhiem-vu';
}

/** How many the person has not seen; counting stops at 100. */
export async function countUnseen(tx: Tx): Promise<number> {
  const answer = await sql<{ count: number }>`
    select count(*) as count from (
      select from notification where ${forMe}
        and id > coalesce((select upto from notification_seen where user_id = acting_user()), 0)
      limit 100) unseen`.execute(tx);
  return answer.rows[0]?.count ?? 0;
}

/** Remember that the person has seen everything up to now. */
export async function markSeen(tx: Tx): Promise<void> {
  await sql`
    insert into notification_seen (user_id, upto)
    select acting_user(), coalesce(max(id), 0) from notification where unit_id = acting_unit()
    on conflict (user_id) do update set upto = greatest(notification_seen.upto, excluded.upto)`.execute(tx);
}
