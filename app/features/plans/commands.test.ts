import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { listEvents } from '../../platform/events.ts';
import {
  acceptTask,
  addTask,
  addTaskUnit,
  createPlan,
  moveTask,
  removeTask,
  removeTaskUnit,
  updatePlan,
  updateTask,
  updateTaskUnit,
} from './commands.ts';
import { updateOutline } from './outline.ts';
import { getPlan, listOutline, listTasks } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const unmatched = { role: 'lead' as const, unitId: null, groupCode: null, exceptIds: [] };

describe('putting a draft right', () => {
  it('settles a name everywhere in the plan at once, and only where it was open', async () => {
    const { coordinator, units } = province;
    const tasks = await database.as(coordinator, async (tx) => {
      const planId = await draftPlan(tx, coordinator, [{ text: 'Việc thứ nhất' }, { text: 'Việc thứ hai' }]);
      for (const task of await listTasks(tx, planId))
        await addTaskUnit(tx, coordinator, task.id, { name: 'Sở NV', ...unmatched });
      const [first] = await listTasks(tx, planId);
      const open = first?.units[0];
      if (!open) throw new Error('no unit');
      await updateTaskUnit(tx, coordinator, open.id, { ...unmatched, unitId: units.homeAffairs.id });
      return listTasks(tx, planId);
    });
    expect(tasks.map((task) => task.units.map((unit) => unit.unitName))).toEqual([['Sở Nội vụ'], ['Sở Nội vụ']]);
  });

  it('keeps the plan’s own words beside a date that stays, and drops them with one that goes', async () => {
    const { coordinator } = province;
    const [task] = await database.as(coordinator, async (tx) => {
      const planId = await draftPlan(tx, coordinator, [
        { text: 'Báo cáo', dues: [{ dueOn: '2026-06-20' }, { dueOn: '2026-11-25' }] },
      ]);
      const [before] = await listTasks(tx, planId);
      if (!before) throw new Error('no task');
      const dues = [
        { dueOn: '2026-06-20', recurrence: 'once' as const, label: 'báo cáo 6 tháng' },
        { dueOn: '2026-12-01', recurrence: 'once' as const, label: null },
      ];
      await updateTask(tx, coordinator, before.id, { ...before, text: 'Báo cáo định kỳ', dues });
      return listTasks(tx, planId);
    });
    expect(task?.text).toBe('Báo cáo định kỳ');
    expect(task?.checked).toBe(true);
    expect(task?.dues.map((due) => [due.dueOn, due.dueText, due.label])).toEqual([
      ['2026-06-20', 'hạn', 'báo cáo 6 tháng'],
      ['2026-12-01', null, null],
    ]);
  });

  it('adds, accepts and removes, and its history keeps what was removed', async () => {
    const { coordinator, units } = province;
    const planId = await database.as(coordinator, (tx) =>
      createPlan(tx, coordinator, { title: 'Kế hoạch thử', number: null, issuedOn: null, year: 2026 }),
    );
    await database.as(coordinator, async (tx) => {
      const taskId = await addTask(tx, coordinator, planId, { ref: 'II.1', text: 'Việc sẽ bỏ' });
      await addTaskUnit(tx, coordinator, taskId, { name: 'Sở Nội vụ', ...unmatched, unitId: units.homeAffairs.id });
      const [task] = await listTasks(tx, planId);
      await removeTaskUnit(tx, coordinator, task?.units[0]?.id ?? 0);
      await acceptTask(tx, coordinator, taskId);
      await removeTask(tx, coordinator, taskId);
      await updateOutline(tx, coordinator, planId, 'I Mục đích\nII Nhiệm vụ');
      await updatePlan(tx, coordinator, planId, {
        title: 'Kế hoạch thử, bản hai',
        number: '9/KH-UBND',
        issuedOn: '2026-03-01',
        year: 2026,
        confidentiality: 2,
      });
    });
    const found = await database.as(coordinator, async (tx) => ({
      plan: await getPlan(tx, planId),
      outline: await listOutline(tx, planId),
      events: await listEvents(tx, 'plan', planId),
    }));
    expect(found.plan).toMatchObject({ number: '9/KH-UBND', confidentiality: 2, issuedOn: '2026-03-01' });
    expect(found.outline.map((entry) => entry.ref)).toEqual(['I', 'II']);
    const removed = found.events.find((event) => event.act === 'plan.task_removed');
    expect(removed?.data).toMatchObject({ task: { text: 'Việc sẽ bỏ' } });
  });

  it('moves a task by one place, and stays where there is no further', async () => {
    const { coordinator } = province;
    const texts = ['Một', 'Hai', 'Ba'];
    const planId = await database.as(coordinator, (tx) =>
      draftPlan(
        tx,
        coordinator,
        texts.map((text) => ({ text })),
      ),
    );
    const order = () => database.as(coordinator, async (tx) => (await listTasks(tx, planId)).map((task) => task.text));
    const tasks = await database.as(coordinator, (tx) => listTasks(tx, planId));
    const move = (text: string, where: 'up' | 'down') =>
      database.as(coordinator, (tx) =>
        moveTask(tx, coordinator, tasks.find((task) => task.text === text)?.id ?? 0, where),
      );
    await move('Ba', 'up');
    expect(await order()).toEqual(['Một', 'Ba', 'Hai']);
    await move('Ba', 'up');
    await move('Ba', 'up');
    expect(await order()).toEqual(['Ba', 'Một', 'Hai']);
    await move('Ba', 'down');
    await move('Hai', 'down');
    expect(await order()).toEqual(['Một', 'Ba', 'Hai']);
    const [, stranger] = province.officers;
    await expect(
      database.as(stranger, (tx) => moveTask(tx, stranger, tasks[0]?.id ?? 0, 'down')),
    ).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|not-found/) });
  });

  it('is nobody else’s', async () => {
    const { coordinator, officers, overseer } = province;
    const planId = await database.as(coordinator, (tx) => draftPlan(tx, coordinator, [{ text: 'Việc' }]));
    for (const stranger of [officers[0], overseer]) {
      await expect(
        database.as(stranger, (tx) => addTask(tx, stranger, planId, { ref: null, text: 'x' })),
      ).rejects.toMatchObject({
        code: expect.stringMatching(/forbidden|not-found/),
      });
    }
  });
});
