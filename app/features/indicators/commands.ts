import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { FeedSource } from './indicator.ts';
import { getIndicator, listFeeds } from './queries.ts';

/** Set the target of the acting unit for an indicator in a year; null takes it away. */
export async function setTarget(
  tx: Tx,
  actor: Actor,
  input: { year: number; indicator: string; amount: number | null; note: string | null },
): Promise<void> {
  const { year, amount, note } = input;
  const indicator = await getIndicator(tx, input.indicator);
  if (amount !== null && (Number.isNaN(amount) || amount < 0)) {
    const message = 'Hãy ghi một số, ví dụ 42 hoặc 1.250.';
    throw new KheoError('invalid', message, undefined, { amount: message });
  }
  if (amount === null) {
    await tx
      .deleteFrom('indicator_target')
      .where('unit_id', '=', actor.unitId)
      .where('year', '=', year)
      .where('indicator', '=', indicator.code)
      .execute();
  } else {
    const kept = { amount, note, set_by: actor.userId, set_at: sql<Date>`now()` };
    await tx
      .insertInto('indicator_target')
      .values({ unit_id: actor.unitId, unit_place: actor.place, year, indicator: indicator.code, ...kept })
      .onConflict((conflict) => conflict.columns(['unit_id', 'year', 'indicator']).doUpdateSet(kept))
      .execute();
  }
  await recordEvent(tx, actor, {
    act: 'indicator.target_set',
    subject: 'indicator',
    subjectId: indicator.nr,
    place: actor.place,
    note: `${indicator.name}, năm ${year}: ${amount ?? 'bỏ'}`,
    data: input,
  });
}

export interface NewFeed {
  source: FeedSource;
  kind: string | null;
  field: string | null;
  choice: string | null;
  moment: string | null;
}

/** Let records of a kind feed an indicator; every record is counted again in the same transaction. */
export async function addFeed(tx: Tx, actor: Actor, code: string, feed: NewFeed): Promise<void> {
  const indicator = await getIndicator(tx, code);
  if (indicator.method !== 'records') throw new KheoError('invalid', 'Chỉ tiêu này không đếm từ hồ sơ.');
  const made = await tx
    .insertInto('indicator_feed')
    .values({ indicator: code, ...feed })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) throw new KheoError('conflict', 'Cách đếm này đã có.');
  await recount(tx, actor, code, indicator.nr, 'indicator.feed_added', indicator.name);
}

/** Let records of a kind feed an indicator no more. */
export async function removeFeed(tx: Tx, actor: Actor, code: string, id: number): Promise<void> {
  const indicator = await getIndicator(tx, code);
  if (!(await listFeeds(tx, code)).some((feed) => feed.id === id)) {
    throw new KheoError('not-found', 'Không có cách đếm này.');
  }
  await tx.deleteFrom('indicator_feed').where('id', '=', id).execute();
  await recount(tx, actor, code, indicator.nr, 'indicator.feed_removed', indicator.name);
}

async function recount(tx: Tx, actor: Actor, code: string, nr: number, act: string, note: string): Promise<void> {
  await sql`select recount_indicator(${code})`.execute(tx);
  await recordEvent(tx, actor, { act, subject: 'indicator', subjectId: nr, place: actor.place, note });
}

/** Say that a person has checked an indicator against its source. */
export async function verifyIndicator(tx: Tx, actor: Actor, code: string, verified: boolean): Promise<void> {
  const { nr, name } = await getIndicator(tx, code);
  const done = await tx.updateTable('indicator').set({ verified }).where('code', '=', code).executeTakeFirst();
  if (Number(done.numUpdatedRows) !== 1) {
    throw new KheoError('forbidden', 'Chỉ quản trị toàn hệ thống sửa danh mục chỉ tiêu.');
  }
  const act = verified ? 'indicator.verified' : 'indicator.unverified';
  await recordEvent(tx, actor, { act, subject: 'indicator', subjectId: nr, place: actor.place, note: name });
}

export interface NewIndicator {
  code: string;
  name: string;
  measure: string;
  method: 'records' | 'manual';
  source: string | null;
}

/** Add an indicator to the catalogue. */
export async function addIndicator(tx: Tx, actor: Actor, input: NewIndicator): Promise<void> {
  const made = await sql<{ nr: number }>`
    insert into indicator (code, position, name, measure, method, source)
    select ${input.code}, coalesce(max(position) filter (where form is null), 0) + 10, ${input.name}, ${input.measure}, ${input.method}, ${input.source}
    from indicator
    on conflict (code) do nothing returning nr`.execute(tx);
  const [row] = made.rows;
  if (!row) {
    throw new KheoError('invalid', 'Mã chỉ tiêu đã có.', undefined, { code: 'Mã này đã có, hãy chọn mã khác.' });
  }
  await recordEvent(tx, actor, {
    act: 'indicator.added',
    subject: 'indicator',
    subjectId: row.nr,
    place: actor.place,
    note: input.name,
  });
}
