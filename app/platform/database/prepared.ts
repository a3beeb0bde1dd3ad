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
 * A question as the driver takes it. Every statement that has parameters, or only looks, is prepared on its connection: row-level
 * security makes long plans, and planning a list took longer than running it (4 ms against 1).
 */
function asked(text: string, parameters: readonly unknown[]): pg.QueryConfig {
  const name = parameters.length > 0 || /^\s*(?:select|with)\b/.test(text) ? nameOf(text) : undefined;
  return { text, values: [...parameters], ...(name ? { name } : {}) };
}

/** The pool as Kysely takes it. What somebody only reads goes to the connection that `readerNow` gives. */
export function preparing(pool: pg.Pool, readerNow: () => PostgresPoolClient | undefined): PostgresPool {
  return {
    connect: async () => readerNow() ?? writerOn(await pool.connect()),
    end: () => pool.end(),
  } as PostgresPool;
}

/** A connection for as long as a transaction holds it. */
function writerOn(client: pg.PoolClient): PostgresPoolClient {
  let isHeld = true;
  const query = async (text: string, parameters: readonly unknown[] = []) => {
    if (!isHeld) throw ended();
    holdForThisTurn(client);
    return client.query(asked(text, parameters));
  };
  const release = () => {
    isHeld = false;
    client.release();
  };
  return { query, release } as unknown as PostgresPoolClient;
}

/** The connection of one reading: what is asked of it in one turn of the event loop goes out as one message, with the rights of that person. */
export interface Reader {
  connection: PostgresPoolClient;
  /** Gives the connection back; whoever asks later is refused. */
  end(): void;
}

/** A connection for as long as a reading lasts. */
export function readerOn(client: pg.PoolClient, actor: Actor): Reader {
  let isHeld = true;
  let gathered: Reading | undefined;
  const send = () => {
    const reading = gathered;
    gathered = undefined;
    if (isHeld && reading) client.query(reading);
    else reading?.refuse(ended());
  };
  const query = (text: string, parameters: readonly unknown[] = []) =>
    new Promise((resolve, reject) => {
      if (!isHeld) throw ended();
      if (!gathered) {
        gathered = new Reading(actor);
        process.nextTick(send);
      }
      gathered.add(asked(text, parameters), resolve, reject);
    });
  return {
    // It is given back when all is read, not after each question.
    connection: { query, release: () => undefined } as unknown as PostgresPoolClient,
    end: () => {
      isHeld = false;
      client.release();
    },
  };
}

/** A connection that was given back is somebody else's: what comes late, from a list of which one failed, must not reach it. */
function ended(): Error {
  return new Error('asked after the transaction or the reading had ended');
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
