import { plainDate } from '@kheo/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { addLine, buildProgramme, changeLine, hideLine } from './commands.ts';
import type { Period } from './programme.ts';
import { getLine, listLines } from './queries.ts';
import { groupLines, periodAfter, periodAt, readPeriod } from './rules.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  setToday('2026-03-01');
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
  const { coordinator, officers } = province;
  const unitIds = officers.map((officer) => officer.unitId);
  await database.as(coordinator, async (tx) => {
    const planId = await draftPlan(tx, coordinator, [
      { text: 'Việc tháng sáu', unitIds, dues: [{ dueOn: '2026-06-20' }] },
      { text: 'Việc tháng năm', unitIds: unitIds.slice(0, 1), dues: [{ dueOn: '2026-05-10' }] },
    ]);
    await publishPlan(tx, coordinator, planId);
  });
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const period = (code: string) => readPeriod(code) as Period;
const line = { leader: null, field: null, text: 'Sơ kết', who: null, dueOn: null, note: null };

describe('a programme', () => {
  test('is built from what falls due in its period; building again adds only what is new', async () => {
    const [officer] = province.officers;
    const build = (code: string) => database.as(officer, (tx) => buildProgramme(tx, officer, period(code)));
    const lines = (code: string) => database.as(officer, (tx) => listLines(tx, officer.unitId, code));
    expect(await build('2026-Q2')).toBe(2);
    expect((await lines('2026-Q2')).map((one) => [one.text, one.dueOn])).toEqual([
      ['Việc tháng năm', '2026-05-10'],
      ['Việc tháng sáu', '2026-06-20'],
    ]);
    const [first] = await lines('2026-Q2');
    const id = first?.id ?? 0;
    const input = { ...line, text: 'Việc tháng năm, làm sớm', leader: 'Bà A', revision: 1 };
    await database.as(officer, (tx) => changeLine(tx, officer, id, input));
    await expect(database.as(officer, (tx) => changeLine(tx, officer, id, input))).rejects.toMatchObject({
      code: 'conflict',
    });
    await database.as(officer, (tx) => hideLine(tx, officer, id, true));
    expect(await build('2026-Q2')).toBe(0);
    expect(await database.as(officer, (tx) => getLine(tx, id))).toMatchObject({ hidden: true, leader: 'Bà A' });
    expect(await build('2026-06')).toBe(1);
  });

  test('of who asks has one line for a task however many units do it', async () => {
    const { coordinator } = province;
    await database.as(coordinator, (tx) => buildProgramme(tx, coordinator, period('2026-06')));
    const lines = await database.as(coordinator, (tx) => listLines(tx, coordinator.unitId, '2026-06'));
    expect(lines).toMatchObject([{ text: 'Việc tháng sáu', who: '3 đơn vị' }]);
  });

  test('takes lines of its own, which can be deleted; another unit changes none', async () => {
    const [, officer, stranger] = province.officers;
    const id = await database.as(officer, (tx) => addLine(tx, officer, period('2026-07'), line));
    await expect(
      database.as(stranger, (tx) => changeLine(tx, stranger, id, { ...line, revision: 1 })),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      database.as(province.coordinator, (tx) => hideLine(tx, province.coordinator, id, true)),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await database.as(officer, (tx) => hideLine(tx, officer, id, true));
    expect(await database.as(officer, (tx) => listLines(tx, officer.unitId, '2026-07'))).toEqual([]);
  });
});

describe('a period', () => {
  test('is a month or a quarter', () => {
    expect(period('2028-02')).toMatchObject({ from: '2028-02-01', to: '2028-02-29', label: 'tháng 2 năm 2028' });
    expect(period('2026-Q4')).toMatchObject({ from: '2026-10-01', to: '2026-12-31', label: 'quý IV năm 2026' });
    for (const code of ['2026-13', '2026-Q5', '2026', 'x']) expect(readPeriod(code)).toBeUndefined();
  });
  test('has one before and one after of its kind', () => {
    expect(periodAfter(period('2026-12'), 1)).toBe('2027-01');
    expect(periodAfter(period('2026-Q1'), -1)).toBe('2025-Q4');
    expect(periodAt(plainDate('2026-06-12'), 'quarter')).toBe('2026-Q2');
  });
});

test('lines stand under their leader by the alphabet, those without one last', () => {
  const at = (leader: string | null, id: number) => ({
    ...line,
    id,
    leader,
    unitId: 1,
    unitPlace: 1,
    period: '',
    assignmentId: null,
    position: id,
    hidden: false,
    revision: 1,
  });
  const groups = groupLines([at(null, 1), at('Đỗ B', 2), at('An', 3), at('Đỗ B', 4)], 'leader');
  expect(groups.map(({ name, lines }) => [name, lines.map((one) => one.id)])).toEqual([
    ['An', [3]],
    ['Đỗ B', [2, 4]],
    [null, [1]],
  ]);
});
