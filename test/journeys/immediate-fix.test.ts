import type { Name } from '../support/city-people.js';
import { City } from '../support/city.js';
import { doneReport, planOf } from '../support/issue-path.js';
import { Journey, type Leg } from './journey.js';
import { agrees, everyone, inspection, toBodies, toOffice, toUnit, unit } from './legs.js';

const cast: Name[] = [...everyone, 'otherHead', 'foreignOffice'];

/** Proposed by the leader while the team is on site, approved by the office, signed for by the unit. */
const orderedLegs: readonly Leg[] = [
  {
    at: '2025-04-14 10:00',
    by: 'leader',
    send: ['FIX_IMMEDIATELY', { requirement: '立即停止违规收费' }],
    zh: '要求立行立改：立即停止违规收费',
    en: 'asked for an immediate fix: 立即停止违规收费',
    is: { ...toOffice, state: 'found.immediateProposed' },
  },
  {
    at: '2025-04-14 15:00',
    by: 'office',
    send: ['FIX_IMMEDIATELY', { requirement: '五个工作日内停止收费并退款' }],
    zh: '要求立行立改：五个工作日内停止收费并退款',
    en: 'asked for an immediate fix: 五个工作日内停止收费并退款',
    is: {
      ...toUnit,
      state: 'fixedImmediately.ordered',
      track: 'immediate',
      dueAt: '2025-04-21',
      originalDueAt: '2025-04-21',
      stepDueAt: '2025-04-16',
    },
    waits: unit,
    sees: everyone,
  },
  {
    at: '2025-04-15 09:00',
    by: 'liaison',
    send: ['SIGN_FOR', { note: '收到' }],
    zh: '签收',
    en: 'signed for it',
    is: { state: 'fixedImmediately.fixing', stepDueAt: null },
  },
];

const applies = (at: string, result: string, evidenceIds: string[], stepDueAt: string): Leg => ({
  at,
  by: 'head',
  send: ['SUBMIT_FOR_REVIEW', { result, evidenceIds }],
  zh: `签批并申请销号：${result}`,
  en: `signed and applied for closing: ${result}`,
  is: { ...toBodies, state: 'reviewed.jointReview', stepDueAt },
  waits: ['discipline'],
});

/** Without other bodies named, the one that usually watches over the office's work reviews alone. */
const decides = { is: { ...toOffice, state: 'reviewed.decision' }, waits: ['office'] } as const;

