import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Actor } from '../actor.ts';
import { Reading } from './reading.ts';

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

/**
 * A question as the driver takes it. Every statement that has parameters is prepared on its connection: row-level security makes
 * long plans, and planning a list took longer than running it (4 ms against 1).
 */
function asked(text: string, parameters: readonly unknown[]): pg.QueryConfig {
  const name = parameters.length > 0 ? nameOf(text) : undefined;
  return { text, values: [...parameters], ...(name ? { name } : {}) };
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** The pool as Kysely takes it. What somebody only reads goes to the connection that `readerNow` gives. */
export function preparing(pool: pg.Pool, readerNow: () => PostgresPoolClient | undefined): PostgresPool {
  return {
    connect: async () => readerNow() ?? writerOn(await pool.connect()),
    end: () => pool.end(),
  } as PostgresPool;
}

function writerOn(client: pg.PoolClient): PostgresPoolClient {
  const known = wrapped.get(client);
  if (known) return known;
  const query = (text: string, parameters: readonly unknown[] = []) => {
    holdForThisTurn(client);
    return client.query(asked(text, parameters));
  };
  const made = { query, release: () => client.release() } as unknown as PostgresPoolClient;
  wrapped.set(client, made);
  return made;
}

/** The connection of one reading: what is asked of it in one turn of the event loop goes out as one message, with the rights of that person. */
export function readerOn(client: pg.PoolClient, actor: Actor): PostgresPoolClient {
  let gathered: Reading | undefined;
  const gather = () => {
    const reading = new Reading(actor);
    process.nextTick(() => {
      gathered = undefined;
      client.query(reading);
    });
    return reading;
  };
  const query = (text: string, parameters: readonly unknown[] = []) =>
    new Promise((resolve, reject) => {
      gathered ??= gather();
      gathered.add(asked(text, parameters), resolve, reject);
    });
  // It is given back when all is read, not after each question.
  return { query, release: () => undefined } as unknown as PostgresPoolClient;
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
