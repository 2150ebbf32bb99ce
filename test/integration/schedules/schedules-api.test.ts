import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { City } from '../../support/city.js';

interface Schedule {
  readonly name: string;
  readonly nextAt: string | null;
  readonly lastRun: { readonly outcome: string } | null;
}

describe('the schedules of the product', () => {
  let city: City;

  beforeEach(async () => {
    city = await City.start();
  });
  afterEach(() => city.close());

  const schedules = async (language: 'zh-CN' | 'en' = 'zh-CN') =>
    (await city.as('systemAdmin')).get<{ items: Schedule[]; warnings: object[] }>('/schedules', { language });
  const tick = (instant: string) => {
    city.at(instant);
    return city.provided(Timekeeper).run('schedules');
  };
  const named = async (name: string, language?: 'zh-CN' | 'en') =>
    (await schedules(language)).body.items.find((schedule) => schedule.name === name);

  it('are told to the system administrator with their rule, their policy and their next instant, in both languages', async () => {
    const { status, body } = await schedules();
    expect({ status, warnings: body.warnings }).toEqual({ status: 200, warnings: [] });
    expect(body.items.map(({ name, nextAt }) => [name, nextAt])).toEqual([
      ['calendar-watch', expect.stringMatching(/^2025-03-1[01]T09:00/)],
      ['demand-alerts', '2025-03-11T08:30:00.000+08:00'],
      ['housekeeping', '2025-03-11T03:00:00.000+08:00'],
      ['morning-digest', '2025-03-11T08:30:00.000+08:00'],
      ['quarterly-reports-open', '2025-04-01T00:00:00.000+08:00'],
    ]);
    expect(await named('quarterly-reports-open')).toMatchObject({
      title: '开启季度督导报告',
      ruleText: '每季度首日 00:00',
      missed: 'runEach',
      missedText: '逐次补行',
      paused: false,
      waitsFor: null,
      lastRun: null,
    });
    expect(await named('morning-digest', 'en')).toMatchObject({
      title: 'send the morning digest',
      ruleText: 'every working day as the office opens',
      missedText: 'left out once its day is over',
    });
  });

  it('are nobody else’s affair', async () => {
    for (const name of ['office', 'securityAdmin', 'auditAdmin', 'head'] as const) {
      const client = await city.as(name);
      expect(await client.get('/schedules')).toMatchObject({ status: 403 });
      expect(await client.get('/schedules/housekeeping/runs')).toMatchObject({ status: 403 });
    }
  });

  it('show every run, the newest first, page by page, and those that were left out with the reason', async () => {
    await tick('2025-03-11 08:31');
    await tick('2025-03-15 10:00');
    const admin = await city.as('systemAdmin');
    const runs = await admin.get('/schedules/morning-digest/runs?count=true');
    expect(runs.body).toMatchObject({
      total: 2,
      items: [
        { dueAt: '2025-03-12T08:30:00.000+08:00', outcome: 'skipped', late: true, reason: expect.stringContaining('当日已过') },
        { dueAt: '2025-03-11T08:30:00.000+08:00', ranAt: '2025-03-11T08:31:00.000+08:00', outcome: 'ran', late: false },
      ],
    });
    const first = await admin.get<{ items: { dueAt: string }[]; nextCursor: string }>(
      '/schedules/morning-digest/runs?limit=1&sort=dueAt',
    );
    expect(first.body.items.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2025-03-11']);
    const second = await admin.get(`/schedules/morning-digest/runs?limit=1&sort=dueAt&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ items: [{ outcome: 'skipped' }], nextCursor: null });
    expect(await admin.get('/schedules/morning-digest/runs?outcome=failed')).toMatchObject({ body: { items: [] } });
    expect(await admin.get('/schedules/no-such/runs')).toMatchObject({ status: 404 });
    expect(await admin.get('/schedules/constructor/runs')).toMatchObject({ status: 404 });
    expect(await admin.get('/schedules/housekeeping/runs?outcome=maybe')).toMatchObject({ status: 400 });
  });

  it('warn from November on while next year’s calendar is not loaded, and say who waits for it', async () => {
    city.at('2026-10-31 09:00');
    expect((await schedules()).body.warnings).toEqual([]);
    await tick('2026-11-01 09:00');
    expect((await schedules()).body.warnings).toMatchObject([{ code: 'calendar.year-missing', year: 2027 }]);
    expect((await schedules('en')).body.warnings).toMatchObject([
      { text: expect.stringContaining('calendar of 2027 is not loaded') },
    ]);
    expect(await named('calendar-watch')).toMatchObject({
      lastRun: { outcome: 'ran', reason: expect.stringContaining('2027年的工作日历尚未载入') },
    });
    await tick('2026-12-31 12:00');
    expect(await named('morning-digest')).toMatchObject({ nextAt: null, waitsFor: '等待载入2027年的工作日历' });
    expect(await named('calendar-watch')).toMatchObject({ nextAt: '2027-01-01T09:00:00.000+08:00' });
  });

  it('have the system administrators told of a missing calendar in their inbox, once a level, until it is there', async () => {
    const told = async () => {
      const { body } = await (
        await city.as('systemAdmin')
      ).get<{ items: { level: string; case: null; title: string }[] }>('/notifications?kind=product', { language: 'en' });
      return body.items.map(({ level, case: about, title }) => [level, about, /calendar of 2027 is not loaded/.test(title)]);
    };
    await tick('2026-11-02 09:00');
    await tick('2026-11-03 09:00');
    expect(await told()).toEqual([['dueSoon', null, true]]);
    await tick('2026-12-01 09:00');
    await tick('2027-01-04 09:00');
    expect(await told()).toEqual([
      ['overdue1', null, true],
      ['dueVerySoon', null, true],
      ['dueSoon', null, true],
    ]);
    expect((await (await city.as('office')).get('/notifications?kind=product')).body['items']).toEqual([]);
  });

  it('stand still while the system administrator has paused them, and do by their policy what fell due meanwhile; both are audited', async () => {
    const pause = async (name: string, paused: unknown, by: 'systemAdmin' | 'office' = 'systemAdmin') =>
      (await city.as(by)).put(`/schedules/${name}/paused`, { paused });
    expect(await pause('housekeeping', true)).toMatchObject({ status: 200, body: { name: 'housekeeping', paused: true } });
    await pause('housekeeping', true);
    await tick('2025-03-14 12:00');
    expect(await named('housekeeping')).toMatchObject({ paused: true, lastRun: null });
    await pause('housekeeping', false);
    await tick('2025-03-14 12:01');
    expect(await named('housekeeping')).toMatchObject({ paused: false, lastRun: { outcome: 'ran', late: true } });
    expect((await pause('none-such', true)).status).toBe(404);
    expect((await pause('housekeeping', 'yes')).status).toBe(422);
    expect((await pause('housekeeping', true, 'office')).status).toBe(403);
    const { body } = await (
      await city.as('auditAdmin')
    ).get<{ items: { action: string }[] }>('/audit/events?action=schedule.paused,schedule.resumed');
    expect(body.items.map(({ action }) => action)).toEqual(['schedule.resumed', 'schedule.paused']);
  });

  it('clear away what was read and sent once it is older than is kept, and leave what nobody has read', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    await city.provided(Timekeeper).run('outbox');
    const liaison = await city.as('liaison');
    const head = await city.as('head');
    const count = async () => {
      const [row] = await city.application.database.rows<{ told: number; sent: number }>(
        `SELECT (SELECT count(*)::int FROM notifications WHERE case_id = $1) AS told,
           (SELECT count(*)::int FROM deliveries WHERE case_id = $1) AS sent`,
        [issue.id],
      );
      return row;
    };
    const before = await count();
    expect(before?.told).toBeGreaterThan(1);
    await liaison.post('/notifications/read-all');
    expect((await head.get('/notifications/unread-count')).body).toMatchObject({ unread: expect.any(Number) });
    await tick('2026-04-01 04:00');
    expect(await count()).toEqual(before);
    await tick('2026-04-30 04:00');
    const after = await count();
    expect(after?.sent).toBe(0);
    expect(after?.told).toBeLessThan(before?.told ?? 0);
    expect(after?.told).toBeGreaterThan(0);
  });

  it('go on counting as soon as the calendar that they waited for is loaded, and leave out what is stale by then', async () => {
    await tick('2026-12-31 12:00');
    city.at('2027-01-12 10:00');
    const year = {
      year: 2027,
      version: 1,
      notices: ['测试用安排'],
      holidays: [{ name: { zh: '元旦', en: "New Year's Day" }, from: '2027-01-01', to: '2027-01-03', makeUpDays: [] }],
    };
    const admin = await city.as('systemAdmin');
    expect((await admin.post('/calendars', year)).status).toBeLessThan(300);
    await tick('2027-01-12 10:00');
    expect(await named('morning-digest')).toMatchObject({
      nextAt: '2027-01-13T08:30:00.000+08:00',
      waitsFor: null,
      lastRun: { outcome: 'ran' },
    });
  });

  it('clear away kept answers after a week and sessions that nobody can use any more', async () => {
    const { application } = city;
    const page = await city.page('head');
    await application.database.rows(
      `INSERT INTO idempotency_keys (actor_id, key, request_hash, answer, created_at)
       SELECT gen_random_uuid(), 'key', '', 'null', at FROM unnest($1::timestamptz[]) AS at`,
      [['2025-03-04T02:59:00+08:00', '2025-03-04T03:01:00+08:00']],
    );
    await tick('2025-03-11 03:00');
    const kept = await application.database.rows<{ at: Date }>(`SELECT created_at AS at FROM idempotency_keys WHERE key = 'key'`);
    expect(kept.map(({ at }) => at.toISOString())).toEqual(['2025-03-03T19:01:00.000Z']);
    expect(await page.get('/auth/me')).toMatchObject({ status: 401 });
    expect(await application.database.rows('SELECT user_id FROM sessions')).toEqual([]);
  });
});
