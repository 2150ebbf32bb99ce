import { ClockFollower } from '../../../src/modules/clock/clock-follower.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import type { TestApplication } from '../../support/application.js';
import { BuiltProduct } from '../../support/built-product.js';
import { passTime } from '../../support/passing-time.js';
import { queueBackends, RedisServer } from '../../support/queue-backends.js';
import { until } from '../../support/until.js';
import { Workers } from '../../support/workers.js';
import { alertsOf, cityBeforeTheYear, faultsOf, yearEnds } from './silent-year.js';

/** The clock is moved from every so many-th instant at which something is due to the next: what lies between is said late, but said. */
const stride = 6;

/** Empties every table of the queue but the one that tells its version. */
const wipePostgres = `
  DO $$
  DECLARE wiped text;
  BEGIN
    SELECT string_agg(format('bullmq.%I', tablename), ', ') INTO wiped FROM pg_tables
    WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%';
    EXECUTE 'TRUNCATE ' || wiped;
  END $$`;

describe('a year over the synthetic city, among faults', () => {
  let undisturbed: readonly string[];
  let instants: readonly Date[];
  let product: BuiltProduct;

  beforeAll(async () => {
    const [city, built] = await Promise.all([cityBeforeTheYear({ simulated: false }), BuiltProduct.build()]);
    product = built;
    await passTime(city, yearEnds);
    undisturbed = await alertsOf(city);
    const rows = await city.database.rows<{ at: Date }>(
      `SELECT DISTINCT created_at AS at FROM notifications WHERE level IS NOT NULL ORDER BY at`,
    );
    instants = rows.map(({ at }) => at).filter((_, index) => index % stride === 0);
    await city.close();
  }, 400_000);
  afterAll(() => product.remove());

  it('is long enough to be worth it, and says nothing twice even without faults', () => {
    expect(undisturbed.length).toBeGreaterThan(300);
    expect(new Set(undisturbed).size).toBe(undisturbed.length);
    expect(instants.length).toBeGreaterThan(15);
  });

  describe.each(queueBackends)('with its queue on %s', (backend) => {
    let redis: RedisServer | undefined;
    let city: TestApplication;
    let workers: Workers;

    beforeAll(async () => {
      redis = backend === 'redis' ? await RedisServer.start() : undefined;
      city = await cityBeforeTheYear({ simulated: true });
      workers = new Workers(product, {
        DATABASE_URL: city.database.url,
        CLOCK: 'simulated',
        LOG_LEVEL: 'error',
        ...(redis && { QUEUE_URL: redis.url }),
      });
    }, 180_000);
    afterAll(async () => {
      await workers.kill();
      await city.close();
      await redis?.remove();
    });

    /** Moves the clock of every process; what is due then is for the workers to do. */
    async function moveTo(at: Date): Promise<void> {
      const follower = city.app.get(ClockFollower, { strict: false });
      const transactions = city.app.get(Transactions, { strict: false });
      await transactions.run(systemContext('test'), async (unit) => follower.move(unit, at));
      follower.arrived(at);
    }

    const quiet = (at: Date) =>
      until(async () => {
        const [row] = await city.database.rows<{ quiet: boolean }>(
          `SELECT NOT EXISTS (SELECT FROM deadlines WHERE status = 'armed' AND next_at <= $1)
             AND NOT EXISTS (SELECT FROM outbox WHERE failure IS NULL)
             AND NOT EXISTS (SELECT FROM schedules WHERE next_at <= $1) AS quiet`,
          [at],
        );
        return row?.quiet === true;
      });

    const wipe = async () => (redis === undefined ? city.database.rows(wipePostgres) : redis.wipe());

    it('ends with the same alerts, none lost and none twice, whatever was killed, wiped or down on the way', async () => {
      const quarterStart = new Date('2027-01-01T00:00:00+08:00');
      await workers.are(2);
      for (const [index, at] of instants.entries()) {
        const next = instants[index + 1];
        const downOverQuarter = at < quarterStart && next !== undefined && next >= quarterStart;
        const downForDays = index % 11 === 7;
        const redisAway = redis !== undefined && index % 9 === 4;
        if (redisAway) await redis?.kill();
        await moveTo(at);
        if (index % 7 === 2) await workers.kill();
        if (index % 7 === 3 && !redisAway) await wipe();
        if (redisAway) await redis?.resume();
        if (downOverQuarter || downForDays) {
          await workers.kill();
          continue;
        }
        await workers.are(index % 12 >= 9 ? 4 : 2);
        await quiet(at);
      }
      await workers.are(2);
      const last = new Date(`${yearEnds.replace(' ', 'T')}:00+08:00`);
      await moveTo(last);
      await quiet(last);
      expect(await alertsOf(city)).toEqual(undisturbed);
      expect(await faultsOf(city)).toEqual([]);
    }, 900_000);
  });
});