describe('an issue that is to be fixed immediately', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  async function confirmed(): Promise<Journey> {
    city.at('2025-04-11 10:00');
    const start = { is: { turn: 'inspectionOffice' }, waits: ['office'], sees: inspection } as const;
    return Journey.from(city, 'found.confirmed', { cast, ...start });
  }

  it('is closed by a review of its result, for which evidence is a must', async () => {
    const journey = await confirmed();
    await journey.goAll(orderedLegs);

    const refused = await city.attempt(journey.issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '已停止收费' });
    expect([refused.status, refused.body['code'], refused.body['reason']]).toEqual([
      409,
      'case.transition-refused',
      '立行立改的结果必须附证据',
    ]);

    city.at('2025-04-16 09:00');
    const evidenceId = await city.handIn(journey.issue, 'liaison');
    await journey.goAll([
      applies('2025-04-16 10:00', '已停止收费', [evidenceId], '2025-04-29'),
      agrees('2025-04-17 10:00', 'discipline', decides),
      {
        at: '2025-04-18 10:00',
        by: 'office',
        send: ['RETURN', { requirements: '补充退款凭证' }],
        zh: '退回整改：补充退款凭证',
        en: 'returned it for more: 补充退款凭证',
        // 16 and 17 April did not count: the five working days now end on the 23rd.
        is: { ...toUnit, state: 'fixedImmediately.fixing', dueAt: '2025-04-23', originalDueAt: '2025-04-23', stepDueAt: null },
        waits: unit,
      },
      applies('2025-04-22 10:00', '已停止收费并退款', [], '2025-05-08'),
      agrees('2025-04-23 10:00', 'discipline', decides),
      {
        at: '2025-04-24 10:00',
        by: 'office',
        send: ['APPROVE', { opinion: '同意销号' }],
        zh: '同意销号：同意销号',
        en: 'approved the closing: 同意销号',
        is: { state: 'closed.settled', category: 'closed', timeliness: 'stopped', stepDueAt: '2025-10-24' },
      },
    ]);
    await journey.arrive();
  });

  it('is handed over formally where it can’t be fixed at once, and closed like any other', async () => {
    const journey = await confirmed();
    await journey.goAll(orderedLegs);
    await journey.goAll([
      {
        at: '2025-04-18 10:00',
        by: 'office',
        send: ['CONVERT', { ground: '涉及历史合同，短期难以整改到位' }],
        zh: '将立行立改转为正式移交：涉及历史合同，短期难以整改到位',
        en: 'converted the immediate fix into a formal hand-over: 涉及历史合同，短期难以整改到位',
        is: {
          state: 'handedOver.awaitingReceipt',
          track: 'concentrated',
          dueAt: '2025-10-18',
          originalDueAt: '2025-10-18',
          stepDueAt: '2025-04-22',
        },
      },
      {
        at: '2025-04-21 10:00',
        by: 'liaison',
        send: ['SIGN_FOR'],
        zh: '签收',
        en: 'signed for it',
        is: { state: 'handedOver.planning', stepDueAt: '2025-05-13' },
      },
      {
        at: '2025-04-25 10:00',
        by: 'head',
        send: ['SUBMIT_PLAN', planOf(journey.issue)],
        zh: '提交了整改方案',
        en: 'submitted the rectification plan',
        is: { ...toBodies, state: 'handedOver.planReview', stepDueAt: '2025-05-13', progress: 'notDone' },
        waits: ['discipline'],
      },
      agrees('2025-04-25 11:00', 'discipline', { is: { turn: 'inspectionOffice' }, waits: ['office'] }),
      {
        at: '2025-04-25 16:00',
        by: 'office',
        send: ['APPROVE_PLAN', { opinion: '同意' }],
        zh: '同意整改方案：同意',
        en: 'approved the plan: 同意',
        // A pause within one office day takes nothing.
        is: { ...toUnit, state: 'handedOver.rectifying', stepDueAt: null },
        waits: unit,
      },
      {
        at: '2025-06-10 10:00',
        by: 'liaison',
        send: ['REPORT_PROGRESS', doneReport(journey.issue)],
        zh: '报告进展：办法已印发，账目已核清',
        en: 'reported progress: 办法已印发，账目已核清',
        is: { progress: 'done' },
      },
      applies('2025-06-11 10:00', '已整改到位', [], '2025-06-25'),
      agrees('2025-06-12 10:00', 'discipline', decides),
      {
        at: '2025-06-13 10:00',
        by: 'office',
        send: ['APPROVE', { opinion: '同意销号' }],
        zh: '同意销号：同意销号',
        en: 'approved the closing: 同意销号',
        is: { state: 'closed.settled', category: 'closed', timeliness: 'stopped', stepDueAt: '2025-12-13' },
      },
    ]);
    await journey.arrive();
  });

  it('goes back to the office’s table where the office does not agree', async () => {
    const journey = await confirmed();
    await journey.goAll(orderedLegs.slice(0, 1));
    await journey.go({
      at: '2025-04-14 16:00',
      by: 'office',
      send: ['DECLINE_IMMEDIATE_FIX', { ground: '需系统整改' }],
      zh: '不同意立行立改：需系统整改',
      en: 'declined the immediate fix: 需系统整改',
      is: { state: 'found.confirmed', category: 'open' },
    });
  });

  it('can’t be ordered once the team has left', async () => {
    const journey = await confirmed();
    city.at('2025-05-06 10:00');
    const { status, body } = await city.attempt(journey.issue, 'leader', 'FIX_IMMEDIATELY', { requirement: '立即整改' });
    expect([status, body['state'], body['reason']]).toEqual([409, 'found.confirmed', '立行立改只能在巡察组驻点期间提出']);
  });
});
