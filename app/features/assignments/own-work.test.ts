import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { seedOf } from '../../../tests/seed.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { type AssignmentAct, actsOpenTo } from './rules.ts';

// Who stands in for a leader decides on the work of others, never on their own: in the rules and, whatever the rules say, in the database.
let database: TestDatabase;
let province: Province;
let taskId: number;
let planId: number;
beforeAll(async () => {
  setToday('2026-03-20');
  database = await createTestDatabase();
  province = await makeProvince(database);
  const { coordinator } = province;
  planId = await database.as(coordinator, (tx) => draftPlan(tx, coordinator, [{ text: 'Việc' }]));
  const task = await database.system((tx) =>
    tx.selectFrom('task').where('plan_id', '=', planId).select('id').executeTakeFirstOrThrow(),
  );
  taskId = task.id;
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

/** What a decision writes, as a command would, and the state in which it is open. */
const decisions = {
  accept: { state: 'done', set: { accepted_at: sql<Date>`now()` } },
  return: { state: 'done', set: { state: 'in_progress', done_at: null } },
  grant_date: { state: 'in_progress', set: { due_on: '2026-05-01', asked_due_on: null } },
  deny_date: { state: 'in_progress', set: { asked_due_on: null } },
  exempt: { state: 'in_progress', set: { state: 'exempt' } },
} as const satisfies Partial<Record<AssignmentAct, unknown>>;
const acts = Object.keys(decisions) as (keyof typeof decisions)[];
/** What the doer does with the same row: never a decision. */
const deeds = { report: {}, finish: { state: 'done', asked_due_on: null, done_at: sql<Date>`now()` } } as const;

let period = 0;
async function makeAssignment(state: string, people: { officer_id: string | null; leader_id: string | null }) {
  const { units } = province;
  period += 1;
  const row = await database.system((tx) =>
    tx
      .insertInto('assignment')
      .values({
        ...{ task_id: taskId, plan_id: planId, unit_id: units.communes[0].id, unit_place: units.communes[0].place },
        ...{ asked_by_id: units.province.id, asked_by_place: units.province.place, role: 'perform', period, state },
        ...{ asked_due_on: state === 'in_progress' ? '2026-05-01' : null, ...people },
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

const update = (actor: Actor, id: number, set: Record<string, unknown>) =>
  database
    .as(actor, (tx) =>
      tx
        .updateTable('assignment')
        .set({ ...set, revision: sql`revision + 1` })
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    .then(
      (answer) => (answer.numUpdatedRows === 1n ? 'written' : 'unseen'),
      (error: Error) => (/does not decide on their own work/.test(error.message) ? 'refused' : error.message),
    );

test('decisions on one’s own work are refused while standing in, by the rules and by the database alike', async () => {
  const { coordinator, leaders } = province;
  const [leader] = leaders;
  const anybody = fc.constantFrom('self', 'other', 'nobody');
  const idOf = (who: string) => ({ self: coordinator.userId, other: leader.userId, nobody: null })[who] ?? null;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...acts), anybody, anybody, fc.boolean(), async (act, officer, head, standsIn) => {
      const actor: Actor = {
        ...coordinator,
        role: 'leader',
        ...(standsIn ? { standsInFor: { userId: leader.userId ?? '', name: leader.userName } } : {}),
      };
      const { state, set } = decisions[act];
      const people = { officer_id: idOf(officer), leader_id: idOf(head) };
      const id = await makeAssignment(state, people);
      const isOwn = standsIn && (officer === 'self' || head === 'self');
      const { units } = province;
      const open = actsOpenTo(actor, {
        ...{ unitId: units.communes[0].id, askedById: units.province.id, state, acceptedAt: null },
        ...{ officerId: people.officer_id, leaderId: people.leader_id, askedDueOn: '2026-05-01' },
      });
      expect(open.includes(act)).toBe(!isOwn);
      expect(await update(actor, id, set)).toBe(isOwn ? 'refused' : 'written');
    }),
    { seed: seedOf('own work'), numRuns: 120 },
  );
});

test('the work itself is done while standing in as ever', async () => {
  const [officer] = province.officers;
  const [leader] = province.leaders;
  const acting: Actor = {
    ...officer,
    role: 'leader',
    standsInFor: { userId: leader.userId ?? '', name: leader.userName },
  };
  const id = await makeAssignment('in_progress', { officer_id: officer.userId, leader_id: officer.userId });
  for (const set of Object.values(deeds)) expect(await update(acting, id, set)).toBe('written');
});
