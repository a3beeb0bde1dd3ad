import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { countUnseen, listNotifications, markSeen } from '../notifications/queries.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { act, remind } from './commands.ts';
import { getAssignment, listAskedTasks, listAssignments, summariseAsked, summariseOwn } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  setToday('2026-03-01');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

/** A fresh assignment of the first commune. */
async function handOut(): Promise<number> {
  const { coordinator, units } = province;
  const planId = await database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      {
        text: 'Tổ chức đối thoại với Nhân dân trong năm 2026',
        unitIds: [units.communes[0].id],
        dues: [{ dueOn: '2026-03-08' }],
      },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
  const [row] = await database.as(coordinator, (tx) =>
    listAssignments(tx, { askedById: coordinator.unitId, planId, today: '2026-03-01' }),
  );
  return row?.id ?? 0;
}

const stateOf = async (id: number) => (await database.as(province.coordinator, (tx) => getAssignment(tx, id))).state;

describe('the unit that owes', () => {
  it('receives, names its people, takes on, finishes; the unit that asked hears each step', async () => {
    const id = await handOut();
    const { coordinator, officers, leaders } = province;
    const [officer] = officers;
    await database.as(officer, (tx) => act(tx, officer, id, 'receive'));
    await database.as(officer, (tx) =>
      act(tx, officer, id, 'name_people', { leaderId: leaders[0].userId ?? '', officerId: officer.userId ?? '' }),
    );
    await database.as(officer, (tx) => act(tx, officer, id, 'take_on'));
    await database.as(officer, (tx) => act(tx, officer, id, 'finish'));
    expect(await stateOf(id)).toBe('done');
    const events = await database.as(coordinator, (tx) => listEvents(tx, 'assignment', id));
    expect(events.map((event) => event.act)).toEqual([
      'assignment.finish',
      'assignment.take_on',
      'assignment.name_people',
      'assignment.receive',
      'assignment.handed_out',
    ]);
    const heard = await database.as(coordinator, (tx) => listNotifications(tx, 3));
    expect(heard.map((one) => one.kind)).toEqual(['finish', 'take_on', 'receive']);
  });

  it('names only its own people, both of them', async () => {
    const id = await handOut();
    const [officer] = province.officers;
    await database.as(officer, (tx) => act(tx, officer, id, 'receive'));
    const stranger = province.leaders[1].userId ?? '';
    await expect(
      database.as(officer, (tx) =>
        act(tx, officer, id, 'name_people', { leaderId: stranger, officerId: officer.userId ?? '' }),
      ),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  it('refuses with a reason only', async () => {
    const id = await handOut();
    const [officer] = province.officers;
    await expect(database.as(officer, (tx) => act(tx, officer, id, 'refuse', { reason: ' ' }))).rejects.toMatchObject({
      code: 'invalid',
    });
    await database.as(officer, (tx) => act(tx, officer, id, 'refuse', { reason: 'Không thuộc thẩm quyền của xã' }));
    expect(await stateOf(id)).toBe('refused');
    await database.as(province.coordinator, (tx) => act(tx, province.coordinator, id, 'hand_out_again'));
    expect(await stateOf(id)).toBe('assigned');
  });

  it('passes on what is not its own, and no longer owes it', async () => {
    const id = await handOut();
    const [first, second] = province.officers;
    const target = province.units.communes[1];
    await database.as(first, (tx) =>
      act(tx, first, id, 'pass_on', { reason: 'Thuộc địa bàn xã bạn', toUnitId: target.id }),
    );
    const [taken] = await database.as(second, (tx) =>
      listAssignments(tx, { unitId: target.id, state: 'open', today: '2026-03-01' }),
    );
    expect(taken?.dueOn).toBe('2026-03-08');
    expect((await database.as(second, (tx) => listNotifications(tx, 1)))[0]?.kind).toBe('assigned');
    expect(await stateOf(id)).toBe('passed_on');
  });

  it('does not overwrite what another did meanwhile', async () => {
    const id = await handOut();
    const [officer] = province.officers;
    const [leader] = province.leaders;
    const { revision } = await database.as(officer, (tx) => getAssignment(tx, id));
    const both = await Promise.allSettled([
      database.as(officer, (tx) => act(tx, officer, id, 'receive', { revision })),
      database.as(leader, (tx) => act(tx, leader, id, 'refuse', { revision, reason: 'Không thuộc thẩm quyền' })),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the unit that asked', () => {
  it('recalls, exempts and transfers with a reason; an exemption counts in no rate', async () => {
    const { coordinator, officers, units } = province;
    const before = await database.as(officers[0], (tx) =>
      summariseOwn(tx, units.communes[0].id, '2026-03-01', '2026-03-08'),
    );
    const [recalled, exempt, moved] = [await handOut(), await handOut(), await handOut()];
    await database.as(coordinator, (tx) => act(tx, coordinator, recalled, 'recall', { reason: 'Giao nhầm' }));
    await database.as(coordinator, (tx) => act(tx, coordinator, exempt, 'exempt', { reason: 'Xã mới sắp xếp' }));
    await database.as(coordinator, (tx) =>
      act(tx, coordinator, moved, 'transfer', { reason: 'Chuyển xã khác', toUnitId: units.communes[2].id }),
    );
    expect([await stateOf(recalled), await stateOf(exempt), await stateOf(moved)]).toEqual([
      'recalled',
      'exempt',
      'transferred',
    ]);
    const after = await database.as(officers[0], (tx) =>
      summariseOwn(tx, units.communes[0].id, '2026-03-01', '2026-03-08'),
    );
    expect(after.tally).toEqual(before.tally);
  });

  it('finds a task by its words once, however many units do it, with how many stand where', async () => {
    const { coordinator, officers, units } = province;
    await database.as(coordinator, async (tx) => {
      const id = await draftPlan(tx, coordinator, [
        {
          text: 'Khảo sát sự hài lòng của người dân',
          unitIds: [units.communes[0].id, units.communes[1].id],
          dues: [{ dueOn: '2026-02-01' }],
        },
      ]);
      await publishPlan(tx, coordinator, id);
    });
    const sought = { words: 'su hai long', today: '2026-03-01', limit: 5 };
    const asked = await database.as(coordinator, (tx) =>
      listAskedTasks(tx, { ...sought, askedById: coordinator.unitId }),
    );
    expect(asked).toMatchObject([
      { text: 'Khảo sát sự hài lòng của người dân', planNumber: '7/KH-UBND', total: 2, done: 0, late: 2 },
    ]);
    const ofOthers = await database.as(officers[0], (tx) =>
      listAskedTasks(tx, { ...sought, askedById: coordinator.unitId }),
    );
    expect(ofOthers.map(({ total }) => total)).toEqual([1]);
  });

  it('sees in numbers what the units owe, and each unit its own, in all and by plan', async () => {
    const { coordinator, officers, units } = province;
    const day = '2026-03-01';
    const own = () => database.as(officers[1], (tx) => summariseOwn(tx, units.communes[1].id, day, '2026-12-31'));
    const asked = () =>
      database.as(coordinator, (tx) =>
        summariseAsked(tx, coordinator.unitId, { today: day, soon: '2026-12-31', rows: 50 }),
      );
    const [before, askedBefore] = [await own(), await asked()];
    const planId = await database.as(coordinator, async (tx) => {
      const id = await draftPlan(tx, coordinator, [
        {
          text: 'Tổ chức đối thoại',
          unitIds: [units.communes[1].id],
          dues: [{ dueOn: '2026-02-01' }, { dueOn: '2026-06-01' }],
        },
        { text: 'Gửi báo cáo', unitIds: [units.communes[1].id], dues: [{ dueOn: null }] },
      ]);
      await publishPlan(tx, coordinator, id);
      return id;
    });
    const { tally, plans } = await own();
    const askedAfter = await asked();
    expect([tally.open - before.tally.open, tally.done - before.tally.done]).toEqual([3, 0]);
    const more = (name: 'late' | 'dueSoon' | 'notReceived') => [
      tally[name] - before.tally[name],
      askedAfter.tally[name] - askedBefore.tally[name],
    ];
    expect([more('late'), more('dueSoon'), more('notReceived')]).toEqual([
      [1, 1],
      [1, 1],
      [3, 3],
    ]);
    expect(askedAfter.tally).toMatchObject({ any: true, waiting: askedBefore.tally.waiting });
    const lateOf = ({ late }: Awaited<ReturnType<typeof asked>>) =>
      late.find((unit) => unit.unitId === units.communes[1].id);
    expect(lateOf(askedAfter)).toMatchObject({
      late: (lateOf(askedBefore)?.late ?? 0) + 1,
      days: Math.max(28, lateOf(askedBefore)?.days ?? 0),
    });
    expect(askedAfter.late.map((unit) => unit.days)).toEqual(
      askedAfter.late.map((unit) => unit.days).sort((a, b) => b - a),
    );
    expect(plans.find((plan) => plan.planId === planId)).toMatchObject({
      total: 3,
      done: 0,
      doing: 0,
      notReceived: 3,
      late: 1,
    });
    const rows = await database.as(officers[1], (tx) =>
      listAssignments(tx, { unitId: units.communes[1].id, planId, today: day }),
    );
    expect(rows.map((row) => [row.unitName, row.dueOn])).toEqual([
      ['Xã Nà Lốc', '2026-02-01'],
      ['Xã Nà Lốc', '2026-06-01'],
      ['Xã Nà Lốc', null],
    ]);
  });

  it('reminds once a day, and only of what it asked', async () => {
    const id = await handOut();
    const { coordinator, officers } = province;
    const unseen = () => database.as(officers[0], (tx) => countUnseen(tx));
    await database.as(officers[0], (tx) => markSeen(tx));
    await database.as(coordinator, (tx) => remind(tx, coordinator, [id]));
    await database.as(coordinator, (tx) => remind(tx, coordinator, [id]));
    expect(await unseen()).toBe(1);
    expect(await database.as(officers[1], (tx) => remind(tx, officers[1], [id]))).toBe(0);
  });
});

describe('an overseer', () => {
  it('reads everything below and changes nothing', async () => {
    const id = await handOut();
    const { overseer } = province;
    expect((await database.as(overseer, (tx) => getAssignment(tx, id))).state).toBe('assigned');
    await expect(database.as(overseer, (tx) => act(tx, overseer, id, 'recall', { reason: 'x' }))).rejects.toMatchObject(
      { code: 'forbidden' },
    );
  });
});
