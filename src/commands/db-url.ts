import { findEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { urlOf } from '../platform/embedded-postgres/server-connection.js';
import { StartupError } from '../platform/errors/startup-error.js';
import type { Handler } from './command.js';

/** The address of the database that the product runs on. */
export const run: Handler = async ({ config }) => {
  const url = config.databaseUrl ?? (await runningUrl(config.dataDir));
  return { data: { url }, screen: () => [url] };
};

async function runningUrl(dataDir: string): Promise<string> {
  const connection = await findEmbeddedPostgres({ dataDir });
  if (connection !== undefined) return urlOf(connection);
  throw new StartupError('startup.database-not-running', {
    zh: `数据目录 ${dataDir} 的内置数据库没有运行。请先启动程序（npm start）。`,
    en: `The embedded database in ${dataDir} does not run. Start the product first (npm start).`,
  });
}
