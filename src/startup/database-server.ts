import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.js';
import { connectOrStart } from '../platform/embedded-postgres/connect-or-start.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { StartupError } from '../platform/errors/startup-error.js';

/** The database server of a process: given by `DATABASE_URL`, or the embedded one. */
export interface DatabaseServer {
  readonly url: string;
  readonly embedded: boolean;
  close(): Promise<void>;
}

type Settings = Pick<Config, 'databaseUrl' | 'dataDir'>;

/**
 * The server for the product itself, which holds its data folder alone.
 *
 * @throws EmbeddedPostgresError where the embedded Postgres can't run
 */
export async function openServer(config: Settings, log: (line: string) => void): Promise<DatabaseServer> {
  if (config.databaseUrl !== undefined) return given(config.databaseUrl);
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  return { url: postgres.url, embedded: true, close: () => postgres.stop() };
}

/**
 * The server for a command: that of the running product, or one for as long as the command runs.
 *
 * @throws StartupError `startup.no-data` where the folder holds no database yet, unless the command makes one
 */
export async function borrowServer(config: Settings, { create }: { create: boolean }): Promise<DatabaseServer> {
  if (config.databaseUrl !== undefined) return given(config.databaseUrl);
  if (!create && !existsSync(join(config.dataDir, 'postgres', 'PG_VERSION'))) throw noData(config.dataDir);
  const postgres = await connectOrStart({ dataDir: config.dataDir });
  return { url: postgres.url, embedded: true, close: () => postgres.stop() };
}

function given(url: string): DatabaseServer {
  return { url, embedded: false, close: async () => undefined };
}

function noData(dataDir: string): StartupError {
  return new StartupError('startup.no-data', {
    zh: `数据目录 ${dataDir} 中还没有数据库。请先运行 npm start（或 bihuan migrate），或用 DATA_DIR、DATABASE_URL 指明数据所在。`,
    en:
      `There is no database in the data folder ${dataDir} yet. Run "npm start" (or "bihuan migrate") first, ` +
      'or say where the data is with DATA_DIR or DATABASE_URL.',
  });
}
