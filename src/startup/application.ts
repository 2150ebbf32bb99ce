import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { WorkerPart } from '../engine/time/worker.js';
import { DemoAccounts, type DemoAccount } from '../modules/accounts/demo-accounts.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { createApplication } from '../platform/http/create-application.js';
import { builtPage } from '../platform/http/page-files.js';
import { systemContext } from '../platform/http/system-actor.js';
import { contentsOf, type Contents } from './contents.repository.js';
import { demoPasswordForSeeds, keepDemoPassword, knownDemoPasswords } from './demo-password.js';
import { listenFailure } from './listening.js';
import { openClock } from './open-clock.js';
import type { Progress } from './progress.js';
import { seedIfEmpty } from './seeding.js';
import type { DatabaseServer } from './database-server.js';

/** How long requests that still run may take to finish when the product stops. */
const requestPatienceMs = 8_000;

/**
 * The application on its database and that database's clock, not yet listening.
 *
 * @throws StartupError `startup.clock-real-data` and its like, where the clock that is wanted is not the database's
 */
export async function makeApplication(
  config: Config,
  server: DatabaseServer,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  const clock = await openClock(config, server.url);
  return createApplication(AppModule.forRoot({ config, databaseUrl: server.url, clock }), { logger, page: builtPage() });
}

/** Fills an empty database; hears from `check` when it should give up. */
export async function seedApplication(
  app: NestFastifyApplication,
  config: Config,
  server: DatabaseServer,
  progress: Progress,
  check: () => void,
): Promise<void> {
  await seedIfEmpty(app, config.seed, {
    demoPassword: () => demoPasswordForSeeds(config, server.embedded),
    progress: (news) => {
      check();
      progress.advance(news);
    },
  });
  progress.end();
}

/**
 * Begins to listen.
 *
 * @returns the local address
 * @throws StartupError `startup.port-taken` and its like
 */
export async function listen(app: NestFastifyApplication, { host, port }: Config): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw error instanceof Error ? listenFailure(error, { host, port }) : error;
  }
  const { port: taken } = app.getHttpServer().address() as { port: number };
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${taken}`;
}

/** Begins to do what time brings, in this process. */
export async function startWorker(app: NestFastifyApplication): Promise<void> {
  await app.get(WorkerPart, { strict: false }).start();
}

/** Stops: takes no new request, lets those that run finish, and closes what the modules hold open. */
export async function closeApplication(app: NestFastifyApplication): Promise<void> {
  const patience = setTimeout(() => app.getHttpServer().closeAllConnections(), requestPatienceMs);
  await app.close().finally(() => clearTimeout(patience));
}

/** What the database holds, and the demo accounts with the password that opens them: `DEMO_PASSWORD` from now on, where it is set. */
export async function lookAround(
  app: NestFastifyApplication,
  config: Config,
  server: DatabaseServer,
): Promise<{ readonly contents: Contents; readonly accounts: readonly DemoAccount[] }> {
  const demo = app.get(DemoAccounts, { strict: false });
  const passwords = await knownDemoPasswords(config, server.embedded);
  const contents = await contentsOf(app.get(Database));
  const accounts = await demo.list(passwords);
  const wanted = config.demoPassword;
  const others = accounts.filter(({ password }) => password !== wanted);
  if (wanted === undefined || others.length === 0) return { contents, accounts };
  await demo.setPassword(systemContext('start'), others, wanted);
  if (server.embedded) await keepDemoPassword(config, wanted);
  return { contents, accounts: accounts.map((account) => ({ ...account, password: wanted })) };
}
