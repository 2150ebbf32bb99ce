import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { advisoryLocks } from '../platform/database/advisory-locks.js';

/** What an earlier start has left of its seeding. */
export interface Seeding {
  readonly choice: 'all' | 'published' | 'demo';
  readonly finished: boolean;
}

const find = statement<Seeding>(
  'seedings.find',
  'SELECT choice, finished_at IS NOT NULL AS finished FROM seedings ORDER BY begun_at',
);
const findEmptiness = statement<{ empty: boolean }>(
  'seedings.find-emptiness',
  'SELECT NOT EXISTS (SELECT FROM organisations) AND NOT EXISTS (SELECT FROM users) AND NOT EXISTS (SELECT FROM cases) AS empty',
);
const begin = statement(
  'seedings.begin',
  'INSERT INTO seedings (choice, begun_at) VALUES ($1, $2) ON CONFLICT (choice) DO UPDATE SET finished_at = NULL',
);
const finish = statement('seedings.finish', 'UPDATE seedings SET finished_at = $2 WHERE choice = $1');

/** Keeps which seeds were begun and finished. */
export class SeedingsRepository {
  constructor(private readonly database: Database) {}

  /** Runs work while no other process of the same database seeds; waits for one that does. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const client: PoolClient = await this.database.pool.connect();
    try {
      await client.query('SELECT pg_advisory_lock($1)', [advisoryLocks.seeding]);
      return await work();
    } finally {
      // With the connection goes the lock.
      client.release(true);
    }
  }

  /** All seedings so far, the oldest first. */
  find(): Promise<Seeding[]> {
    return this.database.rows(find);
  }

  /** Whether nobody has put anything into the database yet. */
  async isEmpty(): Promise<boolean> {
    const [row] = await this.database.rows(findEmptiness);
    return row?.empty === true;
  }

  async begin(choice: Seeding['choice'], at: Date): Promise<void> {
    await this.database.rows(begin, [choice, at]);
  }

  async finish(choice: Seeding['choice'], at: Date): Promise<void> {
    await this.database.rows(finish, [choice, at]);
  }
}
