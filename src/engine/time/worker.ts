import { hostname } from 'node:os';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { HealthChecks } from '../../platform/health/health-checks.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { Timekeeper } from './timekeeper.js';

const tick = 'tick';
const tickEveryMs = 1_000;
/** How often a worker says that it lives, and sees to it that the queue still wakes it: a queue that was emptied has forgotten that. */
const signOfLifeMs = 5_000;

const live = statement(
  'workers.live',
  `INSERT INTO workers (id, host, pid, started_at, seen_at) VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp())
   ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()`,
);
const forget = statement('workers.forget', `DELETE FROM workers WHERE id = $1 OR seen_at < clock_timestamp() - interval '1 day'`);
const seen = statement<{ seen: boolean }>(
  'workers.seen',
  `SELECT EXISTS (SELECT FROM workers WHERE seen_at > clock_timestamp() - interval '30 seconds') AS seen`,
);

/**
 * The part of a process that takes jobs and does what time brings.
 *
 * The queue's wake-up call means nothing by itself: what is due stands in the database, so a call that is lost or comes twice changes nothing.
 */
@Injectable()
export class WorkerPart implements OnModuleInit, BeforeApplicationShutdown {
  private readonly id = uuidv7();
  private readonly logger = new Logger('Worker');
  private timer: NodeJS.Timeout | undefined;
  private started = false;

  constructor(
    private readonly queue: JobQueue,
    private readonly jobs: Jobs,
    private readonly timekeeper: Timekeeper,
    private readonly database: Database,
    private readonly health: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(tick, async () => {
      await this.timekeeper.tick();
    });
    this.health.add('queue', () => this.queue.ping());
    this.health.add('worker', async () => {
      const [row] = await this.database.rows(seen);
      if (row?.seen !== true) throw new Error('no worker was seen within 30 seconds');
    });
  }

  /** Begins to work; what is due is looked for at once and then each second. */
  async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    await this.database.rows(live, [this.id, hostname(), process.pid]);
    await this.queue.work();
    await this.giveSign();
  }

  /** No job is left half-done: those that run are waited for. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.started) return;
    this.started = false;
    clearTimeout(this.timer);
    await this.queue.rest();
    await this.database.rows(forget, [this.id]).catch(() => undefined);
  }

  private async giveSign(): Promise<void> {
    try {
      await this.database.rows(live, [this.id, hostname(), process.pid]);
      await this.queue.keepWaking(tick, tickEveryMs);
    } catch (error) {
      this.logger.warn(`not woken by the queue: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!this.started) return;
    this.timer = setTimeout(() => void this.giveSign(), signOfLifeMs);
    this.timer.unref();
  }
}
