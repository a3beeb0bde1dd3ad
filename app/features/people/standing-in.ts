import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate } from '../../ui/format.ts';

/** Somebody who acts in a leader's place. Days are 'yyyy-mm-dd'; `to` is the last day. */
export interface StandIn {
  id: number;
  userId: string;
  name: string;
  from: string;
  to: string;
  reason: string;
}

export interface NewStandIn {
  userId: string;
  from: string;
  /** Last day, included. */
  to: string;
  reason: string;
}

/** Longest time in days for which somebody stands in; for longer, the role itself is given. */
const mostDays = 366;

/** Let a person of the unit act in one's own place; the person is told. Throws `forbidden` for whoever is no leader in his own right. */
export async function letStandIn(tx: Tx, actor: Actor, input: NewStandIn): Promise<number> {
  if (actor.role !== 'leader' || actor.standsInFor) {
    throw new KheoError(
      'forbidden',
      'Chỉ lãnh đạo được ủy quyền việc của chính mình; người được ủy quyền không ủy quyền lại.',
    );
  }
  requireSensible(actor, input);
  const colleague = await tx
    .selectFrom('role_grant')
    .where('user_id', '=', input.userId)
    .where('unit_id', '=', actor.unitId)
    .where('stands_in_for', 'is', null)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', today())]))
    .select('id')
    .executeTakeFirst();
  if (!colleague) {
    throw new KheoError('invalid', 'Người được chọn không thuộc đơn vị này.', undefined, {
      userId: 'Hãy chọn lại người.',
    });
  }
  const row = await tx
    .insertInto('role_grant')
    .values({
      user_id: input.userId,
      unit_id: actor.unitId,
      unit_place: actor.place,
      role: 'leader',
      position: `Được ủy quyền của ${actor.userName}`,
      from_day: input.from,
      to_day: sql<string>`${input.to}::date + 1`,
      stands_in_for: actor.userId,
      reason: input.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new KheoError('conflict', 'Người này đã được ủy quyền từ ngày đó. Hãy kết thúc ủy quyền cũ trước.');
  const until = `từ ${formatDate(input.from)} đến ${formatDate(input.to)}`;
  await recordEvent(tx, actor, {
    act: 'account.stand_in_given',
    subject: 'account',
    subjectId: row.id,
    place: actor.place,
    note: `${until}. ${input.reason}`,
  });
  await tx
    .insertInto('notification')
    .values({
      unit_id: actor.unitId,
      user_id: input.userId,
      kind: 'stand_in',
      text: `${actor.userName} ủy quyền cho bạn ${until}: ${input.reason}. Chọn vai trò này ở tên đơn vị trên đầu trang.`,
      href: '/tai-khoan/uy-quyen',
      on_day: today(),
    })
    .execute();
  return row.id;
}

function requireSensible(actor: Actor, { userId, from, to, reason }: NewStandIn): void {
  const faults: Record<string, string> = {};
  if (userId === actor.userId) faults.userId = 'Không thể ủy quyền cho chính mình.';
  if (from < today()) faults.from = 'Ngày bắt đầu từ hôm nay trở đi.';
  if (to < from) faults.to = 'Ngày kết thúc phải từ ngày bắt đầu trở đi.';
  else if (Date.parse(to) - Date.parse(from) > mostDays * 86_400_000) faults.to = 'Ủy quyền nhiều nhất một năm.';
  if (!reason.trim()) faults.reason = 'Hãy ghi lý do.';
  const [first] = Object.values(faults);
  if (first) throw new KheoError('invalid', first, undefined, faults);
}

/** End it today: from now on the person acts in one's place no more. */
export async function endStandIn(tx: Tx, actor: Actor, id: number): Promise<string> {
  const row = await tx
    .updateTable('role_grant')
    .set({ to_day: sql`greatest(${today()}::date, from_day)` })
    .where('id', '=', id)
    .where('stands_in_for', '=', actor.userId)
    .where('to_day', '>', today())
    .returning('user_id')
    .executeTakeFirst();
  if (!row) throw new KheoError('not-found', 'Không tìm thấy ủy quyền này, hoặc đã kết thúc.');
  await recordEvent(tx, actor, {
    act: 'account.stand_in_ended',
    subject: 'account',
    subjectId: id,
    place: actor.place,
  });
  return row.user_id;
}

/** Who acts, or will act, in the place of the acting person at the acting unit. */
export async function listStandIns(tx: Tx, actor: Actor): Promise<StandIn[]> {
  const answer = await sql<StandIn>`
    select id, user_id as "userId", person_name(user_id) as name, from_day as "from", to_day - 1 as "to", reason
    from role_grant
    where stands_in_for = ${actor.userId} and unit_id = ${actor.unitId} and to_day > ${today()}::date and to_day > from_day
    order by from_day, id`.execute(tx);
  return answer.rows;
}
