import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import type { Actor } from '../actor.ts';
import { preparing, type Reader, readerOn } from './prepared.ts';
import { prepareRights } from './reading.ts';
import { rightsOf } from './rights.ts';
import type { DB } from './schema.generated.ts';

// Dates stay text ('2026-03-10'), never an instant; bigint fits a number here: identifiers and places are below 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A transaction that acts for someone: every read and write of a feature takes one. */
export type Tx = Transaction<DB>;

export interface Database {
  /** Run `work` in one transaction, with the rights of `actor`; it commits when `work` resolves. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * For reading alone: what is asked in one turn is a transaction with the rights of `actor`, in which the database refuses a
   * write. Questions that do not wait for each other are asked together (`allOf`): they go out in one message.
   */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Connections of the application's role, for libraries that bring their own tables (sign-in). */
  pool: pg.Pool;
  /** Connection address of the owner: migrations and jobs. */
  ownerUrl: string;
  /** True when the database answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

const acting = new AsyncLocalStorage<{ actor: Actor; reader?: Reader }>();

/**
 * Begins each transaction and states for whom it acts. Connections are pipelined: the first query follows at once, without
 * waiting for the answer to that. Should the beginning fail, the queries after it run for nobody, and see and write nothing.
 */
class RightsDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    const store = acting.getStore();
    if (!store) throw new Error('a transaction must act for someone: use database.as(actor, ...)');
    connection.executeQuery(CompiledQuery.raw(beginAs(store.actor))).catch(toldByTheNextQuery);
  }
}

/** A connection that is lost fails its next query too, and that one is waited for. */
function toldByTheNextQuery(): void {}

/** The SQL that opens a transaction for this actor. */
function beginAs(actor: Actor): string {
  const sets = [...rightsOf(actor)].map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
  return `begin; select ${sets.join(', ')}`;
}

/**
 * A pool of connections that outlives the loss of one: whoever runs a query on it is told, the process goes on. Without
 * listeners, one connection that the server closes (a stop, a restart) would end the process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // An idle connection that was closed is replaced by the pool.
  pool.on('error', () => undefined);
  // One that is lost while in use or while closing says so a second time, on the connection itself.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Open the application's pool (role kheo_app: row-level security applies) on the owner's address. */
export function connect(ownerUrl: string, { connections = 10 } = {}): Database {
  const pool = openPool({
    connectionString: ownerUrl,
    max: connections,
    pipeline: true,
    // A plan for any parameter is kept for good: planning under row-level security takes several times as long as running.
    options:
      '-c role=kheo_app -c search_path=kheo,public,auth -c timezone=Asia/Ho_Chi_Minh -c plan_cache_mode=force_generic_plan',
  });
  pool.on('connect', prepareRights);
  const config: PostgresDialectConfig = { pool: preparing(pool, () => acting.getStore()?.reader?.connection) };
  const kysely = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new RightsDriver(config),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    as: (actor, work) => acting.run({ actor }, () => kysely.transaction().execute(work)),
    read: async (actor, work) => {
      const reader = readerOn(await pool.connect(), actor);
      try {
        // A reading has no beginning and no end: to those who ask it looks like a transaction.
        return await acting.run({ actor, reader }, () => work(kysely as Tx));
      } finally {
        reader.end();
      }
    },
    pool,
    ownerUrl,
    answers: async () => {
      const answer = await pool.query('select 1').catch(() => undefined);
      return answer?.rowCount === 1;
    },
    close: () => kysely.destroy(),
  };
}
