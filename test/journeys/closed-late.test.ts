import type { Name } from '../support/city-people.js';
import { City } from '../support/city.js';
import { doneReport } from '../support/issue-path.js';
import { Journey, type Leg } from './journey.js';
import { agrees, bodies, everyone, team, toBodies, toOffice, toUnit, unit } from './legs.js';

const cast: Name[] = [...everyone, 'otherHead'];

const tick = (at: string, type: string, zh: string, en: string, is: Leg['is']): Leg => ({
  at,
  by: 'clock',
  send: [type, { limit: 'case' }],
  zh,
  en,
  is,
});

const applies = (at: string, stepDueAt: string): Leg => ({
  at,
  by: 'head',
  send: ['SUBMIT_FOR_REVIEW', { result: '已整改到位' }],
  zh: '签批并申请销号：已整改到位',
  en: 'signed and applied for closing: 已整改到位',
  is: { ...toBodies, state: 'reviewed.jointReview', stepDueAt },
  waits: bodies,
});

const reviewed = (day: string): Leg[] => [
  agrees(`${day} 10:00`, 'discipline', { waits: ['personnel', 'audit'] }),
  agrees(`${day} 11:00`, 'personnel', { waits: ['audit'] }),
  agrees(`${day} 12:00`, 'audit', { is: { ...toOffice, state: 'reviewed.decision' }, waits: ['office'] }),
];

const approved = (at: string, stepDueAt: string, closedLate: boolean): Leg => ({
  at,
  by: 'office',
  send: ['APPROVE', { opinion: '同意销号' }],
  zh: '同意销号：同意销号',
  en: 'approved the closing: 同意销号',
  is: { state: 'closed.settled', category: 'closed', timeliness: 'stopped', stepDueAt, closedLate },
});

interface Cycles {
  readonly cycles: { readonly cycle: number; readonly closedLate: boolean | null }[];
}

