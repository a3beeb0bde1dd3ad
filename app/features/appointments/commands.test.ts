import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { type Actor, citizenActor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { recordActivity } from '../activities/commands.ts';
import { recordCommitment } from '../commitments/commands.ts';
import { listNotifications } from '../notifications/queries.ts';
import {
  type AppointmentInput,
  addConclusion,
  cancelAppointment,
  changeAppointment,
  holdAppointment,
  moveAppointment,
  recordAppointment,
  type SaveOptions,
  writeMinutes,
} from './commands.ts';
import { answerInvitation } from './invitations.ts';
import {
  findOfActivity,
  getAppointment,
  listAppointments,
  listConclusions,
  listInvitations,
  listReceivers,
  listReceptionDays,
} from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  setToday('2026-03-18');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const meeting: AppointmentInput = {
  kind: 'meeting',
  startsOn: '2026-03-19',
  startsAt: '08:00',
  endsAt: '10:00',
  content: 'Giao ban tuần',
  chairedBy: null,
  chairedById: null,
  takingPart: 'Toàn thể công chức',
  place: null,
  preparedBy: 'Văn phòng',
  note: null,
};
const record = (actor: Actor, more: Partial<AppointmentInput> = {}, options?: SaveOptions) =>
  database.as(actor, (tx) => recordAppointment(tx, actor, { ...meeting, ...more }, options));
const read = (actor: Actor, id: number) => database.as(actor, (tx) => getAppointment(tx, id));
const news = async (actor: Actor, id: number) =>
  (await database.as(actor, (tx) => listNotifications(tx, 50)))
    .filter((one) => one.href === `/lich/${id}`)
    .map((one) => one.text);

describe('an appointment', () => {
  test('stands in the week of its unit, sent twice once', async () => {
    const [officer] = province.officers;
    const clientId = crypto.randomUUID();
    const id = await record(officer, {}, { clientId });
    expect(await record(officer, {}, { clientId, despiteClash: true })).toBe(id);
    const week = await database.as(officer, (tx) =>
      listAppointments(tx, { unitId: officer.unitId, from: '2026-03-16', to: '2026-03-22' }),
    );
    expect(week).toMatchObject([
      { id, startsAt: '08:00', endsAt: '10:00', content: 'Giao ban tuần', state: 'planned' },
    ]);
    const withWords = (words: string) =>
      database.as(officer, (tx) =>
        listAppointments(tx, { unitId: officer.unitId, from: '2026-01-01', to: '2026-12-31', words }),
      );
    expect([(await withWords('giao bán')).length, (await withWords('doi thoai')).length]).toEqual([1, 0]);
    const [, other] = province.officers;
    await expect(record(other, {}, { clientId })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('warns of a leader or a place that is taken, and is saved when that was seen', async () => {
    const [, officer] = province.officers;
    const [, leader] = province.leaders;
    const taken = { chairedById: leader.userId, place: 'Hội trường' };
    await record(officer, taken);
    const clash = record(officer, { ...taken, startsAt: '09:00', endsAt: null, content: 'Họp khác' });
    await expect(clash).rejects.toMatchObject({
      code: 'conflict',
      fields: { despiteClash: expect.stringContaining('Giao ban tuần') },
    });
    const later = { ...taken, startsAt: '10:00', endsAt: '11:00', content: 'Họp sau' };
    const id = await record(officer, later);
    expect(await record(officer, { ...taken, startsAt: '09:00' }, { despiteClash: true })).toBeGreaterThan(id);
    // A leader who is invited by another unit is taken too.
    const [elsewhere] = province.officers;
    const guest = { unitId: leader.unitId, userId: leader.userId };
    await record(elsewhere, { startsOn: '2026-03-27', content: 'Hội nghị huyện', guests: [guest] });
    await expect(record(officer, { chairedById: leader.userId, startsOn: '2026-03-27' })).rejects.toMatchObject({
      fields: { despiteClash: expect.stringContaining('Hội nghị huyện') },
    });
    expect(await record(officer, { startsOn: '2026-03-27' })).toBeGreaterThan(id);
  });

  test('is refused where it makes no sense, and leaves nothing behind', async () => {
    const [officer] = province.officers;
    await expect(record(officer, { startsAt: '10:00', endsAt: '09:00' })).rejects.toMatchObject({
      fields: { endsAt: expect.anything() },
    });
    await expect(record(officer, { startsAt: null, endsAt: '09:00' })).rejects.toMatchObject({
      fields: { startsAt: expect.anything() },
    });
    await expect(record(province.overseer)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('moved stays struck through with its reason, and who was invited is asked again', async () => {
    const [officer, guest] = province.officers;
    const id = await record(officer, { startsOn: '2026-03-24', guests: [{ unitId: guest.unitId }] });
    const [invitation] = await database.as(guest, (tx) => listInvitations(tx, id));
    await database.as(guest, (tx) => answerInvitation(tx, guest, invitation?.id ?? 0, { answer: 'comes' }));
    const to = { startsOn: '2026-03-25', startsAt: '14:00', endsAt: null, reason: 'Chủ tịch dự họp tỉnh' };
    await expect(
      database.as(officer, (tx) => moveAppointment(tx, officer, id, { ...to, reason: ' ' })),
    ).rejects.toMatchObject({ fields: { reason: 'Hãy ghi lý do.' } });
    const laterId = await database.as(officer, (tx) => moveAppointment(tx, officer, id, to));
    expect(await read(officer, id)).toMatchObject({
      state: 'moved',
      reason: to.reason,
      movedTo: { id: laterId, startsOn: '2026-03-25', startsAt: '14:00' },
    });
    expect(await read(guest, laterId)).toMatchObject({ movedFrom: id, content: meeting.content, answer: 'none' });
    expect((await news(guest, laterId))[0]).toContain('chuyển lịch (Chủ tịch dự họp tỉnh)');
    await expect(
      database.as(officer, (tx) => moveAppointment(tx, officer, id, { ...to, startsOn: '2026-03-26' })),
    ).rejects.toMatchObject({ code: 'conflict' });
    const events = await database.as(officer, (tx) => listEvents(tx, 'appointment', id));
    expect(events.map((event) => event.act)).toEqual([
      ...['appointment.moved', 'appointment.answered', 'appointment.recorded'],
    ]);
  });

  test('is put right by its own unit alone, and by nobody who saw an older one', async () => {
    const [officer, stranger] = province.officers;
    const id = await record(officer, { startsOn: '2026-04-01' });
    const change = (actor: Actor, revision: number) =>
      database.as(actor, (tx) =>
        changeAppointment(tx, actor, id, { ...meeting, startsOn: '2026-04-01', content: 'Giao ban tháng', revision }),
      );
    await change(officer, 1);
    expect((await read(officer, id)).content).toBe('Giao ban tháng');
    await expect(change(officer, 1)).rejects.toMatchObject({ code: 'conflict' });
    await expect(change(stranger, 2)).rejects.toMatchObject({ code: 'not-found' });
    await database.as(officer, (tx) => cancelAppointment(tx, officer, id, { reason: 'Mưa lũ' }));
    expect(await read(officer, id)).toMatchObject({ state: 'cancelled', reason: 'Mưa lũ' });
  });
});

describe('an invitation', () => {
  test('brings the appointment into the week of the unit, which answers; the host is told', async () => {
    const { coordinator } = province;
    const [first, second] = province.officers;
    const id = await record(coordinator, { guests: [{ unitId: first.unitId }], content: 'Hội nghị toàn tỉnh' });
    expect(await news(first, id)).toEqual([
      `${coordinator.unitName} mời dự: Hội nghị toàn tỉnh, 08:00 - 10:00 ngày 19/03/2026`,
    ]);
    const week = await database.as(first, (tx) =>
      listAppointments(tx, { unitId: first.unitId, from: '2026-03-16', to: '2026-03-22', withInvited: true }),
    );
    expect(week.find((row) => row.id === id)).toMatchObject({ answer: 'none', unitName: coordinator.unitName });
    const [invitation] = await database.as(first, (tx) => listInvitations(tx, id));
    const answer = (actor: Actor, input: Parameters<typeof answerInvitation>[3]) =>
      database.as(actor, (tx) => answerInvitation(tx, actor, invitation?.id ?? 0, input));
    await expect(answer(first, { answer: 'deputy', deputy: ' ' })).rejects.toMatchObject({
      fields: { deputy: expect.anything() },
    });
    await expect(answer(second, { answer: 'comes' })).rejects.toMatchObject({ code: 'forbidden' });
    await answer(first, { answer: 'deputy', deputy: 'Bà Nguyễn Thị B, Phó Chủ tịch' });
    const [answered] = await database.as(coordinator, (tx) => listInvitations(tx, id));
    expect(answered).toMatchObject({ answer: 'deputy', deputy: 'Bà Nguyễn Thị B, Phó Chủ tịch' });
    expect((await news(coordinator, id))[0]).toContain('trả lời giấy mời');
    await expect(read(second, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('taken back is told, and the others keep their answers', async () => {
    const { coordinator } = province;
    const [first, second] = province.officers;
    const guests = [{ unitId: first.unitId }, { unitId: second.unitId }];
    const id = await record(coordinator, { startsOn: '2026-04-02', guests });
    const [, invitation] = await database.as(coordinator, (tx) => listInvitations(tx, id));
    expect(invitation?.unitId).toBe(second.unitId);
    await database.as(second, (tx) => answerInvitation(tx, second, invitation?.id ?? 0, { answer: 'excused' }));
    const input = { ...meeting, startsOn: '2026-04-02', guests: [{ unitId: second.unitId }], revision: 1 };
    await database.as(coordinator, (tx) => changeAppointment(tx, coordinator, id, input));
    const left = await database.as(coordinator, (tx) => listInvitations(tx, id));
    expect(left).toMatchObject([{ unitId: second.unitId, answer: 'excused' }]);
    expect((await news(first, id))[0]).toContain('thôi mời');
  });
});

describe('after it was held', () => {
  test('minutes are written, conclusions are commitments, the activity leads back', async () => {
    const [officer, doer] = province.officers;
    const id = await record(officer, { startsOn: '2026-03-18', startsAt: '07:00', endsAt: null });
    const early = await record(officer, { startsOn: '2026-03-20' });
    await expect(
      database.as(officer, (tx) => writeMinutes(tx, officer, early, { minutes: 'x' })),
    ).rejects.toMatchObject({ code: 'conflict' });
    await database.as(officer, (tx) => writeMinutes(tx, officer, id, { minutes: 'Nghe báo cáo, thảo luận.' }));
    const commitmentId = await database.as(officer, async (tx) => {
      const made = await recordCommitment(tx, officer, {
        ...{ origin: 'meeting' as const, text: 'Rà soát hộ nghèo', dueOn: '2026-03-30', doerId: doer.unitId },
      });
      await addConclusion(tx, officer, id, made);
      return made;
    });
    expect(await database.as(officer, (tx) => listConclusions(tx, id))).toEqual([commitmentId]);
    expect(await read(officer, id)).toMatchObject({ state: 'held', minutes: 'Nghe báo cáo, thảo luận.' });
    const activityId = await database.as(officer, async (tx) => {
      const made = await recordActivity(tx, officer, 'conference', {
        happenedOn: '2026-03-18',
        values: { people: 12 },
      });
      await holdAppointment(tx, officer, id, made.id);
      return made.id;
    });
    expect(await database.as(officer, (tx) => findOfActivity(tx, activityId))).toMatchObject({ id });
    expect((await read(officer, id)).activityId).toBe(activityId);
  });
});

test('reception days that are public are there for everyone, nothing else is', async () => {
  const [, , third] = province.officers;
  await record(third, { startsOn: '2026-03-20' });
  const day = { kind: 'reception' as const, content: 'Chủ tịch tiếp công dân', confidentiality: 0 as const };
  const id = await record(third, { ...day, startsOn: '2026-03-20', startsAt: '13:30', endsAt: null });
  const seen = await database.as(citizenActor, async (tx) => ({
    days: await listReceptionDays(tx, third.unitId, { from: '2026-03-16', to: '2026-03-22' }),
    receivers: await listReceivers(tx, { from: '2026-03-16', to: '2026-03-22' }),
    all: await listAppointments(tx, { unitId: third.unitId, from: '2026-03-01', to: '2026-12-31' }),
  }));
  expect(seen.days.map((row) => row.id)).toEqual([id]);
  expect(seen.receivers).toMatchObject([{ unitId: third.unitId, count: 1 }]);
  expect(seen.all.map((row) => row.id)).toEqual([id]);
});
