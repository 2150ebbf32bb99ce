import pg, { type QueryResultRow } from 'pg';
import type { Statement } from './statement.js';

// The product reads 64-bit counters as numbers (none comes near 2^53) and civil dates as the text that they are.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** How to reach the database and how many connections one process may hold. */
export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
}

/**
 * The pool of connections for everything that is hand-written SQL.
 * Connections pipeline: statements sent without waiting travel together.
 */
export class Database {
  readonly pool: pg.Pool;

  private readonly aside: pg.Pool;

  constructor(readonly options: DatabaseOptions) {
    this.pool = poolOf(options.url, options.poolSize ?? 16);
    this.aside = poolOf(options.url, 2);
  }

  /** Reads rows outside any transaction. */
  async rows<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows;
  }

  /**
   * Reads rows on a connection kept apart, for reads made while a transaction holds one of the pool:
   * whoever holds one must never wait for a second of the same pool.
   */
  async rowsAside<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.aside.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows;
  }

  /** Reads rows with a text composed at run time (filters of a list); not prepared by name. */
  async select<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>(text, [...values]);
    return result.rows;
  }

  /** Reads several things as of one instant, whatever is committed in the meantime. */
  async snapshot<Result>(
    work: (
      read: <Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>,
    ) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return await work(async <Row extends QueryResultRow>({ name, text }: Statement<Row>, values: readonly unknown[]) => {
        const result = await client.query<Row>({ name, text, values: [...values] });
        return result.rows;
      });
    } finally {
      await client.query('ROLLBACK').catch((error: Error) => (broken = error));
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.aside.end()]);
  }
}

/** The product works under a role that can't change history or the schema, wherever the database's owner could make one. */
const takeApplicationRole = `
  SELECT set_config('role', rolname, false) FROM pg_roles WHERE rolname = 'bihuan_app' AND pg_has_role(current_user, oid, 'MEMBER')`;

function poolOf(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'bihuan',
  });
  // A connection that breaks is replaced at its next use, and the statements that were on it report the failure;
  // without a listener the event itself would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    // Sent first on the connection, so that whatever follows runs under the role; a failure is met by that again.
    client.query(takeApplicationRole).catch(() => undefined);
  });
  return pool;
}
