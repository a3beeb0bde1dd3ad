import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { KheoError } from '../errors.ts';

/** Two applications that start at once migrate one after the other. */
const migrationLock = 7_305_001;

/**
 * Run the SQL files of `folder` that this database has not had, in order of their names, each in one transaction as the
 * owner. Returns the names that were run. A file that changed after it was run is an error: migrations only go forward.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await requireVersion(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(
      'create table if not exists public.kheo_migration (name text primary key, hash text not null, run_at timestamptz not null default now())',
    );
    const known = await client.query<{ name: string; hash: string }>('select name, hash from public.kheo_migration');
    const hashes = new Map(known.rows.map((row) => [row.name, row.hash]));
    const run: string[] = [];
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const sql = readFileSync(join(folder, name), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      const before = hashes.get(name);
      if (before === hash) continue;
      if (before !== undefined) throw new KheoError('unavailable', `Tệp ${name} đã bị sửa sau khi chạy.`);
      await runOne(client, name, sql, hash);
      run.push(name);
    }
    return run;
  } finally {
    await client.end();
  }
}

async function runOne(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into public.kheo_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const answer = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::integer as version",
  );
  const version = answer.rows[0]?.version ?? 0;
  if (version < 150_000) {
    throw new KheoError(
      'unavailable',
      `Cần PostgreSQL từ bản 15; máy chủ đang là bản ${Math.floor(version / 10_000)}.`,
    );
  }
}
