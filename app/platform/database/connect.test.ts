import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/database.ts';
import { openPool } from './connect.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('a pool outlives the loss of connections: idle, in use, and closing', async () => {
  const pool = openPool({ connectionString: database.ownerUrl, max: 4 });
  const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
  for (const client of clients.slice(0, 2)) client.release();
  const killer = openPool({ connectionString: database.ownerUrl, max: 1 });
  await killer.query('select 1');
  const closing = pool.end();
  const killed = await killer.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  expect(killed.rowCount).toBeGreaterThan(0);
  await expect(clients[2]?.query('select 1')).rejects.toThrow();
  clients[2]?.release(true);
  await closing;
  await killer.end();
});
