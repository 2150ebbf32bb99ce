import { createPostgresBackend, createRedisBackend, Queue, Worker, type Job, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Installation } from '../database/installation.js';

const queueName = 'bihuan';
/** The queue and the worker each keep one connection that listens; the others are for what is done meanwhile. */
const postgresConnections = 8;

/** Does a job of a kind. */
export type Process = (name: string, data: unknown) => Promise<void>;

type Tuning = Omit<WorkerOptions<never>, 'connection' | 'prefix'>;

/** One of the places in which BullMQ can keep its jobs. */
export interface QueueBackend {
  readonly queue: Queue;
  /** A worker that takes jobs from now on. */
  worker(process: Process, tuning: Tuning): Worker;
  close(): Promise<void>;
}

/** BullMQ in a schema of its own in the product's Postgres; `migrate` has made that schema. */
export function postgresBackend(url: string): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    options: '-c search_path=bullmq,public',
    max: postgresConnections,
    keepAlive: true,
    application_name: 'bihuan-queue',
  });
  // Broken connections are replaced at their next use; queue and worker report what that meant to them.
  pool.on('error', () => undefined);
  const queue = new Queue(queueName, { connection: pool }, createPostgresBackend);
  return {
    queue: queue as unknown as Queue,
    worker: (process, tuning) =>
      new Worker(
        queueName,
        (job: Job) => process(job.name, job.data),
        { ...tuning, connection: pool },
        createPostgresBackend,
      ) as unknown as Worker,
    async close() {
      await queue.close();
      await pool.end();
    },
  };
}

/** BullMQ on a Redis server, under a prefix of this installation's own: several may share a server. */
export function redisBackend(url: string, { id }: Installation): QueueBackend {
  const prefix = `bihuan-${id}`;
  // Whoever adds jobs is told soon that Redis is away; a worker waits for it to come back.
  const adding = new Redis(url, { maxRetriesPerRequest: 1 });
  const taking = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [adding, taking]) client.on('error', () => undefined);
  const queue = new Queue(queueName, { connection: adding, prefix }, createRedisBackend);
  return {
    queue,
    worker: (process, tuning) =>
      new Worker(
        queueName,
        (job: Job) => process(job.name, job.data),
        { ...tuning, connection: taking, prefix },
        createRedisBackend,
      ),
    async close() {
      await queue.close();
      adding.disconnect();
      taking.disconnect();
    },
  };
}
