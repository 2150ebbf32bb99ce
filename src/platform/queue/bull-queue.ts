import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Worker } from 'bullmq';
import { Config } from '../config/config.js';
import { elapsedMs } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { installationOf } from '../database/installation.js';
import { postgresBackend, redisBackend, type QueueBackend } from './backends.js';
import { JobQueue, type QueuedJob } from './job-queue.js';
import { Jobs } from './jobs.js';

/** A finished job leaves nothing behind; a failed one is tried again with growing pauses, and its work stands in the database anyway. */
const jobOptions: JobsOptions = {
  removeOnComplete: true,
  removeOnFail: true,
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
};
/** A worker killed in the middle of a job leaves it to another after `lockDuration`, however often that happens. */
const workerTuning = { concurrency: 4, lockDuration: 10_000, stalledInterval: 10_000, maxStalledCount: 1_000 };
const patienceMs = 5_000;

/** The queue on BullMQ: on the product's own Postgres, or on the Redis that `QUEUE_URL` names. */
@Injectable()
export class BullQueue extends JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private opened: Promise<QueueBackend> | undefined;
  private worker: Worker | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  override async add(jobs: readonly QueuedJob[]): Promise<void> {
    const unknown = jobs.find(({ name }) => !this.jobs.knows(name));
    if (unknown !== undefined) throw new Error(`job ${unknown.name} has no handler`);
    const { queue } = await this.backend();
    await inTime(queue.addBulk(jobs.map(({ name, id, data }) => ({ name, data, opts: { ...jobOptions, jobId: id } }))));
  }

  override async keepWaking(name: string, everyMs: number): Promise<void> {
    const { queue } = await this.backend();
    const known = await inTime(queue.getJobScheduler(name));
    const lost = performance.timeOrigin + elapsedMs() - 10 * everyMs;
    if (known?.every === everyMs && known.next !== undefined && known.next > lost) return;
    await inTime(queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: { ...jobOptions, attempts: 1 } }));
  }

  override async work(): Promise<void> {
    const backend = await this.backend();
    this.worker = backend.worker((name, data) => this.jobs.run(name, data), workerTuning);
    this.worker.on('error', (error) => this.logger.warn(`the queue does not answer: ${error.message}`));
    this.worker.on('failed', (job, error) => this.logger.error(`job ${job?.name ?? '?'} failed: ${error.message}`));
  }

  override async rest(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.close();
  }

  override async ping(): Promise<void> {
    const { queue } = await this.backend();
    await inTime(queue.getJobCountByTypes('active'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rest();
    const backend = await this.opened?.catch(() => undefined);
    await backend?.close();
  }

  private backend(): Promise<QueueBackend> {
    this.opened ??= this.open();
    return this.opened;
  }

  private async open(): Promise<QueueBackend> {
    const { queueUrl } = this.config;
    const backend =
      queueUrl === undefined
        ? postgresBackend(this.database.options.url)
        : redisBackend(queueUrl, await installationOf(this.database));
    backend.queue.on('error', (error) => this.logger.warn(`the queue does not answer: ${error.message}`));
    return backend;
  }
}

/** A queue that does not answer must not hold up the one who asks. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue did not answer within ${patienceMs} ms`)), patienceMs);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}
