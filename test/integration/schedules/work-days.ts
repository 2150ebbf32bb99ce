import { Test } from '@nestjs/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../../../src/app.module.js';
import type { ScheduledJob, ScheduleName } from '../../../src/engine/schedules/scheduled-jobs.js';
import { Schedules, type ScheduleHandler } from '../../../src/engine/schedules/schedules.js';
import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { ManualClock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { statement } from '../../../src/platform/database/statement.js';
import { words } from '../../../src/platform/words/words.js';
import type { TestDatabase } from '../../support/database.js';

const title = words('测试任务', 'test work');
const effect = statement('test.effect', 'INSERT INTO effects (schedule, due_at) VALUES ($1, $2)');

/** Schedules of a test's own, one under each policy, whose runs leave a row each; a test may put other work in their place. */
export class WorkDays extends Schedules {
  work: ScheduleHandler = (unit, { name, dueAt }) => {
    unit.write(effect, [name, dueAt]);
    return undefined;
  };

  constructor(
    private readonly own: Readonly<Record<string, Omit<ScheduledJob, 'title'>>> = {
      each: { rule: { kind: 'daily', at: '06:00' }, missed: 'runEach' },
      once: { rule: { kind: 'daily', at: '06:00' }, missed: 'runOnceLate' },
      digest: { rule: { kind: 'workingDays', at: 'officeOpening' }, missed: 'skip' },
    },
  ) {
    super();
    for (const name of Object.keys(own)) this.handle(name as ScheduleName, (unit, run) => this.work(unit, run));
  }

  override jobs(): ReadonlyMap<string, ScheduledJob> {
    return new Map(Object.entries(this.own).map(([name, job]) => [name, { ...job, title }]));
  }
}

/** One process of the product that does scheduled work. */
export interface Process {
  readonly app: INestApplicationContext;
  readonly clock: ManualClock;
  readonly schedules: WorkDays;
  /** Does all that is due at an instant of Asia/Shanghai, `2025-03-10 09:00`. */
  at(instant: string): Promise<number>;
  nextAt(): Promise<string | null>;
  stop(): Promise<void>;
}

/** Starts a process on a database; the schedules count from the instant of the first start. */
export async function startProcess(database: TestDatabase, now: string, schedules = new WorkDays()): Promise<Process> {
  const clock = new ManualClock(new Date(instantOf(now)));
  const config = loadConfig({ NODE_ENV: 'test', SEED: 'none' });
  const builder = Test.createTestingModule({ imports: [AppModule.forRoot({ config, databaseUrl: database.url, clock })] });
  const app = await builder.overrideProvider(Schedules).useValue(schedules).compile();
  app.useLogger(false);
  try {
    await app.init();
  } catch (error) {
    // What was opened before the failure must not outlive the test.
    await app.close();
    throw error;
  }
  const timekeeper = app.get(Timekeeper, { strict: false });
  return {
    app,
    clock,
    schedules,
    at: (instant) => {
      clock.set(instantOf(instant));
      return timekeeper.run('schedules');
    },
    nextAt: async () => (await timekeeper.nextAt())?.toISOString() ?? null,
    stop: () => app.close(),
  };
}

const instantOf = (text: string) => `${text.replace(' ', 'T')}:00+08:00`;
const wall = `to_char(due_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`;

/** Makes the table in which runs leave their traces. */
export async function prepareEffects(database: TestDatabase): Promise<void> {
  await database.rows('CREATE TABLE effects (schedule text, due_at timestamptz)');
}

/** What the runs of a schedule have left behind, in order. */
export async function effectsOf(database: TestDatabase, schedule: string): Promise<string[]> {
  const rows = await database.rows<{ at: string }>(`SELECT ${wall} AS at FROM effects WHERE schedule = $1 ORDER BY due_at`, [
    schedule,
  ]);
  return rows.map(({ at }) => at);
}

/** What is kept of a schedule's runs, in order: `2025-03-10 06:00 ran late`. */
export async function runsOf(database: TestDatabase, schedule: string): Promise<string[]> {
  const rows = await database.rows<{ line: string }>(
    `SELECT ${wall} || ' ' || outcome || CASE WHEN late THEN ' late' ELSE '' END AS line
     FROM schedule_runs WHERE schedule = $1 ORDER BY due_at`,
    [schedule],
  );
  return rows.map(({ line }) => line);
}
