import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, makeActor, makeUnit, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { removeEvidence } from '../evidence/commands.ts';
import { listEvidence } from '../evidence/queries.ts';
import { registerReactions } from '../reactions.ts';
import { beginReport, pickLines, writeText } from './commands.ts';
import { approveReport, correctReport, openReport, returnReport, takeBackReport } from './decisions.ts';
import { readDocument } from './document.ts';
import { changeFigure, type FigureInput, restoreFigure } from './figure-commands.ts';
import { listLinesBelow } from './lines-below.ts';
import { addDuty, openPeriod, remindLate, setDuty } from './period-commands.ts';
import { findReport, getReport, listStandings, listSubmissions, listTemplates, listTexts } from './queries.ts';
import { readReport } from './read-report.ts';
import { changeWithEvidence, sendExplained } from './reports-for-tests.ts';
import { sendReport } from './send.ts';
import { usualPeriod } from './usual-period.ts';

let database: TestDatabase;
let province: Province;
let periodId: number;

beforeAll(async () => {
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
  await database.system(async (tx) => {
    for (const unit of province.units.communes) await dialogue(tx, unit, { people: 40, opinions: 10, answered: 8 });
    await dialogue(tx, province.units.village, { people: 15, opinions: 3 });
  });
  periodId = await open(province.coordinator, 2026);
});
afterAll(() => database.drop());

async function dialogue(tx: Tx, unit: { id: number; place: number }, values: Record<string, number>): Promise<void> {
  await tx
    .insertInto('activity')
    .values({
      ...{ kind: 'dialogue', title: 'Đối thoại', unit_id: unit.id, unit_place: unit.place, happened_on: '2026-03-01' },
      ...{ place_text: 'nhà văn hóa thôn', values: JSON.stringify(values) },
    })
    .execute();
}

function open(actor: Actor, year: number): Promise<number> {
  return database.as(actor, async (tx) => {
    const template = (await listTemplates(tx)).find((one) => one.kind === 'first-half');
    const usual = usualPeriod('first-half', year, `${year}-06-30`);
    return openPeriod(tx, actor, { ...usual, kind: 'first-half', year, templateId: template?.id ?? 0 });
  });
}

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => database.as(actor, work);

const send = (actor: Actor, id: number) => as(actor, (tx) => sendExplained(tx, actor, id));

const changeFor = (actor: Actor, id: number, code: string, input: FigureInput) =>
  as(actor, (tx) => changeWithEvidence(tx, actor, id, code, input));

const figureOf = (actor: Actor, id: number, code: string) =>
  as(actor, async (tx) => (await readReport(tx, id)).figures.get(code)?.value);

