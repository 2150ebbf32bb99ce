import { elapsedMs } from '../platform/clock/clock.js';
import { loadConfig, type Config } from '../platform/config/config.js';
import { migrate } from '../platform/database/migrate.js';
import { openDataFolder } from '../platform/embedded-postgres/data-folder.js';
import { createLogger, type ProductLogger } from '../platform/logging/logger.js';
import { penFor } from '../platform/terminal/pen.js';
import { words } from '../platform/words/words.js';
import { announcementOf, type Announcement } from './announcement.js';
import { openServer } from './database-server.js';
import { Lifetime, StopRequested } from './lifetime.js';
import { assertPortFree } from './listening.js';
import { progressOn, type Progress } from './progress.js';
import { readyScreen } from './ready-screen.js';
import { startupFailureText } from './startup-failure.js';

/**
 * Runs the product until it is asked to stop.
 *
 * Standard output carries the announcement and nothing else: a screen for a person at a terminal, one line of JSON otherwise.
 *
 * @returns the exit code: 0 after a stop that was asked for, 1 when it could not start
 */
export async function runProduct(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const { stdout, stderr } = process;
  try {
    const config = loadConfig(env);
    const logger = createLogger(config);
    const progress = progressOn(stderr, logger);
    const lifetime = new Lifetime(() => progress.step(words('正在停止', 'Stopping')));
    try {
      const announcement = await start(config, lifetime, logger, progress);
      progress.end();
      stdout.write(
        stdout.isTTY ? readyScreen(announcement, penFor(stdout, env), stdout.columns) : `${JSON.stringify(announcement)}\n`,
      );
      await lifetime.stopAsked;
    } finally {
      await lifetime.end();
      progress.end();
    }
    return 0;
  } catch (error) {
    if (error instanceof StopRequested) return 0;
    stderr.write(startupFailureText(error, penFor(stderr, env)));
    return 1;
  }
}

async function start(config: Config, lifetime: Lifetime, logger: ProductLogger, progress: Progress): Promise<Announcement> {
  await openDataFolder(config.dataDir);
  await assertPortFree(config);
  progress.step(words('正在启动数据库', 'Starting the database'));
  // The code of the application is loaded while Postgres starts: both take about as long.
  const [opened, loaded] = await Promise.allSettled([
    openServer(config, (line) => logger.debug(line, 'Postgres')),
    import('./application.js'),
  ]);
  const server = fulfilled(opened);
  lifetime.closing(() => server.close());
  const application = fulfilled(loaded);
  lifetime.check();
  const done = await migrate(server.url);
  if (done.length > 0)
    progress.step(words(`数据库已升级（${done.length} 步）`, `The database was brought forward (${done.length} steps)`));
  lifetime.check();
  const app = await application.makeApplication(config, server, logger);
  lifetime.closing(() => application.closeApplication(app));
  await app.init();
  await application.seedApplication(app, config, server, progress, () => lifetime.check());
  lifetime.check();
  const listening = await application.listen(app, config);
  if (config.worker === 'inside') await application.startWorker(app);
  const found = await application.lookAround(app, config, server);
  const { dataDir, baseUrl } = config;
  return announcementOf({
    listening,
    baseUrl,
    embedded: server.embedded,
    dataDir,
    ...found,
    startedInMs: Math.round(elapsedMs()),
  });
}

function fulfilled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
