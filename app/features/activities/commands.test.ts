import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { listAssignments } from '../assignments/queries.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { changeActivity, recordActivity, restoreActivity, withdrawActivity } from './commands.ts';
import { findByClientId, getActivity, listActivities, listKindsForMe, listServedTasks } from './queries.ts';

let database: TestDatabase;
let province: Province;
let taskOfFirst: number;
beforeAll(async () => {
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
  const { coordinator, officers } = province;
  const planId = await database.as(coordinator, (tx) =>
    draftPlan(tx, coordinator, [{ text: 'Tổ chức đối thoại với Nhân dân', unitIds: [officers[0].unitId] }]),
  );
  await database.as(coordinator, (tx) => publishPlan(tx, coordinator, planId));
  const owed = await database.as(officers[0], (tx) =>
    listAssignments(tx, { unitId: officers[0].unitId, today: today() }),
  );
  taskOfFirst = owed[0]?.id ?? 0;
});
afterAll(() => database.drop());

const dialogue = { happenedOn: '2026-03-10', values: { people: 42, opinions: 7 } };

describe('an activity', () => {
  test('is recorded once, however often the phone sends it', async () => {
    const [officer] = province.officers;
    const clientId = crypto.randomUUID();
    const first = await database.as(officer, (tx) => recordActivity(tx, officer, 'dialogue', dialogue, { clientId }));
    const again = await database.as(officer, (tx) => recordActivity(tx, officer, 'dialogue', dialogue, { clientId }));
    expect(first.isNew).toBe(true);
    expect(again).toEqual({ id: first.id, isNew: false });
    const events = await database.as(officer, (tx) => listEvents(tx, 'activity', first.id));
    expect(events.map((event) => event.act)).toEqual(['activity.recorded']);
  });

  test('does not take the identifier that another unit made', async () => {
    const [first, second] = province.officers;
    const clientId = crypto.randomUUID();
    await database.as(first, (tx) => recordActivity(tx, first, 'dialogue', dialogue, { clientId }));
    await expect(
      database.as(second, (tx) => recordActivity(tx, second, 'dialogue', dialogue, { clientId })),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  test('of a unit below does not count as one that arrived', async () => {
    const [first] = province.officers;
    const { coordinator } = province;
    const clientId = crypto.randomUUID();
    await database.as(first, (tx) => recordActivity(tx, first, 'dialogue', dialogue, { clientId }));
    expect(await database.as(first, (tx) => findByClientId(tx, clientId))).toBeTypeOf('number');
    // The province reads what its communes record; its own record under this identifier would be lost if it took theirs for it.
    expect(await database.as(coordinator, (tx) => findByClientId(tx, clientId))).toBeUndefined();
    await expect(
      database.as(coordinator, (tx) => recordActivity(tx, coordinator, 'dialogue', dialogue, { clientId })),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is changed once, however often the phone sends the change', async () => {
    const [officer] = province.officers;
    const { id } = await database.as(officer, (tx) => recordActivity(tx, officer, 'dialogue', dialogue));
    const clientId = crypto.randomUUID();
    const change = { ...dialogue, title: 'Đối thoại về nước sạch', revision: 1 };
    for (let times = 0; times < 3; times++) {
      await database.as(officer, (tx) => changeActivity(tx, officer, id, change, clientId));
    }
    const events = await database.as(officer, (tx) => listEvents(tx, 'activity', id));
    expect(events.map((event) => event.act)).toEqual(['activity.changed', 'activity.recorded']);
    expect((await database.as(officer, (tx) => getActivity(tx, id))).revision).toBe(2);
    await expect(
      database.as(officer, (tx) => changeActivity(tx, officer, id, change, crypto.randomUUID())),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is seen by the unit, those above and the unit that asked; by a neighbour only when public', async () => {
    const [first, second] = province.officers;
    const { coordinator } = province;
    const record = (confidentiality: 0 | 1 | 2) =>
      database.as(first, (tx) =>
        recordActivity(tx, first, 'dialogue', { ...dialogue, confidentiality, assignmentIds: [taskOfFirst] }),
      );
    const [open, inner, closed] = [await record(0), await record(1), await record(2)];
    const seenBy = async (actor: typeof first) => {
      const rows = await database.as(actor, (tx) => listActivities(tx, { unitId: first.unitId, limit: 100 }));
      return [open, inner, closed].map(({ id }) => rows.some((row) => row.id === id));
    };
    expect(await seenBy(first)).toEqual([true, true, true]);
    expect(await seenBy(coordinator)).toEqual([true, true, false]);
    expect(await seenBy(second)).toEqual([true, false, false]);
    const served = await database.as(coordinator, (tx) => listServedTasks(tx, inner.id));
    expect(served.map((task) => task.assignmentId)).toEqual([taskOfFirst]);
  });

  test('cannot serve a task of another unit', async () => {
    const [, second] = province.officers;
    await expect(
      database.as(second, (tx) =>
        recordActivity(tx, second, 'dialogue', { ...dialogue, assignmentIds: [taskOfFirst] }),
      ),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  test('is not overwritten by who saw an older one, and is changed by its unit alone', async () => {
    const [first, second] = province.officers;
    const { id } = await database.as(first, (tx) =>
      recordActivity(tx, first, 'dialogue', { ...dialogue, confidentiality: 0 }),
    );
    const change = { ...dialogue, title: 'Đối thoại về đường vào thôn', revision: 1 };
    await database.as(first, (tx) => changeActivity(tx, first, id, change));
    await expect(database.as(first, (tx) => changeActivity(tx, first, id, change))).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(
      database.as(second, (tx) => changeActivity(tx, second, id, { ...change, revision: 2 })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const now = await database.as(first, (tx) => getActivity(tx, id));
    expect(now).toMatchObject({ title: 'Đối thoại về đường vào thôn', revision: 2 });
  });

  test('that was withdrawn counts nowhere, and can be brought back', async () => {
    const [first] = province.officers;
    const { id } = await database.as(first, (tx) => recordActivity(tx, first, 'dialogue', dialogue));
    const isListed = async () =>
      (await database.as(first, (tx) => listActivities(tx, { unitId: first.unitId, limit: 100 }))).some(
        (row) => row.id === id,
      );
    await database.as(first, (tx) => withdrawActivity(tx, first, id, 'Ghi nhầm ngày'));
    expect(await isListed()).toBe(false);
    await database.as(first, (tx) => restoreActivity(tx, first, id));
    expect(await isListed()).toBe(true);
  });

  test('is not recorded for a day to come, nor by who only reads', async () => {
    const [first] = province.officers;
    await expect(
      database.as(first, (tx) => recordActivity(tx, first, 'dialogue', { ...dialogue, happenedOn: '2999-01-01' })),
    ).rejects.toMatchObject({ fields: { happenedOn: expect.stringContaining('hôm nay') } });
    const { overseer } = province;
    await expect(
      database.as(overseer, (tx) => recordActivity(tx, overseer, 'dialogue', dialogue)),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is found by words without diacritics, and its kind stands first the next time', async () => {
    const [, , third] = province.officers;
    await database.as(third, (tx) =>
      recordActivity(tx, third, 'mediation', {
        happenedOn: '2026-03-11',
        values: { cases: 1 },
        title: 'Hòa giải tranh chấp đất đai ở tổ 3',
      }),
    );
    const found = await database.as(third, (tx) => listActivities(tx, { unitId: third.unitId, words: 'tranh chap' }));
    expect(found.map((row) => row.kind)).toEqual(['mediation']);
    const kinds = await database.as(third, (tx) => listKindsForMe(tx, today()));
    expect(kinds[0]?.code).toBe('mediation');
    expect(kinds.at(-1)?.code).toBe('other');
  });
});
