import { spawn } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { listAssignments } from '../app/features/assignments/queries.ts';
import { createAccount, grantRole } from '../app/features/people/commands.ts';
import { samplePassword } from '../app/features/people/personas.ts';
import { type Actor, systemActor } from '../app/platform/actor.ts';
import type { Database } from '../app/platform/database/connect.ts';
import { root } from '../app/platform/root.ts';
import { insertUnits } from '../app/sample/country.ts';
import { withDatabase } from './cluster.ts';

const provinces = 8;
const communesEach = 125;
const plansEach = 10;
const tasksEach = 100;
const connections = 20;
const seconds = 15;

/**
 * The task list of 50 rows over 1,000,000 assignments, as the browser gets it: one process of the product, signed-in
 * people of communes and provinces taking turns, 20 connections. Beside it the bare SQL of the same list.
 */
export async function run() {
  return withDatabase(async (database) => {
    const people = await fill(database);
    const bareSqlMs = await measureBareSql(database, people);
    const server = await startServer(database.ownerUrl);
    try {
      const cookies = await Promise.all(people.map((person) => signIn(server.address, person.username)));
      const shot = (duration: number) =>
        autocannon({
          url: server.address,
          connections,
          duration,
          requests: cookies.map((cookie, n) => ({
            method: 'GET' as const,
            path: n % 5 === 0 ? '/nhiem-vu?phia=giao&trang_thai=all' : '/nhiem-vu?trang_thai=all',
            headers: { cookie },
          })),
        });
      await shot(5);
      const result = await shot(seconds);
      const figures = {
        assignments: provinces * communesEach * plansEach * tasksEach,
        requestsPerSecond: result.requests.average,
        p99Ms: result.latency.p99,
        p50Ms: result.latency.p50,
        bareSqlMs,
        non2xx: result.non2xx + result.errors,
      };
      return { seed: 0, figures };
    } finally {
      server.stop();
    }
  });
}

interface Person {
  username: string;
  actor: Actor;
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
      found.push(await person(tx, `tinh${n}`, id, [countryId]));
      for (const commune of communes.slice(0, 4))
        found.push(await person(tx, `xa${commune.id}`, commune.id, [id, countryId]));
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

async function person(
  tx: Parameters<typeof createAccount>[0],
  username: string,
  unitId: number,
  above: number[],
): Promise<Person> {
  const userId = await createAccount(tx, systemActor, {
    username,
    name: `Người ${username}`,
    password: { plain: samplePassword },
  });
  await grantRole(tx, systemActor, { userId, unitId, role: 'officer', position: null });
  const row = await tx.selectFrom('unit').where('id', '=', unitId).selectAll().executeTakeFirstOrThrow();
  const actor: Actor = {
    userId,
    userName: username,
    unitId,
    unitName: row.name,
    unitKind: row.kind,
    role: 'officer',
    place: row.place,
    placeTo: row.place_to,
    above,
  };
  return { username, actor };
}

/** Mean time of the list's transaction alone, one connection, no rendering. */
async function measureBareSql(database: Database, people: readonly Person[]): Promise<number> {
  const rounds = 400;
  const started = performance.now();
  for (let n = 0; n < rounds; n++) {
    const { actor } = people[n % people.length] as Person;
    const side = n % 5 === 0 ? { askedById: actor.unitId } : { unitId: actor.unitId };
    await database.as(actor, (tx) => listAssignments(tx, { ...side, limit: 50, today: '2026-06-15' }));
  }
  return (performance.now() - started) / rounds;
}

async function startServer(databaseUrl: string): Promise<{ address: string; stop(): void }> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/app/main.mjs')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', KHEO_DATA: join(root, 'data/bench') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { address, stop: () => child.kill('SIGINT') };
}

async function signIn(address: string, username: string): Promise<string> {
  const answer = await fetch(`${address}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ username, password: samplePassword }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.includes('session_token'));
  if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}
