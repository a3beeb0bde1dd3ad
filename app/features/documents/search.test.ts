import type { SourceText } from '@kheo/official-document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, makeActor, makeUnit, type TestDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../platform/actor.ts';
import { searchDocuments } from './queries.ts';

let database: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    const unit = await makeUnit(tx, { kind: 'province', name: 'Tỉnh Thanh Giang', parentId: null });
    actor = await makeActor(tx, unit, 'officer', []);
    const damaged: SourceText = {
      kind: 'scan',
      pages: 1,
      lines: [
        { number: 1, page: 1, text: 'Kế hoạch công tác dân vận', asRead: 'Ké hoach cong tac dan van' },
        { number: 2, page: 1, text: 'chính quyền năm 2026', asRead: 'chinh quyén nim 2026' },
        { number: 3, page: 1, text: 'Đảng ủy các xã, 100% thôn', asRead: 'Pang ty cac xa, 100% thon' },
        { number: 4, page: 1, text: 'Số: 9/KH-UBND', asRead: 'S6: 9/KH-UBND' },
      ],
      tables: [],
    };
    await tx
      .insertInto('document')
      .values({
        title: 'Công tác dân vận',
        number: '9/KH-UBND',
        issuer_id: unit.id,
        issuer_place: unit.place,
        source: JSON.stringify(damaged),
      })
      .execute();
  });
});
afterAll(() => database.drop());

const linesFor = async (words: string) =>
  (await database.as(actor, (tx) => searchDocuments(tx, words, 5))).map((found) => found.line?.number);

test.each([
  ['correct wording, over a line break', 'dân vận chính quyền năm', 2],
  ['without marks', 'dang uy cac xa', 3],
  ['as the recogniser left it', 'chinh quyén nim 2026', 2],
  ['damaged in another way', 'cong tac dan vin chinh quyen nam 2O26', 1],
])('a text is found by its %s', async (_how, words, line) => {
  expect(await linesFor(words)).toEqual([line]);
});

test('what no text holds is not found, and a percent sign is a percent sign', async () => {
  expect(await linesFor('phòng cháy chữa cháy rừng')).toEqual([]);
  expect(await linesFor('100% thôn')).toEqual([3]);
  expect(await linesFor('10%thon')).toEqual([]);
});

test('a document is found by its number, and not by one that is nearly it', async () => {
  expect(await linesFor('9/KH-UBND')).toEqual([4]);
  expect(await linesFor('79/KH-UBND')).toEqual([]);
});
