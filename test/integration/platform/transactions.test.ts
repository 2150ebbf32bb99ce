import { Database } from '../../../src/platform/database/database.js';
import { DebugPoints, type DebugPoint } from '../../../src/platform/database/debug-points.js';
import { statement } from '../../../src/platform/database/statement.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { RequestContext } from '../../../src/platform/http/request-context.js';
import { ManualClock } from '../../../src/platform/clock/clock.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const lockRow = statement<{ value: number }>('test.lock', 'SELECT value FROM counters WHERE id = $1 FOR UPDATE');
const increase = statement('test.increase', 'UPDATE counters SET value = value + 1 WHERE id = $1');
const insert = statement('test.insert', 'INSERT INTO counters (id, value) VALUES ($1, $2)');
const checkLater = statement('test.orphan', 'INSERT INTO children (parent_id) VALUES ($1)');
const ownProcess = statement<{ pid: number }>('test.pid', 'SELECT pg_backend_pid() AS pid');

/** Lets so many callers meet before any goes on. */
class Meeting {
  private open: () => void;
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));

  constructor(private missing: number) {}

  async arrive(): Promise<void> {
    if (--this.missing <= 0) this.open();
    await this.opened;
  }
}

class StagedDebugPoints extends DebugPoints {
  at: Partial<Record<DebugPoint, () => Promise<void>>> = {};

  override async reach(point: DebugPoint): Promise<void> {
    await this.at[point]?.();
  }
}

