import pg from 'pg';
import utils from 'pg/lib/utils.js';
import type { Actor } from '../actor.ts';
import { rightsOf } from './rights.ts';

const statement = 'kheo_rights';

/** Prepares, on a new connection, the statement with which each message of a reading begins. */
export function prepareRights(client: pg.PoolClient): void {
  const settings = [...rightsOf().keys(), 'transaction_read_only'];
  const text = `select ${settings.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;
  // Without a person it grants nothing, and ends with itself. A connection that is lost tells the next who asks.
  const values = settings.map((name) => (name === 'transaction_read_only' ? 'on' : ''));
  client.query({ name: statement, text, values }).catch(() => undefined);
}

/** What the driver's own query has inside, which its published types leave out. */
interface Inside {
  name?: string | undefined;
  text: string;
  callback?: (error: unknown, result: unknown) => void;
  hasBeenParsed(connection: Connection): boolean;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: unknown, connection: Connection): void;
}

interface Connection {
  /** Statements that this connection has sent to be parsed, by name, and has no answer to yet. */
  submittedNamedStatements: Record<string, string>;
  parse(message: { name?: string | undefined; text: string }): void;
  bind(message: { statement?: string | undefined; values: readonly unknown[] }): void;
  describe(message: { type: 'P' }): void;
  execute(message: object): void;
  sync(): void;
}

type Settle = (value: unknown) => void;

const Query = pg.Query as unknown as new (
  config: pg.QueryConfig & { queryMode: 'extended'; callback?: (error: unknown, result: unknown) => void },
) => pg.Query & Inside;

/** One question of a message: it begins and ends with others. */
class Question extends Query {
  readonly #values: readonly unknown[];

  /** Throws for a value that cannot be sent, before anything is. */
  constructor(config: pg.QueryConfig, resolve: Settle, reject: Settle) {
    super({
      ...config,
      queryMode: 'extended',
      callback: (error, result) => (error ? reject(error) : resolve(result)),
    });
    this.#values = (config.values ?? []).map(utils.prepareValue);
  }

  sendOn(connection: Connection): void {
    const { name, text } = this;
    if (!this.hasBeenParsed(connection)) {
      connection.parse({ name, text });
      if (name) connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values: this.#values });
    connection.describe({ type: 'P' });
    connection.execute({});
  }
}

/**
 * What one person asks in one turn: the rights, and behind them the questions, in one message up to one end. PostgreSQL makes a
 * transaction of what one message holds, so that the rights end with it and no connection keeps them; nothing can be written in
 * it. Of a question that fails, those behind it fail too.
 */
export class Reading extends Query {
  readonly #rights: readonly string[];
  readonly #questions: Question[] = [];
  /** How many are answered; before the first the rights are. */
  #answered = -1;

  constructor(actor: Actor) {
    super({ text: '', queryMode: 'extended' });
    this.#rights = [...rightsOf(actor).values(), 'on'];
  }

  /** Takes one more question, before the message is sent. */
  add(config: pg.QueryConfig, resolve: Settle, reject: Settle): void {
    this.#questions.push(new Question(config, resolve, reject));
  }

  /** Rejects all of its questions, of a message that is not sent. */
  refuse(reason: Error): void {
    for (const question of this.#questions) question.callback?.(reason, undefined);
  }

  /** Called by the driver when it is this message's turn. */
  prepare(connection: Connection): void {
    connection.bind({ statement, values: this.#rights });
    connection.execute({});
    for (const question of this.#questions) question.sendOn(connection);
    connection.sync();
  }

  override handleRowDescription(message: unknown): void {
    this.#questions[this.#answered]?.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    this.#questions[this.#answered]?.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    const question = this.#questions[this.#answered];
    question?.handleCommandComplete(message, connection);
    question?.handleReadyForQuery(connection);
    this.#answered += 1;
    // Under these the driver notes that the statement which comes next is parsed.
    const next = this.#questions[this.#answered];
    this.name = next?.name;
    this.text = next?.text ?? '';
  }

  override handleReadyForQuery(connection: Connection): void {
    if (this.#answered < this.#questions.length) {
      this.handleError(new Error('the server ended a message before all of it was answered'), connection);
    }
  }

  override handleError(error: unknown, connection: Connection): void {
    for (const question of this.#questions.slice(Math.max(0, this.#answered))) {
      // Behind a question that failed nothing is parsed.
      if (question.name) delete connection.submittedNamedStatements[question.name];
      question.handleError(error, connection);
    }
    this.#answered = this.#questions.length;
  }
}
