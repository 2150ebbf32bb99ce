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

  constructor(readonly options: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize ?? 16,
      pipeline: true,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'bihuan',
    });
    // A connection that breaks is replaced at its next use, and the statements that were on it report the failure;
    // without a listener the event itself would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Reads rows outside any transaction. */
  async rows<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows;
  }

  /** Reads rows with a text composed at run time (filters of a list); not prepared by name. */
  async select<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>(text, [...values]);
    return result.rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
