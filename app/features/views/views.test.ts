import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { dropView, saveView } from './commands.ts';
import { viewOf } from './saved-view.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const late = viewOf('/nhiem-vu?trang_thai=late&phia=giao&sau=2026-01-01.5&q=');
const save = (actor: Actor, name: string, view = late) =>
  database.as(actor, (tx) => saveView(tx, actor, { ...view, name }));
const seen = (actor: Actor) =>
  database.as(actor, (tx) => tx.selectFrom('saved_view').select(['id', 'name', 'query']).orderBy('id').execute());

describe('a saved view', () => {
  test('keeps what narrows a list, in one order, and not where in it one was', () => {
    expect(late).toEqual({ list: '/nhiem-vu', query: 'phia=giao&trang_thai=late' });
    expect(viewOf('http://a.vn/nhiem-vu?phia=giao&trang_thai=late').query).toBe(late.query);
    expect(viewOf('/ke-hoach?q=%C4%91%E1%BB%91i tho%E1%BA%A1i').query).toBe('q=%C4%91%E1%BB%91i+tho%E1%BA%A1i');
  });

  test('is its person’s alone, whoever leads or administers them, and an overseer keeps views too', async () => {
    const [officer, other] = province.officers;
    await save(officer, 'Việc trễ');
    await save(officer, 'Việc trễ', viewOf('/nhiem-vu?trang_thai=late'));
    await save(province.overseer, 'Của người giám sát');
    expect(await seen(officer)).toMatchObject([{ name: 'Việc trễ', query: 'trang_thai=late' }]);
    for (const actor of [other, province.leaders[0], province.administrator]) expect(await seen(actor)).toEqual([]);
    const [own] = await seen(officer);
    await expect(database.as(other, (tx) => dropView(tx, own?.id ?? 0))).rejects.toMatchObject({ code: 'not-found' });
    const forged = { user_id: officer.userId ?? '', list: '/nhiem-vu', query: 'q=x', name: 'Giả' };
    await expect(database.as(other, (tx) => tx.insertInto('saved_view').values(forged).execute())).rejects.toThrow(
      /row-level/,
    );
    await database.as(officer, (tx) => dropView(tx, own?.id ?? 0));
    expect(await seen(officer)).toEqual([]);
  });

  test('is refused for what is no list, or is not narrowed', async () => {
    const [, officer] = province.officers;
    for (const address of ['/nhiem-vu', '/dang-xuat?x=1', '//a.vn/?x=1']) {
      await expect(save(officer, 'Tên', viewOf(address))).rejects.toMatchObject({ code: 'invalid' });
    }
  });
});
