import { City } from '../../support/city.js';
import { exampleYear2027 } from './example-year.js';
import { RulesRoom } from './rules-room.js';

describe('the working-day calendar', () => {
  let city: City;
  let room: RulesRoom;

  beforeEach(async () => {
    city = await City.start({ now: '2026-12-20T09:00:00+08:00' });
    room = new RulesRoom(city);
  });
  afterEach(() => city.close());

  it('is listed by year, and tells the days off, make-up days and working days a month of each', async () => {
    const client = await city.as('head');
    const { body } = await client.get<{ items: { year: number; shipped: boolean; workingDays: number }[]; total: number }>(
      '/calendars?sort=-year&limit=2&count=true',
    );
    expect(body).toMatchObject({ total: 8, items: [{ year: 2026, shipped: true }, { year: 2025 }] });
    const year = (await client.get<Record<string, unknown>>('/calendars/2024', { language: 'en' })).body;
    expect(year).toMatchObject({
      year: 2024,
      version: 1,
      source: expect.stringContaining('国办发明电〔2023〕7号'),
      makeUpDays: [
        '2024-02-04',
        '2024-02-18',
        '2024-04-07',
        '2024-04-28',
        '2024-05-11',
        '2024-09-14',
        '2024-09-29',
        '2024-10-12',
      ],
      holidays: expect.arrayContaining([expect.objectContaining({ name: 'Spring Festival', from: '2024-02-10' })]),
      workingDays: { months: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22], total: 251 },
    });
  });

  it.each(['2027', '1999', 'soon', '02026'])('has no year %s, and says which it has', async (year) => {
    expect(await (await city.as('head')).get(`/calendars/${year}`)).toMatchObject({
      status: 404,
      body: { code: 'calendar.year-missing', detail: expect.stringMatching(new RegExp(`${year}.*2019–2026`)) },
    });
  });

  it('dates what waited for a year that is loaded, tells it beforehand, and the history keeps it', async () => {
    const waiting = await city.issueAt('handedOver.planning');
    const signing = await city.issueAt('handedOver.awaitingReceipt');
    const settled = await city.issueAt('dismissed');
    expect(await room.caseOf(waiting)).toMatchObject({ stepDueAt: null });
    expect(await room.deadlinesOf(waiting)).toContainEqual({ kind: 'step', status: 'awaitingCalendar', due_at: null });

    const before = await room.contents();
    const dry = await room.loadYear(exampleYear2027, '?dryRun=true');
    expect(dry.status).toBe(200);
    // 21 to 25 December, the Sunday made up, 28 to 30; 4 to 8 January and the Saturday made up: fifteen.
    expect(await room.contents()).toEqual(before);
    expect(dry.body.changes).toContainEqual({
      caseId: waiting.id,
      number: waiting.number,
      kind: 'step',
      clause: 'plan',
      from: null,
      to: '2027-01-09T17:30:00.000+08:00',
    });
    expect(dry.body.count).toBe(dry.body.changes.length);

    const loaded = await room.loadYear(exampleYear2027);
    expect(loaded).toMatchObject({ status: 201, body: { dryRun: false, year: 2027, version: 1 } });
    expect(loaded.body.changes).toEqual(dry.body.changes);
    expect(await room.caseOf(waiting)).toMatchObject({ stepDueAt: '2027-01-09T17:30:00.000+08:00' });
    expect(await room.deadlinesOf(waiting)).toContainEqual(
      expect.objectContaining({ kind: 'step', status: 'armed', due_at: new Date('2027-01-09T09:30:00Z') }),
    );
    const own = loaded.body.changes.filter(({ caseId }) => caseId === waiting.id);
    expect((await room.historyOf(waiting)).at(-1)).toMatchObject({
      type: 'DATES_CHANGED',
      label: '时限重新推算',
      text: expect.stringContaining('载入了2027年的工作日历（第 1 版），时限重新推算：'),
      payload: { reason: 'calendar', year: 2027, version: 1, changes: own.map(({ caseId: _, number: _n, ...change }) => change) },
    });
    expect((await room.historyOf(waiting, 'en')).at(-1)).toMatchObject({
      label: 'Dates worked out anew',
      text: expect.stringContaining('limit of the step not known → 2027-01-09'),
    });
    expect([await room.datesChanged(signing), await room.datesChanged(settled)]).toEqual([
      loaded.body.changes.some(({ caseId }) => caseId === signing.id) ? 1 : 0,
      0,
    ]);
    expect(await city.faults()).toEqual([]);

    waiting.version += 1;
    expect((await city.attempt(waiting, 'head', 'COMMENT', { text: '收到' })).status).toBe(200);
  });

  it('explains a date over a year that was loaded by its holidays and make-up days', async () => {
    const issue = await city.issueAt('handedOver.planning');
    await room.loadYear(exampleYear2027);
    const { body } = await (
      await city.as('head')
    ).get<{ step: { steps: { kind: string; from: string; label: string }[] } }>(`/cases/${issue.id}/deadline`);
    expect(body.step.steps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'makeUpDay', from: '2026-12-27' }),
        expect.objectContaining({ kind: 'restDays', from: '2026-12-31' }),
        expect.objectContaining({ kind: 'makeUpDay', from: '2027-01-09' }),
      ]),
    );
  });

  it('takes a changed notice as the next version, which only moves what it must', async () => {
    const issue = await city.issueAt('handedOver.planning');
    await room.loadYear(exampleYear2027);
    const [first, ...others] = exampleYear2027.holidays;
    const changed = { ...exampleYear2027, version: 2, holidays: [{ ...first, makeUpDays: ['2026-12-27'] }, ...others] };
    const { body } = await room.loadYear(changed);
    expect(body.changes).toContainEqual(
      expect.objectContaining({ caseId: issue.id, from: '2027-01-09T17:30:00.000+08:00', to: '2027-01-11T17:30:00.000+08:00' }),
    );
    const year = (await (await city.as('author')).get('/calendars/2027')).body;
    expect(year).toMatchObject({
      version: 2,
      shipped: false,
      loadedBy: { name: expect.any(String) },
      source: exampleYear2027.source,
      versions: [{ version: 1 }, { version: 2 }],
      makeUpDays: ['2026-12-27', '2027-02-14'],
    });
    expect(await room.datesChanged(issue)).toBe(2);
    expect(await city.faults()).toEqual([]);
    expect(await room.audit('calendar.loaded')).toMatchObject([
      { actor_username: 'systemAdmin', target_name: '2027', after: { year: 2027, version: 1, source: exampleYear2027.source } },
      { after: { version: 2 } },
    ]);
  });

  it('gives the first answer again to a loading that is sent twice, and does it once', async () => {
    const issue = await city.issueAt('handedOver.planning');
    const client = await city.as('systemAdmin');
    const [one, other] = [
      await client.post('/calendars', exampleYear2027, { idempotencyKey: 'once' }),
      await client.post('/calendars', exampleYear2027, { idempotencyKey: 'once' }),
    ];
    expect(other.body).toEqual(one.body);
    expect(await room.datesChanged(issue)).toBe(1);
  });

  const [newYear] = exampleYear2027.holidays;
  const exampleYear2026 = [{ ...newYear, from: '2026-01-01', to: '2026-01-03', makeUpDays: [] }];
  it.each<[string, object, string]>([
    ['of a version that is not the next', { version: 2 }, 'version: not-next'],
    ['that is there already', { year: 2026, holidays: exampleYear2026 }, 'version: not-next'],
    ['without a source', { source: undefined }, 'source: required'],
    ['with a field that nobody knows', { holiday: [] }, 'holiday: unknown-field'],
    ['without a holiday', { holidays: [] }, 'holidays: out-of-range'],
    [
      'with a weekday to be made up',
      { holidays: [{ ...newYear, makeUpDays: ['2027-01-04'] }] },
      'holidays[0].makeUpDays[0]: conflict',
    ],
    ['with a date that is none', { holidays: [{ ...newYear, to: '2027-02-30' }] }, 'holidays[0].to: wrong-type'],
    ['that nobody lives to see', { year: 10_000 }, 'year: out-of-range'],
    ['whose number is none', { year: '2027' }, 'year: wrong-type'],
  ])('refuses a year %s, and names the place', async (_, change, fault) => {
    const before = await room.contents();
    for (const query of ['', '?dryRun=true']) {
      const answer = await room.loadYear({ ...exampleYear2027, ...change }, query);
      const { errors } = answer.body as unknown as { errors: { path: string; code: string }[] };
      expect([answer.status, errors.map(({ path, code }) => `${path}: ${code}`)]).toEqual([422, expect.arrayContaining([fault])]);
    }
    expect(await room.contents()).toEqual(before);
  });

  it.each(['office', 'securityAdmin', 'auditAdmin', 'head'] as const)('is not loaded by %s', async (name) => {
    expect((await (await city.as(name)).post('/calendars?dryRun=true', exampleYear2027)).status).toBe(403);
  });
});
