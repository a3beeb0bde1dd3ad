import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday, today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { actorOf, seatsOf } from '../../platform/sign-in/sessions.ts';
import { recordCommitment } from '../commitments/commands.ts';
import { listNotifications } from '../notifications/queries.ts';
import { endStandIn, letStandIn, listStandIns } from './standing-in.ts';

let database: TestDatabase;
let province: Province;
let leader: Actor;
let officer: Actor;
beforeAll(async () => {
  setToday('2026-03-20');
  database = await createTestDatabase();
  province = await makeProvince(database);
  [leader] = province.leaders;
  [officer] = province.officers;
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const away = { from: '2026-03-20', to: '2026-03-24', reason: 'Đi công tác' };
const give = (more: Partial<typeof away> & { userId?: string } = {}) =>
  database.as(leader, (tx) => letStandIn(tx, leader, { userId: officer.userId ?? '', ...away, ...more }));
/** The seat in which the officer acts in the leader's place today, if there is one. */
async function borrowedSeat() {
  return (await seatsOf(database, officer.userId ?? '')).find((seat) => seat.standsInFor);
}

describe('standing in', () => {
  test('gives the leader’s role between two days, and what is done says for whom', async () => {
    const id = await give();
    const seat = await borrowedSeat();
    expect(seat).toMatchObject({ role: 'leader', unitId: leader.unitId, standsInFor: { userId: leader.userId } });
    if (!seat) return;
    const acting = actorOf({ userId: officer.userId ?? '', name: officer.userName }, seat);
    const commitment = await database.as(acting, (tx) =>
      recordCommitment(tx, acting, { origin: 'meeting', text: 'Trả lời cử tri thôn Đông', dueOn: null }),
    );
    const [event] = await database.as(leader, (tx) => listEvents(tx, 'commitment', commitment));
    expect(event).toMatchObject({ userName: officer.userName, forUserName: leader.userName });
    const [news] = await database.as(officer, (tx) => listNotifications(tx, 1));
    expect(news?.text).toContain('ủy quyền cho bạn từ 20/03/2026 đến 24/03/2026');
    setToday('2026-03-24');
    expect(await borrowedSeat()).toBeDefined();
    setToday('2026-03-25');
    expect(await borrowedSeat()).toBeUndefined();
    setToday('2026-03-20');
    await database.as(leader, (tx) => endStandIn(tx, leader, id));
    expect(await borrowedSeat()).toBeUndefined();
    expect(await database.as(leader, (tx) => listStandIns(tx, leader))).toEqual([]);
  });

  test('is not passed on, not given to oneself, a stranger, or for a time without sense', async () => {
    await give({ from: '2026-03-21' });
    const own = {
      ...leader,
      userId: officer.userId,
      standsInFor: { userId: leader.userId ?? '', name: leader.userName },
    };
    await expect(
      database.as(own, (tx) => letStandIn(tx, own, { userId: leader.userId ?? '', ...away })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(give({ userId: leader.userId ?? '' })).rejects.toMatchObject({
      fields: { userId: expect.anything() },
    });
    await expect(give({ userId: province.officers[1].userId ?? '' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(give({ from: '2026-03-01' })).rejects.toMatchObject({ fields: { from: expect.anything() } });
    await expect(give({ to: '2027-06-01' })).rejects.toMatchObject({ fields: { to: expect.anything() } });
    await expect(give({ reason: ' ' })).rejects.toMatchObject({ fields: { reason: expect.anything() } });
  });

  test('cannot be written past the database’s rules', async () => {
    const forge = (actor: Actor, values: Record<string, unknown>) =>
      database.as(actor, (tx) =>
        tx
          .insertInto('role_grant')
          .values({
            ...{ user_id: officer.userId ?? '', unit_id: leader.unitId, unit_place: leader.place, role: 'leader' },
            ...{ from_day: today(), to_day: '2026-04-01', stands_in_for: leader.userId, reason: 'x' },
            ...values,
          })
          .execute(),
      );
    // Not by the one who would gain, not for another unit, not as another role, and not without an end.
    await expect(forge(officer, { stands_in_for: officer.userId, user_id: leader.userId })).rejects.toThrow(
      /row-level/,
    );
    await expect(
      forge({ ...officer, role: 'leader' }, { stands_in_for: officer.userId, user_id: leader.userId }),
    ).rejects.toThrow(/row-level/);
    const [, neighbour] = province.units.communes;
    await expect(forge(leader, { unit_id: neighbour.id, unit_place: neighbour.place })).rejects.toThrow(/row-level/);
    await expect(forge(leader, { role: 'administrator' })).rejects.toThrow(/row-level|check/);
    await expect(forge(leader, { to_day: null })).rejects.toThrow(/check/);
    await expect(forge(leader, { stands_in_for: null, reason: null })).rejects.toThrow(/row-level/);
  });

  test('ends with the role of the leader', async () => {
    const [, second] = province.leaders;
    const [, helper] = province.officers;
    await database.as(second, (tx) => letStandIn(tx, second, { userId: helper.userId ?? '', ...away }));
    const isBorrowed = async () => (await seatsOf(database, helper.userId ?? '')).some((seat) => seat.standsInFor);
    expect(await isBorrowed()).toBe(true);
    await database.system((tx) =>
      tx
        .updateTable('role_grant')
        .set({ to_day: today() })
        .where('user_id', '=', second.userId ?? '')
        .where('stands_in_for', 'is', null)
        .execute(),
    );
    expect(await isBorrowed()).toBe(false);
  });
});
