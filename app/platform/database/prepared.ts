import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Statements of one shape each; a list built from unlike filters makes a few dozen, and more would only fill the server's memory. */
const most = 400;
const names = new Map<string, string>();

/** The name under which a statement is prepared, or undefined beyond the first 400 shapes. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= most) return known;
  const name = `k${names.size}`;
  names.set(sql, name);
  return name;
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/**
 * The pool with every statement that has parameters prepared on its connection: row-level security makes long plans,
 * and planning a list took longer than running it (4 ms against 1).
 */
export function preparing(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known) return known;
      const query = (sql: string, values?: readonly unknown[]) => {
        holdForThisTurn(client);
        const name = values && values.length > 0 ? nameOf(sql) : undefined;
        return client.query(
          name ? { name, text: sql, values: [...(values ?? [])] } : { text: sql, values: [...(values ?? [])] },
        );
      };
      const made = { query, release: () => client.release() } as unknown as PostgresPoolClient;
      wrapped.set(client, made);
      return made;
    },
    end: () => pool.end(),
  } as PostgresPool;
}

/** A connection as it is inside: what it sends goes through this stream. */
interface Connected {
  connection?: { stream?: Writable };
}

/** What is asked in one turn of the event loop, a transaction's beginning and its first query, goes out in one write. */
function holdForThisTurn(client: pg.PoolClient): void {
  const stream = (client as Connected).connection?.stream;
  if (!stream || stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
