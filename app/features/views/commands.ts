import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { type ListView, listNames } from './saved-view.ts';

/** More are no help to find anything. */
const mostViews = 40;

/** Keep a list under a name, for the acting person alone; one of the same name takes what it shows. */
export async function saveView(tx: Tx, actor: Actor, view: ListView & { name: string }): Promise<void> {
  if (actor.userId === null || !(view.list in listNames) || view.query === '') {
    throw new KheoError('invalid', 'Chưa có điều kiện lọc nào để lưu. Hãy lọc danh sách rồi bấm “Lưu chế độ xem”.');
  }
  const { count } = await tx
    .selectFrom('saved_view')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (count >= mostViews) {
    throw new KheoError('conflict', `Đã có ${mostViews} chế độ xem. Hãy bỏ bớt rồi lưu lại.`);
  }
  await tx
    .insertInto('saved_view')
    .values({ user_id: actor.userId, ...view })
    .onConflict((conflict) => conflict.columns(['user_id', 'list', 'name']).doUpdateSet({ query: view.query }))
    .execute();
}

/** Forget one of one's own. */
export async function dropView(tx: Tx, id: number): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('saved_view').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new KheoError('not-found', 'Không tìm thấy chế độ xem này.');
}
