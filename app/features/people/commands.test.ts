import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { today } from '../../platform/clock.ts';
import { seatsOf } from '../../platform/sign-in/sessions.ts';
import { chooseSeat, chooseTheme, createAccount, grantRole, revokeRole } from './commands.ts';
import { findUserId, listGrants } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const password = { plain: 'mat-khau-dai-hon' };

describe('accounts and roles', () => {
  it('are made by an administrator for units below, and give the person a seat', async () => {
    const { administrator, units } = province;
    const userId = await database.as(administrator, async (tx) => {
      const id = await createAccount(tx, administrator, { username: 'nguyen.van', name: 'Nguyễn Văn A', password });
      await grantRole(tx, administrator, {
        userId: id,
        unitId: units.village.id,
        role: 'village_head',
        position: 'Trưởng thôn',
      });
      return id;
    });
    const seats = await seatsOf(database, userId);
    expect(seats).toMatchObject([
      {
        role: 'village_head',
        unitName: 'Thôn Đông',
        above: [units.communes[0].id, units.province.id, units.country.id],
      },
    ]);
    const listed = await database.as(administrator, (tx) => listGrants(tx, { words: 'nguyen van a', limit: 10 }));
    expect(listed.map((row) => [row.username, row.unitName])).toEqual([['nguyen.van', 'Thôn Đông']]);
    await database.as(administrator, (tx) => revokeRole(tx, administrator, listed[0]?.id ?? 0, today()));
    const left = await database.as(administrator, (tx) => listGrants(tx, { words: 'nguyen van a', limit: 10 }));
    expect([left, await seatsOf(database, userId)]).toEqual([[], []]);
  });

  it('refuse a username that is taken', async () => {
    const { administrator } = province;
    const make = () =>
      database.as(administrator, (tx) =>
        createAccount(tx, administrator, { username: 'trung.ten', name: 'Trùng', password }),
      );
    await make();
    await expect(make()).rejects.toMatchObject({ code: 'conflict' });
    expect(await database.as(administrator, (tx) => findUserId(tx, 'trung.ten'))).toBeTypeOf('string');
  });

  it('are not an officer’s to give, nor an administrator’s above the own unit', async () => {
    const { coordinator, administrator, units } = province;
    await expect(
      database.as(coordinator, (tx) => createAccount(tx, coordinator, { username: 'x.y.z', name: 'X', password })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const userId = administrator.userId ?? '';
    await expect(
      database.as(administrator, (tx) =>
        grantRole(tx, administrator, { userId, unitId: units.country.id, role: 'administrator', position: null }),
      ),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('remember the seat and the look that a person chose', async () => {
    const { coordinator } = province;
    const userId = coordinator.userId ?? '';
    const [seat] = await seatsOf(database, userId);
    await database.as(coordinator, async (tx) => {
      await chooseSeat(tx, userId, seat?.grantId ?? 0);
      await chooseTheme(tx, userId, 'dark');
      await chooseTheme(tx, userId, 'light');
    });
    const chosen = await database.as(coordinator, (tx) => tx.selectFrom('preference').selectAll().executeTakeFirst());
    expect(chosen).toEqual({ user_id: userId, role_grant_id: seat?.grantId, theme: 'light' });
  });
});
