import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { type Node, RandomTree } from '../../../tests/random-tree.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { ReportState } from './report.ts';

/*
 * Random trees, periods and reports against the rules in words: a draft is its unit's own; what was sent or returned is read by who it
 * was sent to and by those above the unit; its parts are read by who reads it, and written by its unit alone while it is open.
 */

interface Fact {
  id: number;
  unit: Node;
  to: Node | null;
  state: ReportState;
}

let database: TestDatabase;
const tree = new RandomTree(randomFrom(seedOf('rights of reports')));
const { nodes, actors } = tree;
const reports: Fact[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.system(async (tx) => {
    await tree.grow(tx);
    for (const asker of nodes.filter((one) => one.parent === null || tree.draw(3) === 0)) await makePeriod(tx, asker);
  });
});
afterAll(() => database.drop());

async function makePeriod(tx: Tx, asker: Node): Promise<void> {
  const template = await tx.selectFrom('report_template').select('id').executeTakeFirstOrThrow();
  const period = await tx
    .insertInto('reporting_period')
    .values({
      ...{ unit_id: asker.id, unit_place: asker.place, name: 'Kỳ', kind: 'request', year: 2026, source: 'x' },
      ...{ from_day: '2026-01-01', to_day: '2026-06-14', template_id: template.id },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const unit of nodes.filter((one) => one.parent === asker.id || one.id === asker.id)) {
    const to = unit.id === asker.id ? null : asker;
    const state = (['draft', 'sent', 'returned', 'approved'] as const)[reports.length % 4] ?? 'draft';
    const { id } = await tx
      .insertInto('report')
      .values({
        ...{
          period_id: period.id,
          unit_id: unit.id,
          unit_place: unit.place,
          to_id: to?.id ?? null,
          to_place: to?.place ?? null,
        },
        template_id: template.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.insertInto('report_text').values({ report_id: id, section: 'I', lines: '[]' }).execute();
    await tx.insertInto('report_figure').values({ report_id: id, indicator: 'dialogues', value: 1 }).execute();
    const sent = {
      state,
      submissions: 1,
      sent_at: '2026-06-15',
      approved_at: state === 'approved' ? '2026-06-16' : null,
    };
    if (state !== 'draft') await tx.updateTable('report').set(sent).where('id', '=', id).execute();
    reports.push({ id, unit, to, state });
  }
}

function reads(actor: Actor, { unit, to, state }: Fact): boolean {
  return actor.unitId === unit.id || (state !== 'draft' && (actor.unitId === to?.id || tree.within(unit, actor)));
}

function writes(actor: Actor, { unit, state }: Fact): boolean {
  return actor.role !== 'overseer' && actor.unitId === unit.id && ['draft', 'returned'].includes(state);
}

const some = () => actors.filter(() => tree.draw(3) === 0);

describe('the rights of reports', () => {
  it('has reports in every state to look at', () => {
    expect(new Set(reports.map((one) => one.state)).size).toBe(4);
  });

  it('show a report and all that is in it to its unit, and once sent to those above and who it was sent to', async () => {
    for (const actor of actors) {
      const expected = reports.filter((one) => reads(actor, one)).map((one) => one.id);
      const seen = await database.as(actor, async (tx) => ({
        reports: (await tx.selectFrom('report').select('id').execute()).map((row) => row.id),
        texts: (await tx.selectFrom('report_text').select('report_id').execute()).map((row) => row.report_id),
        figures: (await tx.selectFrom('report_figure').select('report_id').execute()).map((row) => row.report_id),
      }));
      for (const list of Object.values(seen))
        expect(
          list.sort((a, b) => a - b),
          actor.role,
        ).toEqual(expected.sort((a, b) => a - b));
    }
  });

  it('let its unit alone write it, while it is open', async () => {
    for (const actor of some()) {
      const changed = await database.as(actor, async (tx) => {
        const texts = await tx.updateTable('report_text').set({ lines: '[]' }).returning('report_id').execute();
        const figures = await tx.updateTable('report_figure').set({ value: 2 }).returning('report_id').execute();
        return [texts, figures].map((rows) => rows.map((row) => row.report_id).sort((a, b) => a - b));
      });
      const expected = reports
        .filter((one) => writes(actor, one))
        .map((one) => one.id)
        .sort((a, b) => a - b);
      expect(changed, actor.role).toEqual([expected, expected]);
    }
  });

  it('let nobody begin a report, open a period or say a remark in the name of another unit', async () => {
    const [any] = reports;
    for (const actor of some()) {
      const other = tree.pick(nodes.filter((one) => one.id !== actor.unitId));
      const attempt = (work: (tx: Tx) => Promise<unknown>) =>
        expect(database.as(actor, work)).rejects.toThrow(/row-level security/);
      await attempt((tx) =>
        sql`insert into report (period_id, unit_id, unit_place, template_id, version) select period_id, ${other.id}, ${other.place}, template_id, 9
          from (values (${1}::integer, ${1}::integer)) as any_period (period_id, template_id)`.execute(tx),
      );
      await attempt((tx) =>
        sql`insert into reporting_period (unit_id, unit_place, name, kind, year, from_day, to_day, template_id, source)
          values (${other.id}, ${other.place}, 'x', 'request', 2026, '2026-01-01', '2026-02-01', 1, 'x')`.execute(tx),
      );
      if (any && any.to?.id !== actor.unitId) {
        await attempt((tx) =>
          sql`insert into report_remark (report_id, target, words) values (${any.id}, 'whole', 'x')`.execute(tx),
        );
      }
    }
  });

  it('show figures of the ledger in the subtree alone', async () => {
    await database.system(async (tx) => {
      for (const unit of nodes) {
        await tx
          .insertInto('activity')
          .values({
            kind: 'dialogue',
            title: 'x',
            unit_id: unit.id,
            unit_place: unit.place,
            happened_on: '2026-01-20',
            values: '{}',
          })
          .execute();
      }
    });
    for (const actor of some()) {
      const all = nodes.map((one) => one.id);
      const [entries, counted] = await database.as(actor, async (tx) => {
        const rows = await tx.selectFrom('figure_entry').select('unit_id').distinct().execute();
        const figures = await sql<{ part: number }>`
          select distinct part_id as part from count_figures(${all}::integer[], ${all}::integer[], '2025-12-15', '2026-06-14')`.execute(
          tx,
        );
        return [rows.map((row) => row.unit_id), figures.rows.map((row) => row.part)];
      });
      const expected = nodes.filter((one) => tree.within(one, actor)).map((one) => one.id);
      const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
      expect([sorted(entries), sorted(counted)]).toEqual([sorted(expected), sorted(expected)]);
    }
  });
});
