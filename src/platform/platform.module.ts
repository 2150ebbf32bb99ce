import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock/clock.js';
import { Config } from './config/config.js';
import { Announcements } from './database/announcements.js';
import { Database } from './database/database.js';
import { DebugPoints } from './database/debug-points.js';
import { Transactions } from './database/transactions.js';
import { BullQueue } from './queue/bull-queue.js';
import { JobQueue } from './queue/job-queue.js';
import { Jobs } from './queue/jobs.js';
import { HealthModule } from './health/health.module.js';

/** What a process brings to the platform. */
export interface PlatformOptions {
  readonly config: Config;
  /** The database that is really used: `DATABASE_URL`, or the embedded one once it runs. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly poolSize?: number;
}

/** What every module stands on, injected everywhere: configuration, clock, database, units of work, health. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot({ config, databaseUrl, clock = new SystemClock(), poolSize }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [HealthModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Database, useFactory: () => new Database({ url: databaseUrl, poolSize }) },
        DebugPoints,
        Transactions,
        Announcements,
        Jobs,
        { provide: JobQueue, useClass: BullQueue },
      ],
      exports: [Config, Clock, Database, DebugPoints, Transactions, Announcements, Jobs, JobQueue, HealthModule],
    };
  }

  /** Connections end last: until then other parts may still have something to write. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
