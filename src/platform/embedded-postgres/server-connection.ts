import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { identityPrefix, superuser, type Cluster } from './cluster.js';
import { notWritable } from './data-folder.js';
import { codeOf } from './embedded-postgres-error.js';

/** How to reach the embedded server: plain TCP on the loopback address. */
export interface PostgresConnection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/**
 * What a knock at a port found.
 * `ours`: our server answers. `busy`: a server answers that is starting up or shutting down.
 * `stranger`: a server that took our password but works on another folder (a copy of ours). `denied`: our password is not taken.
 * `silent`: no answer.
 */
export type Answer = 'ours' | 'busy' | 'stranger' | 'denied' | 'silent';

/** Starting up, shutting down, cleaning up after a crash, or full. */
const notAccepting = ['57P03', '57P01', '57P02', '53300'];
const refusedLogin = ['28P01', '28000'];

/** Describes a database of the embedded server. */
export function connectionTo(database: string, port: number, password: string): PostgresConnection {
  return { host: '127.0.0.1', port, user: superuser, password, database };
}

/** The same as one address, for `DATABASE_URL` and its like. */
export function urlOf({ host, port, user, password, database }: PostgresConnection): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}?sslmode=disable`;
}

/** Runs work on a connection of its own, closed afterwards. Waits at most three seconds for the connection. */
export async function withConnection<Result>(
  connection: PostgresConnection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  // Said in full, or PG… variables of the environment would speak where a field is missing.
  const client = new pg.Client({
    ...connection,
    ssl: false,
    options: '-c statement_timeout=20s',
    application_name: 'bihuan-supervisor',
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    // A connection that never came up has nothing to end, and one that broke has ended.
    await client.end().catch(() => undefined);
  }
}

/**
 * Knocks at a port as the superuser and finds out whether the server behind it works on exactly this cluster:
 * it must see a file that is written there for the occasion. Paths prove nothing, folders are moved and copied.
 */
export async function knock({ folder, password }: Pick<Cluster, 'folder' | 'password'>, port: number): Promise<Answer> {
  if (port === 0) return 'silent';
  const token = `${identityPrefix}${randomUUID()}`;
  const path = join(folder.cluster, token);
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    throw notWritable(folder.cluster, error);
  }
  try {
    return await withConnection(connectionTo('postgres', port, password), async (client) => {
      const seen = await client.query<{ seen: boolean }>('select (pg_stat_file($1, true)).size is not null as seen', [token]);
      return seen.rows[0]?.seen === true ? 'ours' : 'stranger';
    });
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (notAccepting.includes(code)) return 'busy';
    return refusedLogin.includes(code) ? 'denied' : 'silent';
  } finally {
    await rm(path, { force: true });
  }
}

/** Creates the product's database when the cluster has none yet. */
export async function ensureDatabase(name: string, port: number, password: string): Promise<void> {
  await withConnection(connectionTo('postgres', port, password), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
