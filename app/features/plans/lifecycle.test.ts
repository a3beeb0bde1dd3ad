import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { act } from '../assignments/commands.ts';
import { getAssignment, listAssignments } from '../assignments/queries.ts';
import { registerReactions } from '../reactions.ts';
import {
  addTask,
  addTaskUnit,
  discardPlan,
  publishPlan,
  removeTask,
  submitPlan,
  updateTask,
  withdrawPlan,
} from './commands.ts';
import { listCoverage } from './coverage.ts';
import { derivePlan } from './derive.ts';
import { getPlan, listPlans, listTasks } from './queries.ts';
import { comparePlans, correctPlan } from './versions.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  setToday('2026-03-01');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const dialogue = 'Tổ chức đối thoại với Nhân dân ít nhất hai lần trong năm';

/** A published plan of the province: one task for all communes, one for Sở Nội vụ. */
async function publish(): Promise<number> {
  const { coordinator, units } = province;
  return database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      { text: dialogue, group: 'communes', dues: [{ dueOn: '2026-06-30' }] },
      { text: 'Theo dõi, đôn đốc, tổng hợp báo cáo Ủy ban nhân dân tỉnh', unitIds: [units.homeAffairs.id] },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
}

const owedBy = (n: 0 | 1 | 2, planId: number) =>
  database.as(province.officers[n], (tx) =>
    listAssignments(tx, { unitId: province.units.communes[n].id, planId, today: '2026-03-01' }),
  );

