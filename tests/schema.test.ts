import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const rows = async <T extends object>(sql: string) => (await database.pool.query<T>(sql)).rows;

describe('the schema', () => {
  it('says of every table and column what it holds', async () => {
    const silent = await rows<{ name: string }>(`
      select format('%s.%s', c.oid::regclass, a.attname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
      where n.nspname in ('kheo', 'auth') and c.relkind = 'r' and col_description(c.oid, a.attnum) is null
      union all
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('kheo', 'auth') and c.relkind = 'r' and obj_description(c.oid) is null`);
    expect(silent.map((row) => row.name)).toEqual([]);
  });

  it('guards every table that holds what units own by row-level security', async () => {
    const open = await rows<{ name: string }>(`
      select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'kheo' and c.relkind = 'r' and not c.relrowsecurity order by 1`);
    // Lists that are the same for everyone.
    expect(open.map((row) => row.name)).toEqual(['setting', 'unit_group', 'unit_kind']);
  });

  it('lets the application neither change nor delete an event', async () => {
    await expect(database.system((tx) => tx.updateTable('event').set({ note: 'x' }).execute())).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.system((tx) => tx.deleteFrom('event').execute())).rejects.toThrow(/permission denied/);
  });

  it('shows nothing to a connection that acts for nobody', async () => {
    expect(await rows('select from plan')).toEqual([]);
    expect(await rows('select from assignment')).toEqual([]);
    expect(await rows('select from event')).toEqual([]);
  });

  it('lets the read-only role read and write nothing', async () => {
    const grants = await rows<{ privilege: string }>(`
      select distinct acl.privilege_type as privilege
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
      where n.nspname in ('kheo', 'auth') and c.relkind = 'r' and acl.grantee = 'kheo_read'::regrole`);
    expect(grants.map((row) => row.privilege)).toEqual(['SELECT']);
  });
});
