import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Actor } from '../actor.ts';
import { Question } from './reading.ts';

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
 * The pool as Kysely takes it, with every statement that has parameters prepared on its connection: row-level security makes long plans,
 * and planning a list took longer than running it (4 ms against 1). While somebody reads alone (`readerNow`), what is asked goes out as a `Question` with that person's rights.
 */
export function preparing(pool: pg.Pool, readerNow: () => Actor | undefined): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known) return known;
      const query = (text: string, parameters: readonly unknown[] = []) => {
        const name = parameters.length > 0 ? nameOf(text) : undefined;
        const asked = { text, values: [...parameters], ...(name ? { name } : {}) };
        const reader = readerNow();
        if (reader) return new Promise((resolve, reject) => ask(client, new Question(asked, reader), resolve, reject));
        holdForThisTurn(client);
        return client.query(asked);
      };
      const made = { query, release: () => client.release() } as unknown as PostgresPoolClient;
      wrapped.set(client, made);
      return made;
    },
    end: () => pool.end(),
  } as PostgresPool;
}

type Settle = (value: unknown) => void;

function ask(client: pg.PoolClient, question: Question, resolve: Settle, reject: Settle): void {
  client.query(
    Object.assign(question, {
      callback: (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)),
    }),
  );
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
