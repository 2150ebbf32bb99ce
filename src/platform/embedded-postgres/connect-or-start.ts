import { setTimeout as delay } from 'node:timers/promises';
import { elapsedMs } from '../clock/clock.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import {
  findEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';
import { urlOf, withConnection } from './server-connection.js';

/** A database server lent to a command that runs beside the product, or without it. */
export type LentPostgres = Pick<EmbeddedPostgres, 'url' | 'stop'>;

/** A product that holds the folder but has no server yet is starting one; its first start also creates the cluster. */
const patienceMs = 60_000;

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
    const connection = await findEmbeddedPostgres(options);
    if (connection !== undefined) return { url: urlOf(connection), stop: () => endIfAbandoned(options) };
    // Held, and no server answers: its holder is just starting it, or is just leaving. The last try tells why it fails.
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

/** The holder of the folder may have gone meanwhile, without ending the server because this command still used it. */
async function endIfAbandoned(options: EmbeddedPostgresOptions): Promise<void> {
  if ((await findEmbeddedPostgres(options)) === undefined) return;
  const taken = await startUnlessHeld(options);
  if (taken !== undefined) await endUnlessUsed(taken);
}

async function endUnlessUsed(server: EmbeddedPostgres): Promise<void> {
  if (await isUsed(server)) await server.release();
  else await server.stop();
}

async function isUsed({ connection }: EmbeddedPostgres): Promise<boolean> {
  const { rows } = await withConnection(connection, (client) =>
    client.query("SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1"),
  );
  return rows.length > 0;
}
