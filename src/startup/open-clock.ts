import { historyUntil } from '../../seeds/demo/programme.js';
import { SystemClock, type Clock } from '../platform/clock/clock.js';
import { SimulatedClock } from '../platform/clock/simulated-clock.js';
import { SimulatedClockRepository } from '../platform/clock/simulated-clock.repository.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { SeedingsRepository } from './seedings.repository.js';

const dropRuns = statement('open-clock.drop-runs', 'DELETE FROM schedule_runs');
const dropSchedules = statement('open-clock.drop-schedules', 'DELETE FROM schedules');

type Wanted = Pick<Config, 'clock' | 'simulatedStart' | 'seed'>;

/**
 * The clock that a database lives by: the machine's own, or that of a simulation. An empty database becomes a simulation where that is
 * wanted, and stays one for ever: simulated and real data never meet.
 *
 * @throws StartupError `startup.clock-real-data`, `startup.clock-simulated-data`, `startup.simulated-start-too-early`
 */
export async function openClock(wanted: Wanted, url: string): Promise<Clock> {
  return onDatabase(url, async (database) => {
    const kept = await new SimulatedClockRepository(database).find();
    if (wanted.clock === 'system') {
      if (kept !== undefined) throw simulatedData();
      return new SystemClock();
    }
    return new SimulatedClock(kept ?? (await beginSimulation(wanted, database)));
  });
}

/** As `openClock`, for commands: what the database lives by is what they go by, unless a simulation is asked for by name. */
export async function openClockOfDatabase(wanted: Wanted, url: string): Promise<Clock> {
  const kept = await onDatabase(url, (database) => new SimulatedClockRepository(database).find());
  return kept === undefined ? openClock(wanted, url) : new SimulatedClock(kept);
}

async function beginSimulation({ seed, simulatedStart }: Wanted, database: Database): Promise<Date> {
  if (!(await new SeedingsRepository(database).isEmpty())) throw realData();
  const start = simulatedStart === undefined ? new SystemClock().now() : new Date(simulatedStart);
  if (seed !== 'none' && start < new Date(`${historyUntil}T23:59:59+08:00`)) throw tooEarly();
  const repository = new SimulatedClockRepository(database);
  // What an earlier start on the real clock has planned is planned anew from the simulation's own present.
  await database.rows(dropRuns);
  await database.rows(dropSchedules);
  await repository.begin(start);
  return (await repository.find()) ?? start;
}

async function onDatabase<Result>(url: string, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = new Database({ url, poolSize: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const realData = () =>
  new StartupError('startup.clock-real-data', {
    zh: 'CLOCK=simulated（模拟时钟）只能用于新建的空数据库，或此前就以模拟时钟启动的数据库；本数据库里是真实时间下的数据。请去掉 CLOCK，或用 DATA_DIR、DATABASE_URL 另指一个空数据库。',
    en:
      'CLOCK=simulated works on an empty database, or on one that was simulated from its first start; this one holds data of real time. ' +
      'Remove CLOCK, or name an empty database with DATA_DIR or DATABASE_URL.',
  });

const simulatedData = () =>
  new StartupError('startup.clock-simulated-data', {
    zh: '本数据库以模拟时钟运行，不能在真实时间下启动。请设 CLOCK=simulated，或用 DATA_DIR、DATABASE_URL 另指数据库。',
    en: 'This database is a simulation and does not start on the real clock. Set CLOCK=simulated, or name another one with DATA_DIR or DATABASE_URL.',
  });

const tooEarly = () =>
  new StartupError('startup.simulated-start-too-early', {
    zh: `SIMULATED_START 须晚于 ${historyUntil}：示例数据的经过到这一天为止。要从更早开始，请设 SEED=none。`,
    en: `SIMULATED_START must lie after ${historyUntil}, the last day in the history of the seeds. To begin earlier, set SEED=none.`,
  });
