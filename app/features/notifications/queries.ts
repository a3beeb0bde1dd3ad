import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';

export interface NotificationRow {
  id: number;
  kind: string;
  text: string;
  createdAt: Date;
  href: string;
}

/** What the acting unit was told, newest first; `before` is the last of the page before. */
export async function listNotifications(tx: Tx, limit: number, before?: number): Promise<NotificationRow[]> {
  let query = tx
    .selectFrom('notification')
    .where(sql<boolean>`unit_id = acting_unit()`)
    .select([
      'id',
      'kind',
      'text',
      'created_at as createdAt',
      'assignment_id as assignmentId',
      'plan_id as planId',
      'commitment_id as commitmentId',
    ]);
  if (before) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(({ assignmentId, planId, commitmentId, ...row }) => ({
    ...row,
    href: assignmentId
      ? `/nhiem-vu/${assignmentId}`
      : commitmentId
        ? `/cam-ket/${commitmentId}`
        : planId
          ? `/ke-hoach/${planId}`
          : '/nhiem-vu',
  }));
}

/** How many the person has not seen; counting stops at 100. */
export async function countUnseen(tx: Tx): Promise<number> {
  const answer = await sql<{ count: number }>`
    select count(*) as count from (
      select from notification where unit_id = acting_unit()
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
