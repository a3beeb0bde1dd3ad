import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { listEvents } from '../../platform/events.ts';
import { addMember, changeCommittee, changeMember, endMember, foundCommittee } from './commands.ts';
import { getCommittee, listCommittees, listMembers } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const board = { name: 'Ban Chỉ đạo dân vận chính quyền', foundedBy: '12/QĐ-UBND', foundedOn: '2026-01-05' };
const head = { name: 'Lê Văn A', position: 'Chủ tịch', duty: 'head' as const, area: null, fromDay: '2026-01-05' };

test('a committee has members with areas, between dates, and each step in its history', async () => {
  const { coordinator } = province;
  const found = (day: string) => database.as(coordinator, (tx) => listCommittees(tx, [coordinator.unitId], day));
  const id = await database.as(coordinator, (tx) => foundCommittee(tx, coordinator, board));
  await database.as(coordinator, async (tx) => {
    await addMember(tx, coordinator, id, { ...head, name: 'Trần B', duty: 'member', area: 'Vùng cao' });
    await addMember(tx, coordinator, id, head);
  });
  const members = await database.as(coordinator, (tx) => listMembers(tx, id));
  expect(members.map((one) => [one.name, one.duty, one.area])).toEqual([
    ['Lê Văn A', 'head', null],
    ['Trần B', 'member', 'Vùng cao'],
  ]);
  const [first, second] = members.map((one) => one.id) as [number, number];
  await database.as(coordinator, async (tx) => {
    await changeMember(tx, coordinator, id, second, { ...head, name: 'Trần B', duty: 'deputy', area: 'Dân tộc' });
    await endMember(tx, coordinator, id, first, '2026-03-01');
  });
  expect(await found('2026-02-28')).toMatchObject([{ members: 2, headName: 'Lê Văn A' }]);
  expect(await found('2026-03-01')).toMatchObject([{ members: 1, headName: null }]);
  await expect(
    database.as(coordinator, (tx) => endMember(tx, coordinator, id, second, '2026-01-01')),
  ).rejects.toMatchObject({ fields: { toDay: expect.anything() } });
  const events = await database.as(coordinator, (tx) => listEvents(tx, 'committee', id));
  expect(events.map((event) => event.act).reverse()).toEqual([
    ...['committee.founded', 'committee.member_added', 'committee.member_added'],
    ...['committee.member_changed', 'committee.member_ended'],
  ]);
});

test('it is known below, changed by its own unit alone, and by nobody who saw an older one', async () => {
  const { coordinator, overseer } = province;
  const [officer] = province.officers;
  const id = await database.as(coordinator, (tx) => foundCommittee(tx, coordinator, board));
  expect((await database.as(officer, (tx) => getCommittee(tx, id))).name).toBe(board.name);
  for (const actor of [officer, overseer]) {
    await expect(database.as(actor, (tx) => addMember(tx, actor, id, head))).rejects.toMatchObject({
      code: 'forbidden',
    });
  }
  const change = (endedOn: string | null) =>
    database.as(coordinator, (tx) => changeCommittee(tx, coordinator, id, { ...board, endedOn, revision: 1 }));
  await expect(change('2026-01-04')).rejects.toMatchObject({ fields: { endedOn: expect.anything() } });
  await change('2026-12-31');
  await expect(change(null)).rejects.toMatchObject({ code: 'conflict' });
  expect((await database.as(officer, (tx) => getCommittee(tx, id))).endedOn).toBe('2026-12-31');
});
