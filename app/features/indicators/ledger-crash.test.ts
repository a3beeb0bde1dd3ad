import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../../scripts/temporary-folder.mjs';
import { makeUnit } from '../../../tests/database.ts';
import { randomFrom, seedOf } from '../../../tests/seed.ts';
import { systemActor } from '../../platform/actor.ts';
import { connect, type Database, openPool, type Tx } from '../../platform/database/connect.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../platform/database/embedded.ts';
import { homeOfCluster } from '../../platform/database/embedded-home.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { root } from '../../platform/root.ts';

/*
 * A PostgreSQL of its own, into which several connections write records while sums are folded, connections are ended, a process of
 * the server is killed (the server then recovers from its log), and the server itself is killed and started again. After each, what was
 * acknowledged is there, and the ledger and its sums are what a full count of the records gives.
 */

const seed = seedOf('crash of the ledger');
const random = randomFrom(seed);
const draw = (n: number) => Math.floor(random() * n);
const writers = 6;
// The machine itself goes on, so that what was written need not reach the disk; the log is kept as in earnest.
const settings = ['fsync=off', 'shared_buffers=32MB', 'max_connections=40', 'restart_after_crash=on'];

let folder: string;
let cluster: EmbeddedDatabase;
let database: Database;
let owner: pg.Pool;
let units: { id: number; place: number }[] = [];
const acknowledged: number[] = [];

async function open(): Promise<void> {
  cluster = await startEmbedded({ folder, settings });
  database = connect(cluster.url, { connections: writers + 2 });
  owner = openPool({ connectionString: cluster.url, max: 2, options: '-c search_path=kheo,public' });
}

async function close(): Promise<void> {
  await database.close();
  await owner.end();
}

beforeAll(async () => {
  folder = temporaryFolder('crash');
  await open();
  await migrate(cluster.url, join(root, 'database/migrations'));
  units = await database.as(systemActor, async (tx) => {
    const country = await makeUnit(tx, { kind: 'country', name: 'Nước', parentId: null });
    const names = ['Xã A', 'Xã B', 'Xã C'];
    const made = [];
    for (const name of names) made.push(await makeUnit(tx, { kind: 'commune', name, parentId: country.id }));
    return made;
  });
}, 60_000);

afterAll(async () => {
  await close();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const day = () => `2026-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;
const people = () => JSON.stringify({ people: draw(90), opinions: 5 + draw(9), answered: draw(5) });

/** One transaction: some records, or changes of known ones. Gives the identifiers that it made. */
async function writeSome(tx: Tx): Promise<number[]> {
  const changed = acknowledged[draw(acknowledged.length + 1)];
  if (changed !== undefined && draw(3) === 0) {
    const change = [{ happened_on: day() }, { values: people() }, { state: 'withdrawn' }, { state: 'recorded' }][
      draw(4)
    ];
    await tx
      .updateTable('activity')
      .set({ ...change })
      .where('id', '=', changed)
      .execute();
    return [];
  }
  const rows = Array.from({ length: 1 + draw(4) }, () => {
    const unit = units[draw(units.length)];
    return {
      ...{ kind: 'dialogue', title: 'Đối thoại', unit_id: unit?.id ?? 0, unit_place: unit?.place ?? 0 },
      ...{ happened_on: day(), values: people() },
    };
  });
  return (await tx.insertInto('activity').values(rows).returning('id').execute()).map(({ id }) => id);
}

/** Write from several connections until `end` is over; what fails because the server was hurt is tried no more. Gives how often. */
async function writeWhile(end: () => Promise<void>): Promise<{ failed: number }> {
  let over = false;
  let failed = 0;
  const writer = async () => {
    while (!over) {
      try {
        acknowledged.push(...(await database.as(systemActor, writeSome)));
      } catch {
        failed += 1;
        await pause(20);
      }
    }
  };
  const folder = async () => {
    while (!over) {
      await owner.query('select fold_figures()').catch(() => undefined);
      await pause(40);
    }
  };
  const all = [...Array.from({ length: writers }, writer), folder()];
  try {
    await end();
  } finally {
    over = true;
    await Promise.all(all);
  }
  return { failed };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The ledger against the records, the sums against the ledger, and both against counting anew. */
async function prove(): Promise<void> {
  const one = async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows[0];
  const { there } = await one('select count(*) as there from activity where id = any ($1::bigint[])', [acknowledged]);
  expect(there, `acknowledged, seed ${seed}`).toBe(acknowledged.length);
  const counted = `select record_id, indicator, unit_id, day, sum(amount) as amount
    from figures_of('a', array(select id from activity)) group by 1, 2, 3, 4 having sum(amount) <> 0`;
  const posted = `select record_id, indicator, unit_id, day, sum(amount) as amount
    from figure_entry where source = 'a' group by 1, 2, 3, 4 having sum(amount) <> 0`;
  const added = `select unit_id, indicator, quarter_of(day) as quarter, sum(amount) as amount
    from figure_entry group by 1, 2, 3 having sum(amount) <> 0`;
  const folded =
    'select unit_id, indicator, quarter, sum(amount) as amount from figure_sum group by 1, 2, 3 having sum(amount) <> 0';
  for (const [a, b] of [
    [counted, posted],
    [added, folded],
  ]) {
    const { different } = await one(`with a as (${a}), b as (${b})
      select (select count(*) from (select * from a except select * from b) x) + (select count(*) from (select * from b except select * from a) y) as different`);
    expect(different, `seed ${seed}`).toBe(0);
  }
  const entries = 'select count(*) as entries from figure_entry';
  const before = await one(entries);
  expect(before.entries).toBeGreaterThan(0);
  await owner.query(`begin; select set_config('kheo.role', 'system', true);
    select recount_indicator(code) from indicator where method = 'records'; commit`);
  expect(await one(entries), `counted anew, seed ${seed}`).toEqual(before);
}

/** Process of a connection that writes. */
async function someWriter(): Promise<number> {
  const { rows } = await owner.query(
    "select pid from pg_stat_activity where datname = 'kheo' and pid <> pg_backend_pid() and state <> 'idle' and query not like '%fold%'",
  );
  return rows[draw(rows.length)]?.pid ?? (await pause(5).then(someWriter));
}

it('is a full count after connections end, a process is killed and the server crashes', {
  timeout: 60_000,
}, async () => {
  const ended = await writeWhile(async () => {
    for (let nth = 0; nth < 12; nth++) {
      await pause(draw(60));
      await owner.query('select pg_terminate_backend($1)', [await someWriter()]);
    }
  });
  expect(ended.failed).toBeGreaterThan(0);
  await prove();

  const crashed = await writeWhile(async () => {
    await pause(150 + draw(150));
    process.kill(await someWriter(), 'SIGKILL');
    // The server ends every connection, recovers from its log, and takes new ones.
    await pause(400);
  });
  expect(crashed.failed).toBeGreaterThan(0);
  await eventually(() => owner.query('select 1'));
  await prove();

  const killed = await writeWhile(async () => {
    await pause(150 + draw(150));
    const file = join(homeOfCluster(folder).cluster, 'postmaster.pid');
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
    await pause(200);
  });
  expect(killed.failed).toBeGreaterThan(0);
  await close();
  await eventually(open);
  await prove();
  expect(acknowledged.length).toBeGreaterThan(100);
});

async function eventually(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await pause(50);
    }
  }
}
