import pg from 'pg';
import { countFigures, getIndicator, listRecordsBehind } from '../app/features/indicators/queries.ts';
import { registerReactions } from '../app/features/reactions.ts';
import { beginReport } from '../app/features/reports/commands.ts';
import { openPeriod } from '../app/features/reports/period-commands.ts';
import { listTemplates } from '../app/features/reports/queries.ts';
import { readProvenance, readReport } from '../app/features/reports/read-report.ts';
import { usualPeriod } from '../app/features/reports/usual-period.ts';
import { type Actor, systemActor } from '../app/platform/actor.ts';
import { connect, type Database } from '../app/platform/database/connect.ts';
import { insertUnits } from '../app/sample/country.ts';
import { withDatabase } from './cluster.ts';
import { addPerson } from './served.ts';

const departments = 20;
const communes = 120;
const records = Number(process.env.KHEO_BENCH_RECORDS) || 3_300_000;
const chunk = 100_000;
const rounds = 9;

/** The sums of the ledger by unit and indicator, as plainly as SQL can say it: the least that the report asks. */
const sumsSql = `
  select unit_id, indicator, sum(amount)::float8 from kheo.figure_sum
  where quarter >= '2025-12-15' and quarter < '2026-12-15' group by unit_id, indicator`;
/** The figures from the records themselves, as one would count them without a ledger: the bare SQL of the report. */
const bareSql = `
  select activity.unit_id, feed.indicator, sum(case when feed.field is null then 1 else (activity."values" ->> feed.field)::numeric end)
  from kheo.activity join kheo.indicator_feed feed on feed.source = 'activity' and feed.kind = activity.kind
  where activity.state = 'recorded' and happened_on between '2025-12-15' and '2026-12-14'
    and (feed.choice is null or activity."values" ->> split_part(feed.choice, ':', 1) = split_part(feed.choice, ':', 2))
  group by activity.unit_id, feed.indicator`;

/**
 * The report of a province for a year over 3.3 million records of 140 units: read by a new connection, read again, against the
 * bare SQL over the records in the same run, the better of two; and a click from a figure of a unit down to its records.
 */
export async function run() {
  registerReactions();
  return withDatabase(async (database) => {
    const { coordinator, units } = await fill(database);
    const year = usualPeriod('year', 2026, '2026-12-31');
    const reportId = await database.as(coordinator, async (tx) => {
      const template = (await listTemplates(tx)).find((one) => one.kind === 'year');
      const periodId = await openPeriod(tx, coordinator, {
        ...year,
        kind: 'year',
        year: 2026,
        templateId: template?.id ?? 0,
      });
      return beginReport(tx, coordinator, periodId);
    });
    const cold = await measureCold(database, coordinator, reportId);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query('set jit = off');
    // Turn by turn, so that what else the machine does weighs on both alike.
    const warm: number[] = [];
    const sums: number[] = [];
    for (let n = 0; n < rounds; n++) {
      sums.push(await timed(() => owner.query(sumsSql)));
      warm.push(await timed(() => database.read(coordinator, (tx) => readReport(tx, reportId))));
    }
    const counted = await database.read(coordinator, async (tx) => {
      const parts = units.map((id) => ({ partId: id, units: [id] }));
      await countFigures(tx, parts, year);
      return timed(() => countFigures(tx, parts, year));
    });
    const clicks = await measureClicks(database, coordinator, reportId, units);
    const bareSqlMs = Math.min(await timed(() => owner.query(bareSql)), await timed(() => owner.query(bareSql)));
    const { rows } = await owner.query<{ entries: string; indicators: string }>(
      'select (select count(*) from kheo.figure_entry) as entries, (select count(distinct indicator) from kheo.figure_entry) as indicators',
    );
    await owner.end();
    return {
      seed: 0,
      figures: {
        records,
        entries: Number(rows[0]?.entries),
        coldMs: cold,
        warmMs: median(warm),
        bareSqlMs,
        bareSqlRatio: cold / bareSqlMs,
        sumsSqlMs: median(sums),
        countMs: counted,
        provenanceMs: Math.max(...clicks),
      },
    };
  });
}

