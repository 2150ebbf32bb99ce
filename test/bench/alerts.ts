import { readFileSync } from 'node:fs';
import { Queue, Worker, createPostgresBackend, createRedisBackend, type BackendFactory } from 'bullmq';
import pg from 'pg';

/** What one run of alerts has shown. Rates are per second. */
export interface AlertFigures {
  readonly alerts: number;
  readonly alertsPerSecond: number;
  readonly queuePerSecond: number;
  readonly ratio: number;
  /** Megabytes of the product's process, when a tenth of the alerts was delivered, and at the end. */
  readonly memoryEarly: number;
  readonly memoryLate: number;
}

/** Where the queue lives, for its own bare rate. */
export type QueueAt = { readonly postgres: string } | { readonly redis: string };

/** As many cases as asked for, each a copy of one that exists and with a warning that is due now. Made by bare SQL: 100,000 take seconds. */
export async function makeDue(databaseUrl: string, caseId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_name = 'cases' AND table_schema = current_schema()`,
    );
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => (name === 'id' ? 'n.id' : name === 'number' ? `'BENCH-' || n.place` : `c.${name}`));
    await client.query('BEGIN');
    await client.query(
      'CREATE TEMP TABLE copies ON COMMIT DROP AS SELECT gen_random_uuid() AS id, place FROM generate_series(1, $1::int) AS place',
      [count],
    );
    await client.query(
      `INSERT INTO cases (${columns.join(', ')}) SELECT ${values.join(', ')} FROM cases c CROSS JOIN copies n WHERE c.id = $1`,
      [caseId],
    );
    await client.query(
      `INSERT INTO deadlines (case_id, kind, office_id, cycle, clause, status, due_at, seq, episode, signals, said, next_at, incomplete)
       SELECT n.id, d.kind, d.office_id, d.cycle, d.clause, d.status, d.due_at, d.seq, d.episode, ARRAY[now() - interval '1 minute'], 0, now() - interval '1 minute', false
       FROM deadlines d CROSS JOIN copies n WHERE d.case_id = $1 AND d.kind = 'case'`,
      [caseId],
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE cases, deadlines, outbox');
  } finally {
    await client.end();
  }
}

/** Watches the product until every due warning has reached an inbox. */
export async function watchDelivery(
  databaseUrl: string,
  pid: number,
  count: number,
): Promise<Omit<AlertFigures, 'queuePerSecond' | 'ratio'>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const delivered = async () =>
      Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM notifications WHERE level = 'dueSoon'`)).rows[0]?.n);
    const begun = performance.now();
    let memoryEarly = 0;
    for (;;) {
      const done = await delivered();
      if (memoryEarly === 0 && done >= count / 10) memoryEarly = residentMegabytes(pid);
      if (done >= count) break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const seconds = (performance.now() - begun) / 1000;
    return { alerts: count, alertsPerSecond: count / seconds, memoryEarly, memoryLate: residentMegabytes(pid) };
  } finally {
    await client.end();
  }
}

/** How many jobs that do nothing the queue takes in and has done per second, by one worker as busy as the product's. */
export async function bareQueueRate(at: QueueAt, count: number): Promise<number> {
  const name = 'bench-bare';
  const [connection, factory, close] = connected(at);
  const queue = new Queue(name, { connection }, factory);
  let done = 0;
  const worker = new Worker(name, async () => void done++, { connection, concurrency: 4, autorun: false }, factory);
  const begun = performance.now();
  void worker.run();
  for (let added = 0; added < count; added += 1_000) {
    await queue.addBulk(Array.from({ length: 1_000 }, () => ({ name: 'nothing', data: {}, opts: { removeOnComplete: true } })));
  }
  while (done < count) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = (performance.now() - begun) / 1000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  await close();
  return count / seconds;
}

function connected(at: QueueAt): [never, BackendFactory, () => Promise<void>] {
  if ('redis' in at) {
    const { hostname: host, port } = new URL(at.redis);
    return [{ host, port: Number(port), maxRetriesPerRequest: null } as never, createRedisBackend, async () => undefined];
  }
  const pool = new pg.Pool({ connectionString: at.postgres, options: '-c search_path=bullmq,public', max: 8 });
  return [pool as never, createPostgresBackend as unknown as BackendFactory, () => pool.end()];
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
