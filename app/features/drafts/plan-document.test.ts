import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { wantPlanDocument } from '../plans/document.ts';
import { getPlan } from '../plans/queries.ts';
import { registerReactions } from '../reactions.ts';
import { issueDraft } from './issue.ts';
import { getDraft } from './queries.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

test('a plan is drafted as a document once, with a table of its tasks, and takes the number that it is issued under', async () => {
  const { coordinator } = province;
  const planId = await database.as(coordinator, async (tx) => {
    const id = await draftPlan(tx, coordinator, [{ text: 'Tổ chức đối thoại', dues: [{ dueOn: '2026-06-30' }] }]);
    await tx.updateTable('document').set({ number: null }).execute();
    return id;
  });
  const want = () => database.as(coordinator, (tx) => wantPlanDocument(tx, coordinator, planId));
  const id = await want();
  expect(await want()).toBe(id);
  const draft = await database.as(coordinator, (tx) => getDraft(tx, id));
  expect(draft).toMatchObject({
    origin: 'plan',
    originId: planId,
    document: { issuer: 'Ủy ban nhân dân tỉnh Sông Mây' },
  });
  const table = draft.document.body.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.rows[1]?.map((cell) => cell.text)).toEqual([
    ...['1', 'Tổ chức đối thoại', '', 'hạn', ''],
  ]);
  await database.system((tx) =>
    tx
      .updateTable('draft')
      .set({ state: 'signed', signed_at: new Date().toISOString(), signed_on: '2026-03-02' })
      .where('id', '=', id)
      .execute(),
  );
  const { symbol } = await database.as(coordinator, (tx) =>
    issueDraft(tx, coordinator, id, { revision: draft.revision, lateReason: 'Thử' }),
  );
  expect(await database.as(coordinator, (tx) => getPlan(tx, planId))).toMatchObject({ number: symbol });
  const [officer] = province.officers;
  await expect(database.as(officer, (tx) => wantPlanDocument(tx, officer, planId))).rejects.toMatchObject({
    code: expect.stringMatching(/forbidden|not-found/),
  });
});
