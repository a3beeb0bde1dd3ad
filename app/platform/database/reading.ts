import pg from 'pg';
import type { Actor } from '../actor.ts';
import { rightsOf } from './rights.ts';

const statement = 'kheo_rights';

/** Prepares, on a new connection, the statement with which each question of a reading begins. */
export function prepareRights(client: pg.PoolClient): void {
  const settings = [...rightsOf().keys(), 'transaction_read_only'];
  const text = `select ${settings.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;
  // Without a person it grants nothing, and ends with itself. A connection that is lost tells the next who asks.
  const values = settings.map((name) => (name === 'transaction_read_only' ? 'on' : ''));
  client.query({ name: statement, text, values }).catch(() => undefined);
}

/** What the driver's own query has inside, which its published types leave out. */
interface Inside {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

interface Connection {
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
}

const Query = pg.Query as unknown as new (config: pg.QueryConfig & { queryMode: 'extended' }) => pg.Query & Inside;

/**
 * One question of a reading: the rights of who asks and the question itself, in one message up to one end. PostgreSQL makes a
 * transaction of what one message holds, so that the rights end with the question and no connection keeps them; nothing can
 * be written in it. Three exchanges with the server (begin, ask, commit) become one.
 */
export class Question extends Query {
  readonly #rights: readonly string[];
  #hasRights = false;

  constructor(config: pg.QueryConfig, actor: Actor) {
    super({ ...config, queryMode: 'extended' });
    this.#rights = [...rightsOf(actor).values(), 'on'];
  }

  override prepare(connection: Connection): void {
    connection.bind({ statement, values: this.#rights });
    connection.execute({});
    super.prepare(connection);
  }

  /** The first row, and the first end, are those of the rights. */
  override handleDataRow(message: unknown): void {
    if (this.#hasRights) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#hasRights) super.handleCommandComplete(message, connection);
    this.#hasRights = true;
  }
}
