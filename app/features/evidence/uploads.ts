import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { TakenFile } from './evidence.ts';

/** A file on its way, or checked and not yet attached. */
export interface Upload {
  id: string;
  name: string;
  bytes: number;
  received: number;
  state: 'receiving' | 'done' | 'refused';
  fault: string | null;
  taken: TakenFile | null;
}

/** How many files a person may have on their way. */
const mostUploads = 60;

/** Begin to receive a file; beginning the same once more changes nothing. Throws `conflict` for an identifier of somebody else. */
export async function beginUpload(
  tx: Tx,
  actor: Actor,
  file: { id: string; name: string; bytes: number },
): Promise<Upload> {
  const known = await findUpload(tx, file.id);
  if (known) return known;
  const { count } = await tx
    .selectFrom('upload')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostUploads) {
    throw new KheoError(
      'too-many-requests',
      `Có hơn ${mostUploads} tệp đang chờ. Hãy ghi việc với các tệp đã gửi, rồi gửi tiếp.`,
    );
  }
  const made = await tx
    .insertInto('upload')
    .values({ ...file, user_id: actor.userId ?? '', unit_id: actor.unitId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) throw new KheoError('conflict', 'Tệp này đang được người khác gửi. Hãy chọn lại tệp.');
  return { ...file, received: 0, state: 'receiving', fault: null, taken: null };
}

/** A file on its way, of the acting person. */
export async function findUpload(tx: Tx, id: string): Promise<Upload | undefined> {
  const found = await tx
    .selectFrom('upload')
    .where('id', '=', id)
    .select(['id', 'name', 'bytes', 'received', 'state', 'fault', 'taken'])
    .executeTakeFirst();
  return found as Upload | undefined;
}

/** Note how much has arrived. */
export async function noteReceived(tx: Tx, id: string, received: number): Promise<void> {
  await tx.updateTable('upload').set({ received }).where('id', '=', id).execute();
}

/** Note what came of a file that arrived whole. */
export async function finishUpload(tx: Tx, id: string, outcome: TakenFile | { fault: string }): Promise<void> {
  const set =
    'fault' in outcome ? { state: 'refused', fault: outcome.fault } : { state: 'done', taken: JSON.stringify(outcome) };
  await tx.updateTable('upload').set(set).where('id', '=', id).execute();
}

/** Forget files on their way: they were attached, or are not wanted. */
export async function forgetUploads(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .deleteFrom('upload')
      .where('id', 'in', [...ids])
      .execute();
}

/** Forget what nobody attached within a day. Gives the identifiers. */
export async function forgetOldUploads(tx: Tx): Promise<string[]> {
  const gone = await tx
    .deleteFrom('upload')
    .where('created_at', '<', sql<Date>`now() - interval '24 hours'`)
    .returning('id')
    .execute();
  return gone.map(({ id }) => id);
}
