import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { acceptMany, act } from './commands.ts';
import { getAssignment, listAssignments } from './queries.ts';
import type { AssignmentAct } from './rules.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  setToday('2026-03-01');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

/** Assignments of the three communes that each has taken on. */
async function takenOn(): Promise<number[]> {
  const { coordinator, units, officers, leaders } = province;
  const planId = await database.as(coordinator, async (tx) => {
    const unitIds = units.communes.map((unit) => unit.id);
    const id = await draftPlan(tx, coordinator, [
      { text: 'Tổ chức đối thoại', unitIds, dues: [{ dueOn: '2026-03-08' }] },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
  const rows = await database.as(coordinator, (tx) =>
    listAssignments(tx, { askedById: coordinator.unitId, planId, today: '2026-03-01' }),
  );
  for (const [n, officer] of officers.entries()) {
    const id = rows.find((row) => row.unitId === officer.unitId)?.id ?? 0;
    const people = { leaderId: leaders[n]?.userId ?? '', officerId: officer.userId ?? '' };
    await database.as(officer, async (tx) => {
      await act(tx, officer, id, 'receive');
      await act(tx, officer, id, 'name_people', people);
      await act(tx, officer, id, 'take_on');
    });
  }
  return officers.map((officer) => rows.find((row) => row.unitId === officer.unitId)?.id ?? 0);
}

const get = (id: number) => database.as(province.coordinator, (tx) => getAssignment(tx, id));
const doer = (id: number, what: AssignmentAct, input = {}) =>
  database.as(province.officers[0], (tx) => act(tx, province.officers[0], id, what, input));
const asker = (id: number, what: AssignmentAct, input = {}) =>
  database.as(province.coordinator, (tx) => act(tx, province.coordinator, id, what, input));

it('reports, hands in, is returned with a reason, hands in again and is accepted, all in one history', async () => {
  const [id = 0] = await takenOn();
  await expect(doer(id, 'report')).rejects.toMatchObject({ fields: { reason: 'Hãy ghi việc đã làm.' } });
  await doer(id, 'report', { reason: 'Đã họp 3 thôn' });
  await doer(id, 'finish');
  await asker(id, 'return', { reason: 'Thiếu biên bản' });
  expect(await get(id)).toMatchObject({ state: 'in_progress', doneAt: null, reason: 'Thiếu biên bản' });
  await doer(id, 'finish');
  await asker(id, 'accept');
  const done = await get(id);
  expect([done.state, done.acceptedName, done.reason]).toEqual(['done', province.coordinator.userName, null]);
  await expect(doer(id, 'reopen', { reason: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(asker(id, 'accept')).rejects.toMatchObject({ code: 'forbidden' });
  const events = await database.as(province.coordinator, (tx) => listEvents(tx, 'assignment', id));
  expect(events.slice(0, 5).map((event) => [event.act, event.note])).toEqual([
    ['assignment.accept', null],
    ['assignment.finish', null],
    ['assignment.return', 'Thiếu biên bản'],
    ['assignment.finish', null],
    ['assignment.report', 'Đã họp 3 thôn'],
  ]);
});

it('asks for another date, later than the one it has; who asked grants or denies it', async () => {
  const [id = 0] = await takenOn();
  const wrong = { reason: 'Mưa lũ', dueOn: '2026-03-08' };
  await expect(doer(id, 'ask_date', wrong)).rejects.toMatchObject({
    fields: { dueOn: expect.stringContaining('sau hạn') },
  });
  await doer(id, 'ask_date', { reason: 'Mưa lũ', dueOn: '2026-03-20' });
  await asker(id, 'deny_date', { reason: 'Phải xong trước bầu cử' });
  expect(await get(id)).toMatchObject({ dueOn: '2026-03-08', askedDueOn: null });
  await doer(id, 'ask_date', { reason: 'Mưa lũ', dueOn: '2026-03-15' });
  await expect(doer(id, 'grant_date')).rejects.toMatchObject({ code: 'forbidden' });
  await asker(id, 'grant_date');
  expect(await get(id)).toMatchObject({ dueOn: '2026-03-15', askedDueOn: null, state: 'in_progress' });
});

it('accepts many at once, and passes over what is not done', async () => {
  const ids = await takenOn();
  await doer(ids[0] ?? 0, 'finish');
  const { coordinator } = province;
  const waiting = () =>
    database.as(coordinator, (tx) =>
      listAssignments(tx, { askedById: coordinator.unitId, state: 'waiting', today: '2026-03-01' }),
    );
  expect((await waiting()).map((row) => [row.id, row.waitsFor])).toEqual([[ids[0], 'acceptance']]);
  expect(await database.as(coordinator, (tx) => acceptMany(tx, coordinator, [...ids, ...ids]))).toBe(1);
  expect(await database.as(coordinator, (tx) => acceptMany(tx, coordinator, ids))).toBe(0);
  expect(await waiting()).toEqual([]);
});
