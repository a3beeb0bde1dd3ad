import pg from 'pg';
import { listActivities } from '../app/features/activities/queries.ts';
import { systemActor } from '../app/platform/actor.ts';
import type { Database } from '../app/platform/database/connect.ts';
import { insertUnits } from '../app/sample/country.ts';
import { withDatabase } from './cluster.ts';
import { addPerson, loadPages, type Person, pageBytes, startServer } from './served.ts';

const communes = 40;
const ofTheOne = 100_000;
const ofEachOther = 5_000;
const day = '2026-06-15';

/** Filters of the timeline as people use them, hardest last: words that most activities hold, and words that none holds. */
const filters = {
  all: {},
  kind: { kind: 'dialogue' },
  period: { from: '2025-01-01', to: '2025-03-31' },
  kindPeriodWords: { kind: 'dialogue', from: '2025-01-01', to: '2025-12-31', words: 'duong lien thon' },
  commonWords: { words: 'thôn' },
  rareWords: { words: 'so 77777' },
  noSuchWords: { words: 'khong co chu nay' },
};

/**
 * The timeline of a unit with 100,000 activities beside 40 units with 5,000 each: the database's time for each filter (the
 * slowest of 20, each first after the plan is known), and requests a second of the page by one process.
 */
export async function run() {
  return withDatabase(async (database) => {
    const people = await fill(database);
    const [one] = people as [Person];
    const slowest: Record<string, number> = {};
    for (const [name, filter] of Object.entries(filters)) {
      slowest[`${name}Ms`] = await slowestOf(20, () =>
        database.as(one.actor, (tx) => listActivities(tx, { unitId: one.actor.unitId, ...filter, limit: 50 })),
      );
    }
    const server = await startServer(database.ownerUrl);
    try {
      const paths = [
        '/hoat-dong',
        '/hoat-dong?loai=dialogue',
        '/hoat-dong?tu=01/01/2025&den=31/12/2025&loai=dialogue&q=duong+lien+thon',
      ];
      const page = await loadPages(server, [one, one, one], (n) => paths[n % paths.length] ?? '/hoat-dong');
      const figures = {
        activities: ofTheOne + communes * ofEachOther,
        queryMs: Math.max(...Object.values(slowest)),
        ...slowest,
        ...page,
        pageBytes: await pageBytes(server, one, '/hoat-dong'),
      };
      return { seed: 0, figures };
    } finally {
      await server.stop();
    }
  });
}

async function slowestOf(rounds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  let slowest = 0;
  for (let n = 0; n < rounds; n++) {
    const started = performance.now();
    await work();
    slowest = Math.max(slowest, performance.now() - started);
  }
  return slowest;
}

async function fill(database: Database): Promise<Person[]> {
  const people = await database.as(systemActor, async (tx) => {
    const unit = (kind: string, name: string, parent: number) => ({
      ...{ key: name, kind, name, parent, from: '2000-01-01', to: null, code: null },
    });
    const [country] = await insertUnits(tx, [unit('country', 'Việt Nam', 0)]);
    const [province] = await insertUnits(tx, [unit('province', 'Tỉnh', country?.id ?? 0)]);
    const above = [province?.id ?? 0, country?.id ?? 0];
    const rows = await insertUnits(
      tx,
      Array.from({ length: communes + 1 }, (_, n) => unit('commune', `Xã ${n}`, province?.id ?? 0)),
    );
    return [await addPerson(tx, 'xa.mot', rows[0]?.id ?? 0, above)];
  });
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('set search_path = kheo, public');
  await owner.query(
    `insert into activity (kind, unit_id, unit_place, happened_on, title, summary, place_text, "values")
    select kinds[1 + n % cardinality(kinds)], unit.id, unit.place, $2::date - (n * 7919 % 2000),
      (array['Đối thoại với Nhân dân về đường liên thôn', 'Tuyên truyền dịch vụ công', 'Họp bàn góp công', 'Hòa giải tranh chấp đất'])[1 + n % 4] || ' số ' || n,
      'Người dân đề nghị công khai đơn giá đền bù, sớm sửa đoạn cống; lãnh đạo trả lời tại chỗ, nhận trách nhiệm các ý kiến còn lại.',
      'Nhà văn hóa thôn ' || n % 30, jsonb_build_object('people', n % 90, 'opinions', n % 11)
    from unit, (select array_agg(code order by code) as kinds from activity_kind) k,
      generate_series(1, case when unit.id = $1 then ${ofTheOne} else ${ofEachOther} end) n
    where unit.kind = 'commune'`,
    [people[0]?.actor.unitId, day],
  );
  await owner.query(`insert into setting (key, value) values ('first-data', '{"sample": true}'), ('personas', '[]')`);
  await owner.query('vacuum analyze');
  await owner.end();
  return people;
}
