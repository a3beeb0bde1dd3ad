import pg from 'pg';
import { listLines, listUnitLines } from '../app/features/assignments/queries.ts';
import { systemActor } from '../app/platform/actor.ts';
import type { Database } from '../app/platform/database/connect.ts';
import { insertUnits } from '../app/sample/country.ts';
import { withDatabase } from './cluster.ts';
import { addPerson, loadPages, type Person, startServer } from './served.ts';

const provinces = 8;
const communesEach = 125;
const plansEach = 10;
const tasksEach = 100;

/**
 * The task list of 50 rows over 1,000,000 assignments, as the browser gets it: one process of the product, signed-in
 * people of communes and provinces taking turns, 20 connections; and the desk. Beside it the bare SQL of the same list.
 */
export async function run() {
  return withDatabase(async (database) => {
    const people = await fill(database);
    const bareSqlMs = await measureBareSql(database, people);
    const server = await startServer(database.ownerUrl);
    try {
      const list = await loadPages(server, people, (n) =>
        n % 5 === 0 ? '/nhiem-vu?phia=giao&trang_thai=all' : '/nhiem-vu?trang_thai=all',
      );
      const desk = await loadPages(server, people, () => '/');
      const figures = {
        assignments: provinces * communesEach * plansEach * tasksEach,
        ...list,
        bareSqlMs,
        deskRequestsPerSecond: desk.requestsPerSecond,
        deskP99Ms: desk.p99Ms,
        deskNon2xx: desk.non2xx,
      };
      return { seed: 0, figures };
    } finally {
      await server.stop();
    }
  });
}

export async function fill(database: Database): Promise<Person[]> {
  const people = await database.as(systemActor, async (tx) => {
    const unit = (kind: string, name: string, parent: number) => ({
      key: name,
      kind,
      name,
      parent,
      from: '2000-01-01',
      to: null,
      code: null,
    });
    const [country] = await insertUnits(tx, [unit('country', 'Việt Nam', 0)]);
    const countryId = country?.id ?? 0;
    const rows = await insertUnits(
      tx,
      Array.from({ length: provinces }, (_, n) => unit('province', `Tỉnh ${n}`, countryId)),
    );
    const found: Person[] = [];
    for (const [n, { id }] of rows.entries()) {
      const communes = await insertUnits(
        tx,
        Array.from({ length: communesEach }, (_, m) => unit('commune', `Xã ${n}.${m}`, id)),
      );
      found.push(await addPerson(tx, `tinh${n}`, id, [countryId]));
      for (const commune of communes.slice(0, 4))
        found.push(await addPerson(tx, `xa${commune.id}`, commune.id, [id, countryId]));
    }
    return found;
  });
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('set search_path = kheo, public');
  await owner.query(`
    with issuer as (select id, place from unit where kind = 'province'),
    made as (
      insert into document (title, number, issuer_id, issuer_place)
      select 'Kế hoạch công tác dân vận chính quyền ' || n, n || '/KH-UBND', id, place from issuer, generate_series(1, ${plansEach}) n
      returning id, issuer_id, issuer_place
    ), plans as (
      insert into plan (document_id, issuer_id, issuer_place, year, state)
      select id, issuer_id, issuer_place, 2026, 'published' from made returning id
    )
    insert into task (plan_id, position, ref, text)
    select id, n, 'II.' || n, 'Tổ chức đối thoại với Nhân dân, tiếp nhận và trả lời kiến nghị, phản ánh theo thẩm quyền, lần thứ ' || n
    from plans, generate_series(1, ${tasksEach}) n`);
  await owner.query(`
    insert into assignment (task_id, plan_id, unit_id, unit_place, asked_by_id, asked_by_place, role, due_on, state)
    select task.id, plan.id, unit.id, unit.place, plan.issuer_id, plan.issuer_place, 'perform',
      date '2026-01-01' + (hashint4(task.id * 31 + unit.id) & 511) % 365,
      (array['assigned', 'received', 'in_progress', 'done', 'done'])[1 + (hashint4(task.id + unit.id * 17) & 1023) % 5]
    from task join plan on plan.id = task.plan_id join unit on unit.parent_id = plan.issuer_id`);
  await owner.query(`insert into setting (key, value) values ('first-data', '{"sample": true}'), ('personas', '[]')`);
  await owner.query('vacuum analyze');
  await owner.end();
  return people;
}

/** Mean time of the list's transaction alone, one connection, no rendering. */
async function measureBareSql(database: Database, people: readonly Person[]): Promise<number> {
  const rounds = 400;
  const started = performance.now();
  for (let n = 0; n < rounds; n++) {
    const { actor } = people[n % people.length] as Person;
    const filter = { limit: 50, today: '2026-06-15' };
    await database.read(actor, (tx): Promise<unknown> => {
      if (n % 5 === 0) return listUnitLines(tx, { ...filter, askedById: actor.unitId });
      return listLines(tx, { ...filter, unitId: actor.unitId });
    });
  }
  return (performance.now() - started) / rounds;
}
