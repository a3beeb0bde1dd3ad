import { plainDate } from '@kheo/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { citizenActor } from '../../platform/actor.ts';
import { setToday, today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { listNotifications } from '../notifications/queries.ts';
import { sweep } from '../reminders/sweep.ts';
import { actOnCommitment, type NewCommitment, recordCommitment } from './commands.ts';
import { countCommitments, getCommitment, listCommitments, listPromisers } from './queries.ts';
import { commitmentActs, transitions } from './rules.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  setToday('2026-03-20');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const promise: NewCommitment = {
  origin: 'dialogue',
  text: 'Sửa cống đầu thôn trước mùa mưa',
  dueOn: '2026-04-30',
  madeOn: '2026-03-10',
};
const record = (actor: Province['officers'][0], more: Partial<NewCommitment> = {}) =>
  database.as(actor, (tx) => recordCommitment(tx, actor, { ...promise, ...more }));

describe('a commitment', () => {
  test('is followed to its end, each step in its history', async () => {
    const [officer] = province.officers;
    const id = await record(officer);
    const act = (what: Parameters<typeof actOnCommitment>[3], words: string, dueOn?: string) =>
      database.as(officer, (tx) => actOnCommitment(tx, officer, id, what, { words, dueOn }));
    await act('report', 'Đã mua ống cống');
    await act('move_date', 'Chờ nước rút', '2026-05-15');
    await act('keep', 'Đã lắp ống, dân nghiệm thu');
    const kept = await database.as(officer, (tx) => getCommitment(tx, id));
    expect(kept).toMatchObject({
      state: 'kept',
      dueOn: '2026-05-15',
      endedOn: today(),
      result: 'Đã lắp ống, dân nghiệm thu',
    });
    const events = await database.as(officer, (tx) => listEvents(tx, 'commitment', id));
    expect(events.map((event) => event.act).reverse()).toEqual([
      'commitment.recorded',
      'commitment.report',
      'commitment.move_date',
      'commitment.keep',
    ]);
    await act('reopen', 'Cống lại tắc');
    expect((await database.as(officer, (tx) => getCommitment(tx, id))).state).toBe('open');
  });

  test('given to another unit is told to it; that unit reports, but only who promised takes it back', async () => {
    const [first, second] = province.officers;
    const id = await record(first, { doerId: second.unitId });
    const told = await database.as(second, (tx) => listNotifications(tx, 5));
    expect(told[0]).toMatchObject({ href: `/cam-ket/${id}` });
    await database.as(second, (tx) => actOnCommitment(tx, second, id, 'report', { words: 'Đang làm' }));
    await expect(
      database.as(second, (tx) => actOnCommitment(tx, second, id, 'withdraw', { words: 'Thôi' })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await database.as(first, (tx) => actOnCommitment(tx, first, id, 'withdraw', { words: 'Đã có dự án của tỉnh' }));
    expect((await database.as(first, (tx) => getCommitment(tx, id))).state).toBe('withdrawn');
  });

  test('asks for words, for a sensible date, and refuses who saw an older one', async () => {
    const [officer] = province.officers;
    const id = await record(officer);
    const act = (what: Parameters<typeof actOnCommitment>[3], input: Parameters<typeof actOnCommitment>[4]) =>
      database.as(officer, (tx) => actOnCommitment(tx, officer, id, what, input));
    await expect(act('break', { words: ' ' })).rejects.toMatchObject({ fields: { words: 'Hãy ghi lý do.' } });
    await expect(act('move_date', { words: 'x', dueOn: '2026-01-01' })).rejects.toMatchObject({ code: 'invalid' });
    await act('report', { words: 'Một', revision: 1 });
    await expect(act('report', { words: 'Hai', revision: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(record(officer, { dueOn: '2026-03-01' })).rejects.toMatchObject({
      fields: { dueOn: expect.anything() },
    });
    await expect(record(officer, { madeOn: '2026-03-21' })).rejects.toMatchObject({
      fields: { madeOn: expect.anything() },
    });
  });

  test('sent twice by a phone is kept once', async () => {
    const [officer] = province.officers;
    const clientId = crypto.randomUUID();
    expect(await record(officer, { clientId })).toBe(await record(officer, { clientId }));
  });

  test('is seen by anyone only when it is public', async () => {
    const [, , third] = province.officers;
    await record(third);
    const shown = await record(third, { confidentiality: 0, text: 'Trả kết quả chứng thực trong ngày' });
    const seen = await database.as(citizenActor, async (tx) => ({
      rows: await listCommitments(tx, { today: today(), limit: 100 }),
      promisers: await listPromisers(tx),
    }));
    expect(seen.rows.map((row) => row.id)).toEqual([shown]);
    expect(seen.promisers).toMatchObject([{ unitId: third.unitId, total: 1, kept: 0 }]);
  });

  test('kept after its day is kept, but not in time', async () => {
    const [, , third] = province.officers;
    const late = await record(third, { dueOn: '2026-03-15' });
    await database.as(third, (tx) => actOnCommitment(tx, third, late, 'keep', { words: 'Đã làm' }));
    const tally = await database.as(third, (tx) =>
      countCommitments(tx, { unitId: third.unitId }, today(), '2026-03-27'),
    );
    expect(tally).toMatchObject({ kept: 1, keptInTime: 0 });
  });
});

test('every state of a commitment can be reached, and left', () => {
  const reached = new Set(['open', ...commitmentActs.map((act) => transitions[act].to)]);
  expect(reached).toEqual(new Set(['open', 'kept', 'broken', 'withdrawn', 'same']));
  expect(new Set(commitmentActs.flatMap((act) => transitions[act].from))).toEqual(
    new Set(['open', 'kept', 'broken', 'withdrawn']),
  );
});

test('a promise is reminded of like a task: before its day, and the leader who made it once it is late', async () => {
  const [officer] = province.officers;
  const [leader] = province.leaders;
  await record(officer, { text: 'Trả lời bà con về điểm đổ rác', dueOn: '2026-03-24', promisedById: leader.userId });
  const toldOn = async (day: string) => {
    await database.system((tx) => sweep(tx, plainDate(day), { mail: false }));
    const news = await database.as(leader, (tx) => listNotifications(tx, 50));
    return news.filter((one) => one.text.includes('điểm đổ rác')).length;
  };
  expect(await toldOn('2026-03-23')).toBe(1);
  expect(await toldOn('2026-03-23')).toBe(1);
  expect(await toldOn('2026-03-25')).toBe(2);
});
