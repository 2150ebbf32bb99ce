import type { Leg } from './journey.js';
import { agrees, bodies, team, toBodies, toOffice, toUnit, unit } from './legs.js';

/** Somebody goes back to look, and the problem is back: a new cycle. */
export const reboundLegs: readonly Leg[] = [
  {
    at: '2026-03-20 10:00',
    by: 'office',
    send: ['PLAN_REVISIT', { plannedOn: '2026-04-08' }],
    zh: '安排于2026-04-08回访',
    en: 'planned a revisit for 2026-04-08',
    is: { state: 'revisited.planned', category: 'waiting', turn: 'inspectionTeam' },
    waits: team,
  },
  {
    at: '2026-04-08 09:00',
    by: 'member',
    send: ['START_REVISIT'],
    zh: '开始回访',
    en: 'started the revisit',
    is: { state: 'revisited.onSite' },
  },
  {
    at: '2026-04-09 17:00',
    by: 'member',
    send: ['REPORT_REVISIT', { outcome: 'rebound', note: '抽查三笔支出仍无凭证', ground: '办法没有执行' }],
    zh: '回访结论（问题反弹）：抽查三笔支出仍无凭证',
    en: 'reported the revisit (rebound): 抽查三笔支出仍无凭证',
    // The new cycle has six months of its own, and its measures are all to do again.
    is: {
      ...toUnit,
      state: 'handedOver.rectifying',
      cycle: 2,
      dueAt: '2026-10-09',
      originalDueAt: '2026-10-09',
      stepDueAt: null,
      progress: 'notDone',
    },
    waits: unit,
  },
];

/** The second cycle: done, closed, looked at again, found effective, archived. */
export const effectiveLegs = (first: string, second: string): readonly Leg[] => [
  {
    at: '2026-07-01 10:00',
    by: 'liaison',
    send: [
      'REPORT_PROGRESS',
      {
        text: '逐笔补齐凭证，建立月查机制',
        measures: [
          { measureId: first, progress: 'done' },
          { measureId: second, progress: 'done' },
        ],
      },
    ],
    zh: '报告进展：逐笔补齐凭证，建立月查机制',
    en: 'reported progress: 逐笔补齐凭证，建立月查机制',
    is: { progress: 'done' },
  },
  {
    at: '2026-07-02 10:00',
    by: 'head',
    send: ['SUBMIT_FOR_REVIEW', { result: '反弹问题已解决' }],
    zh: '签批并申请销号：反弹问题已解决',
    en: 'signed and applied for closing: 反弹问题已解决',
    is: { ...toBodies, state: 'reviewed.jointReview', stepDueAt: '2026-07-16' },
    waits: bodies,
  },
  agrees('2026-07-03 10:00', 'audit', { waits: ['discipline', 'personnel'] }),
  agrees('2026-07-03 11:00', 'discipline', { waits: ['personnel'] }),
  agrees('2026-07-06 10:00', 'personnel', { is: { ...toOffice, state: 'reviewed.decision' }, waits: ['office'] }),
  {
    at: '2026-07-08 10:00',
    by: 'office',
    send: ['APPROVE', { opinion: '同意' }],
    zh: '同意销号：同意',
    en: 'approved the closing: 同意',
    is: { state: 'closed.settled', category: 'closed', timeliness: 'stopped', stepDueAt: '2027-01-08' },
  },
  {
    at: '2026-10-12 10:00',
    by: 'office',
    send: ['PLAN_REVISIT', { plannedOn: '2026-10-14', note: '由原巡察组回访' }],
    zh: '安排于2026-10-14回访',
    en: 'planned a revisit for 2026-10-14',
    is: { state: 'revisited.planned', category: 'waiting', turn: 'inspectionTeam' },
    waits: team,
  },
  {
    at: '2026-10-14 09:00',
    by: 'leader',
    send: ['START_REVISIT', { note: '现场查看' }],
    zh: '开始回访',
    en: 'started the revisit',
    is: { state: 'revisited.onSite' },
  },
  {
    at: '2026-10-15 17:00',
    by: 'leader',
    send: ['REPORT_REVISIT', { outcome: 'effective', note: '凭证齐全，月查正常' }],
    zh: '回访结论（整改有效）：凭证齐全，月查正常',
    en: 'reported the revisit (effective): 凭证齐全，月查正常',
    is: { state: 'archived', category: 'closed', turn: 'nobody', stepDueAt: null },
    waits: [],
  },
];
