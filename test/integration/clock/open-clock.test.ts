import { AppModule } from '../../../src/app.module.js';
import { SystemClock } from '../../../src/platform/clock/clock.js';
import { SimulatedClock } from '../../../src/platform/clock/simulated-clock.js';
import { openClock, openClockOfDatabase } from '../../../src/startup/open-clock.js';
import { startTestApplication } from '../../support/application.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

describe('the clock of a database', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  const open = (clock: 'system' | 'simulated', more: { simulatedStart?: string; seed?: 'none' | 'demo' } = {}) =>
    openClock({ clock, simulatedStart: undefined, seed: 'none', ...more }, database.url);
  const somebody = () =>
    database.rows(
      `INSERT INTO organisations (id, name, kind, path, created_at, updated_at)
       VALUES ('0192f000-0000-7000-8000-000000000001', '某市', 'city', '/0192f000-0000-7000-8000-000000000001/', now(), now())`,
    );

  it('is the real one where nothing else is asked for, and marks nothing', async () => {
    expect(await open('system')).toBeInstanceOf(SystemClock);
    expect(await database.rows('SELECT * FROM simulated_clock')).toEqual([]);
  });

  it('is simulated in an empty database where that is asked for, from the start that is asked for, and stays so', async () => {
    const clock = await open('simulated', { simulatedStart: '2025-01-06T09:00:00+08:00' });
    expect(clock).toBeInstanceOf(SimulatedClock);
    expect(clock.now().toISOString()).toBe('2025-01-06T01:00:00.000Z');
    await somebody();
    expect((await open('simulated', { simulatedStart: '2026-01-01T09:00:00+08:00' })).now()).toEqual(clock.now());
    await expect(open('system')).rejects.toMatchObject({
      code: 'startup.clock-simulated-data',
      messages: { zh: expect.stringContaining('CLOCK=simulated'), en: expect.stringContaining('CLOCK=simulated') },
    });
  });

  it('is not simulated in a database with real data', async () => {
    await somebody();
    await expect(open('simulated')).rejects.toMatchObject({
      code: 'startup.clock-real-data',
      messages: { zh: expect.stringContaining('空数据库'), en: expect.stringContaining('empty database') },
    });
    expect(await database.rows('SELECT * FROM simulated_clock')).toEqual([]);
  });

  it('begins at the real present where no start is named', async () => {
    const before = new SystemClock().now();
    const { now } = { now: (await open('simulated')).now() };
    expect(now.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(now.getTime()).toBeLessThanOrEqual(new SystemClock().now().getTime());
  });

  it('does not begin within the history of the seeds that are to be loaded', async () => {
    const early = { seed: 'demo', simulatedStart: '2026-11-20T09:00:00+08:00' } as const;
    await expect(open('simulated', early)).rejects.toMatchObject({ code: 'startup.simulated-start-too-early' });
    expect(await open('simulated', { ...early, simulatedStart: '2026-11-21T09:00:00+08:00' })).toBeInstanceOf(SimulatedClock);
  });

  it('is the same for two processes that start at once', async () => {
    const clocks = await Promise.all(
      ['2025-01-06T09:00:00+08:00', '2025-02-06T09:00:00+08:00'].map((simulatedStart) => open('simulated', { simulatedStart })),
    );
    expect(clocks[0]?.now()).toEqual(clocks[1]?.now());
  });

  it('is what commands go by, unless a simulation is asked for where there is none', async () => {
    const of = (clock: 'system' | 'simulated') =>
      openClockOfDatabase({ clock, simulatedStart: undefined, seed: 'none' }, database.url);
    expect(await of('system')).toBeInstanceOf(SystemClock);
    await somebody();
    await expect(of('simulated')).rejects.toMatchObject({ code: 'startup.clock-real-data' });
    await database.rows(`INSERT INTO simulated_clock (now) VALUES ('2025-01-06T09:00:00+08:00')`);
    expect((await of('system')).now().toISOString()).toBe('2025-01-06T01:00:00.000Z');
  });

  it('plans anew what an earlier start on the real clock had planned', async () => {
    const started = await startTestApplication({
      module: (platform) => AppModule.forRoot({ ...platform, databaseUrl: database.url }),
    });
    await started.close();
    expect((await database.rows('SELECT name FROM schedules')).length).toBeGreaterThan(0);
    await open('simulated', { simulatedStart: '2020-01-06T09:00:00+08:00' });
    expect(await database.rows('SELECT name FROM schedules')).toEqual([]);
  });
});
