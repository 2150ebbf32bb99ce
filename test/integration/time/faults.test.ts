import { ClockFollower } from '../../../src/modules/clock/clock-follower.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { BuiltProduct } from '../../support/built-product.js';
import type { Issue } from '../../support/issue-path.js';
import { passTime } from '../../support/passing-time.js';
import { queueBackends, RedisServer } from '../../support/queue-backends.js';
import { until } from '../../support/until.js';
import { Workers } from '../../support/workers.js';
import { City } from '../../support/city.js';
import { startSimulation, type Simulation } from '../clock/simulation.js';

const begin = '2025-04-07 10:00';
const end = '2026-04-20 18:00';

/** What a year of silence leads to: every alert as case, limit, level and person, none of them an id that another run would not have. */
async function alertsOf(city: City, issues: readonly Issue[]): Promise<string[]> {
  const places = new Map(issues.map(({ id }, index) => [id, `issue ${index}`]));
  const rows = await city.application.database.rows<{ case_id: string; what: string }>(
    `SELECT n.case_id, concat_ws(' ', coalesce(q.quarter, ''), n.limit_kind, n.level, e.payload->>'level', u.username) AS what
     FROM notifications n JOIN users u ON u.id = n.user_id JOIN case_events e ON e.case_id = n.case_id AND e.seq = n.seq
     LEFT JOIN quarterly_reports q ON q.case_id = n.case_id
     WHERE n.level IS NOT NULL`,
  );
  return rows.map(({ case_id, what }) => `${places.get(case_id) ?? 'report'} ${what}`).sort();
}

async function prepare(city: City): Promise<Issue[]> {
  city.at(begin);
  const rectifying = await city.issuesAt('handedOver.rectifying', 5);
  const planning = await city.issuesAt('handedOver.planning', 3);
  return [...rectifying, ...planning, ...(await city.issuesAt('handedOver.awaitingReceipt', 3))];
}

describe('a year in which nobody moves', () => {
  let undisturbed: readonly string[];
  let instants: readonly Date[];
  let product: BuiltProduct;

  beforeAll(async () => {
    const city = await City.start();
    const [issues, built] = await Promise.all([prepare(city), BuiltProduct.build()]);
    product = built;
    await passTime(city.application, end);
    undisturbed = await alertsOf(city, issues);
    const rows = await city.application.database.rows<{ at: Date }>(
      `SELECT created_at AS at FROM notifications WHERE level IS NOT NULL
       UNION SELECT due_at FROM schedule_runs WHERE schedule = 'quarterly-reports-open' ORDER BY at`,
    );
    instants = rows.map(({ at }) => at);
    await city.close();
  }, 180_000);
  afterAll(() => product.remove());

  it('brings each alert of each case and level to each recipient once, and the reports of all four quarters', () => {
    expect(undisturbed.length).toBeGreaterThan(200);
    expect(new Set(undisturbed).size).toBe(undisturbed.length);
    const quarters = undisturbed.flatMap((line) => /report (\S+)/.exec(line)?.[1] ?? []);
    expect([...new Set(quarters)]).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
  });

  describe.each(queueBackends)('with its queue on %s', (backend) => {
    let redis: RedisServer | undefined;
    let simulation: Simulation;
    let workers: Workers;
    let issues: readonly Issue[];
    const rows = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
      simulation.city.application.database.rows<Row>(text, values);

    beforeAll(async () => {
      redis = backend === 'redis' ? await RedisServer.start() : undefined;
      simulation = await startSimulation(`${begin.replace(' ', 'T')}:00+08:00`);
      issues = await prepare(simulation.city);
      const { database } = simulation.city.application;
      workers = new Workers(product, {
        DATABASE_URL: database.url,
        CLOCK: 'simulated',
        LOG_LEVEL: 'error',
        ...(redis && { QUEUE_URL: redis.url }),
      });
    }, 120_000);
    afterAll(async () => {
      await workers.kill();
      await simulation.city.close();
      await redis?.remove();
    });

    /** Moves the clock of every process; what is due then is for the workers to do. */
    async function moveTo(at: Date): Promise<void> {
      const follower = simulation.city.provided(ClockFollower);
      await simulation.city.provided(Transactions).run(systemContext('test'), async (unit) => follower.move(unit, at));
      follower.arrived(at);
    }

    const quiet = (at: Date) =>
      until(async () => {
        const [row] = await rows<{ quiet: boolean }>(
          `SELECT NOT EXISTS (SELECT FROM deadlines WHERE status = 'armed' AND next_at <= $1)
             AND NOT EXISTS (SELECT FROM outbox WHERE failure IS NULL)
             AND NOT EXISTS (SELECT FROM schedules WHERE next_at <= $1) AS quiet`,
          [at],
        );
        return row?.quiet === true;
      });

    const wipe = async () => (redis === undefined ? rows(wipePostgres) : redis.wipe());

    it('ends with the same alerts, none lost and none twice, whatever was killed, wiped or down on the way', async () => {
      const quarterStart = new Date('2025-07-01T00:00:00+08:00');
      await workers.are(2);
      for (const [index, at] of instants.entries()) {
        const next = instants[index + 1];
        const downOverQuarter = at < quarterStart && next !== undefined && next >= quarterStart;
        const downForDays = index % 11 === 7;
        if (redis !== undefined && index % 9 === 4) await redis.kill();
        await moveTo(at);
        if (index % 7 === 2) await workers.kill();
        if (index % 7 === 3) await (redis === undefined || index % 9 !== 4 ? wipe() : Promise.resolve());
        if (redis !== undefined && index % 9 === 4) await redis.resume();
        if (downOverQuarter || downForDays) {
          await workers.kill();
          continue;
        }
        await workers.are(index % 12 >= 9 ? 4 : 2);
        await quiet(at);
      }
      await workers.are(2);
      const last = new Date(`${end.replace(' ', 'T')}:00+08:00`);
      await moveTo(last);
      await quiet(last);
      expect(await alertsOf(simulation.city, issues)).toEqual(undisturbed);
      expect(await simulation.city.faults()).toEqual([]);
    }, 480_000);
  });
});

/** Empties every table of the queue but the one that tells its version. */
const wipePostgres = `
  DO $$
  DECLARE wiped text;
  BEGIN
    SELECT string_agg(format('bullmq.%I', tablename), ', ') INTO wiped FROM pg_tables
    WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%';
    EXECUTE 'TRUNCATE ' || wiped;
  END $$`;
