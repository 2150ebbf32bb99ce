import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from '../app.module.js';
import { ActorsQueries } from '../modules/accounts/actors.queries.js';
import type { Config } from '../platform/config/config.js';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import type { Actor } from '../platform/http/actor.js';
import type { RequestContext } from '../platform/http/request-context.js';
import { systemContext } from '../platform/http/system-actor.js';
import { SimulatedClock } from '../platform/clock/simulated-clock.js';
import { createLogger } from '../platform/logging/logger.js';
import { words, type Language } from '../platform/words/words.js';
import { openClockOfDatabase } from '../startup/open-clock.js';
import type { Session } from './command.js';
import { UsageError } from './usage-error.js';

const unknownAccount = defineProblem(
  404,
  'cli.unknown-account',
  words('没有这个账号', 'No such account'),
  words('没有用户名为“{username}”的可用账号。', 'There is no active account with the username "{username}".'),
);
const accountNeeded = words('请用 --as 指明账号', 'Name an account with --as');

/** What a session works on, whom it acts as, and in which language it speaks. */
export interface SessionOptions extends Pick<Session, 'server' | 'migrated'> {
  readonly language: Language;
  /** The username given with `--as`. */
  readonly as: string | undefined;
}

/** The product without its web server. */
export class ProductSession implements Session {
  readonly server: Session['server'];
  readonly migrated: Session['migrated'];

  private constructor(
    readonly application: INestApplicationContext,
    private readonly options: SessionOptions,
  ) {
    this.server = options.server;
    this.migrated = options.migrated;
  }

  /** Puts the product together on a database. What it logs is told only where it went wrong, unless more is asked for. */
  static async open(config: Config, options: SessionOptions): Promise<ProductSession> {
    const logLevel = process.env['LOG_LEVEL'] === undefined ? 'error' : config.logLevel;
    const clock = await openClockOfDatabase(config, options.server.url);
    const simulated = clock instanceof SimulatedClock;
    const own: Config = { ...config, clock: simulated ? 'simulated' : 'system' };
    const platform = { config: own, databaseUrl: options.server.url, clock, poolSize: 4 };
    const logger = createLogger({ mode: config.mode, logLevel });
    const app = await NestFactory.createApplicationContext(AppModule.forRoot(platform), { logger, abortOnError: false });
    return new ProductSession(app, options);
  }

  get<Service>(type: abstract new (...args: never[]) => Service): Service {
    return this.application.get<Service>(type, { strict: false });
  }

  async context(): Promise<RequestContext> {
    const { as, language } = this.options;
    const requestId = `cli-${uuidv7()}`;
    if (as === undefined) return { ...systemContext(requestId), language };
    const [actor] = await this.get(ActorsQueries).named([as]);
    if (actor === undefined) throw new Problem(unknownAccount, { params: { username: as } });
    return { actor, requestId, language };
  }

  async account(): Promise<Actor> {
    if (this.options.as === undefined) throw new UsageError(accountNeeded);
    return (await this.context()).actor;
  }

  close(): Promise<void> {
    return this.application.close();
  }
}
