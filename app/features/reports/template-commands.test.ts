import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import { openPeriod } from './period-commands.ts';
import { getTemplate, listChecks, listTemplates } from './queries.ts';
import { changeRule, changeSentences, changeTemplate, type RuleInput } from './template-commands.ts';
import { usualPeriod } from './usual-period.ts';

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
  expect(await database.system((tx) => getTemplate(tx, before.id))).toEqual({ ...before, inForce: false });
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

const rule: RuleInput = {
  ...{ kind: 'at_most', level: 'warning', left: ['visited'], right: ['village_meeting_people'], threshold: null },
  ...{ message: 'Số hộ thăm hỏi nhiều hơn số người dự họp.', source: 'Sở Nội vụ', verified: true, inUse: true },
};

it('changes rules and sentences of a version that no period uses, and of one in use makes the next', async () => {
  const { administrator, coordinator } = province;
  const unused = await current();
  const add = (template: { id: number; revision: number }, input: Partial<RuleInput> = {}, position?: number) =>
    database.as(administrator, (tx) => changeRule(tx, administrator, template, position, { ...rule, ...input }));
  const before = await database.system((tx) => listChecks(tx, unused.id));
  expect(before.length).toBeGreaterThan(20);
  expect(await add(unused)).toBe(unused.id);
  // Who saw the version before this change is told.
  await expect(add(unused)).rejects.toThrow(/vừa được người khác sửa/);
  const seen = await current();
  expect(seen).toMatchObject({ id: unused.id, revision: unused.revision + 1, isUsed: false });
  const made = (await database.system((tx) => listChecks(tx, seen.id))).find((one) => one.message === rule.message);
  expect(made).toMatchObject(rule);
  const usual = usualPeriod('year', 2026, '2026-06-30');
  await database.as(coordinator, (tx) =>
    openPeriod(tx, coordinator, { ...usual, kind: 'year', year: 2026, templateId: seen.id }),
  );
  const next = await add(seen, { inUse: false }, made?.position);
  expect(next).not.toBe(seen.id);
  const after = await current();
  expect(after).toMatchObject({ id: next, version: seen.version + 1, sections: seen.sections });
  expect((await database.system((tx) => listChecks(tx, next))).filter(({ inUse }) => !inUse)).toMatchObject([
    { message: rule.message },
  ]);
  expect((await database.system((tx) => listChecks(tx, seen.id))).every(({ inUse }) => inUse)).toBe(true);
  // The database keeps what a period stands on, whoever asks.
  const past = await database.system((tx) =>
    tx.updateTable('report_check').set({ in_use: false }).where('template_id', '=', seen.id).executeTakeFirst(),
  );
  expect(Number(past.numUpdatedRows)).toBe(0);
  const drop = await database.system((tx) =>
    tx.deleteFrom('report_sentence').where('template_id', '=', seen.id).executeTakeFirst(),
  );
  expect(Number(drop.numDeletedRows)).toBe(0);
  await expect(add(after, { left: [] })).rejects.toMatchObject({ fields: { left: expect.any(String) } });
  await expect(add(after, { kind: 'change', right: [] })).rejects.toMatchObject({
    fields: { threshold: expect.any(String) },
  });
  await expect(add(after, { left: ['no_such'] })).rejects.toThrow(/không có chỉ tiêu/);
});

it('takes sentences whose signs hold, those of the catalogue among them', async () => {
  const { administrator, officers } = province;
  const change = async (ref: string, text: string, by: Actor = administrator) => {
    const template = await current();
    return database.as(by, (tx) => changeSentences(tx, by, template, ref, [{ text: '' }, { text }]));
  };
  for (const { ref, drafts } of (await current()).sections.filter(({ kind }) => kind === 'text')) {
    const template = await current();
    await database.as(administrator, (tx) => changeSentences(tx, administrator, template, ref, drafts));
    expect((await current()).sections.find((one) => one.ref === ref)?.drafts).toEqual(drafts);
  }
  await change('V', 'Đã nghe {dialogue_opinions} ý kiến{so:dialogue_opinions}{noi:dialogue}.');
  expect((await current()).sections.find(({ ref }) => ref === 'V')?.drafts).toEqual([
    { text: 'Đã nghe {dialogue_opinions} ý kiến{so:dialogue_opinions}{noi:dialogue}.' },
  ]);
  await expect(change('V', 'Có {visited hộ.')).rejects.toMatchObject({ fields: { 'text.1': expect.any(String) } });
  await expect(change('V', 'Có [{visited} hộ.')).rejects.toMatchObject({ fields: { 'text.1': expect.any(String) } });
  await expect(change('V', 'Có {no_such} hộ.')).rejects.toThrow(/không có chỉ tiêu/);
  await expect(change('V', 'Họp{noi:no_such}.')).rejects.toThrow(/Không có loại hoạt động/);
  await expect(change('II', 'Có.')).rejects.toThrow(/not-found/);
  await expect(change('V', 'Có.', officers[0])).rejects.toThrow(/forbidden/);
});
