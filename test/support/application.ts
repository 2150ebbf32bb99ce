import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { ManualClock } from '../../src/platform/clock/clock.js';
import { loadConfig, type Config } from '../../src/platform/config/config.js';
import { createApplication, type ApplicationOptions } from '../../src/platform/http/create-application.js';
import { TestClient } from './client.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** What a test may settle of the application that it starts. */
export interface TestApplicationOptions extends ApplicationOptions {
  /** The modules under test, given what the platform needs; the whole product where nothing else is given. */
  readonly module?: (platform: { config: Config; databaseUrl: string; clock: ManualClock }) => Type | DynamicModule;
  /** The instant at which the clock stands. */
  readonly now?: string;
  /** Environment variables beside those of the test itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** Replaces providers: `(builder) => builder.overrideProvider(DebugPoints).useValue(…)`. */
  readonly override?: (builder: TestingModuleBuilder) => TestingModuleBuilder;
}

/** A running application over real HTTP, on a database of its own. */
export interface TestApplication {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly clock: ManualClock;
  readonly database: TestDatabase;
  /** A client without sign-in; `client.as(token)` gives one with. */
  readonly client: TestClient;
  close(): Promise<void>;
}

/** Starts an application on a free port of the loopback address. Its clock stands still until the test moves it. */
export async function startTestApplication(options: TestApplicationOptions = {}): Promise<TestApplication> {
  const database = await createTestDatabase();
  const clock = new ManualClock(new Date(options.now ?? '2026-07-01T09:00:00+08:00'));
  const config = loadConfig({ NODE_ENV: 'test', SEED: 'none', ...options.env });
  const { module = await wholeProduct() } = options;
  const builder = Test.createTestingModule({
    imports: [module({ config, databaseUrl: database.url, clock })],
  });
  const compiled = await (options.override?.(builder) ?? builder).compile();
  try {
    const app = await createApplication(compiled, { logger: false, ...options });
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    const close = async () => {
      await app.close();
      await database.drop();
    };
    return { url, app, clock, database, client: new TestClient(url), close };
  } catch (error) {
    await compiled.close();
    await database.drop();
    throw error;
  }
}

/** Loaded only by tests that ask for it: a part of the product is tested without the others. */
async function wholeProduct(): Promise<NonNullable<TestApplicationOptions['module']>> {
  const { AppModule } = await import('../../src/app.module.js');
  return (platform) => AppModule.forRoot(platform);
}