describe('an issue that is closed late', () => {
  let city: City;
  let journey: Journey;

  beforeAll(async () => {
    city = await City.start();
    city.at('2025-04-07 10:00');
    // Handed over and planned within the same office day: six months, and not a day more.
    const is = { ...toUnit, dueAt: '2025-10-07', originalDueAt: '2025-10-07', progress: 'notDone' };
    journey = await Journey.from(city, 'handedOver.rectifying', { cast, is, waits: unit, sees: everyone });
  });
  afterAll(() => city.close());

  it('is warned of, and overdue at three levels', async () => {
    await journey.goAll([
      tick('2025-09-17 09:00', 'DUE_SOON', '提醒：临近时限', 'noted that it is due soon', { timeliness: 'dueSoon' }),
      tick('2025-09-27 09:00', 'DUE_VERY_SOON', '预警：即将到期', 'noted that it is due very soon', {
        timeliness: 'dueVerySoon',
      }),
      tick('2025-10-07 17:31', 'DEADLINE_PASSED', '记录：已超过时限', 'noted that the deadline has passed', {
        timeliness: 'overdue',
        overdueLevel: 1,
      }),
      tick('2025-10-15 17:31', 'ESCALATE', '将超期升级', 'escalated the overdue case', { overdueLevel: 2 }),
      tick('2025-10-22 17:31', 'ESCALATE', '将超期升级', 'escalated the overdue case', { overdueLevel: 3 }),
      {
        at: '2025-10-23 10:00',
        by: 'leadership',
        send: ['INTERVIEW', { heldOn: '2025-10-23', participants: ['冯远'], record: '要求十日内完成', demands: '每日报告' }],
        zh: '约谈：要求十日内完成',
        en: 'held an interview: 要求十日内完成',
      },
    ]);
  });

  it('stays overdue through a review that returns it', async () => {
    await journey.goAll([
      {
        at: '2025-10-27 10:00',
        by: 'liaison',
        send: ['REPORT_PROGRESS', doneReport(journey.issue)],
        zh: '报告进展：办法已印发，账目已核清',
        en: 'reported progress: 办法已印发，账目已核清',
        is: { progress: 'done' },
      },
      applies('2025-10-28 10:00', '2025-11-11'),
      ...reviewed('2025-10-29'),
      {
        at: '2025-10-30 10:00',
        by: 'office',
        send: ['RETURN', { requirements: '补充凭证' }],
        zh: '退回整改：补充凭证',
        en: 'returned it for more: 补充凭证',
        is: { ...toUnit, state: 'handedOver.rectifying', timeliness: 'overdue', stepDueAt: null },
        waits: unit,
      },
    ]);
  });

  it('is closed late, and no new application in place of a pending one makes it good', async () => {
    await journey.goAll([
      applies('2025-10-31 10:00', '2025-11-14'),
      applies('2025-11-03 10:00', '2025-11-17'),
      ...reviewed('2025-11-04'),
      approved('2025-11-05 10:00', '2026-05-05', true),
    ]);
    expect(await journey.issueAsSeenBy<Cycles>('office')).toMatchObject({ doneInPeriod: false, cycles: [{ closedLate: true }] });
  });

  it('stays late when it is found effective, archived and taken up again in time', async () => {
    await journey.goAll([
      {
        at: '2026-03-02 10:00',
        by: 'office',
        send: ['PLAN_REVISIT', { plannedOn: '2026-03-10' }],
        zh: '安排于2026-03-10回访',
        en: 'planned a revisit for 2026-03-10',
        is: { state: 'revisited.planned', category: 'waiting', turn: 'inspectionTeam' },
        waits: team,
      },
      {
        at: '2026-03-10 10:00',
        by: 'member',
        send: ['START_REVISIT'],
        zh: '开始回访',
        en: 'started the revisit',
        is: { state: 'revisited.onSite' },
      },
      {
        at: '2026-03-10 17:00',
        by: 'member',
        send: ['REPORT_REVISIT', { outcome: 'effective', note: '未见反弹' }],
        zh: '回访结论（整改有效）：未见反弹',
        en: 'reported the revisit (effective): 未见反弹',
        is: { state: 'archived', category: 'closed', turn: 'nobody', stepDueAt: null },
        waits: [],
      },
      {
        at: '2026-06-01 10:00',
        by: 'office',
        send: ['REOPEN', { ground: '群众再次反映', basis: '信访件〔2026〕18号', confirm: true }],
        zh: '重启整改：群众再次反映（依据：信访件〔2026〕18号）',
        en: 'reopened the issue: 群众再次反映 (basis: 信访件〔2026〕18号)',
        is: {
          ...toUnit,
          state: 'handedOver.rectifying',
          cycle: 2,
          overdueLevel: 0,
          dueAt: '2026-12-01',
          originalDueAt: '2026-12-01',
          progress: 'notDone',
          closedLate: false,
        },
        waits: unit,
      },
      {
        at: '2026-06-08 10:00',
        by: 'liaison',
        send: ['REPORT_PROGRESS', doneReport(journey.issue)],
        zh: '报告进展：办法已印发，账目已核清',
        en: 'reported progress: 办法已印发，账目已核清',
        is: { progress: 'done' },
      },
      applies('2026-06-09 10:00', '2026-06-24'),
      ...reviewed('2026-06-10'),
      approved('2026-06-11 10:00', '2026-12-11', false),
    ]);
    const { cycles } = await journey.issueAsSeenBy<Cycles>('office');
    expect(cycles.map(({ cycle, closedLate }) => [cycle, closedLate])).toEqual([
      [1, true],
      [2, false],
    ]);
    await journey.arrive();
  });

  it('is late also where no clock event has told of it', async () => {
    city.at('2025-04-07 10:00');
    const issue = await city.issueAt('handedOver.rectifying');
    city.at('2025-10-08 09:00');
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '已整改到位' });
    for (const body of bodies) await city.send(issue, body, 'GIVE_OPINION', { verdict: 'agree' });
    const { case: closed } = await city.send(issue, 'office', 'APPROVE', { opinion: '同意' });
    expect([closed.closedLate, closed.doneInPeriod, closed.dueAt]).toEqual([true, false, '2025-10-07T17:30:00.000+08:00']);
  });
});
