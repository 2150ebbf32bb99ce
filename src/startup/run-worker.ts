import { loadConfig, type Config } from '../platform/config/config.js';
import { assertCurrentSchema } from '../platform/database/migrate.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { createLogger, type ProductLogger } from '../platform/logging/logger.js';
import { penFor } from '../platform/terminal/pen.js';
import { closeApplication, makeApplication, startWorker } from './application.js';
import { Lifetime, StopRequested } from './lifetime.js';
import { startupFailureText } from './startup-failure.js';

/**
 * Runs a process that only does what time brings: limits, alerts, schedules, messages. It listens on no port.
 *
 * Standard output carries one line of JSON when it has begun.
 *
 * @returns the exit code: 0 after a stop that was asked for, 1 when it could not start
 */
export async function runWorker(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const { stdout, stderr } = process;
  try {
    const config = loadConfig(env);
    const logger = createLogger(config);
    const lifetime = new Lifetime(() => logger.log('stopping', 'Worker'));
    try {
      await start(config, lifetime, logger);
      stdout.write(`${JSON.stringify({ ready: true, worker: true, pid: process.pid })}\n`);
      await lifetime.stopAsked;
    } finally {
      await lifetime.end();
    }
    return 0;
  } catch (error) {
    if (error instanceof StopRequested) return 0;
    stderr.write(startupFailureText(error, penFor(stderr, env)));
    return 1;
  }
}

async function start(config: Config, lifetime: Lifetime, logger: ProductLogger): Promise<void> {
  const { databaseUrl } = config;
  if (databaseUrl === undefined) throw noDatabase();
  await assertCurrentSchema(databaseUrl);
  lifetime.check();
  const app = await makeApplication(config, { url: databaseUrl, embedded: false, close: async () => undefined }, logger);
  lifetime.closing(() => closeApplication(app));
  await app.init();
  lifetime.check();
  await startWorker(app);
}

function noDatabase(): StartupError {
  return new StartupError('startup.worker-without-database', {
    zh: '单独的工作进程需要 DATABASE_URL 指明数据库；使用内嵌数据库时，工作进程就在主进程内。',
    en: 'A worker of its own needs DATABASE_URL; with the embedded database the worker is part of the product itself.',
  });
}
