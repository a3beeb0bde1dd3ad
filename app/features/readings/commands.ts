import type { ScannedPage } from '@kheo/scanned-pages';
import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Reading, ReadPlan } from './reading.ts';

/** Begin to read a file page by page, for the acting unit. Gives the reading's identifier. */
export async function startReading(tx: Tx, actor: Actor, fileId: number, pages: number): Promise<number> {
  const { id } = await tx
    .insertInto('reading')
    .values({
      file_id: fileId,
      unit_id: actor.unitId,
      unit_place: actor.place,
      created_by: actor.userId,
      role: actor.role,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // Pages that an earlier reading of the same file gave are not read again.
  await sql`
    insert into reading_page (reading_id, page, state, result)
    select ${id}, n, case when earlier.result is null then 'waiting' else 'done' end, earlier.result
    from generate_series(1, ${pages}::integer) n
      left join lateral (
        select result from reading_page join reading on reading.id = reading_id
        where file_id = ${fileId} and page = n and result is not null order by reading_id desc limit 1
      ) earlier on true`.execute(tx);
  await recordEvent(tx, actor, { act: 'reading.started', subject: 'reading', subjectId: id, place: actor.place });
  return id;
}

/** Keep what a page gave; nothing when the reading was cancelled meanwhile. Gives how many pages still wait, or undefined. */
export async function keepPage(
  tx: Tx,
  readingId: number,
  page: number,
  outcome: { result: ScannedPage } | { fault: string },
): Promise<number | undefined> {
  // Locked, so that of two pages that end at once one sees that it was the last.
  const open = await sql`select from reading where id = ${readingId} and state = 'reading' for update`.execute(tx);
  if (open.rows.length === 0) return undefined;
  await tx
    .updateTable('reading_page')
    .where('reading_id', '=', readingId)
    .where('page', '=', page)
    .set(
      'result' in outcome
        ? { state: 'done', result: JSON.stringify(outcome.result) }
        : { state: 'failed', fault: outcome.fault },
    )
    .execute();
  const { left } = await tx
    .selectFrom('reading_page')
    .where('reading_id', '=', readingId)
    .where('state', '=', 'waiting')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  return Number(left);
}

export interface NewPagePicture {
  fileId: number;
  page: number;
  sha256: string;
  mime: string;
  /** Size of the page, in points. */
  width: number;
  height: number;
}

/** Register the picture of a page; the first stays. */
export async function keepPagePicture(tx: Tx, { fileId, ...picture }: NewPagePicture): Promise<void> {
  await tx
    .insertInto('page_picture')
    .values({ file_id: fileId, ...picture })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** End a reading with what it gave: plans take it up through the event. Nothing when it has ended already. */
export async function finishReading(tx: Tx, actor: Actor, reading: Reading, found: ReadPlan): Promise<void> {
  const ended = await end(tx, reading.id, {
    state: 'done',
    source: JSON.stringify(found.source),
    plan_reading: JSON.stringify(found.reading),
  });
  if (ended) await record(tx, actor, reading, 'reading.finished');
}

/** End a reading that gave no text, with the reason for the person. */
export async function failReading(tx: Tx, actor: Actor, reading: Reading, fault: string): Promise<void> {
  if (await end(tx, reading.id, { state: 'failed', fault })) await record(tx, actor, reading, 'reading.failed', fault);
}

/** Stop a reading under way; what its pages gave stays until the file is read again. */
export async function cancelReading(tx: Tx, actor: Actor, reading: Reading): Promise<void> {
  if (await end(tx, reading.id, { state: 'cancelled' })) await record(tx, actor, reading, 'reading.cancelled');
}

async function end(
  tx: Tx,
  id: number,
  set: { state: 'done' | 'failed' | 'cancelled'; fault?: string; source?: string; plan_reading?: string },
): Promise<boolean> {
  const answer = await tx
    .updateTable('reading')
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .set({ ...set, finished_at: sql`now()` })
    .executeTakeFirst();
  return Number(answer.numUpdatedRows) > 0;
}

function record(tx: Tx, actor: Actor, reading: Reading, act: string, note?: string): Promise<void> {
  return recordEvent(tx, actor, {
    act,
    subject: 'reading',
    subjectId: reading.id,
    place: reading.unitPlace,
    note: note ?? null,
    data: { readingId: reading.id, fileId: reading.fileId },
  });
}
