import { Test } from '@nestjs/testing';
import { AppModule } from '../../../src/app.module.js';
import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { SimulatedClock } from '../../../src/platform/clock/simulated-clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { City } from '../../support/city.js';
import { reportsOf } from '../quarterly-reports/quarter.js';
import { advance, startSimulation, type Simulation } from './simulation.js';

/** A second process on a simulated database. */
async function anotherProcess(databaseUrl: string) {
  const clock = new SimulatedClock(new Date('2025-03-10T09:00:00+08:00'));
  const config = loadConfig({ NODE_ENV: 'test', SEED: 'none', CLOCK: 'simulated' });
  const app = await Test.createTestingModule({ imports: [AppModule.forRoot({ config, databaseUrl, clock })] }).compile();
  app.useLogger(false);
  await app.init();
  return { app, clock };
}

describe('the clock of a simulation', () => {
  let simulation: Simulation;

  beforeEach(async () => {
    simulation = await startSimulation();
  });
  afterEach(() => simulation.city.close());

  const kept = async () =>
    (await simulation.city.application.database.rows<{ now: Date }>('SELECT now FROM simulated_clock'))[0]?.now;

  it('stands still, tells so to everybody signed in, and goes where it is sent', async () => {
    const head = await simulation.city.as('head');
    expect(await head.get('/clock')).toMatchObject({
      status: 200,
      body: { now: '2025-03-10T09:00:00.000+08:00', simulated: true },
    });
    expect(await advance(simulation, '2025-03-10 12:00')).toMatchObject({
      status: 200,
      body: { now: '2025-03-10T12:00:00.000+08:00' },
    });
    expect(await head.get('/clock')).toMatchObject({ body: { now: '2025-03-10T12:00:00.000+08:00' } });
    expect(await kept()).toEqual(new Date('2025-03-10T12:00:00+08:00'));
  });

  it('is moved by administrators and the office, and by nobody else', async () => {
    expect(await advance(simulation, '2025-03-10 10:00', { by: 'office' })).toMatchObject({ status: 200 });
    for (const name of ['head', 'discipline', 'leadership'] as const) {
      const client = await simulation.city.as(name);
      expect(await client.post('/clock/advance', { to: '2025-03-11T09:00:00+08:00' })).toMatchObject({ status: 403 });
    }
    const audit = await simulation.city.as('auditAdmin');
    expect(await audit.get('/audit/events?action=clock.advanced')).toMatchObject({
      body: { items: [{ action: 'clock.advanced' }] },
    });
  });

  it('does not go back, not too far at once, and nowhere that is no instant', async () => {
    expect(await advance(simulation, '2025-03-10 08:59')).toMatchObject({ status: 409, body: { code: 'clock.goes-back' } });
    expect(await advance(simulation, '2030-03-11 09:00')).toMatchObject({ status: 422, body: { code: 'clock.too-far' } });
    const admin = await simulation.city.as('systemAdmin');
    for (const to of ['2025-03-11', 'tomorrow', '2025-02-30T09:00:00+08:00', 7, null])
      expect(await admin.post('/clock/advance', { to })).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(await kept()).toEqual(new Date('2025-03-10T09:00:00+08:00'));
  });

  it('stops wherever something is due, in order, so that each thing happens at its own time', async () => {
    const { city } = simulation;
    const issue = await city.issueAt('handedOver.planning');
    const { body } = await advance(simulation, '2025-05-15 09:00');
    expect(body.fired).toMatchObject({ deadlines: expect.any(Number), schedules: expect.any(Number) });
    const rows = await city.application.database.rows<{ type: string; at: string; workflow: string }>(
      `SELECT e.type, c.workflow, to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS at
       FROM case_events e JOIN cases c ON c.id = e.case_id
       WHERE c.workflow = 'quarterly-report' ORDER BY e.seq`,
    );
    expect(rows.map(({ type, at }) => `${at} ${type}`)).toEqual([
      '2025-04-01 00:00 OPENED',
      '2025-04-09 08:30 DUE_SOON',
      '2025-04-14 08:30 DUE_SOON',
      '2025-04-16 08:30 DUE_VERY_SOON',
      '2025-04-16 17:30 DEADLINE_PASSED',
      '2025-04-23 17:30 ESCALATE',
      // Sunday 27 April was worked for Labour Day.
      '2025-04-29 17:30 ESCALATE',
    ]);
    // The plan of the issue itself was due on 31 March.
    const own = await city.application.database.rows<{ at: Date }>(
      `SELECT at FROM case_events WHERE case_id = $1 AND type = 'DEADLINE_PASSED'`,
      [issue.id],
    );
    expect(own.map(({ at }) => at.toISOString())).toEqual(['2025-03-31T09:30:00.000Z']);
    expect(await city.faults()).toEqual([]);
  });

  it('opens the reports of four quarters in a year, each once, though it is moved in many steps', async () => {
    const { city } = simulation;
    await city.issueAt('handedOver.planning');
    for (const to of ['2025-04-01 00:00', '2025-06-30 23:59', '2025-07-01 00:01', '2025-12-31 23:59', '2026-03-09 09:00'])
      expect(await advance(simulation, to)).toMatchObject({ status: 200 });
    const reports = await reportsOf(city, 'office', '?sort=number');
    expect(reports.map(({ quarter, createdAt }) => [quarter, createdAt])).toEqual([
      ['2025-Q1', '2025-04-01T00:00:00.000+08:00'],
      ['2025-Q2', '2025-07-01T00:00:00.000+08:00'],
      ['2025-Q3', '2025-10-01T00:00:00.000+08:00'],
      ['2025-Q4', '2026-01-01T00:00:00.000+08:00'],
    ]);
  });

  it('is moved by one at a time', async () => {
    const timekeeper = simulation.city.provided(Timekeeper);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let reached = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (reached = resolve));
    timekeeper.add({
      name: 'held',
      nextAt: async () => null,
      run: async () => {
        reached();
        await held;
        return 0;
      },
    });
    const first = advance(simulation, '2025-03-11 09:00');
    await underWay;
    expect(await advance(simulation, '2025-03-12 09:00')).toMatchObject({ status: 409, body: { code: 'clock.busy' } });
    release();
    expect(await first).toMatchObject({ status: 200 });
    expect(await advance(simulation, '2025-03-12 09:00')).toMatchObject({ status: 200 });
  });

  it('gives a request that is repeated its first answer, wherever it stands by then', async () => {
    const first = await advance(simulation, '2025-03-11 09:00', { key: 'one' });
    await advance(simulation, '2025-03-12 09:00');
    expect(await advance(simulation, '2025-03-11 09:00', { key: 'one' })).toMatchObject({ status: 200, body: first.body });
    expect(await kept()).toEqual(new Date('2025-03-12T09:00:00+08:00'));
  });

  it('is one clock for all processes of the database', async () => {
    const { app, clock: other } = await anotherProcess(simulation.city.application.database.url);
    try {
      const followed = new Promise<void>((resolve) => {
        const follow = other.follow.bind(other);
        other.follow = (instant) => {
          follow(instant);
          if (other.now().toISOString() === '2025-03-12T01:00:00.000Z') resolve();
        };
      });
      await advance(simulation, '2025-03-12 09:00');
      await followed;
    } finally {
      await app.close();
    }
  });

  it('does each thing once though other processes work beside it all the while', async () => {
    const { city } = simulation;
    await city.issuesAt('handedOver.planning', 3);
    const other = await anotherProcess(city.application.database.url);
    try {
      let over = false;
      const timekeeper = other.app.get(Timekeeper, { strict: false });
      const working = (async () => {
        while (!over) await timekeeper.runAll();
      })();
      expect(await advance(simulation, '2025-05-15 09:00')).toMatchObject({ status: 200 });
      over = true;
      await working;
    } finally {
      await other.app.close();
    }
    const twice = await city.application.database.rows(
      `SELECT case_id, user_id, kind, level, limit_kind FROM notifications WHERE kind IN ('reminder', 'overdue')
       GROUP BY case_id, user_id, kind, level, limit_kind, payload, created_at HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const events = await city.application.database.rows<{ types: string }>(
      `SELECT string_agg(e.type, ' ' ORDER BY e.seq) AS types FROM case_events e JOIN cases c ON c.id = e.case_id
       WHERE c.workflow = 'quarterly-report' GROUP BY c.id`,
    );
    expect(events).toEqual([{ types: 'OPENED DUE_SOON DUE_SOON DUE_VERY_SOON DEADLINE_PASSED ESCALATE ESCALATE' }]);
    expect(await city.faults()).toEqual([]);
  });

  it('signs nobody out and lets no token run out by being moved', async () => {
    const page = await simulation.city.page('head');
    expect(await advance(simulation, '2026-03-10 09:00')).toMatchObject({ status: 200 });
    expect(await page.get('/auth/me')).toMatchObject({ status: 200 });
    expect(await (await simulation.city.as('head')).get('/auth/me')).toMatchObject({ status: 200 });
  });
});

describe('with the real clock', () => {
  it('there are no routes of a clock, whoever asks', async () => {
    const city = await City.start();
    try {
      for (const name of ['systemAdmin', 'office'] as const) {
        const client = await city.as(name);
        expect(await client.get('/clock')).toMatchObject({ status: 404 });
        expect(await client.post('/clock/advance', { to: '2025-04-01T09:00:00+08:00' })).toMatchObject({ status: 404 });
      }
      const { body } = await city.application.client.get<{ paths: Record<string, object> }>('/openapi.json');
      expect(Object.keys(body.paths).filter((path) => path.includes('/clock'))).toEqual([]);
    } finally {
      await city.close();
    }
  });
});