async function measureCold(database: Database, actor: Actor, reportId: number): Promise<number> {
  const fresh = connect(database.ownerUrl, { connections: 1 });
  try {
    return await timed(() => fresh.read(actor, (tx) => readReport(tx, reportId)));
  } finally {
    await fresh.close();
  }
}

/** From a figure to the records of a unit: the slowest of several units and indicators. */
async function measureClicks(
  database: Database,
  actor: Actor,
  reportId: number,
  units: readonly number[],
): Promise<number[]> {
  const times: number[] = [];
  for (const code of ['dialogues', 'dialogue_people', 'communication_reached', 'reception_visits']) {
    for (const unitId of [units[0], units[70], units[139]]) {
      const click = () =>
        database.read(actor, async (tx) => {
          const { nr } = await getIndicator(tx, code);
          await listRecordsBehind(tx, {
            units: [unitId ?? 0],
            indicator: nr,
            from: '2025-12-15',
            to: '2026-12-14',
            cut: null,
          });
        });
      await click();
      times.push(await timed(click));
    }
  }
  const whole = await database.read(actor, async (tx) => {
    const read = await readReport(tx, reportId);
    return timed(() => readProvenance(tx, read, 'dialogues'));
  });
  return [...times, whole];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function fill(database: Database): Promise<{ coordinator: Actor; units: number[] }> {
  const made = await database.as(systemActor, async (tx) => {
    const unit = (kind: string, name: string, parent: number) => ({
      ...{ key: name, kind, name, parent, from: '2000-01-01', to: null, code: null },
    });
    const [country] = await insertUnits(tx, [unit('country', 'Việt Nam', 0)]);
    const [province] = await insertUnits(tx, [unit('province', 'Tỉnh Đo Lường', country?.id ?? 0)]);
    const provinceId = province?.id ?? 0;
    const rows = await insertUnits(tx, [
      ...Array.from({ length: departments }, (_, n) => unit('department', `Sở ${n}`, provinceId)),
      ...Array.from({ length: communes }, (_, n) => unit('commune', `Xã ${n}`, provinceId)),
    ]);
    const person = await addPerson(tx, 'tinh.mot', provinceId, [country?.id ?? 0]);
    return { coordinator: person.actor, units: rows.map((row) => row.id) };
  });
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('set search_path = kheo, public');
  // Loaded at one go by the same functions: row by row the triggers would take an hour.
  await owner.query('alter table activity disable trigger user');
  await owner.query(
    `insert into activity (kind, unit_id, unit_place, happened_on, title, "values")
    select kinds[1 + n % cardinality(kinds)], unit.id, unit.place, date '2025-12-15' + (n::bigint * 7919 % 365)::integer, 'Việc số ' || n,
      jsonb_build_object('people', n % 90, 'opinions', 5 + n % 11, 'answered', n % 5, 'visits', n % 7, 'cases', n % 3, 'items', n % 4,
        'reached', n % 900, 'by', (array['head', 'deputy', 'officer'])[1 + n % 3], 'movement', 'skilled', 'units', 1, 'households', n % 12,
        'received', 10 + n % 50, 'on_time', 10, 'settled', 0)
    from generate_series(0, ${records - 1}) n
      join (select id, place, row_number() over (order by id) - 1 as nth from unit where kind in ('department', 'commune')) unit
        on unit.nth = n / 19 % ${departments + communes},
      (select array_agg(code order by code) as kinds from activity_kind) k`,
  );
  for (let from = 0; from < records; from += chunk) {
    await owner.query(
      `insert into figure_entry (source, record_id, indicator, unit_id, unit_place, day, amount)
      select 'a', * from figures_of('a', array(select id from activity where id > $1 and id <= $1 + ${chunk})) where amount <> 0`,
      [from],
    );
  }
  await owner.query(
    `insert into figure_sum (unit_id, unit_place, indicator, quarter, amount)
    select unit_id, unit_place, indicator, quarter_of(day), sum(amount) from figure_entry group by 1, 2, 3, 4`,
  );
  await owner.query('alter table activity enable trigger user');
  await owner.query('vacuum analyze');
  await owner.end();
  return made;
}
