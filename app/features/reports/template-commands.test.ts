import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { getTemplate, listTemplates } from './queries.ts';
import { changeTemplate } from './template-commands.ts';

let database: TestDatabase;
let province: Province;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await makeProvince(database);
});
afterAll(() => database.drop());

const current = () =>
  database.system(async (tx) => {
    const found = (await listTemplates(tx)).find((one) => one.kind === 'year');
    return getTemplate(tx, found?.id ?? 0);
  });

it('makes a new version and leaves the old one as it was', async () => {
  const { administrator } = province;
  const before = await current();
  const sections = before.sections
    .filter(({ ref }) => ref !== 'PL.3')
    .map((section) => (section.ref === 'V' ? { ...section, title: 'Đề xuất, kiến nghị' } : section));
  const about = { name: before.name, title: before.title, source: 'Quyết định của tỉnh', verified: true };
  const change = () =>
    database.as(administrator, (tx) => changeTemplate(tx, administrator, before.id, { ...about, sections }));
  const id = await change();
  const after = await current();
  expect(after).toMatchObject({ id, version: before.version + 1, verified: true });
  expect(after.sections.find(({ ref }) => ref === 'V')?.title).toBe('Đề xuất, kiến nghị');
  expect(after.sections.find(({ ref }) => ref === 'II.3')).toEqual(before.sections.find(({ ref }) => ref === 'II.3'));
  expect(await database.system((tx) => getTemplate(tx, before.id))).toEqual(before);
  await expect(change()).rejects.toThrow(/đã có bản mới/);
  const twice = { ...about, sections: [...sections, ...sections.slice(0, 1)] };
  await expect(database.as(administrator, (tx) => changeTemplate(tx, administrator, id, twice))).rejects.toThrow(
    /hai lần/,
  );
});

it('lets nobody else change a template', async () => {
  const [officer] = province.officers;
  const { id, name, title, sections } = await current();
  const change = database.as(officer, (tx) =>
    changeTemplate(tx, officer, id, { name, title, source: 'x', verified: false, sections }),
  );
  await expect(change).rejects.toThrow(/conflict/);
});
