import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { floorRows, transaction } from './floor-transaction.js';

const run = promisify(execFile);

/**
 * The floor: what bare Postgres can do for the least that a durable, audited transition needs, on the same server.
 * source: quality.md, the floor
 */
export class Floor {
  /** Which program measures it: pgbench, or raw `pg` from a process of its own where pgbench is missing. */
  readonly harness: 'pgbench' | 'pg';

  constructor(private readonly url: string) {
    this.harness = hasPgbench() ? 'pgbench' : 'pg';
  }

  /** Makes the floor's own tables with 100,000 rows. */
  async prepare(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      await client.query(`
        CREATE TABLE IF NOT EXISTS floor_cases (id int PRIMARY KEY, state text NOT NULL, version int NOT NULL, filler text NOT NULL);
        CREATE TABLE IF NOT EXISTS floor_history (id bigserial PRIMARY KEY, case_id int NOT NULL, event text NOT NULL, at timestamptz NOT NULL DEFAULT now(), payload jsonb NOT NULL);
        CREATE TABLE IF NOT EXISTS floor_outbox (id bigserial PRIMARY KEY, case_id int NOT NULL, effect text NOT NULL, params jsonb NOT NULL);
        INSERT INTO floor_cases SELECT n, 'open', 1, repeat('x', 200) FROM generate_series(1, ${floorRows}) n ON CONFLICT DO NOTHING`);
      await client.query('VACUUM ANALYZE floor_cases');
    } finally {
      await client.end();
    }
  }

  /** Transactions per second with so many clients, over so many seconds. */
  async measure(clients: number, seconds: number): Promise<number> {
    return this.harness === 'pgbench' ? this.withPgbench(clients, seconds) : this.withPg(clients, seconds);
  }

  private async withPgbench(clients: number, seconds: number): Promise<number> {
    const script = join(mkdtempSync(join(tmpdir(), 'bihuan-floor-')), 'floor.sql');
    writeFileSync(
      script,
      [`\\set id random(1, ${floorRows})`, ...transaction.map((text) => `${text.replaceAll('$1', ':id')};`)].join('\n'),
    );
    const { stdout } = await run('pgbench', [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '1',
      '-T',
      String(seconds),
      '-f',
      script,
      this.url,
    ]);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
  }

  private async withPg(clients: number, seconds: number): Promise<number> {
    const worker = fileURLToPath(new URL('./floor-worker.js', import.meta.url));
    const { stdout } = await run(process.execPath, [worker, this.url, String(clients), String(seconds)]);
    return Number(stdout);
  }
}

function hasPgbench(): boolean {
  try {
    execFileSync('pgbench', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