describe('a unit of work', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let debugPoints: StagedDebugPoints;
  let transactions: Transactions;

  const context = (idempotency?: RequestContext['idempotency']): RequestContext => ({
    actor: { id: '01920000-0000-7000-8000-000000000001', username: 'a', name: 'A', bindings: [] },
    requestId: 'r',
    language: 'en',
    idempotency,
  });
  const values = async () =>
    (await testDatabase.rows<{ value: number }>('SELECT value FROM counters ORDER BY id')).map((row) => row.value);

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    await testDatabase.rows(`
      CREATE TABLE counters (id integer PRIMARY KEY, value integer NOT NULL);
      CREATE TABLE children (parent_id integer REFERENCES counters (id) DEFERRABLE INITIALLY DEFERRED);
      INSERT INTO counters VALUES (1, 0), (2, 0);
    `);
    database = new Database({ url: testDatabase.url, poolSize: 4 });
    debugPoints = new StagedDebugPoints();
    transactions = new Transactions(database, new ManualClock(new Date('2026-07-01T01:00:00Z')), debugPoints);
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  describe('that others join', () => {
    const both = (failing: boolean) =>
      transactions.run(context(), async (unit) => {
        const joined = { ...context(), requestId: 'other', within: unit };
        unit.write(increase, [1]);
        const told = await transactions.run(joined, async (inner) => {
          inner.write(increase, [2]);
          await inner.read(lockRow, [1]);
          return [inner.context.requestId, inner.now.getTime() === unit.now.getTime()];
        });
        if (failing) throw new Error('given up');
        return told;
      });

    it('keeps what all of them did, each for its own request, at one instant', async () => {
      expect(await both(false)).toEqual(['other', true]);
      expect(await values()).toEqual([1, 1]);
    });

    it('gives up what all of them did', async () => {
      await expect(both(true)).rejects.toThrow('given up');
      expect(await values()).toEqual([0, 0]);
    });
  });

  describe('that runs into a deadlock', () => {
    /** Two commands that lock two rows in opposite order, each holding its first before either asks for its second. */
    const crossing = (meeting: Meeting, first: number, second: number) => async (unit: UnitOfWork) => {
      await unit.read(lockRow, [first]);
      await meeting.arrive();
      await unit.read(lockRow, [second]);
      unit.write(increase, [first]);
      unit.write(increase, [second]);
      return 'done';
    };

    it('would fail with SQLSTATE 40P01: the collision really happens', async () => {
      const meeting = new Meeting(2);
      const bare = async (first: number, second: number) => {
        const client = await database.pool.connect();
        try {
          await client.query('BEGIN');
          await client.query(lockRow.text, [first]);
          await meeting.arrive();
          await client.query(lockRow.text, [second]);
          await client.query('COMMIT');
        } catch (error) {
          await client.query('ROLLBACK');
          throw error;
        } finally {
          client.release();
        }
      };
      const outcomes = await Promise.allSettled([bare(1, 2), bare(2, 1)]);
      const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(failures).toEqual([expect.objectContaining({ reason: expect.objectContaining({ code: '40P01' }) })]);
    });

    it('is run again from its start, and each command takes effect once', async () => {
      const meeting = new Meeting(2);
      let attempts = 0;
      const counted = (first: number, second: number) => (unit: UnitOfWork) => {
        attempts++;
        return crossing(meeting, first, second)(unit);
      };
      const answers = await Promise.all([transactions.run(context(), counted(1, 2)), transactions.run(context(), counted(2, 1))]);
      expect(answers).toEqual(['done', 'done']);
      // The second try may be quicker than the one that waits, and collide once more.
      expect(attempts).toBeGreaterThanOrEqual(3);
      expect(await values()).toEqual([2, 2]);
    });
  });

  describe('that fails', () => {
    it('keeps nothing when the command throws after its writes', async () => {
      const run = transactions.run(context(), async (unit) => {
        unit.write(increase, [1]);
        await unit.read(lockRow, [2]);
        throw new Error('second thoughts');
      });
      await expect(run).rejects.toThrow('second thoughts');
      expect(await values()).toEqual([0, 0]);
    });

    it('keeps nothing when a queued write violates a constraint', async () => {
      const run = transactions.run(context(), async (unit) => {
        unit.write(increase, [1]);
        unit.write(insert, [1, 7]);
        unit.write(increase, [2]);
      });
      await expect(run).rejects.toMatchObject({ code: '23505' });
      expect(await values()).toEqual([0, 0]);
    });

    it('reports a constraint that only the COMMIT finds violated', async () => {
      const run = transactions.run(context(), async (unit) => {
        unit.write(increase, [1]);
        unit.write(checkLater, [99]);
      });
      await expect(run).rejects.toMatchObject({ code: '23503' });
      expect(await values()).toEqual([0, 0]);
    });

    it('keeps nothing when it is stopped just before the commit', async () => {
      debugPoints.at.beforeCommit = () => Promise.reject(new Error('power cut'));
      await expect(transactions.run(context(), async (unit) => unit.write(increase, [1]))).rejects.toThrow('power cut');
      expect(await values()).toEqual([0, 0]);
    });

    it('says that the database is not available when its connection is cut, and the next one works', async () => {
      const run = transactions.run(context(), async (unit) => {
        unit.write(increase, [1]);
        const [connection] = await unit.read(ownProcess);
        await testDatabase.rows('SELECT pg_terminate_backend($1)', [connection?.pid]);
        await unit.read(lockRow, [2]);
      });
      await expect(run).rejects.toMatchObject({ code: 'database.unavailable' });
      await transactions.run(context(), async (unit) => unit.write(increase, [2]));
      expect(await values()).toEqual([0, 1]);
    });
  });

  describe('with an idempotency key', () => {
    const key = { key: 'k-1', requestHash: 'hash' };
    const increaseOnce = async (unit: UnitOfWork) => {
      const [row] = await unit.read(lockRow, [1]);
      unit.write(increase, [1]);
      return { before: row?.value };
    };

    it('is not run a second time, and gives the first answer again', async () => {
      const first = await transactions.run(context(key), increaseOnce);
      expect(await transactions.run(context(key), increaseOnce)).toEqual(first);
      expect(await values()).toEqual([1, 0]);
    });

    it('is run once when the same request comes several times at once', async () => {
      const meeting = new Meeting(4);
      const together = async (unit: UnitOfWork) => {
        await meeting.arrive();
        return increaseOnce(unit);
      };
      const answers = await Promise.all([1, 2, 3, 4].map(() => transactions.run(context(key), together)));
      expect(answers).toEqual(Array(4).fill({ before: 0 }));
      expect(await values()).toEqual([1, 0]);
    });

    it('refuses the key with another request', async () => {
      await transactions.run(context(key), increaseOnce);
      const other = transactions.run(context({ ...key, requestHash: 'another' }), increaseOnce);
      await expect(other).rejects.toMatchObject({ code: 'request.idempotency-mismatch' });
      expect(await values()).toEqual([1, 0]);
    });

    it('keeps the key free after a failure', async () => {
      await expect(transactions.run(context(key), () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
      expect(await transactions.run(context(key), increaseOnce)).toEqual({ before: 0 });
    });

    it('gives the answer after a crash that came after the commit', async () => {
      debugPoints.at.afterCommit = () => Promise.reject(new Error('power cut'));
      await transactions.run(context(key), increaseOnce).catch(() => undefined);
      debugPoints.at = {};
      expect(await transactions.run(context(key), increaseOnce)).toEqual({ before: 0 });
      expect(await values()).toEqual([1, 0]);
    });
  });
});
