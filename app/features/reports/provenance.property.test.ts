import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, makeActor, makeUnit, type TestDatabase } from '../../../tests/database.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import { type Actor, systemActor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { listRecordsBehind } from '../indicators/queries.ts';
import { mergeUnits } from '../units/commands.ts';
import { beginReport } from './commands.ts';
import { approveReport, returnReport } from './decisions.ts';
import { addDuty, openPeriod } from './period-commands.ts';
import { listStandings } from './queries.ts';
import { type ReadReport, readProvenance, readReport } from './read-report.ts';
import { changeWithEvidence, countPlainly, sendExplained } from './reports-for-tests.ts';

/*
 * Random provinces with communes and villages, whose people record, change and withdraw activities while units merge, periods of any
 * days are opened, and reports are sent, returned and approved. At every report, each figure is the sum of the records shown behind
 * it; and what the province counts is what all records of the province hold, once each.
 */

let database: TestDatabase;
const seed = seedOf('provenance');
const random = randomFrom(seed);
const draw = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

type Made = Awaited<ReturnType<typeof makeUnit>>;
interface World {
  province: Made;
  communes: Made[];
  villages: Made[];
  coordinator: Actor;
  leader: Actor;
  officers: Map<number, Actor>;
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let root: Made | undefined;
async function rootOf(): Promise<Made> {
  root ??= await database.system((tx) => makeUnit(tx, { kind: 'country', name: 'Nước', parentId: null }));
  return root;
}

/** A period of these days; the sums of the forms are held against each other in a test of their own. */
async function open(actor: Actor, from: string, to: string): Promise<number> {
  const templateId = await database.system(async (tx) => {
    await sql`update report_check set in_use = false where level = 'error' and kind in ('equal', 'at_most')`.execute(
      tx,
    );
    const template = await tx
      .selectFrom('report_template')
      .where('kind', '=', 'first-half')
      .select('id')
      .executeTakeFirstOrThrow();
    return template.id;
  });
  const days = { from, to, dueBelow: '2026-12-20', dueOwn: '2026-12-25' };
  const about = { name: '6 tháng đầu năm 2026', basis: null, source: 'x', verified: false, templateId };
  return database.as(actor, (tx) => openPeriod(tx, actor, { kind: 'first-half', year: 2026, ...about, ...days }));
}

async function makeWorld(tx: Tx, country: Made): Promise<World> {
  const province = await makeUnit(tx, { kind: 'province', name: 'Tỉnh', parentId: country.id });
  const communes: Made[] = [];
  const villages: Made[] = [];
  const officers = new Map<number, Actor>();
  for (let n = 0; n < 3 + draw(3); n++) {
    const commune = await makeUnit(tx, { kind: 'commune', name: `Xã ${n}`, parentId: province.id });
    communes.push(commune);
    officers.set(commune.id, await makeActor(tx, commune, 'officer', [province.id, country.id]));
    for (let v = 0; v < 1 + draw(3); v++) {
      villages.push(await makeUnit(tx, { kind: 'village', name: `Thôn ${n}.${v}`, parentId: commune.id }));
    }
  }
  const coordinator = await makeActor(tx, province, 'officer', [country.id]);
  const leader = await makeActor(tx, province, 'leader', [country.id]);
  return { province, communes, villages, coordinator, leader, officers };
}

const day = () => `2026-${String(1 + draw(6)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;

async function recordSome(tx: Tx, { communes, villages, province }: World, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const unit = pick([...communes, ...villages, province]);
    const kind = pick(['dialogue', 'reception', 'village_meeting', 'communication']);
    const values = {
      dialogue: { people: draw(80), opinions: 5 + draw(20), answered: draw(5) },
      reception: { by: pick(['head', 'deputy', 'officer']), visits: draw(9), people: draw(9), cases: draw(3) },
      village_meeting: { people: draw(60) },
      communication: { channels: pick([['zalo'], ['loudspeaker', 'social'], ['portal']]), reached: draw(500) },
    }[kind];
    await tx
      .insertInto('activity')
      .values({
        ...{ kind, title: `Việc ${n}`, unit_id: unit.id, unit_place: unit.place, happened_on: day() },
        values: JSON.stringify(values),
        confidentiality: draw(3),
      })
      .execute();
  }
}

/** Some are put right, moved to another day, withdrawn or restored. */
async function changeSome(tx: Tx): Promise<void> {
  const all = await tx.selectFrom('activity').select(['id', 'state', 'values']).execute();
  for (const { id, state, values } of all.filter(() => draw(6) === 0)) {
    const changed = Object.fromEntries(
      Object.entries(values as Record<string, unknown>).map(([key, value]) => [
        key,
        typeof value === 'number' ? draw(50) : value,
      ]),
    );
    await pick([
      () => tx.updateTable('activity').set({ happened_on: day() }).where('id', '=', id).execute(),
      () =>
        tx
          .updateTable('activity')
          .set({ values: JSON.stringify(changed) })
          .where('id', '=', id)
          .execute(),
      () =>
        tx
          .updateTable('activity')
          .set({ state: state === 'recorded' ? 'withdrawn' : 'recorded' })
          .where('id', '=', id)
          .execute(),
    ])();
  }
}

/** Each figure of a report against the records behind it, down through the reports that it took in. Gives how many were more than nothing. */
async function proveReport(actor: Actor, id: number): Promise<number> {
  return database.as(actor, async (tx) => {
    const read = await readReport(tx, id);
    const sums = await sumsBehind(tx, read);
    for (const { indicator, value } of read.figures.values()) {
      if (indicator.method !== 'records') continue;
      expect(value, `${indicator.code} of report ${id}, seed ${seed}`).toBe(sums.get(indicator.code) ?? 0);
    }
    return [...sums.values()].filter((sum) => sum > 0).length;
  });
}

/** What the records behind each figure add up to, with what people put in place of counted figures. */
async function sumsBehind(tx: Tx, read: ReadReport): Promise<Map<string, number>> {
  const inside = new Map<number, Map<string, number>>();
  const sums = new Map<string, number>();
  for (const [code, figure] of read.figures) {
    if (figure.indicator.method !== 'records' || (figure.value === 0 && draw(10) > 0)) continue;
    const { parts, cut } = await readProvenance(tx, read, code);
    let sum = (figure.value ?? 0) - (figure.counted ?? 0);
    for (const part of parts) {
      if (part.reportId !== null) {
        const known = inside.get(part.reportId) ?? (await sumsBehind(tx, await readReport(tx, part.reportId)));
        inside.set(part.reportId, known);
        sum += known.get(code) ?? 0;
        continue;
      }
      const { from, to } = read.period;
      const filter = { units: part.units, indicator: figure.indicator.nr, from, to, cut, limit: 100_000 };
      const records = await listRecordsBehind(tx, filter);
      expect(new Set(records.map((one) => `${one.source}${one.id}`)).size).toBe(records.length);
      sum += records.reduce((total, one) => total + one.amount, 0);
    }
    sums.set(code, sum);
  }
  return sums;
}

/** Put another number in place of one that was counted, with a link as evidence. */
function correct(actor: Actor, id: number, code: string): Promise<void> {
  const input = { value: draw(30), reason: 'Bỏ sót', evidence: 1, revision: 0 };
  return database.as(actor, (tx) => changeWithEvidence(tx, actor, id, code, input));
}

const send = (actor: Actor, id: number) => database.as(actor, (tx) => sendExplained(tx, actor, id));

describe('the figures of reports', () => {
  it('are the sum of the records shown, whatever is recorded, corrected, merged and sent', {
    timeout: 120_000,
  }, async () => {
    const country = await rootOf();
    let proved = 0;
    for (let round = 0; round < 6; round++) {
      const world = await database.system((tx) => makeWorld(tx, country));
      const { communes, coordinator, leader, officers } = world;
      await database.system((tx) => recordSome(tx, world, 60));
      const [from, to] = [day(), day()].sort() as [string, string];
      const periodId = await open(coordinator, from, to);
      await database.system(changeSome);
      const reports: { actor: Actor; id: number }[] = [];
      const merge = async () => {
        const target = pick(communes);
        const others = communes.filter((one) => one.id !== target.id);
        const from = pick(others);
        await database
          .system((tx) =>
            mergeUnits(tx, systemActor, {
              fromIds: [from.id],
              toId: target.id,
              on: pick(['2026-03-01', '2026-12-01']),
              basis: null,
            }),
          )
          .catch((error: unknown) => {
            // A unit merges once, and not before the day on which what stands below it came there.
            if (!/conflict|invalid/.test(String(error))) throw error;
          });
      };
      if (draw(2) === 0) await merge();
      for (const row of await database.as(coordinator, (tx) => listStandings(tx, periodId))) {
        const actor = officers.get(row.unitId);
        if (!actor || draw(3) === 0) continue;
        const id = await database.as(actor, (tx) => beginReport(tx, actor, periodId));
        reports.push({ actor, id });
        if (draw(2) === 0) {
          await correct(actor, id, 'dialogues');
        }
        proved += await proveReport(actor, id);
        await send(actor, id);
        await database.system((tx) => recordSome(tx, world, 5));
        await database.system(changeSome);
        proved += await proveReport(actor, id);
        const fate = draw(3);
        if (fate === 0) await database.as(coordinator, (tx) => approveReport(tx, coordinator, id));
        if (fate === 1) {
          await database.as(coordinator, (tx) =>
            returnReport(tx, coordinator, id, [{ target: 'figure:dialogue_people', words: 'Xem lại' }]),
          );
          proved += await proveReport(actor, id);
          await send(actor, id);
        }
        proved += await proveReport(actor, id);
      }
      if (draw(2) === 0) await merge();
      const own = await database.as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
      proved += await proveReport(coordinator, own);
      await send(coordinator, own);
      await database.system((tx) => recordSome(tx, world, 10));
      proved += await proveReport(coordinator, own);
      await database.as(leader, (tx) => approveReport(tx, leader, own));
      for (const { actor, id } of reports) proved += await proveReport(actor, id);
    }
    expect(proved).toBeGreaterThan(100);
  });

  it('count every record of a province once, with units that merged', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 4; round++) {
      const country = await rootOf();
      const world = await database.system((tx) => makeWorld(tx, country));
      const { province, communes, coordinator } = world;
      await database.system((tx) => recordSome(tx, world, 60));
      const [from, to] = [day(), day()].sort() as [string, string];
      const periodId = await open(coordinator, from, to);
      const [into, gone] = communes as [Made, Made];
      await database.system((tx) =>
        mergeUnits(tx, systemActor, { fromIds: [gone.id], toId: into.id, on: from, basis: null }),
      );
      await database.system((tx) => recordSome(tx, world, 20));
      const id = await database.as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
      const plain = await database.system((tx) => countPlainly(tx, province, from, to));
      const read = await database.as(coordinator, (tx) => readReport(tx, id));
      for (const [code, count] of Object.entries(plain)) expect(read.figures.get(code)?.value, code).toBe(count);
      expect(read.gathered?.parts.map((part) => part.partId)).not.toContain(gone.id);
      await proveReport(coordinator, id);
    }
  });
});

describe('the units of reports', () => {
  it('count once each when a report is returned in part and units merge before it is sent again', {
    timeout: 60_000,
  }, async () => {
    for (let round = 0; round < 6; round++) {
      const country = await rootOf();
      const world = await database.system((tx) => makeWorld(tx, country));
      const { province, communes, coordinator, officers } = world;
      await database.system((tx) => recordSome(tx, world, 60));
      const [from, to] = [day(), day()].sort() as [string, string];
      const periodId = await open(coordinator, from, to);
      const [into, gone, other] = communes as [Made, Made, Made];
      const targets = ['figure:dialogues', 'figure:dialogue_people', 'section:III.2', 'whole'];
      const returned: { actor: Actor; id: number }[] = [];
      for (const unit of [into, other, gone].slice(0, 2 + draw(2))) {
        const actor = officers.get(unit.id) as Actor;
        const id = await database.as(actor, (tx) => beginReport(tx, actor, periodId));
        await send(actor, id);
        if (unit === gone || (unit === other && draw(2) === 0)) continue;
        const remark = { target: pick(targets), words: 'Xem lại' };
        await database.as(coordinator, (tx) => returnReport(tx, coordinator, id, [remark]));
        returned.push({ actor, id });
      }
      const merge = () =>
        database.system((tx) =>
          mergeUnits(tx, systemActor, { fromIds: [gone.id], toId: into.id, on: from, basis: null }),
        );
      if (draw(4) > 0) await merge();
      for (const { actor, id } of returned) await send(actor, id);
      const own = await database.as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
      const plain = await database.system((tx) => countPlainly(tx, province, from, to));
      const read = await database.as(coordinator, (tx) => readReport(tx, own));
      for (const [code, count] of Object.entries(plain)) {
        expect(read.figures.get(code)?.value, `${code}, round ${round}, seed ${seed}`).toBe(count);
      }
      for (const { actor, id } of returned) await proveReport(actor, id);
      await proveReport(coordinator, own);
    }
  });
});

describe('reports of three levels', () => {
  it('count every record once, whoever has sent and whatever is sent again', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 3; round++) {
      const country = await rootOf();
      const world = await database.system((tx) => makeWorld(tx, country));
      const { province, communes, villages, coordinator, officers } = world;
      await database.system((tx) => recordSome(tx, world, 60));
      const [from, to] = [day(), day()].sort() as [string, string];
      const periodId = await open(coordinator, from, to);
      const reports: { actor: Actor; id: number }[] = [];
      const report = async (actor: Actor) => {
        const id = await database.as(actor, (tx) => beginReport(tx, actor, periodId));
        await proveReport(actor, id);
        await send(actor, id);
        reports.push({ actor, id });
        return id;
      };
      const late: Actor[] = [];
      for (const village of villages) {
        const above = communes.find((one) => one.place <= village.place && village.place <= one.placeTo) as Made;
        if (draw(3) === 0) continue;
        const duty = { unitId: village.id, dueOn: '2026-12-20' };
        await database.as(coordinator, (tx) => addDuty(tx, coordinator, periodId, duty));
        const actor = await database.system((tx) =>
          makeActor(tx, village, 'officer', [above.id, province.id, country.id]),
        );
        if (draw(2) === 0) await report(actor);
        else late.push(actor);
      }
      for (const commune of communes) {
        const actor = officers.get(commune.id) as Actor;
        if (draw(3) === 0) continue;
        const id = await report(actor);
        if (draw(2) === 0) continue;
        const remark = { target: pick(['figure:dialogues', 'whole', 'section:III.2']), words: 'Xem lại' };
        await database.as(coordinator, (tx) => returnReport(tx, coordinator, id, [remark]));
        // Some that had not sent do so before it is sent again.
        for (const below of late.splice(0, draw(3))) await report(below);
        await send(actor, id);
      }
      const own = await database.as(coordinator, (tx) => beginReport(tx, coordinator, periodId));
      const plain = await database.system((tx) => countPlainly(tx, province, from, to));
      const read = await database.as(coordinator, (tx) => readReport(tx, own));
      for (const [code, count] of Object.entries(plain)) {
        expect(read.figures.get(code)?.value, `${code}, round ${round}, seed ${seed}`).toBe(count);
      }
      await send(coordinator, own);
      for (const { actor, id } of [...reports, { actor: coordinator, id: own }]) await proveReport(actor, id);
    }
  });
});

describe('the ledger', () => {
  it('adds up to a full count at any moment, folded or not', { timeout: 60_000 }, async () => {
    const sums = () =>
      database.system(async (tx) => {
        const answer = await sql<{ different: number }>`
          select count(*) as different from (
            select unit_id, indicator, quarter_of(day) as quarter, sum(amount) as amount from figure_entry group by 1, 2, 3 having sum(amount) <> 0
            except select unit_id, indicator, quarter, sum(amount) from figure_sum group by 1, 2, 3 having sum(amount) <> 0) left_over`.execute(
          tx,
        );
        return answer.rows[0]?.different;
      });
    expect(await sums()).toBe(0);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    try {
      const { rows } = await owner.query('select kheo.fold_figures() as folded');
      expect(Number(rows[0]?.folded)).toBeGreaterThan(50);
      expect(await sums()).toBe(0);
      expect(Number((await owner.query('select kheo.fold_figures() as folded')).rows[0]?.folded)).toBe(0);
    } finally {
      await owner.end();
    }
  });
});
