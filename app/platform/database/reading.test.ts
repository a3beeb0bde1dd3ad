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

test('questions of one turn go out together, each with its own answer', async () => {
  const [officer] = province.officers;
  const [plans, sums, none] = await single.read(officer, (tx) =>
    Promise.all([
      plansInSight(tx),
      Promise.all([1, 2, 3].map(async (n) => (await sql<{ n: number }>`select ${n}::int + 1 as n`.execute(tx)).rows)),
      tx.selectFrom('plan').select('id').where('id', '=', -1).execute(),
    ]),
  );
  expect(plans).toEqual(await owner.as(officer, plansInSight));
  expect(sums).toEqual([[{ n: 2 }], [{ n: 3 }], [{ n: 4 }]]);
  expect(none).toEqual([]);
  // One transaction: the clock of a transaction stands still.
  const clock = async (tx: Tx) => (await sql<{ at: string }>`select now()::text as at`.execute(tx)).rows[0]?.at;
  const [one, other] = await single.read(officer, (tx) => Promise.all([clock(tx), clock(tx)]));
  expect(one).toBe(other);
});

test('of questions that go out together, what stands before a failure is answered and what stands behind it is not', async () => {
  const [officer] = province.officers;
  for (let round = 0; round < 3; round += 1) {
    const answers = await single.read(officer, (tx) =>
      Promise.allSettled([
        sql`select ${'before'}::text as word`.execute(tx),
        sql`select 1 / ${0}::int`.execute(tx),
        // Never parsed in a round before: the statement is not taken for known.
        sql`select ${`behind ${round}`}::text as behind`.execute(tx),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  }
  const alone = await single.read(officer, (tx) => sql`select ${'alone'}::text as behind`.execute(tx));
  expect(alone.rows).toEqual([{ behind: 'alone' }]);
});

test('a value that cannot be sent fails alone, before anything is sent', async () => {
  const [officer] = province.officers;
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const answers = await single.read(officer, (tx) =>
    Promise.allSettled([
      sql`select ${1}::int as n`.execute(tx),
      sql`select ${circular}::jsonb`.execute(tx),
      sql`select ${2}::int as n`.execute(tx),
    ]),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await single.read(officer, plansInSight)).toHaveLength(1);
});

test('rights do not outlive a turn: two people on one connection ask in the same one', async () => {
  const people: Actor[] = [...province.officers, province.coordinator, province.overseer];
  const expected = await Promise.all(people.map((actor) => owner.as(actor, plansInSight)));
  for (let round = 0; round < 20; round += 1) {
    const read = await Promise.all(
      people.map((actor) => single.read(actor, (tx) => Promise.all([plansInSight(tx), plansInSight(tx)]))),
    );
    expect(read).toEqual(expected.map((plans) => [plans, plans]));
  }
});

test('a question that comes after the end sees nothing, and does not reach the transaction of another', async () => {
  const [officer] = province.officers;
  for (const run of [single.read, single.as]) {
    let late: Promise<unknown> = Promise.resolve();
    const over = run(officer, (tx) => {
      late = plansInSight(tx).then(() => plansInSight(tx));
      late.catch(() => undefined);
      return Promise.reject(new Error('over'));
    });
    await expect(over).rejects.toThrow('over');
    const others = single.as(province.coordinator, async (tx) => [await plansInSight(tx), await plansInSight(tx)]);
    // Refused, or asked for nobody behind the rollback: it sees nothing.
    expect(await late.catch(() => [])).toEqual([]);
    const expected = await owner.as(province.coordinator, plansInSight);
    expect(await others).toEqual([expected, expected]);
  }
});
