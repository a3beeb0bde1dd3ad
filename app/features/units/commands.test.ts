import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, makeActor, makeUnit, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { setToday } from '../../platform/clock.ts';
import { listAssignments } from '../assignments/queries.ts';
import { publishPlan } from '../plans/commands.ts';
import { registerReactions } from '../reactions.ts';
import { addUnit, endUnit, mergeUnits, renameUnit, splitUnit } from './commands.ts';
import { getDirectory, getUnit, listPeriods, listSuccessions, listUnitsBelow, searchUnits } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  setToday('2026-03-01');
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const namesBelow = (id: number, day: string) =>
  database.as(province.coordinator, async (tx) => (await listUnitsBelow(tx, id, day)).map((unit) => unit.name));
const asAdministrator = <T>(work: Parameters<typeof database.as<T>>[1]) => database.as(province.administrator, work);

describe('the tree', () => {
  it('keeps the name that a unit had on any past day', async () => {
    const { administrator, units } = province;
    const id = await asAdministrator((tx) =>
      addUnit(tx, administrator, {
        kind: 'department',
        name: 'Sở Dân tộc',
        parentId: units.province.id,
        from: '2010-01-01',
      }),
    );
    await asAdministrator((tx) => renameUnit(tx, administrator, id, 'Sở Dân tộc và Tôn giáo', '2025-03-01'));
    expect(await namesBelow(units.province.id, '2025-02-28')).toContain('Sở Dân tộc');
    expect(await namesBelow(units.province.id, '2025-03-01')).toContain('Sở Dân tộc và Tôn giáo');
    expect(await namesBelow(units.province.id, '2009-12-31')).not.toContain('Sở Dân tộc');
    const periods = await asAdministrator((tx) => listPeriods(tx, id));
    expect(periods.map((period) => [period.name, period.from, period.to])).toEqual([
      ['Sở Dân tộc', '2010-01-01', '2025-03-01'],
      ['Sở Dân tộc và Tôn giáo', '2025-03-01', null],
    ]);
  });

  it('refuses a change dated before the last one', async () => {
    const { administrator, units } = province;
    const [unit] = units.communes;
    await asAdministrator((tx) => renameUnit(tx, administrator, unit.id, 'Xã Bản Cáu mới', '2026-02-01'));
    await expect(
      asAdministrator((tx) => renameUnit(tx, administrator, unit.id, 'Xã khác', '2026-02-01')),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is changed by administrators above, and by nobody else', async () => {
    const { coordinator, units } = province;
    await expect(
      database.as(coordinator, (tx) => renameUnit(tx, coordinator, units.communes[1].id, 'Xã khác', '2026-05-01')),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = await database.system(async (tx) => {
      const other = await makeUnit(tx, { kind: 'province', name: 'Tỉnh Khác', parentId: units.country.id });
      return makeActor(tx, other, 'administrator', [units.country.id]);
    });
    await expect(
      database.as(stranger, (tx) => renameUnit(tx, stranger, units.communes[1].id, 'Xã khác', '2026-05-01')),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is found by words without diacritics', async () => {
    const found = await database.as(province.coordinator, (tx) => searchUnits(tx, 'na loc'));
    expect(found.map((unit) => unit.name)).toEqual(['Xã Nà Lốc']);
  });
});

describe('merging', () => {
  it('ends the unit, moves what stands below it, passes its open work on and leaves its past as it was', async () => {
    const { administrator, coordinator, units } = province;
    const [first, , ward] = units.communes;
    const planId = await database.as(coordinator, async (tx) => {
      const id = await draftPlan(tx, coordinator, [
        { text: 'Kiện toàn tổ công nghệ số cộng đồng', unitIds: [first.id] },
      ]);
      await publishPlan(tx, coordinator, id);
      return id;
    });
    await asAdministrator((tx) =>
      mergeUnits(tx, administrator, { fromIds: [first.id], toId: ward.id, on: '2026-04-01', basis: 'Nghị quyết số 5' }),
    );
    expect((await asAdministrator((tx) => getUnit(tx, first.id))).existsTo).toBe('2026-04-01');
    expect(await namesBelow(units.province.id, '2026-03-31')).toContain('Xã Bản Cáu mới');
    expect(await namesBelow(units.province.id, '2026-04-01')).not.toContain('Xã Bản Cáu mới');
    expect(await namesBelow(ward.id, '2026-04-01')).toEqual(['Thôn Đông']);
    expect(await namesBelow(first.id, '2026-03-31')).toEqual(['Thôn Đông']);
    const rows = await database.as(coordinator, (tx) =>
      listAssignments(tx, { askedById: coordinator.unitId, planId, today: '2026-03-01' }),
    );
    expect(rows.map((row) => [row.unitId, row.state])).toEqual([[ward.id, 'assigned']]);
    const { before } = await asAdministrator((tx) => listSuccessions(tx, ward.id));
    expect(before.map((one) => [one.name, one.basis])).toEqual([['Xã Bản Cáu mới', 'Nghị quyết số 5']]);
    await expect(
      asAdministrator((tx) => renameUnit(tx, administrator, first.id, 'Xã cũ', '2026-05-01')),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('splits a unit into several', async () => {
    const { administrator, units } = province;
    const make = (name: string) =>
      asAdministrator((tx) =>
        addUnit(tx, administrator, { kind: 'commune', name, parentId: units.province.id, from: '2026-06-01' }),
      );
    const [north, south] = [await make('Xã Nà Lốc Bắc'), await make('Xã Nà Lốc Nam')];
    const [, whole] = units.communes;
    await asAdministrator((tx) =>
      splitUnit(tx, administrator, { fromId: whole.id, toIds: [north, south], on: '2026-06-01', basis: null }),
    );
    const { after } = await asAdministrator((tx) => listSuccessions(tx, whole.id));
    expect(after.map((one) => one.name)).toEqual(['Xã Nà Lốc Bắc', 'Xã Nà Lốc Nam']);
  });

  it('does not end a unit above others', async () => {
    const { administrator, units } = province;
    await expect(
      asAdministrator((tx) => endUnit(tx, administrator, units.province.id, '2027-01-01')),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the directory of an issuer', () => {
  it('holds the districts for a plan of their day, and not for one of today', async () => {
    const { administrator, units } = province;
    await asAdministrator(async (tx) => {
      const id = await addUnit(tx, administrator, {
        kind: 'district',
        name: 'Huyện Mường Lạt',
        parentId: units.province.id,
        from: '2000-01-01',
      });
      await endUnit(tx, administrator, id, '2025-07-01');
    });
    const kinds = async (day: string) =>
      new Set(
        (await database.as(province.coordinator, (tx) => getDirectory(tx, units.province.id, day))).units.map(
          (unit) => unit.kind,
        ),
      );
    expect((await kinds('2024-05-01')).has('district')).toBe(true);
    expect((await kinds('2026-05-01')).has('district')).toBe(false);
  });
});
