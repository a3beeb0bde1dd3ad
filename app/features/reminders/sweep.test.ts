import { addDays, type PlainDate, plainDate } from '@kheo/calendar';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, makeActor, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import { act } from '../assignments/commands.ts';
import { countUnseen, listNotifications } from '../notifications/queries.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { keepShippedHolidays, setHoliday } from './commands.ts';
import { giveOutDigest, sweep } from './sweep.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  setToday('2026-03-02');
  database = await createTestDatabase();
  province = await makeProvince(database);
  await database.system(keepShippedHolidays);
});
afterAll(() => database.drop());
afterEach(() =>
  database
    .system(async (tx) => {
      // Each test begins as a new installation: nothing owed, nothing swept.
      await sql`update assignment set state = 'exempt'`.execute(tx);
    })
    .then(() =>
      asOwner(
        'delete from reminder_sweep; delete from delivery; delete from holiday where not shipped; update role_grant set to_day = null',
      ),
    ),
);

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  await client.query(`set search_path = kheo, public; ${statement}`);
  await client.end();
}

/** An assignment of the first commune. */
async function handOut(dueOn: string): Promise<number> {
  const { coordinator, units } = province;
  const planId = await database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [
      { text: 'Tổ chức đối thoại với Nhân dân', unitIds: [units.communes[0].id], dues: [{ dueOn }] },
    ]);
    await publishPlan(tx, coordinator, id);
    return id;
  });
  const row = await database.system((tx) =>
    tx.selectFrom('assignment').where('plan_id', '=', planId).select('id').executeTakeFirstOrThrow(),
  );
  return row.id;
}

async function name(id: number, officer: Actor, leader: Actor): Promise<void> {
  await database.as(officer, async (tx) => {
    await act(tx, officer, id, 'receive');
    await act(tx, officer, id, 'name_people', { officerId: officer.userId ?? '', leaderId: leader.userId ?? '' });
  });
}

const sweepOn = (day: string) => database.system((tx) => sweep(tx, plainDate(day), { mail: false }));

/** Sweep every day of a stretch. */
async function sweepFrom(from: string, days: number): Promise<void> {
  let day: PlainDate = plainDate(from);
  for (let n = 0; n < days; n++, day = addDays(day, 1)) await sweepOn(day);
}

interface Told {
  day: string;
  offset: number;
  unitId: number;
  userId: string | null;
  state: string;
}
/** What the log says of an assignment, by day. */
async function told(id: number): Promise<Told[]> {
  const rows = await database.system((tx) =>
    sql<Told>`select delivery.day, offset_days as offset, delivery.unit_id as "unitId", user_id as "userId", state
      from delivery join reminder_rule rule on rule.id = rule_id where delivery.subject = 'assignment' and subject_id = ${id}
      order by delivery.day, offset_days, user_id nulls first`.execute(tx),
  );
  return rows.rows;
}
const daysOf = (rows: readonly Told[]) =>
  rows.filter(({ state }) => state === 'sent').map(({ day, offset }) => [day, offset]);

