import pg, { type QueryResultRow } from 'pg';
import type { PostgresConnection } from '../../../src/platform/embedded-postgres/embedded-postgres.js';

/** Runs one statement on a connection of its own. */
export async function ask<Row extends QueryResultRow>(connection: PostgresConnection, text: string): Promise<Row[]> {
  const client = new pg.Client({ ...connection, ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Writes one row that must not be lost. */
export async function writeMark(connection: PostgresConnection, mark: string): Promise<void> {
  await ask(connection, 'create table if not exists mark (text text)');
  await ask(connection, `insert into mark values ('${mark}')`);
}

/** All rows written so far, in order of the alphabet. */
export async function readMarks(connection: PostgresConnection): Promise<string[]> {
  return (await ask<{ text: string }>(connection, 'select text from mark order by text')).map((row) => row.text);
}
