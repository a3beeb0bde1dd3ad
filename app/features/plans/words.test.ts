import type { SourceText } from '@kheo/official-document';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { draftPlan, makeProvince, type Province } from '../../../tests/province.ts';
import { findSource, getPlan, listOutline, listTasks } from './queries.ts';
import { changeWord } from './words.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const doubt = (text: string, word: string, asRead: string) => ({
  start: text.indexOf(word),
  length: word.length,
  confidence: 0.4,
  alternatives: ['Cấu'],
  asRead,
});
const texts = [
  'Hội nghị tại thôn Bản Cau',
  'I. VIỆC CỦA THÔN BẢN CAU',
  '1. Thôn Bản Cau họp dân',
  'trước ngày 01/3, thôn Cau báo cáo',
];
const source: SourceText = {
  kind: 'text',
  pages: null,
  lines: texts.map((text, index) => ({
    number: index + 1,
    page: null,
    text,
    doubtful: [doubt(text, /cau/i.exec(text)?.[0] ?? '', 'Ciu')],
  })),
  tables: [],
};

it('puts a word right in the source, the title, the headings and the tasks that were read from it', async () => {
  const { coordinator } = province;
  await database.as(coordinator, async (tx) => {
    const planId = await draftPlan(tx, coordinator, [
      { text: 'Thôn Bản Cau họp dân trước ngày 01/3, thôn Cau báo cáo' },
    ]);
    const { documentId } = await getPlan(tx, planId);
    const title = 'Hội nghị tại thôn Bản Cau';
    await tx
      .updateTable('document')
      .where('id', '=', documentId)
      .set({ source: JSON.stringify(source), title })
      .execute();
    await tx.updateTable('task').where('plan_id', '=', planId).set({ line: 3 }).execute();
    await tx
      .insertInto('outline_entry')
      .values({ plan_id: planId, position: 90, ref: 'I', title: 'VIỆC CỦA THÔN BẢN CAU', line: 2 })
      .execute();
    const [first] = source.lines;
    const start = first?.doubtful?.[0]?.start ?? 0;
    expect(await changeWord(tx, coordinator, planId, { line: 1, start, text: 'Cáu', everywhere: true })).toBe(4);

    expect((await getPlan(tx, planId)).title).toBe('Hội nghị tại thôn Bản Cáu');
    expect((await listTasks(tx, planId))[0]?.text).toBe('Thôn Bản Cáu họp dân trước ngày 01/3, thôn Cáu báo cáo');
    expect((await listOutline(tx, planId)).at(-1)?.title).toBe('VIỆC CỦA THÔN BẢN CÁU');
    expect((await findSource(tx, planId))?.lines.every((line) => line.doubtful === undefined)).toBe(true);
    await expect(
      changeWord(tx, coordinator, planId, { line: 1, start, text: 'Cáu', everywhere: true }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('is for the unit that drafts the plan', async () => {
  const { coordinator, officers } = province;
  const planId = await database.as(coordinator, (tx) => draftPlan(tx, coordinator, [{ text: 'Việc' }]));
  const change = { line: 1, start: 0, text: 'x', everywhere: false };
  await expect(database.as(officers[0], (tx) => changeWord(tx, officers[0], planId, change))).rejects.toMatchObject({
    code: 'not-found',
  });
});
