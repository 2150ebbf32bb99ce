import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own, with the newest schema and no rows. */
export interface TestDatabase {
  readonly url: string;
  /** Runs a statement on a connection of its own and returns the rows. */
  rows<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends whatever is still connected, and removes the database. */
  drop(): Promise<void>;
}

/** Makes a database as a copy of the run's template (0.1 s). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = new URL(templateUrl());
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  return testDatabase(name);
}

/** Makes a database without any table. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
  return testDatabase(name);
}

function testDatabase(name: string): TestDatabase {
  const url = urlOf(name);
  return {
    url,
    rows: (text, values) => onConnection(url, async (client) => (await client.query<never>(text, values && [...values])).rows),
    drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** The server of the run under another database's name. */
export function urlOf(database: string): string {
  const url = new URL(templateUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function templateUrl(): string {
  const url = process.env['TEST_TEMPLATE_URL'];
  if (url === undefined) throw new Error('no database server: tests that need one stand outside test/workflows');
  return url;
}

async function administer(text: string): Promise<void> {
  await onConnection(urlOf('postgres'), (client) => client.query(text));
}

async function onConnection<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
