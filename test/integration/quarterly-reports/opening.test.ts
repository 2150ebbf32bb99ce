import { placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { historyOf, pass, reportsOf } from './quarter.js';

describe('as a quarter begins', () => {
  let city: City;

  beforeEach(async () => {
    city = await City.start();
  });
  afterEach(() => city.close());

  const versionOf = async (id: string) => {
    const [row] = await city.application.database.rows<{ version: number }>('SELECT version FROM cases WHERE id = $1', [id]);
    return row?.version ?? 0;
  };

  it('a report on the last one is opened for each unit with open, sustained or just closed issues, with their numbers', async () => {
    await city.issuesAt('handedOver.rectifying', 2);
    await city.issueAt('closed.settled');
    await city.issueAt('closed.sustaining');
    await city.issueAt('found.confirmed');
    await city.issueAt('withdrawn');
    await pass(city, '2025-04-01 00:00');
    const reports = await reportsOf(city, 'office');
    expect(reports).toMatchObject([
      {
        workflow: 'quarterly-report',
        quarter: '2025-Q1',
        step: 'opened',
        title: '2025年第一季度整改情况报告',
        number: expect.stringMatching(/^JB-2025-\d{6}$/),
        unit: { id: placeIds.unit },
        office: { id: placeIds.office },
        turn: 'responsibleUnit',
        timeliness: 'onTrack',
        figures: { open: 2, overdue: 0, sustained: 1, closed: 2, rebound: 0 },
        // Ten working days after 1 April, past Qingming on the 4th.
        stepDueAt: '2025-04-16T17:30:00.000+08:00',
        summary: null,
        comments: [],
      },
    ]);
    expect(await city.faults()).toEqual([]);
  });

  it('no report is owed for what the unit does not know of, for what ended before, or for what the press told', async () => {
    await city.issueAt('found.secondCheck');
    await city.issueAt('dismissed');
    const published = await city.issueAt('handedOver.planning');
    await city.application.database.rows(`UPDATE cases SET source = 'https://example.org/news' WHERE id = $1`, [published.id]);
    await pass(city, '2025-04-01 00:00');
    expect(await reportsOf(city, 'office')).toEqual([]);
  });

  it('the clock reminds of it at five, two and no working days, and tells that it is overdue, level by level', async () => {
    await city.issueAt('handedOver.planning');
    await pass(city, '2025-04-01 00:00');
    const [report] = await reportsOf(city, 'liaison');
    const seen = async (instant: string) => {
      await pass(city, instant);
      return (await historyOf(city, 'liaison', report?.id ?? '')).slice(1);
    };
    expect(await seen('2025-04-09 08:29')).toEqual([]);
    expect(await seen('2025-04-09 08:30')).toEqual(['DUE_SOON']);
    expect(await seen('2025-04-14 08:30')).toEqual(['DUE_SOON', 'DUE_SOON']);
    expect(await seen('2025-04-16 08:30')).toEqual(['DUE_SOON', 'DUE_SOON', 'DUE_VERY_SOON']);
    expect(await seen('2025-04-16 17:29')).toHaveLength(3);
    expect((await seen('2025-04-16 17:30')).slice(3)).toEqual(['DEADLINE_PASSED']);
    expect((await seen('2025-05-20 09:00')).slice(3)).toEqual(['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']);
    expect(await reportsOf(city, 'liaison')).toMatchObject([{ timeliness: 'overdue', overdueLevel: 3 }]);
  });

  it('a process that was down opens it late: the limit is no later for that, and what was to be said meanwhile is said once', async () => {
    const [open, closing] = [await city.issueAt('handedOver.planning'), await city.issueAt('reviewed.decision')];
    expect(open.number).not.toBe(closing.number);
    await pass(city, '2025-04-01 00:00');
    // Nobody was there from June to 10 July; an issue closed on the 3rd was still open when the quarter ended.
    city.at('2025-07-03 10:00');
    closing.version = await versionOf(closing.id);
    await city.send(closing, 'office', 'APPROVE', { opinion: '同意销号' });
    await pass(city, '2025-07-10 10:00');
    const [report, ...others] = await reportsOf(city, 'office', '?quarter=2025-Q2');
    expect(others).toEqual([]);
    expect(report).toMatchObject({ stepDueAt: '2025-07-15T17:30:00.000+08:00', figures: { open: 2, closed: 0 } });
    expect(await historyOf(city, 'office', report?.id ?? '')).toEqual(['OPENED', 'DUE_SOON']);
    await pass(city, '2025-07-11 08:30');
    expect(await historyOf(city, 'office', report?.id ?? '')).toEqual(['OPENED', 'DUE_SOON', 'DUE_SOON']);
    const runs = await city.application.database.rows(
      `SELECT outcome, late FROM schedule_runs WHERE schedule = 'quarterly-reports-open'`,
    );
    expect(runs).toEqual([
      { outcome: 'ran', late: false },
      { outcome: 'ran', late: true },
    ]);
  });

  it('opened after its limit it is overdue at once, and each thing is said once and in order', async () => {
    await city.issueAt('handedOver.planning');
    await pass(city, '2025-04-17 09:00');
    const [report] = await reportsOf(city, 'office', '?quarter=2025-Q1');
    expect(await historyOf(city, 'office', report?.id ?? '')).toEqual([
      'OPENED',
      'DUE_SOON',
      'DUE_SOON',
      'DUE_VERY_SOON',
      'DEADLINE_PASSED',
    ]);
    await pass(city, '2025-04-17 09:00');
    expect(await historyOf(city, 'office', report?.id ?? '')).toHaveLength(5);
  });

  it('quarters that nobody saw begin are all made up for, each once, in order', async () => {
    await city.issueAt('handedOver.planning');
    await pass(city, '2026-01-05 09:00');
    const reports = await reportsOf(city, 'office', '?sort=number');
    expect(reports.map(({ quarter }) => quarter)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(reports.map(({ stepDueAt }) => stepDueAt?.slice(0, 10))).toEqual([
      '2025-04-16',
      '2025-07-15',
      '2025-10-21',
      '2026-01-15',
    ]);
    await pass(city, '2026-03-31 23:59');
    expect(await reportsOf(city, 'office')).toHaveLength(4);
  });

  it('a second report of a unit on the same quarter is kept out by the database itself', async () => {
    await city.issueAt('handedOver.planning');
    await pass(city, '2025-04-01 00:00');
    const again = `INSERT INTO quarterly_reports SELECT (SELECT id FROM cases WHERE workflow = 'issue'), quarter, office_id, unit_id, 0, 0, 0, 0, 0 FROM quarterly_reports`;
    await expect(city.application.database.rows(again)).rejects.toThrow('quarterly_reports_once_key');
  });
});
