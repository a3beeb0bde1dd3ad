import { plainDate } from '@kheo/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, makeActor, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { recordActivity } from '../activities/commands.ts';
import { listNotifications } from '../notifications/queries.ts';
import { sweep } from '../reminders/sweep.ts';
import { askForReports, saveReport, setReportRule, takeBackReport } from './commands.ts';
import { findReport, findRule, getReport, listSent, listSentBelow, listStandings, readRecords } from './queries.ts';
import type { ReportTexts } from './weekly-report.ts';

let database: TestDatabase;
let province: Province;
let colleague: Actor;
beforeAll(async () => {
  setToday('2026-03-16');
  database = await createTestDatabase();
  province = await makeProvince(database);
  const { communes, province: upper, country } = province.units;
  colleague = await database.system((tx) => makeActor(tx, communes[0], 'officer', [upper.id, country.id]));
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const week = '2026-03-16';
const texts: ReportTexts = { done: '- Đối thoại', goingOn: '', late: '', needs: '' };
const save = (actor: Actor, userId: string | null, more: Partial<Parameters<typeof saveReport>[3]> = {}) =>
  database.as(actor, (tx) => saveReport(tx, actor, { userId, week }, { texts, revision: 0, send: false, ...more }));

describe('a weekly report', () => {
  test('is the officer’s alone until it is sent; then the unit reads it', async () => {
    const [officer] = province.officers;
    const [leader] = province.leaders;
    const id = await save(officer, officer.userId);
    await expect(database.as(leader, (tx) => getReport(tx, id))).rejects.toMatchObject({ code: 'not-found' });
    await save(officer, officer.userId, { revision: 2, send: true });
    expect(await database.as(leader, (tx) => getReport(tx, id))).toMatchObject({ state: 'sent', texts });
    expect(await database.as(leader, (tx) => listStandings(tx, week))).toMatchObject([
      { userId: officer.userId, state: 'sent' },
    ]);
    await expect(save(officer, officer.userId, { revision: 3 })).rejects.toMatchObject({ code: 'conflict' });
    await database.as(officer, (tx) => takeBackReport(tx, officer, id));
    expect(await database.as(leader, (tx) => listSent(tx, officer.unitId, week))).toEqual([]);
  });

  test('is written by nobody for another, is not sent empty, and loses no words to a second writer', async () => {
    const [, officer, stranger] = province.officers;
    await expect(save(stranger, officer.userId)).rejects.toMatchObject({ code: 'forbidden' });
    const nothing = { done: ' ', goingOn: '', late: '', needs: '' };
    await expect(save(officer, null, { texts: nothing, send: true })).rejects.toMatchObject({ code: 'invalid' });
    expect(await database.as(officer, (tx) => findReport(tx, officer.unitId, { userId: null, week }))).toBeUndefined();
    await save(officer, null);
    await expect(save(officer, null)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('of a unit is read above once it is sent', async () => {
    const { coordinator } = province;
    const [, , third] = province.officers;
    const below = () => database.as(coordinator, (tx) => listSentBelow(tx, coordinator.unitId, week));
    await save(third, null);
    expect(await below()).toEqual([]);
    await save(third, null, { revision: 2, send: true });
    expect((await below()).map((report) => report.unitId)).toEqual([third.unitId]);
  });

  test('is filled from what its officer recorded in the week, the unit’s from all', async () => {
    const [officer] = province.officers;
    const act = (actor: Actor, happenedOn: string) =>
      database.as(actor, (tx) => recordActivity(tx, actor, 'other', { happenedOn, values: {} }));
    const mine = await act(officer, '2026-03-16');
    const theirs = await act(colleague, '2026-03-16');
    await act(officer, '2026-03-14');
    const found = async (userId: string | null) => {
      const days = { from: week, to: '2026-03-22', day: '2026-03-16' };
      const records = await database.as(officer, (tx) => readRecords(tx, officer.unitId, userId, days));
      return records.activities.map((one) => one.id).sort();
    };
    expect(await found(officer.userId)).toEqual([mine.id]);
    expect(await found(null)).toEqual([mine.id, theirs.id]);
  });
});

describe('the day on which it is due', () => {
  test('is set by a leader, and then each officer and the unit are asked and reminded', async () => {
    const [officer] = province.officers;
    const [leader] = province.leaders;
    const rule = { weekday: 5, at: '16:00', officers: true, own: true };
    await expect(database.as(officer, (tx) => setReportRule(tx, officer, rule, 0))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await database.as(leader, (tx) => setReportRule(tx, leader, rule, 0));
    expect(await database.as(officer, (tx) => findRule(tx, officer.unitId))).toMatchObject({ ...rule, revision: 1 });
    // The officer of the first test has a draft already: it gets its day.
    expect(await database.system((tx) => askForReports(tx, week))).toBe(3);
    expect(await database.system((tx) => askForReports(tx, week))).toBe(0);
    const toldOn = async (day: string) => {
      await database.system((tx) => sweep(tx, plainDate(day), { mail: false }));
      const news = await database.as(officer, (tx) => listNotifications(tx, 50));
      return news.filter((one) => one.href.startsWith('/bao-cao-tuan/')).map((one) => one.text);
    };
    expect(await toldOn('2026-03-19')).toEqual([]);
    expect((await toldOn('2026-03-20')).sort()).toEqual([
      'Hôm nay nộp: Báo cáo tuần của đơn vị, tuần từ 16/03/2026',
      'Hôm nay nộp: Báo cáo tuần, tuần từ 16/03/2026',
    ]);
    const own = await database.as(officer, (tx) => findReport(tx, officer.unitId, { userId: officer.userId, week }));
    await save(officer, officer.userId, { revision: own?.revision ?? 0, send: true });
    // On Monday the unit's is late; the officer's was sent.
    expect((await toldOn('2026-03-23')).filter((text) => text.startsWith('Chưa nộp'))).toHaveLength(1);
  });

  test('is asked for no more after two weeks, and of nobody once the unit wants none', async () => {
    const [leader] = province.leaders;
    const standings = () => database.as(colleague, (tx) => listStandings(tx, week));
    await database.system((tx) => askForReports(tx, '2026-04-03'));
    expect((await standings()).find((one) => one.userId === colleague.userId)?.state).toBe('draft');
    await database.system((tx) => askForReports(tx, '2026-04-04'));
    expect((await standings()).find((one) => one.userId === colleague.userId)?.state).toBe('missed');
    await database.as(leader, (tx) => setReportRule(tx, leader, undefined, 1));
    expect(await database.system((tx) => askForReports(tx, '2026-04-06'))).toBe(0);
  });
});
