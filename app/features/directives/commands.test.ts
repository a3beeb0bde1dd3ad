import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { setToday, today } from '../../platform/clock.ts';
import { act } from '../assignments/commands.ts';
import { listAssignments } from '../assignments/queries.ts';
import { listNotifications } from '../notifications/queries.ts';
import { listPlans } from '../plans/queries.ts';
import { registerReactions } from '../reactions.ts';
import { giveDirective, type NewDirective, withdrawDirective } from './commands.ts';
import { getDirective, listDirectives } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  setToday('2026-03-20');
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const said = (more: Partial<NewDirective> = {}): NewDirective => ({
  text: 'Kiểm tra, xử lý điểm đổ rác tự phát ven sông',
  saidBy: 'Phó Chủ tịch UBND tỉnh',
  channel: 'telephone',
  urgent: true,
  dueOn: '2026-03-25',
  leadId: province.officers[0].unitId,
  ...more,
});
const give = (more: Partial<NewDirective> = {}) =>
  database.as(province.coordinator, (tx) => giveDirective(tx, province.coordinator, said(more)));
const owedBy = (actor: Province['officers'][0]) =>
  database.as(actor, (tx) => listAssignments(tx, { unitId: actor.unitId, state: 'open', today: today(), limit: 100 }));

describe('a directive', () => {
  test('is handed out and followed like any task', async () => {
    const [lead, helper] = province.officers;
    const id = await give({ coordinateIds: [helper.unitId] });
    const [task] = (await owedBy(lead)).filter((row) => row.planId === id);
    expect(task).toMatchObject({ role: 'lead', dueOn: '2026-03-25', planNumber: 'Chỉ đạo ngày 20/03/2026' });
    expect((await owedBy(helper)).find((row) => row.planId === id)).toMatchObject({ role: 'coordinate' });
    const [news] = await database.as(lead, (tx) => listNotifications(tx, 1));
    expect(news?.text).toContain('Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh');
    await database.as(lead, (tx) => act(tx, lead, task?.id ?? 0, 'receive'));
    const now = await database.as(province.coordinator, (tx) => getDirective(tx, id));
    expect(now.units.map((unit) => [unit.role, unit.state])).toEqual([
      ['lead', 'received'],
      ['coordinate', 'assigned'],
    ]);
  });

  test('is seen by whom it asks, and by no other unit below', async () => {
    const [lead, , stranger] = province.officers;
    const id = await give();
    const seenBy = async (actor: typeof lead) =>
      (await database.as(actor, (tx) => listDirectives(tx, { limit: 100 }))).some((one) => one.id === id);
    expect([await seenBy(lead), await seenBy(stranger), await seenBy(province.coordinator)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('stands in no list of plans', async () => {
    await give();
    expect(await database.as(province.coordinator, (tx) => listPlans(tx))).toEqual([]);
  });

  test('is written down by the unit that was told, for itself', async () => {
    const [officer] = province.officers;
    const id = await database.as(officer, (tx) => giveDirective(tx, officer, said({ leadId: officer.unitId })));
    expect((await owedBy(officer)).some((row) => row.planId === id)).toBe(true);
  });

  test('is given to nobody outside the unit, nor by a village head', async () => {
    const [first, second] = province.officers;
    await expect(
      database.as(first, (tx) => giveDirective(tx, first, said({ leadId: second.unitId }))),
    ).rejects.toMatchObject({ fields: { leadId: expect.stringContaining('không thuộc') } });
    const head = { ...first, role: 'village_head' as const };
    await expect(database.as(head, (tx) => giveDirective(tx, head, said()))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(give({ dueOn: '2026-03-01' })).rejects.toMatchObject({ fields: { dueOn: expect.anything() } });
  });

  test('sent twice is given once; withdrawn, what is open is recalled', async () => {
    const clientId = crypto.randomUUID();
    const [lead] = province.officers;
    const id = await give({ clientId });
    expect(await give({ clientId })).toBe(id);
    await database.as(province.coordinator, (tx) => withdrawDirective(tx, province.coordinator, id, 'Đã giao sở khác'));
    expect((await owedBy(lead)).some((row) => row.planId === id)).toBe(false);
    await expect(
      database.as(province.coordinator, (tx) => withdrawDirective(tx, province.coordinator, id, 'Lần nữa')),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});
