import { plainDate } from '@kheo/calendar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { systemActor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { publishPlan } from '../plans/commands.ts';
import { correctPlan } from '../plans/versions.ts';
import { registerReactions } from '../reactions.ts';
import { act } from './commands.ts';
import { openNextPeriods } from './hand-out.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

/** A published plan of one task that falls due each half year, for two communes. */
async function publish(lastYear: number | null): Promise<number> {
  const { coordinator, units } = province;
  setToday('2026-02-01');
  return database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      {
        text: 'Báo cáo kết quả đối thoại',
        unitIds: [units.communes[0].id, units.communes[1].id],
        dues: [{ dueOn: '2026-06-20', recurrence: 'half-yearly' }],
      },
    ]);
    await tx.updateTable('plan').set({ last_year: lastYear }).where('id', '=', id).execute();
    await publishPlan(tx, coordinator, id);
    return id;
  });
}

const owed = (planId: number) =>
  database.system((tx) =>
    tx
      .selectFrom('assignment')
      .where('plan_id', '=', planId)
      .orderBy('unit_id')
      .orderBy('due_on')
      .select(['id', 'unit_id as unitId', 'due_on as dueOn', 'period', 'state'])
      .execute(),
  );
const daysOf = async (planId: number) =>
  (await owed(planId)).filter(({ unitId }) => unitId === province.units.communes[0].id).map(({ dueOn }) => dueOn);
function morning(day: string): Promise<number> {
  setToday(day);
  return database.as(systemActor, (tx) => openNextPeriods(tx, plainDate(day)));
}

const halves = (year: number) => [`${year}-06-20`, `${year}-12-20`];

test('a plan of one year ends with it: the plan of the next year takes over', async () => {
  const id = await publish(null);
  for (const day of ['2026-12-20', '2027-01-01', '2028-01-01']) expect(await morning(day)).toBe(0);
  expect(await daysOf(id)).toEqual(halves(2026));
});

test('a plan of several years opens each by itself, once, and what was recalled stays so', async () => {
  const { coordinator, officers } = province;
  const [officer] = officers;
  const id = await publish(2028);
  expect(await daysOf(id)).toEqual(halves(2026));
  expect(await morning('2026-12-15')).toBe(0);
  expect(await morning('2026-12-16')).toBe(1);
  expect(await morning('2026-12-16')).toBe(0);
  expect(await daysOf(id)).toEqual([...halves(2026), ...halves(2027)]);
  const [told] = await database.as(officer, (tx) =>
    tx
      .selectFrom('notification')
      .innerJoin('assignment', 'assignment.id', 'notification.assignment_id')
      .where('assignment.plan_id', '=', id)
      .orderBy('notification.id', 'desc')
      .limit(1)
      .select('notification.text')
      .execute(),
  );
  expect(told?.text).toMatch(/giao: Báo cáo kết quả đối thoại \(hạn 20\/\d\d\/2027\)/);

  const later = (await owed(id)).find(({ dueOn }) => dueOn === '2027-12-20');
  await database.as(coordinator, (tx) => act(tx, coordinator, later?.id ?? 0, 'recall', { reason: 'Không còn cần' }));
  expect(await morning('2027-07-01')).toBe(0);
  expect((await owed(id)).filter(({ dueOn }) => dueOn === '2027-12-20')).toHaveLength(2);
  // Days without a morning leave nothing out.
  expect(await morning('2029-03-01')).toBe(1);
  expect(await daysOf(id)).toEqual([2026, 2027, 2028].flatMap(halves));
  expect(await morning('2030-01-01')).toBe(0);
});

test('a corrected version goes on where the one before stood', async () => {
  const { coordinator } = province;
  const id = await publish(2028);
  await morning('2026-12-20');
  const corrected = await database.as(coordinator, async (tx) => {
    const draft = await correctPlan(tx, coordinator, id);
    await publishPlan(tx, coordinator, draft);
    return draft;
  });
  expect(await daysOf(corrected)).toEqual([2026, 2027].flatMap(halves));
  expect(await daysOf(id)).toEqual([]);
  expect(await morning('2028-01-02')).toBe(1);
  expect(await daysOf(corrected)).toEqual([2026, 2027, 2028].flatMap(halves));
});
