import { DeadlineTick } from '../../../src/engine/time/deadline-tick.js';
import { City } from '../../support/city.js';
import { doneReport, type Issue } from '../../support/issue-path.js';
import { passTime } from '../../support/passing-time.js';

interface Told {
  readonly type: string;
  readonly at: string;
  readonly payload: { readonly limit: string; readonly level: number };
}

const spoken = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];

describe('the clock', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  async function clockEvents({ id }: Issue, limit = 'case'): Promise<string[]> {
    const { body } = await (await city.as('office')).get<Told[]>(`/cases/${id}/history`);
    return body
      .filter(({ type, payload }) => spoken.includes(type) && payload.limit === limit)
      .map(({ type, at, payload }) => `${at.slice(0, 16)} ${type} ${payload.level}`);
  }

  const ladder = [
    '2025-09-17T08:30 DUE_SOON 1',
    '2025-09-26T08:30 DUE_VERY_SOON 2',
    '2025-10-07T17:30 DEADLINE_PASSED 1',
    '2025-10-14T17:30 ESCALATE 2',
    '2025-10-21T17:30 ESCALATE 3',
  ];

  it('warns before a limit on working days and raises it level by level, each at its own instant and once', async () => {
    city.at('2025-04-07 10:00');
    const issue = await city.issueAt('handedOver.rectifying');
    await passTime(city.application, '2025-12-31 12:00');
    expect(await clockEvents(issue)).toEqual(ladder);
    const { body } = await (await city.as('office')).get<Record<string, unknown>>(`/cases/${issue.id}`);
    expect(body).toMatchObject({ timeliness: 'overdue', overdueLevel: 3 });
    expect(await city.faults()).toEqual([]);
  });

  it('says what was missed while nothing ran as soon as something runs again, in order and at that instant', async () => {
    city.at('2025-04-07 10:00');
    const issue = await city.issueAt('handedOver.rectifying');
    city.at('2025-10-08 09:00');
    const tick = city.provided(DeadlineTick);
    while ((await tick.run()) > 0);
    expect(await clockEvents(issue)).toEqual(
      ladder.slice(0, 3).map((line) => `2025-10-08T09:00 ${line.split(' ').slice(1).join(' ')}`),
    );
  });

  it('says each thing once when several processes ask at the same time', async () => {
    city.at('2025-04-07 10:00');
    const issues = await city.issuesAt('handedOver.rectifying', 24);
    city.at('2025-09-17 09:00');
    const tick = city.provided(DeadlineTick);
    for (;;) {
      const done = await Promise.all([tick.run(), tick.run(), tick.run(), tick.run()]);
      if (done.every((count) => count === 0)) break;
    }
    for (const issue of issues) expect(await clockEvents(issue)).toEqual(['2025-09-17T09:00 DUE_SOON 1']);
  });

  it('keeps silent while the ball is with a reviewer, and does not say again what was said before', async () => {
    city.at('2025-04-07 10:00');
    const issue = await city.issueAt('handedOver.rectifying');
    await passTime(city.application, '2025-09-18 10:00');
    const { body } = await (await city.as('office')).get<{ version: number }>(`/cases/${issue.id}`);
    issue.version = body.version;
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '已整改到位' });
    await passTime(city.application, '2025-09-28 10:00');
    expect(await clockEvents(issue)).toEqual(ladder.slice(0, 1));
  });
});
