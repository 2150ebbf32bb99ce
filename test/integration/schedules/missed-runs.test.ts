import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { effectsOf, prepareEffects, runsOf, startProcess, WorkDays, type Process } from './work-days.js';

/** Holds whoever comes until it is opened. */
class Gate {
  private arrive = (): void => undefined;
  open = (): void => undefined;
  readonly reached = new Promise<void>((resolve) => (this.arrive = resolve));
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));

  async pass(): Promise<void> {
    this.arrive();
    await this.opened;
  }
}

describe('scheduled work', () => {
  let database: TestDatabase;
  let processes: Process[];

  beforeEach(async () => {
    database = await createTestDatabase();
    await prepareEffects(database);
    processes = [];
  });
  afterEach(async () => {
    for (const process of processes) await process.stop();
    await database.drop();
  });

  async function start(now: string, schedules?: WorkDays): Promise<Process> {
    const process = await startProcess(database, now, schedules);
    processes.push(process);
    return process;
  }
  const lines = (schedule: string) => runsOf(database, schedule);
  const effects = (schedule: string) => effectsOf(database, schedule);

  it('is done once when its time comes, and not before', async () => {
    const process = await start('2025-03-10 05:00');
    expect(await process.nextAt()).toBe('2025-03-09T22:00:00.000Z');
    expect(await process.at('2025-03-10 05:59')).toBe(0);
    expect(await process.at('2025-03-10 06:00')).toBe(2);
    expect(await process.at('2025-03-10 06:00')).toBe(0);
    expect(await process.at('2025-03-10 08:30')).toBe(1);
    expect(await lines('each')).toEqual(['2025-03-10 06:00 ran']);
    expect(await lines('digest')).toEqual(['2025-03-10 08:30 ran']);
    expect(await effects('once')).toEqual(['2025-03-10 06:00']);
  });

  it('that was missed by minutes is made up for under every policy', async () => {
    const process = await start('2025-03-10 05:00');
    await process.at('2025-03-10 08:45');
    expect([await lines('each'), await lines('once'), await lines('digest')]).toEqual([
      ['2025-03-10 06:00 ran late'],
      ['2025-03-10 06:00 ran late'],
      ['2025-03-10 08:30 ran late'],
    ]);
  });

  it('that was missed for days, with no process there, is made up for as its policy says', async () => {
    const first = await start('2025-03-12 05:00');
    await first.at('2025-03-12 09:00');
    await first.stop();
    processes = [];
    // From Wednesday to Sunday nobody was there.
    const second = await start('2025-03-16 10:00');
    await second.at('2025-03-16 10:00');
    const days = ['12', '13', '14', '15', '16'].map((day) => `2025-03-${day} 06:00`);
    expect(await effects('each')).toEqual(days);
    expect(await effects('once')).toEqual(['2025-03-12 06:00', '2025-03-16 06:00']);
    expect(await lines('once')).toEqual([
      '2025-03-12 06:00 ran late',
      '2025-03-13 06:00 skipped late',
      '2025-03-16 06:00 ran late',
    ]);
    expect(await effects('digest')).toEqual(['2025-03-12 08:30']);
    expect(await lines('digest')).toEqual(['2025-03-12 08:30 ran late', '2025-03-13 08:30 skipped late']);
    const [{ reason } = { reason: null }] = await database.rows<{ reason: object | null }>(
      `SELECT reason FROM schedule_runs WHERE schedule = 'digest' AND outcome = 'skipped'`,
    );
    expect(reason).toEqual({
      zh: '2025-03-13 08:30 至 2025-03-14 08:30 共 2 次未行：当日已过，不再补行',
      en: '2 runs from 2025-03-13 08:30 to 2025-03-14 08:30: its day is over',
    });
    expect(await second.at('2025-03-17 08:30')).toBe(3);
  });

  it.each([2, 4])('is done once though %i processes look for it at the same moment', async (count) => {
    const many = await Promise.all(Array.from({ length: count }, () => start('2025-03-10 05:00')));
    const done = await Promise.all(many.map((process) => process.at('2025-03-14 09:00')));
    expect(done.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
    // Who found everything taken may look again: nothing may be left, and nothing may have been done twice.
    for (const process of many) await process.at('2025-03-14 09:00');
    expect(await effects('each')).toEqual(['10', '11', '12', '13', '14'].map((day) => `2025-03-${day} 06:00`));
    expect(await effects('once')).toEqual(['2025-03-14 06:00']);
    expect(await effects('digest')).toEqual(['2025-03-14 08:30']);
  });

  it('that one process is at is left alone by another, which does what else is due', async () => {
    const [slow, quick] = [await start('2025-03-10 05:00'), await start('2025-03-10 05:00')];
    const gate = new Gate();
    const whole = slow.schedules.work;
    slow.schedules.work = async (unit, run) => {
      await gate.pass();
      return whole(unit, run);
    };
    const first = slow.at('2025-03-10 06:00');
    await gate.reached;
    expect(await quick.at('2025-03-10 06:00')).toBe(1);
    expect([await effects('each'), await effects('once')]).toEqual([[], ['2025-03-10 06:00']]);
    gate.open();
    expect(await first).toBe(1);
    expect(await quick.at('2025-03-10 06:00')).toBe(0);
    expect(await effects('each')).toEqual(['2025-03-10 06:00']);
  });

  it('that fails leaves nothing behind, is tried again with growing pauses, and is known as failed until it succeeds', async () => {
    const process = await start('2025-03-10 05:00');
    const whole = process.schedules.work;
    const fail: WorkDays['work'] = async (unit, run) => {
      await whole(unit, run);
      if (run.name === 'each') throw new Error('邮件服务器不通');
      return undefined;
    };
    process.schedules.work = fail;
    await process.at('2025-03-10 06:00');
    expect([await effects('each'), await effects('once')]).toEqual([[], ['2025-03-10 06:00']]);
    expect(await lines('each')).toEqual(['2025-03-10 06:00 failed late']);
    expect(await process.at('2025-03-10 06:00')).toBe(0);
    expect(await process.nextAt()).toBe('2025-03-09T22:01:00.000Z');
    expect(await process.at('2025-03-10 06:01')).toBe(1);
    expect(await process.nextAt()).toBe('2025-03-09T22:03:00.000Z');
    process.schedules.work = whole;
    await process.at('2025-03-10 06:03');
    expect(await effects('each')).toEqual(['2025-03-10 06:00']);
    expect(await lines('each')).toEqual(['2025-03-10 06:00 ran']);
    expect(await database.rows(`SELECT attempts, retry_at FROM schedules WHERE name = 'each'`)).toEqual([
      { attempts: 0, retry_at: null },
    ]);
  });

  it('is done in portions where there is much, each kept for itself, as one run', async () => {
    const process = await start(
      '2025-03-10 05:00',
      new WorkDays({ each: { rule: { kind: 'daily', at: '06:00' }, missed: 'runEach' } }),
    );
    const whole = process.schedules.work;
    let left = 3;
    process.schedules.work = async (unit, run) => {
      await whole(unit, run);
      left -= 1;
      return { more: left > 0 };
    };
    expect(await process.at('2025-03-10 06:00')).toBe(3);
    expect(await effects('each')).toHaveLength(3);
    expect(await lines('each')).toEqual(['2025-03-10 06:00 ran']);
  });

  it('rests while it is paused, and what was missed meanwhile goes by its policy', async () => {
    const process = await start('2025-03-10 05:00');
    await database.rows(`UPDATE schedules SET paused = true`);
    expect(await process.at('2025-03-11 09:00')).toBe(0);
    expect(await process.nextAt()).toBeNull();
    await database.rows(`UPDATE schedules SET paused = false`);
    await process.at('2025-03-11 09:00');
    expect([await effects('each'), await effects('once')]).toEqual([
      ['2025-03-10 06:00', '2025-03-11 06:00'],
      ['2025-03-11 06:00'],
    ]);
  });

  it('waits where the calendar ends, says for which year, and goes on once that is loaded', async () => {
    const process = await start('2026-12-31 08:00');
    await process.at('2026-12-31 09:00');
    const waiting = () => database.rows(`SELECT next_at, awaits_year FROM schedules WHERE name = 'digest'`);
    expect(await waiting()).toEqual([{ next_at: null, awaits_year: 2027 }]);
    await process.at('2027-01-05 09:00');
    expect(await effects('digest')).toEqual(['2026-12-31 08:30']);
    expect(await effects('each')).toHaveLength(5);
  });

  it('that the database knows and the code does not stops the start', async () => {
    await start('2025-03-10 05:00');
    const others = new WorkDays({ each: { rule: { kind: 'daily', at: '06:00' }, missed: 'runEach' } });
    await expect(startProcess(database, '2025-03-10 05:00', others)).rejects.toThrow(
      'schedules in the database that this code does not know: digest, once',
    );
  });

  it('whose rule has changed counts by the new one from the start on', async () => {
    await start('2025-03-10 05:00', new WorkDays({ each: { rule: { kind: 'daily', at: '06:00' }, missed: 'runEach' } }));
    const changed = await start(
      '2025-03-10 05:30',
      new WorkDays({ each: { rule: { kind: 'every', value: 1, unit: 'hours' }, missed: 'skip' } }),
    );
    expect(await changed.at('2025-03-10 06:00')).toBe(1);
    expect(await changed.nextAt()).toBe('2025-03-09T23:00:00.000Z');
  });
});
