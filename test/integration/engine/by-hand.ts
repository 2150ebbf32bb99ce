import pg from 'pg';
import type { TestDatabase } from '../../support/database.js';

/** The database in the hands of somebody who may do anything in it: no trigger, no foreign key stops them. */
export class ByHand {
  private constructor(private readonly client: pg.Client) {}

  static async reach({ url }: TestDatabase): Promise<ByHand> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    await client.query('CREATE TEMP TABLE kept_cases AS TABLE cases');
    await client.query('CREATE TEMP TABLE kept_events AS TABLE case_events');
    return new ByHand(client);
  }

  async run<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /** Puts cases and history back as they were at first. */
  async restore(): Promise<void> {
    for (const [table, kept] of [
      ['cases', 'kept_cases'],
      ['case_events', 'kept_events'],
    ])
      await this.client.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM ${kept}`);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** The columns of a table in their order, with the names of their types. */
export async function columnsOf(database: TestDatabase, table: string): Promise<{ name: string; type: string }[]> {
  return database.rows(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
}