describe('publishing', () => {
  it('gives every unit of a group its assignment, with a word and an event each', async () => {
    const planId = await publish();
    for (const n of [0, 1, 2] as const) {
      const rows = await owedBy(n, planId);
      expect(rows.map((row) => [row.text, row.dueOn, row.state])).toEqual([[dialogue, '2026-06-30', 'assigned']]);
      const told = await database.as(province.officers[n], (tx) =>
        tx
          .selectFrom('notification')
          .where('assignment_id', '=', rows[0]?.id ?? 0)
          .select('kind')
          .execute(),
      );
      expect(told).toEqual([{ kind: 'assigned' }]);
      const events = await database.as(province.officers[n], (tx) =>
        tx
          .selectFrom('event')
          .where('subject', '=', 'assignment')
          .where('subject_id', '=', rows[0]?.id ?? 0)
          .select('act')
          .execute(),
      );
      expect(events).toEqual([{ act: 'assignment.handed_out' }]);
    }
  });

  it('refuses a plan with a name that means nobody, and changes nothing', async () => {
    const { coordinator } = province;
    const id = await database.as(coordinator, async (tx) => {
      const planId = await draftPlan(tx, coordinator, [{ text: dialogue }]);
      const [task] = await listTasks(tx, planId);
      await addTaskUnit(tx, coordinator, task?.id ?? 0, {
        name: 'Sở Không Có',
        role: 'lead',
        unitId: null,
        groupCode: null,
        exceptIds: [],
      });
      return planId;
    });
    await expect(database.as(coordinator, (tx) => publishPlan(tx, coordinator, id))).rejects.toMatchObject({
      code: 'invalid',
    });
    expect((await database.as(coordinator, (tx) => getPlan(tx, id))).state).toBe('draft');
  });

  it('is the issuer’s alone, and once only', async () => {
    const planId = await publish();
    const [officer] = province.officers;
    await expect(database.as(officer, (tx) => publishPlan(tx, officer, planId))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      database.as(province.coordinator, (tx) => publishPlan(tx, province.coordinator, planId)),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('hands out once when two people publish at the same moment', async () => {
    const { coordinator } = province;
    const id = await database.as(coordinator, (tx) =>
      draftPlan(tx, coordinator, [{ text: dialogue, group: 'communes' }]),
    );
    const both = await Promise.allSettled(
      [1, 2].map(() => database.as(coordinator, (tx) => publishPlan(tx, coordinator, id))),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await owedBy(0, id)).toHaveLength(1);
  });
});

describe('correcting a published plan', () => {
  it('keeps finished work, moves open work to the new version, recalls what is asked no more, hands out what is new', async () => {
    const { coordinator, officers, leaders, units } = province;
    const planId = await publish();
    const [mine] = await owedBy(0, planId);
    const [officer] = officers;
    const done = mine?.id ?? 0;
    await database.as(officer, async (tx) => {
      await act(tx, officer, done, 'receive');
      await act(tx, officer, done, 'name_people', {
        leaderId: leaders[0].userId ?? '',
        officerId: officer.userId ?? '',
      });
      await act(tx, officer, done, 'take_on');
      await act(tx, officer, done, 'finish');
    });
    const draft = await database.as(coordinator, async (tx) => {
      const id = await correctPlan(tx, coordinator, planId);
      const tasks = await listTasks(tx, id);
      const [first, second] = tasks;
      if (!first || !second) throw new Error('the draft lost its tasks');
      await updateTask(tx, coordinator, first.id, {
        ...first,
        dues: [{ dueOn: '2026-07-15', recurrence: 'once', label: null }],
      });
      await removeTask(tx, coordinator, second.id);
      const added = await addTask(tx, coordinator, id, {
        ref: null,
        text: 'Tập huấn nghiệp vụ dân vận cho công chức cấp xã',
      });
      await addTaskUnit(tx, coordinator, added, {
        name: 'Sở Tư pháp',
        role: 'lead',
        unitId: units.justice.id,
        groupCode: null,
        exceptIds: [],
      });
      return id;
    });
    const difference = await database.as(coordinator, (tx) => comparePlans(tx, planId, draft));
    expect(difference.changed.map((one) => one.fields)).toEqual([['thời hạn']]);
    expect([difference.added.length, difference.removed.length]).toEqual([1, 1]);
    expect((await owedBy(1, planId))[0]?.dueOn).toBe('2026-06-30');

    await database.as(coordinator, (tx) => publishPlan(tx, coordinator, draft));
    const kept = await database.as(officer, (tx) => getAssignment(tx, done));
    expect([kept.state, kept.planId]).toEqual(['done', draft]);
    expect((await owedBy(1, draft)).map((row) => [row.state, row.dueOn])).toEqual([['assigned', '2026-07-15']]);
    const asked = await database.as(coordinator, (tx) =>
      listAssignments(tx, { askedById: coordinator.unitId, today: '2026-03-01', limit: 500 }),
    );
    expect(asked.filter((row) => row.planId === planId).map((row) => [row.unitName, row.state])).toEqual([
      ['Sở Nội vụ', 'recalled'],
    ]);
    expect(
      asked.filter((row) => row.planId === draft && row.unitName === 'Sở Tư pháp').map((row) => row.state),
    ).toEqual(['assigned']);
    expect((await database.as(coordinator, (tx) => getPlan(tx, planId))).state).toBe('superseded');
  });

  it('gives back the draft that is already begun', async () => {
    const planId = await publish();
    const { coordinator } = province;
    const first = await database.as(coordinator, (tx) => correctPlan(tx, coordinator, planId));
    expect(await database.as(coordinator, (tx) => correctPlan(tx, coordinator, planId))).toBe(first);
    await database.as(coordinator, (tx) => discardPlan(tx, coordinator, first));
    expect(
      (await database.as(coordinator, (tx) => listPlans(tx, { limit: 500 }))).some((plan) => plan.id === first),
    ).toBe(false);
  });
});

describe('withdrawing', () => {
  it('recalls what is open with the reason', async () => {
    const planId = await publish();
    await database.as(province.coordinator, (tx) =>
      withdrawPlan(tx, province.coordinator, planId, 'Trùng với kế hoạch khác'),
    );
    expect((await owedBy(0, planId)).map((row) => row.state)).toEqual(['recalled']);
  });
});

describe('a unit’s own plan from the one above', () => {
  it('takes the tasks that fall to it, tied to their origin; the matrix shows it once published', async () => {
    const planId = await publish();
    const [officer] = province.officers;
    const own = await database.as(officer, (tx) => derivePlan(tx, officer, planId));
    const tasks = await database.as(officer, (tx) => listTasks(tx, own));
    expect(tasks.map((task) => task.text)).toEqual([dialogue]);
    expect(tasks[0]?.upperTaskId).not.toBeNull();
    const before = await database.as(province.coordinator, (tx) => listCoverage(tx, planId));
    expect(before.every((cell) => cell.ownTaskId === null)).toBe(true);
    await database.as(officer, async (tx) => {
      const task = tasks[0];
      if (!task) throw new Error('no task');
      await updateTask(tx, officer, task.id, {
        ...task,
        dues: [{ dueOn: '2026-08-01', recurrence: 'once', label: null }],
      });
      await addTaskUnit(tx, officer, task.id, {
        name: 'Thôn Đông',
        role: 'lead',
        unitId: province.units.village.id,
        groupCode: null,
        exceptIds: [],
      });
      await publishPlan(tx, officer, own);
      await submitPlan(tx, officer, own, province.units.homeAffairs);
    });
    const after = await database.as(province.coordinator, (tx) => listCoverage(tx, planId));
    const taken = after.filter((cell) => cell.ownTaskId !== null);
    expect(taken.map((cell) => [cell.unitName, cell.dueOn, cell.ownDueOn])).toEqual([
      ['Xã Bản Cáu', '2026-06-30', '2026-08-01'],
    ]);
    expect(await database.as(officer, (tx) => derivePlan(tx, officer, planId))).toBe(own);
  });
});
