import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { elapsedMs } from '../clock/clock.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import {
  findEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';
import { urlOf, withConnection } from './server-connection.js';
import { advisoryLocks } from '../database/advisory-locks.js';

/** A database server lent to a command that runs beside the product, or without it. */
export type LentPostgres = Pick<EmbeddedPostgres, 'url' | 'stop'>;

/** A product that holds the folder but has no server yet is starting one; its first start also creates the cluster. */
const patienceMs = 60_000;
/** Held by every guest, shared, for as long as it needs the server. Any number that nobody else asks for. */

/**
 * Gives a command the embedded Postgres of a data folder: that of the running product where there is one, else its own.
 *
 * `stop` gives it back. Whoever is the last to do so ends a server that no product holds, so that several commands may run
 * at once and none is left behind.
 *
 * @throws EmbeddedPostgresError as `startEmbeddedPostgres`
 */
export async function connectOrStart(options: EmbeddedPostgresOptions): Promise<LentPostgres> {
  const start = elapsedMs();
  for (;;) {
    const own = await startUnlessHeld(options);
    if (own !== undefined) return { url: own.url, stop: () => endUnlessUsed(own) };
    const guest = await visit(options);
    if (guest !== undefined) return guest;
    // Held, and no server lets us in: its holder is just starting it, or just ending it. The last try tells why it fails.
    if (elapsedMs() - start > patienceMs) return startEmbeddedPostgres(options);
    await delay(100);
  }
}

async function startUnlessHeld(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres | undefined> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError && error.code === 'startup.data-dir-in-use') return undefined;
    throw error;
  }
}

/** Enters the running server as a guest; undefined where there is none, or where it ends before the guest is in. */
async function visit(options: EmbeddedPostgresOptions): Promise<LentPostgres | undefined> {
  const connection = await findEmbeddedPostgres(options);
  if (connection === undefined) return undefined;
  const client = new pg.Client({ ...connection, ssl: false, application_name: 'bihuan-guest', connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  const leave = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [advisoryLocks.guestsOfTheServer]);
  } catch {
    await leave();
    return undefined;
  }
  return { url: urlOf(connection), stop: () => leave().then(() => endIfAbandoned(options)) };
}

/** The holder of the folder may have gone meanwhile, without ending the server because this command was its guest. */
async function endIfAbandoned(options: EmbeddedPostgresOptions): Promise<void> {
  if ((await findEmbeddedPostgres(options)) === undefined) return;
  const taken = await startUnlessHeld(options);
  if (taken !== undefined) await endUnlessUsed(taken);
}

/** While the server is being ended nobody gets in as a guest: the lock for it is held until the end. */
async function endUnlessUsed(server: EmbeddedPostgres): Promise<void> {
  await withConnection(server.connection, async (client) => {
    const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
      advisoryLocks.guestsOfTheServer,
    ]);
    await (rows[0]?.alone === true ? server.stop() : server.release());
  });
}
