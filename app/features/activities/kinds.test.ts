import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { today } from '../../platform/clock.ts';
import { recordActivity } from './commands.ts';
import { addField, addKind, changeField, changeKind, codeOf, type KindInput, wordsOf } from './kinds.ts';
import { getActivity, getKind, listKinds } from './queries.ts';
import { readValues, suggestTasks } from './rules.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const kind: KindInput = {
  name: 'Hội thi tìm hiểu pháp luật',
  shortName: 'Hội thi',
  hint: null,
  words: ['hội thi', 'tìm hiểu (pháp luật)'],
  publicParts: ['values', 'photos'],
  toDay: null,
};
const asAdministrator = <T>(work: Parameters<typeof database.as<T>>[1]) => database.as(province.administrator, work);

describe('a new kind of activity', () => {
  test('is a row with questions, recorded at once like any other', async () => {
    const { administrator } = province;
    const code = await asAdministrator((tx) => addKind(tx, administrator, kind));
    expect(code).toBe('hoi_thi');
    const field = { measure: 'đội', required: true, foldedAway: false, choices: [], partOf: null };
    await asAdministrator((tx) => addField(tx, administrator, code, { ...field, label: 'Số đội', type: 'number' }));
    await asAdministrator((tx) =>
      addField(tx, administrator, code, {
        ...field,
        label: 'Đội nữ',
        type: 'number',
        required: false,
        partOf: 'so_doi',
      }),
    );
    await asAdministrator((tx) =>
      addField(tx, administrator, code, { ...field, label: 'Cấp', type: 'choice', choices: ['Thôn', 'Xã', 'Xã'] }),
    );
    const made = await asAdministrator((tx) => getKind(tx, code));
    expect(made.fields.map((one) => [one.key, one.partOf, one.choices])).toEqual([
      ['so_doi', null, null],
      ['doi_nu', 'so_doi', null],
      [
        'cap',
        null,
        [
          { value: 'thon', label: 'Thôn' },
          { value: 'xa', label: 'Xã' },
        ],
      ],
    ]);
    const [officer] = province.officers;
    const { values, faults } = readValues(made.fields, { f_so_doi: '6', f_doi_nu: '2', f_cap: 'xa' });
    expect(faults).toEqual({});
    const { id } = await database.as(officer, (tx) =>
      recordActivity(tx, officer, code, { happenedOn: '2026-03-01', values }),
    );
    expect((await database.as(officer, (tx) => getActivity(tx, id))).values).toEqual({
      so_doi: 6,
      doi_nu: 2,
      cap: 'xa',
    });
    const tasks = [{ id: 1, text: 'Tổ chức hội thi ở các thôn', dueOn: null }];
    expect(suggestTasks(made, '', tasks)).toEqual(tasks);
    expect(wordsOf(made.words)).toEqual(['hoi thi', 'tim hieu (phap luat)']);
  });

  test('can be put otherwise, and ended', async () => {
    const { administrator } = province;
    const code = await asAdministrator((tx) => addKind(tx, administrator, kind));
    expect(code).toBe('hoi_thi_b');
    await asAdministrator((tx) =>
      addField(tx, administrator, code, {
        label: 'Số đội',
        type: 'number',
        measure: null,
        required: true,
        foldedAway: false,
        choices: [],
        partOf: null,
      }),
    );
    await asAdministrator((tx) =>
      changeField(tx, administrator, code, 'so_doi', {
        label: 'Số đội dự thi',
        measure: 'đội',
        required: false,
        foldedAway: true,
      }),
    );
    expect((await asAdministrator((tx) => getKind(tx, code))).fields).toMatchObject([
      { key: 'so_doi', label: 'Số đội dự thi', required: false, foldedAway: true },
    ]);
    await asAdministrator((tx) => changeKind(tx, administrator, code, { ...kind, toDay: today() }));
    expect((await asAdministrator((tx) => listKinds(tx, today()))).map((one) => one.code)).not.toContain(code);
  });

  test('keeps the patterns that come with the product when its words are left as they stand', async () => {
    const { administrator } = province;
    const before = await asAdministrator((tx) => getKind(tx, 'reception'));
    const words = [...wordsOf(before.words), 'hội trường (nhỏ)'];
    await asAdministrator((tx) => changeKind(tx, administrator, 'reception', { ...kind, words }));
    const after = await asAdministrator((tx) => getKind(tx, 'reception'));
    expect(after.words).toEqual([...before.words, 'hoi truong \\(nho\\)']);
  });

  test('asks for choices where one chooses, and for a number where a part is said', async () => {
    const { administrator } = province;
    const field = { label: 'Cấp', measure: null, required: false, foldedAway: false, partOf: null };
    await expect(
      asAdministrator((tx) => addField(tx, administrator, 'dialogue', { ...field, type: 'choice', choices: ['Xã'] })),
    ).rejects.toMatchObject({ fields: { choices: expect.anything() } });
    await expect(
      asAdministrator((tx) =>
        addField(tx, administrator, 'dialogue', { ...field, type: 'number', choices: [], partOf: 'with' }),
      ),
    ).rejects.toMatchObject({ fields: { partOf: expect.anything() } });
  });

  test('is nobody’s but the administrator’s', async () => {
    const [officer] = province.officers;
    await expect(database.as(officer, (tx) => addKind(tx, officer, kind))).rejects.toMatchObject({ code: 'forbidden' });
    const forged = { code: 'gia', position: 1, name: 'Giả', short_name: 'Giả', icon: 'task' };
    await expect(database.as(officer, (tx) => tx.insertInto('activity_kind').values(forged).execute())).rejects.toThrow(
      /row-level/,
    );
  });
});

test('a code is made of the letters of a name', () => {
  expect(codeOf('Hội thi tìm hiểu, lần 2!')).toBe('hoi_thi_tim_hieu_lan');
  expect(codeOf('123')).toBe('khac');
});