describe('a period', () => {
  it('asks every unit directly below, and the one that opened it, once', async () => {
    const rows = await as(province.coordinator, (tx) => listStandings(tx, periodId));
    expect(rows.map((row) => row.unitName)).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Phường Vạn An',
      'Xã Bản Cáu',
      'Xã Nà Lốc',
      'Tỉnh Sông Mây',
    ]);
    await expect(open(province.coordinator, 2026)).rejects.toThrow(/đã được mở/);
    await expect(open(province.overseer, 2027)).rejects.toThrow(/forbidden/);
  });

  it('is seen below by each unit for itself alone, and changed only by who opened it', async () => {
    const [officer] = province.officers;
    const own = await as(officer, (tx) => listStandings(tx, periodId));
    expect(own.map((row) => row.unitId)).toEqual([officer.unitId]);
    const exempt = { dueOn: '2026-06-20', exemptReason: 'Xin miễn' };
    await expect(as(officer, (tx) => setDuty(tx, officer, periodId, officer.unitId, exempt))).rejects.toThrow(
      /forbidden/,
    );
  });

  it('cannot lose its reports', async () => {
    await expect(database.system((tx) => tx.deleteFrom('reporting_period').execute())).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('a report', () => {
  it('is begun once, with figures counted and texts drafted from records, those of villages included', async () => {
    const [officer] = province.officers;
    const id = await as(officer, (tx) => beginReport(tx, officer, periodId));
    expect(await as(officer, (tx) => beginReport(tx, officer, periodId))).toBe(id);
    expect(await figureOf(officer, id, 'dialogues')).toBe(2);
    expect(await figureOf(officer, id, 'dialogue_people')).toBe(55);
    const texts = await as(officer, (tx) => listTexts(tx, id));
    expect(
      texts
        .get('II.3')
        ?.lines.map(({ text }) => text)
        .join('\n'),
    ).toContain('Tổ chức 02 cuộc đối thoại với Nhân dân');
    expect(await as(province.coordinator, (tx) => findReport(tx, periodId, officer.unitId))).toBeUndefined();
    await expect(as(province.coordinator, (tx) => getReport(tx, id))).rejects.toThrow(/not-found/);
  });

  it('takes a corrected figure only with a reason and evidence, and keeps what was counted beside it', async () => {
    const [officer] = province.officers;
    const id = (await as(officer, (tx) => findReport(tx, periodId, officer.unitId)))?.id ?? 0;
    const change = (input: Partial<FigureInput>) =>
      changeFor(officer, id, 'dialogues', {
        ...{ value: 3, reason: 'Sót một cuộc', evidence: 1, revision: 0 },
        ...input,
      });
    await expect(change({ reason: ' ' })).rejects.toMatchObject({ fields: { reason: expect.any(String) } });
    await expect(change({ evidence: 0 })).rejects.toMatchObject({ fields: { minh_chung: expect.any(String) } });
    await expect(change({ value: null })).rejects.toMatchObject({ fields: { value: expect.any(String) } });
    await change({});
    await expect(change({ value: 4 })).rejects.toThrow(/conflict/);
    const figure = await as(officer, async (tx) => (await readReport(tx, id)).figures.get('dialogues'));
    expect(figure).toMatchObject({ counted: 2, value: 3, changed: true, reason: 'Sót một cuộc' });
    const rate = as(officer, (tx) =>
      changeFigure(tx, officer, id, 'dialogue_answer_rate', { value: 9, reason: 'x', evidence: 1, revision: 0 }),
    );
    await expect(rate).rejects.toThrow(/invalid/);
    await as(officer, (tx) => restoreFigure(tx, officer, id, 'dialogues', figure?.revision ?? 0));
    expect(await figureOf(officer, id, 'dialogues')).toBe(2);
  });

  it('takes a figure entered by hand only with evidence or the document that states it', async () => {
    const [officer] = province.officers;
    const id = (await as(officer, (tx) => findReport(tx, periodId, officer.unitId)))?.id ?? 0;
    const enter = (input: Partial<FigureInput>) =>
      changeFor(officer, id, 'households', {
        ...{ value: 1250, reason: 'Sổ hộ khẩu', evidence: 0, revision: 0 },
        ...input,
      });
    await expect(enter({})).rejects.toMatchObject({ fields: { minh_chung: expect.stringContaining('minh chứng') } });
    await expect(enter({ citedNumber: '5/BC-UBND' })).rejects.toMatchObject({
      fields: { citedOn: expect.any(String) },
    });
    await expect(enter({ citedOn: '2026-05-01' })).rejects.toMatchObject({
      fields: { citedNumber: expect.any(String) },
    });
    // The database says the same to whoever passes the command by.
    const bare = as(officer, (tx) =>
      tx
        .insertInto('report_figure')
        .values({ report_id: id, indicator: 'households', value: 7, reason: 'Ước tính' })
        .execute(),
    );
    await expect(bare).rejects.toThrow(/no evidence/);
    await enter({ citedNumber: ' 5/BC-UBND ', citedOn: '2026-05-01' });
    const cited = () => as(officer, async (tx) => (await readReport(tx, id)).figures.get('households'));
    expect(await cited()).toMatchObject({ value: 1250, cited: { number: '5/BC-UBND', documentId: null } });
    // One that is kept here is found by its number and date.
    const kept = await database.system((tx) =>
      tx
        .insertInto('document')
        .values({
          ...{ title: 'Báo cáo rà soát hộ', number: '6/BC-UBND', issued_on: '2026-05-02' },
          ...{ issuer_id: officer.unitId, issuer_place: officer.place },
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    await enter({ citedNumber: '6/bc-ubnd', citedOn: '2026-05-02', revision: 1 });
    expect((await cited())?.cited).toEqual({ number: '6/bc-ubnd', on: '2026-05-02', documentId: kept.id });
    // The last piece of evidence stays as long as the figure stands.
    await enter({ evidence: 1, revision: 2 });
    const figureId = (await cited())?.figureId ?? 0;
    const [item] = await as(officer, (tx) => listEvidence(tx, 'report_figure', [figureId]));
    const remove = () => as(officer, (tx) => removeEvidence(tx, officer, item?.id ?? 0, 'Nhầm tệp'));
    await expect(remove()).rejects.toThrow(/minh chứng duy nhất/);
    const past = as(officer, (tx) =>
      sql`update evidence set removed_at = now(), removed_reason = 'x' where id = ${item?.id}`.execute(tx),
    );
    await expect(past).rejects.toThrow(/only evidence/);
    await as(officer, (tx) => restoreFigure(tx, officer, id, 'households', 3));
    await remove();
  });

  it('is not overwritten by who saw an older text', async () => {
    const [officer] = province.officers;
    const id = (await as(officer, (tx) => findReport(tx, periodId, officer.unitId)))?.id ?? 0;
    const write = (text: string, revision: number) =>
      as(officer, (tx) => writeText(tx, officer, id, 'III.2', { text, revision }));
    expect(await write('Đường xa.', 0)).toBe(1);
    expect(await write('Đường xa.\nÍt kinh phí.', 1)).toBe(2);
    await expect(write('Ghi đè', 1)).rejects.toThrow(/vừa được người khác sửa/);
    await expect(
      as(province.leaders[1], (tx) => writeText(tx, province.leaders[1], id, 'III.2', { text: 'x', revision: 2 })),
    ).rejects.toThrow(/not-found/);
  });

  it('goes through sending, returning at places, approval and a corrected version', async () => {
    const [officer] = province.officers;
    const { coordinator } = province;
    const id = (await as(officer, (tx) => findReport(tx, periodId, officer.unitId)))?.id ?? 0;
    await expect(as(officer, (tx) => sendReport(tx, officer, id))).rejects.toThrow(/lời giải thích/);
    await send(officer, id);
    await as(officer, (tx) => takeBackReport(tx, officer, id));
    await send(officer, id);
    // What is recorded afterwards changes nothing that was sent.
    await database.system((tx) => dialogue(tx, province.units.communes[0], { people: 100, opinions: 1 }));
    expect(await figureOf(coordinator, id, 'dialogue_people')).toBe(55);
    await as(coordinator, async (tx) => openReport(tx, coordinator, await getReport(tx, id)));
    await expect(as(officer, (tx) => takeBackReport(tx, officer, id))).rejects.toThrow(/conflict/);
    await expect(
      as(coordinator, (tx) => returnReport(tx, coordinator, id, [{ target: 'whole', words: ' ' }])),
    ).rejects.toThrow(/invalid/);
    await as(coordinator, (tx) =>
      returnReport(tx, coordinator, id, [{ target: 'figure:dialogue_people', words: 'Thiếu một cuộc' }]),
    );
    // Only the place that was returned is counted anew and may be changed.
    expect(await figureOf(officer, id, 'dialogue_people')).toBe(155);
    expect(await figureOf(officer, id, 'dialogues')).toBe(2);
    const locked = as(officer, (tx) =>
      changeFigure(tx, officer, id, 'dialogues', { value: 9, reason: 'x', evidence: 1, revision: 3 }),
    );
    await expect(locked).rejects.toThrow(/đang khóa/);
    await send(officer, id);
    const [last, before] = await as(coordinator, (tx) => listSubmissions(tx, id));
    expect([before?.content.figures.dialogue_people, last?.content.figures.dialogue_people]).toEqual([55, 155]);
    await expect(as(officer, (tx) => approveReport(tx, officer, id))).rejects.toThrow(/conflict/);
    await as(coordinator, (tx) => approveReport(tx, coordinator, id));
    const next = (await as(officer, (tx) => correctReport(tx, officer, id))).id;
    expect(await figureOf(officer, next, 'dialogues')).toBe(3);
    expect(await figureOf(officer, id, 'dialogues')).toBe(2);
    await send(officer, next);
    await as(coordinator, (tx) => approveReport(tx, coordinator, next));
    expect((await as(officer, (tx) => getReport(tx, id))).state).toBe('superseded');
  });

  it('rolls up what was sent and, of who has not, the records; and takes lines from below with their source', async () => {
    const { coordinator, officers } = province;
    const own = await as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
    const read = await as(coordinator, (tx) => readReport(tx, own));
    expect(read.below).toEqual({ asked: 5, sent: 1 });
    expect(read.figures.get('dialogues')?.value).toBe(5);
    const section = read.template.sections.find((one) => one.ref === 'III.2');
    if (!section) throw new Error('no section');
    const below = await as(coordinator, (tx) => listLinesBelow(tx, read.report, section));
    expect(below.map(({ unitName, lines }) => [unitName, lines.length])).toEqual([['Xã Bản Cáu', 2]]);
    const pick = { reportId: below[0]?.reportId ?? 0, section: 'III.2', nth: 1 };
    expect(await as(coordinator, (tx) => pickLines(tx, coordinator, own, 'III.2', [pick, pick]))).toBe(1);
    const lines = (await as(coordinator, (tx) => listTexts(tx, own))).get('III.2')?.lines;
    expect(lines).toEqual([{ text: 'Ít kinh phí.', source: { reportId: pick.reportId, unit: 'UBND xã Bản Cáu' } }]);
    await expect(as(officers[0], (tx) => readReport(tx, own))).rejects.toThrow(/not-found/);
  });

  it('reminds who is late once a day', async () => {
    const { coordinator } = province;
    expect(await as(coordinator, (tx) => remindLate(tx, coordinator, periodId))).toBe(4);
    expect(await as(coordinator, (tx) => remindLate(tx, coordinator, periodId))).toBe(0);
  });

  it('takes over from the version before what was entered when no evidence was asked for', async () => {
    const [, officer] = province.officers;
    const { coordinator } = province;
    const id = await as(officer, (tx) => beginReport(tx, officer, periodId));
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query(`begin; set local session_replication_role = replica;
      insert into kheo.report_figure (report_id, indicator, value, reason) values (${id}, 'households', 900, 'Sổ hộ'); commit`);
    await owner.end();
    await send(officer, id);
    await as(coordinator, (tx) => approveReport(tx, coordinator, id));
    const { id: next } = await as(officer, (tx) => correctReport(tx, officer, id));
    expect(await figureOf(officer, next, 'households')).toBe(900);
    const change = { value: 901, reason: 'Sổ hộ', evidence: 0, revision: 1 };
    const bare = as(officer, (tx) => changeFigure(tx, officer, next, 'households', change));
    await expect(bare).rejects.toMatchObject({ fields: { minh_chung: expect.any(String) } });
    await send(officer, next);
  });
});

describe('a report that was taken in', () => {
  it('is neither returned nor taken back while the one above stands as sent', async () => {
    const [, , officer] = province.officers;
    const { coordinator } = province;
    const id = await as(officer, (tx) => beginReport(tx, officer, periodId));
    await send(officer, id);
    const own = await as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
    await send(coordinator, own);
    // How many had sent by then stays said, here and in the document.
    const early = await as(coordinator, (tx) => readReport(tx, own));
    expect(early).toMatchObject({ gathered: undefined, below: { asked: 5, sent: 3 } });
    const [first] = (await as(coordinator, (tx) => readDocument(tx, early))).body;
    expect(first).toMatchObject({ text: expect.stringContaining('3 trong 5 đơn vị đã gửi báo cáo') });
    const remarks = [{ target: 'whole', words: 'Xem lại' }];
    const giveBack = () => as(coordinator, (tx) => returnReport(tx, coordinator, id, remarks));
    await expect(giveBack()).rejects.toThrow(/báo cáo tổng hợp/);
    await expect(as(officer, (tx) => takeBackReport(tx, officer, id))).rejects.toThrow(/báo cáo tổng hợp/);
    const past = as(officer, (tx) => tx.updateTable('report').set({ state: 'draft' }).where('id', '=', id).execute());
    await expect(past).rejects.toThrow(/stands in a report that was sent/);
    await as(coordinator, (tx) => takeBackReport(tx, coordinator, own));
    await giveBack();
    expect((await as(officer, (tx) => getReport(tx, id))).state).toBe('returned');
  });
});

describe('a unit that is added to a period', () => {
  it('reports to the nearest unit above it that does, and is asked once', async () => {
    const { coordinator, units, officers } = province;
    const made = await database.system((tx) =>
      makeUnit(tx, { kind: 'commune', name: 'Xã Mới', parentId: units.province.id }),
    );
    const add = (unitId: number, by = coordinator) =>
      as(by, (tx) => addDuty(tx, by, periodId, { unitId, dueOn: '2026-06-25' }));
    await add(made.id);
    await add(units.village.id);
    const rows = await as(coordinator, (tx) => listStandings(tx, periodId));
    const toOf = (unitId: number) => rows.find((row) => row.unitId === unitId)?.toId;
    expect([toOf(made.id), toOf(units.village.id)]).toEqual([units.province.id, units.communes[0].id]);
    await expect(add(made.id)).rejects.toMatchObject({ fields: { unitId: expect.any(String) } });
    await expect(add(units.country.id)).rejects.toMatchObject({ fields: { unitId: expect.any(String) } });
    await expect(add(made.id, officers[0])).rejects.toThrow(/forbidden/);
  });
});

describe('140 units that send in the same minute while the province rolls up', () => {
  it('lose nothing: each report is in one state, and the province counts each record once', {
    timeout: 120_000,
  }, async () => {
    const { country } = province.units;
    const count = 140;
    const [units, coordinator] = await database.system(async (tx) => {
      const top = await makeUnit(tx, { kind: 'province', name: 'Tỉnh Đông', parentId: country.id });
      const actors: Actor[] = [];
      for (let n = 0; n < count; n++) {
        const unit = await makeUnit(tx, { kind: 'commune', name: `Xã ${n}`, parentId: top.id });
        await dialogue(tx, unit, { people: 10, opinions: 2 });
        actors.push(await makeActor(tx, unit, 'officer', [top.id, country.id]));
      }
      return [actors, await makeActor(tx, top, 'officer', [country.id])] as const;
    });
    const period = await open(coordinator, 2026);
    const own = await as(coordinator, (tx) => beginReport(tx, coordinator, period));
    const ids = new Map<Actor, number>();
    for (const unit of units) ids.set(unit, await as(unit, (tx) => beginReport(tx, unit, period)));
    const looks: Promise<number | null | undefined>[] = [];
    const sends = units.map(async (unit, n) => {
      const id = ids.get(unit) ?? 0;
      // While they send, the same commune records one more, somebody sends twice, and the province looks.
      const more =
        n % 5 === 0
          ? database.system((tx) => dialogue(tx, { id: unit.unitId, place: unit.place }, { people: 1, opinions: 0 }))
          : undefined;
      if (n % 20 === 0) looks.push(figureOf(coordinator, own, 'dialogues'));
      const outcomes = await Promise.allSettled([send(unit, id), ...(n % 7 === 0 ? [send(unit, id)] : [])]);
      await more;
      return outcomes.filter((one) => one.status === 'fulfilled').length;
    });
    expect(await Promise.all(sends)).toEqual(units.map(() => 1));
    for (const look of await Promise.all(looks)) expect(look).toBeGreaterThanOrEqual(count);
    const read = await as(coordinator, (tx) => readReport(tx, own));
    expect(read.below).toEqual({ asked: count, sent: count });
    const [states, sum] = await database.system(async (tx) => {
      const rows = await tx
        .selectFrom('report')
        .where('period_id', '=', period)
        .where('id', '<>', own)
        .select(['state', 'submissions'])
        .execute();
      const figures = await tx
        .selectFrom('report_figure')
        .innerJoin('report', 'report.id', 'report_figure.report_id')
        .where('report.period_id', '=', period)
        .where('report.id', '<>', own)
        .where('indicator', '=', 'dialogues')
        .select((eb) => eb.fn.sum('report_figure.value').as('sum'))
        .executeTakeFirstOrThrow();
      return [rows, Number(figures.sum)] as const;
    });
    expect(states.every((row) => row.state === 'sent' && row.submissions === 1)).toBe(true);
    expect(read.figures.get('dialogues')?.value).toBe(sum);
  });
});