describe('the sweep', () => {
  it('tells the unit before and on the date, then leaders, the unit that asked, and the leader above', async () => {
    const id = await handOut('2026-03-13');
    await sweepFrom('2026-03-02', 26);
    const rows = await told(id);
    // No leader acts for the province or above: nobody to escalate to.
    expect(daysOf(rows)).toEqual([
      ['2026-03-04', -7],
      ['2026-03-10', -3],
      ['2026-03-12', -1],
      ['2026-03-13', 0],
      ['2026-03-16', 1],
      ['2026-03-18', 3],
    ]);
    const [commune] = province.units.communes;
    // Nobody is named: the whole unit is told, and its leaders not a second time.
    expect(rows.slice(0, 5).every((row) => row.unitId === commune.id && row.userId === null)).toBe(true);
    expect(rows.at(-1)?.unitId).toBe(province.units.province.id);
  });

  it('tells the officer who is named, and once it is late the leader too', async () => {
    const id = await handOut('2026-03-13');
    const [officer] = province.officers;
    const [leader] = province.leaders;
    await database.system((tx) =>
      tx.updateTable('assignment').set({ officer_id: officer.userId }).where('id', '=', id).execute(),
    );
    await sweepFrom('2026-03-13', 4);
    const toWhom = (day: string) =>
      told(id).then((rows) => rows.filter((row) => row.day === day && row.state === 'sent').map((row) => row.userId));
    expect(await toWhom('2026-03-13')).toEqual([officer.userId]);
    expect((await toWhom('2026-03-16')).sort()).toEqual([leader.userId, officer.userId].sort());
  });

  it('escalates to leaders of the nearest unit above that has one', async () => {
    const { province: above, country } = province.units;
    const chairman = await database.system((tx) => makeActor(tx, above, 'leader', [country.id]));
    const id = await handOut('2026-03-13');
    await sweepOn('2026-03-23');
    await sweepOn('2026-03-24');
    expect((await told(id)).filter(({ offset }) => offset === 7)).toMatchObject([
      { day: '2026-03-24', unitId: above.id, userId: chairman.userId, state: 'sent' },
    ]);
    const news = await database.as(chairman, (tx) => listNotifications(tx, 50));
    expect(news.map(({ text }) => text)).toContain(
      'Báo cáo vượt cấp, Xã Bản Cáu quá hạn 11 ngày: Tổ chức đối thoại với Nhân dân',
    );
    await asOwner(`update role_grant set to_day = '2026-03-01' where user_id = '${chairman.userId}'`);
    await asOwner(`delete from role_grant where user_id = '${chairman.userId}'`);
  });

  it('tells a named officer and nobody else, and shows it on nobody else’s bell', async () => {
    const id = await handOut('2026-03-13');
    const [officer] = province.officers;
    const [leader] = province.leaders;
    await name(id, officer, leader);
    const before = await database.as(leader, (tx) => countUnseen(tx));
    const own = await database.as(officer, (tx) => countUnseen(tx));
    await sweepOn('2026-03-10');
    expect(await told(id)).toMatchObject([{ offset: -3, userId: officer.userId, state: 'sent' }]);
    expect(await database.as(officer, (tx) => countUnseen(tx))).toBe(own + 1);
    expect(await database.as(leader, (tx) => countUnseen(tx))).toBe(before);
  });

  it('tells the unit when the named officer’s role has ended', async () => {
    const id = await handOut('2026-03-13');
    const [officer] = province.officers;
    await name(id, officer, province.leaders[0]);
    await asOwner(`update role_grant set to_day = '2026-03-09' where user_id = '${officer.userId}'`);
    await sweepOn('2026-03-10');
    expect(await told(id)).toMatchObject([{ offset: -3, userId: null, unitId: province.units.communes[0].id }]);
  });

  it('gives out nothing twice: run again, or two at once', async () => {
    const id = await handOut('2026-03-13');
    const [first, second, third] = await Promise.all([
      sweepOn('2026-03-10'),
      sweepOn('2026-03-10'),
      sweepOn('2026-03-10'),
    ]);
    expect([first, second, third].sort()).toEqual([0, 0, 1]);
    expect(await sweepOn('2026-03-10')).toBe(0);
    expect(await told(id)).toHaveLength(1);
  });

  it('forgets nothing when it is broken off: all of it or nothing', async () => {
    const id = await handOut('2026-03-13');
    await expect(
      database.system(async (tx) => {
        await sweep(tx, plainDate('2026-03-10'), { mail: false });
        throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    expect(await told(id)).toEqual([]);
    expect(await sweepOn('2026-03-10')).toBe(1);
  });

  it('makes up for days that were missed, merged into one', async () => {
    const id = await handOut('2026-03-13');
    await sweepOn('2026-03-09');
    await sweepOn('2026-03-14');
    expect(await told(id)).toEqual([]);
    // Down from the 10th to the 15th; the 14th and 15th are a weekend.
    await sweepOn('2026-03-16');
    const rows = await told(id);
    const unit = rows.filter(({ userId }) => userId === null);
    expect(unit.map(({ offset, state }) => [offset, state])).toEqual([
      [-3, 'skipped'],
      [-1, 'skipped'],
      [0, 'skipped'],
      [1, 'sent'],
    ]);
    const [news] = await database.as(province.officers[0], (tx) => listNotifications(tx, 1));
    expect(news?.text).toBe('Quá hạn 3 ngày: Tổ chức đối thoại với Nhân dân');
  });

  it('makes up for a long time down also when the first day after it is a day off', async () => {
    const id = await handOut('2026-03-13');
    await sweepOn('2026-03-03');
    await sweepOn('2026-03-28');
    expect(await told(id)).toEqual([]);
    await sweepOn('2026-03-30');
    const sent = (await told(id)).filter(({ state }) => state === 'sent');
    expect(sent.map(({ offset }) => offset)).toEqual([1, 3]);
  });

  it('is quiet on days off of the unit and goes on after them', async () => {
    const { administrator } = province;
    await database.as(administrator, (tx) =>
      setHoliday(tx, administrator, {
        day: '2026-03-10',
        kind: 'holiday',
        name: 'Ngày hội của tỉnh',
        source: 'Thông báo 12/TB-UBND',
        everywhere: false,
      }),
    );
    const id = await handOut('2026-03-13');
    await sweepFrom('2026-03-09', 5);
    // The 10th is off: three working days before the 13th is the 9th.
    expect(daysOf(await told(id))).toEqual([
      ['2026-03-09', -3],
      ['2026-03-12', -1],
      ['2026-03-13', 0],
    ]);
  });

  it('finds what a calendar that changed afterwards would have had it say', async () => {
    const id = await handOut('2026-03-16');
    await sweepFrom('2026-03-09', 2);
    expect(await told(id)).toEqual([]);
    const { administrator } = province;
    await database.as(administrator, (tx) =>
      setHoliday(tx, administrator, {
        day: '2026-03-13',
        kind: 'holiday',
        name: 'Nghỉ',
        source: 'x',
        everywhere: false,
      }),
    );
    await sweepOn('2026-03-11');
    expect(daysOf(await told(id))).toEqual([['2026-03-11', -3]]);
  });

  it('begins again for another date', async () => {
    const id = await handOut('2026-03-13');
    const [officer] = province.officers;
    await sweepFrom('2026-03-09', 5);
    await database.as(officer, (tx) => act(tx, officer, id, 'receive'));
    await database.as(officer, (tx) => act(tx, officer, id, 'ask_date', { dueOn: '2026-03-27', reason: 'chờ lịch' }));
    await database.as(province.coordinator, (tx) => act(tx, province.coordinator, id, 'grant_date'));
    await sweepFrom('2026-03-14', 14);
    expect(daysOf(await told(id))).toEqual([
      ['2026-03-10', -3],
      ['2026-03-12', -1],
      ['2026-03-13', 0],
      ['2026-03-18', -7],
      ['2026-03-24', -3],
      ['2026-03-26', -1],
      ['2026-03-27', 0],
    ]);
  });

  it.each(['done', 'refused', 'exempt', 'recalled', 'transferred', 'passed_on'])(
    'says nothing of what is %s',
    async (state) => {
      const id = await handOut('2026-03-13');
      await asOwner(`update assignment set state = '${state}' where id = ${id}`);
      await sweepFrom('2026-03-09', 10);
      expect(await told(id)).toEqual([]);
    },
  );

  it('tells who must urge others once for each rule, however many they are', async () => {
    for (let n = 0; n < 3; n++) await handOut('2026-03-13');
    await sweepOn('2026-03-18');
    const news = await database.as(province.coordinator, (tx) => listNotifications(tx, 50));
    const urging = news.filter(({ kind }) => kind === 'others_late');
    expect(urging[0]?.text).toContain('3 việc của 1 đơn vị cần đôn đốc');
    expect(urging[0]?.href).toBe('/nhiem-vu?phia=giao&trang_thai=late');
  });
});

describe('the digest', () => {
  const digestOn = (day: string) => database.system((tx) => giveOutDigest(tx, plainDate(day), { mail: false }));
  const digests = () =>
    database.system((tx) =>
      sql<{ userId: string; text: string; day: string }>`
        select user_id as "userId", text, day from delivery where subject = 'digest' order by id`.execute(tx),
    );

  it('comes once a week to each for whom there is something, on the first day that is worked', async () => {
    await handOut('2026-03-06');
    await handOut('2026-03-12');
    expect(await digestOn('2026-03-08')).toBe(0);
    expect(await digestOn('2026-03-09')).toBe(2);
    expect(await digestOn('2026-03-09')).toBe(0);
    expect(await digestOn('2026-03-11')).toBe(0);
    const { rows } = await digests();
    expect(rows.map(({ userId }) => userId).sort()).toEqual(
      [province.officers[0].userId, province.leaders[0].userId].sort(),
    );
    expect(rows[0]?.text).toBe('Việc tuần này: 1 quá hạn, 1 đến hạn');
    expect(await digestOn('2026-03-16')).toBe(2);
  });

  it('waits until after Tết', async () => {
    await handOut('2026-02-25');
    // The week of 16/02/2026 is all off.
    for (const day of ['2026-02-16', '2026-02-18', '2026-02-20', '2026-02-22']) expect(await digestOn(day)).toBe(0);
    expect(await digestOn('2026-02-23')).toBe(2);
  });
});
