import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../actor.ts';
import { connect, type Database, type Tx } from './connect.ts';

let owner: TestDatabase;
let province: Province;
/** One connection, so that whatever a question leaves behind would meet the next. */
let single: Database;

beforeAll(async () => {
  owner = await createTestDatabase();
  province = await makeProvince(owner);
  for (const actor of [province.coordinator, ...province.officers])
    await owner.as(actor, (tx) => draftPlan(tx, actor, [{ text: 'Tổ chức đối thoại với Nhân dân' }]));
  single = connect(owner.ownerUrl, { connections: 1 });
});
afterAll(async () => {
  await single.close();
  await owner.drop();
});

const plansInSight = async (tx: Tx): Promise<number[]> => {
  const rows = await tx.selectFrom('plan').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
};

test('each question of a reading has the rights of who asks, and leaves none behind', async () => {
  const people: Actor[] = [...province.officers, province.coordinator, province.overseer];
  const expected = await Promise.all(people.map((actor) => owner.as(actor, plansInSight)));
  expect(new Set(expected.map(String)).size).toBeGreaterThan(2);
  // All at once on one connection: the questions of one stand between those of the others.
  const read = await Promise.all(
    people.map((actor) =>
      single.read(actor, async (tx) => [await plansInSight(tx), await plansInSight(tx), await plansInSight(tx)]),
    ),
  );
  expect(read).toEqual(expected.map((plans) => [plans, plans, plans]));
  const left = await single.pool.query(
    `select current_setting('kheo.unit_id', true) as unit, current_setting('transaction_read_only') as alone`,
  );
  expect(left.rows).toEqual([{ unit: '', alone: 'off' }]);
});

test('what only reads cannot write, not even what the person may write', async () => {
  const [officer] = province.officers;
  await expect(
    single.read(officer, (tx) =>
      tx.updateTable('plan').set({ year: 1999 }).where('issuer_id', '=', officer.unitId).execute(),
    ),
  ).rejects.toThrow(/read-only/);
  const years = await single.as(officer, (tx) => tx.selectFrom('plan').select('year').distinct().execute());
  expect(years).toEqual([{ year: 2026 }]);
});

test('a question that fails tells why, and the connection goes on', async () => {
  const [officer] = province.officers;
  const failing = (divisor: number) =>
    single.read(officer, async (tx) => (await sql<{ n: number }>`select 1 / ${divisor}::int as n`.execute(tx)).rows);
  const answers = await Promise.allSettled([failing(0), failing(1), failing(0), failing(1)]);
  expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  const wrong = () => single.read(officer, async (tx) => sql`select ${1}::int from no_such_table`.execute(tx));
  await expect(wrong()).rejects.toThrow(/no_such_table/);
  await expect(wrong()).rejects.toThrow(/no_such_table/);
  expect(await failing(1)).toEqual([{ n: 1 }]);
  expect(await single.as(officer, plansInSight)).toHaveLength(1);
});
