import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Actor, systemActor } from '../app/platform/actor.ts';
import { connect, type Database, type Tx } from '../app/platform/database/connect.ts';

export interface TestDatabase extends Database {
  /** Run as the application itself. */
  system<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

/** A migrated database of this test's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('clusterUrl');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onCluster(cluster, `create database ${name} template kheo_template`);
  const database = connect(cluster.replace('/kheo?', `/${name}?`), { connections: 8 });
  return {
    ...database,
    system: (work) => database.as(systemActor, work),
    drop: async () => {
      await database.close();
      await onCluster(cluster, `drop database ${name} with (force)`);
    },
  };
}

async function onCluster(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

let made = 0;

/** A unit below another, with its period; the acting person is the application. */
export async function makeUnit(
  tx: Tx,
  unit: { kind: string; name: string; parentId: number | null; from?: string },
): Promise<{ id: number; place: number; placeTo: number; name: string; kind: string }> {
  const row = await tx
    .insertInto('unit')
    .values({
      kind: unit.kind,
      name: unit.name,
      parent_id: unit.parentId,
      exists_from: unit.from ?? '2000-01-01',
      place: 0,
      place_to: 0,
    })
    .returning(['id', 'place', 'place_to as placeTo', 'name', 'kind'])
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('unit_period')
    .values({ unit_id: row.id, name: unit.name, parent_id: unit.parentId, during: `[${unit.from ?? '2000-01-01'},)` })
    .execute();
  return row;
}

/** A person with an account and a role, as an actor. */
export async function makeActor(
  tx: Tx,
  unit: { id: number; place: number; placeTo: number; name: string; kind: string },
  role: Exclude<Actor['role'], 'system'>,
  above: number[],
): Promise<Actor> {
  made += 1;
  const userId = `u${made}-${randomBytes(4).toString('hex')}`;
  const name = `Người ${made}`;
  await tx
    .insertInto('auth.user')
    .values({ id: userId, name, email: `${userId}@kheo.invalid`, emailVerified: false })
    .execute();
  await tx
    .insertInto('role_grant')
    .values({ user_id: userId, unit_id: unit.id, unit_place: unit.place, role, from_day: '2000-01-01' })
    .execute();
  const { id: unitId, name: unitName, kind: unitKind, place, placeTo } = unit;
  return { userId, userName: name, unitId, unitName, unitKind, role, place, placeTo, above };
}
