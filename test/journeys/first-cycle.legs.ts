import { placeIds } from '../support/city-people.js';
import type { Leg } from './journey.js';
import { agrees, bodies, disagrees, everyone, team, toBodies, toOffice, toUnit, unit } from './legs.js';

/** A working paper that is returned once, revised, and passes its three checks. */
export const foundLegs: readonly Leg[] = [
  {
    at: '2025-03-10 10:00',
    by: 'author',
    send: ['SUBMIT_WORKING_PAPER'],
    zh: '提交了底稿',
    en: 'submitted the working paper',
    is: { state: 'found.firstCheck', category: 'waiting' },
    waits: ['deputy', 'leader'],
  },
  {
    at: '2025-03-10 15:00',
    by: 'deputy',
    send: ['RETURN_WORKING_PAPER', { opinion: '缺少银行流水，请补充' }],
    zh: '退回了底稿：缺少银行流水，请补充',
    en: 'returned the working paper: 缺少银行流水，请补充',
    is: { state: 'found.drafting', category: 'open' },
    waits: team,
  },
  {
    at: '2025-03-11 09:00',
    by: 'author',
    send: ['REVISE_WORKING_PAPER', { finding: '抽查发现专项资金账目不清，银行流水见附件。' }],
    zh: '修改了底稿',
    en: 'revised the working paper',
  },
  {
    at: '2025-03-11 09:30',
    by: 'author',
    send: ['SUBMIT_WORKING_PAPER', { note: '已补充' }],
    zh: '提交了底稿',
    en: 'submitted the working paper',
    is: { state: 'found.firstCheck', category: 'waiting' },
    waits: ['deputy', 'leader'],
  },
  {
    at: '2025-03-11 14:00',
    by: 'deputy',
    send: ['PASS_CHECK', { opinion: '依据充分' }],
    zh: '审核通过：依据充分',
    en: 'passed the check: 依据充分',
    is: { state: 'found.secondCheck' },
    waits: ['deputy', 'leader'],
  },
  {
    at: '2025-03-12 10:00',
    by: 'leader',
    send: ['PASS_CHECK'],
    zh: '审核通过',
    en: 'passed the check',
    is: { state: 'found.thirdCheck', turn: 'inspectionOffice' },
    waits: ['office'],
  },
  {
    at: '2025-03-13 10:00',
    by: 'office',
    send: ['PASS_CHECK', { opinion: '同意认定' }],
    zh: '审核通过：同意认定',
    en: 'passed the check: 同意认定',
    is: { state: 'found.confirmed', category: 'open' },
  },
];

/** Handed over with three bodies named, signed for; the plan is returned once, then approved by all three. */
export const plannedLegs = (plan: object, betterPlan: object): readonly Leg[] => [
  {
    at: '2025-04-07 10:00',
    by: { page: 'office' },
    send: ['HAND_OVER', { requirement: '限期整改到位', reviewBodies: [placeIds.discipline, placeIds.personnel, placeIds.audit] }],
    zh: '将问题移交责任单位',
    en: 'handed the issue over to the responsible unit',
    // Six months from 7 April; two working days from the same day.
    is: {
      ...toUnit,
      state: 'handedOver.awaitingReceipt',
      dueAt: '2025-10-07',
      originalDueAt: '2025-10-07',
      stepDueAt: '2025-04-09',
    },
    waits: unit,
    sees: everyone,
  },
  {
    at: '2025-04-08 09:00',
    by: 'liaison',
    send: ['SIGN_FOR'],
    zh: '签收',
    en: 'signed for it',
    // Fifteen working days, of which Sunday 27 April is one.
    is: { state: 'handedOver.planning', stepDueAt: '2025-04-27' },
  },
  {
    at: '2025-04-18 16:00',
    by: { page: 'head' },
    send: ['SUBMIT_PLAN', plan],
    zh: '提交了整改方案',
    en: 'submitted the rectification plan',
    // Ten working days past Labour Day.
    is: { ...toBodies, state: 'handedOver.planReview', stepDueAt: '2025-05-06', progress: 'notDone' },
    waits: bodies,
  },
  agrees('2025-04-21 10:00', 'discipline', { waits: ['personnel', 'audit'] }),
  disagrees('2025-04-22 10:00', 'personnel', '措施没有细化到月', { waits: ['audit'] }),
  agrees('2025-04-23 10:00', 'audit', { is: { turn: 'inspectionOffice' }, waits: ['office'] }),
  {
    at: '2025-04-24 10:00',
    by: 'office',
    send: ['RETURN_PLAN', { opinion: '措施须细化到月' }],
    zh: '退回整改方案：措施须细化到月',
    en: 'returned the plan: 措施须细化到月',
    // The clock stood still at the close of six days: 18 to 23 April.
    is: { ...toUnit, state: 'handedOver.planning', dueAt: '2025-10-13', originalDueAt: '2025-10-13', stepDueAt: '2025-05-19' },
    waits: unit,
  },
  {
    at: '2025-05-12 11:00',
    by: 'head',
    send: ['SUBMIT_PLAN', betterPlan],
    zh: '提交了整改方案',
    en: 'submitted the rectification plan',
    is: { ...toBodies, state: 'handedOver.planReview', stepDueAt: '2025-05-26' },
    waits: bodies,
  },
  agrees('2025-05-13 10:00', 'discipline', { waits: ['personnel', 'audit'] }),
  agrees('2025-05-14 10:00', 'personnel', { waits: ['audit'] }),
  agrees('2025-05-15 10:00', 'audit', { is: { turn: 'inspectionOffice' }, waits: ['office'] }),
  {
    at: '2025-05-16 09:00',
    by: 'office',
    send: ['APPROVE_PLAN', { opinion: '三家单位一致同意' }],
    zh: '同意整改方案：三家单位一致同意',
    en: 'approved the plan: 三家单位一致同意',
    // Four more days: 12 to 15 May.
    is: { ...toUnit, state: 'handedOver.rectifying', dueAt: '2025-10-17', originalDueAt: '2025-10-17', stepDueAt: null },
    waits: unit,
  },
];

/** Progress with evidence, an extension asked for and granted, and the rest of the work. */
export const rectifiedLegs = (first: string, second: string, evidenceId: string): readonly Leg[] => [
  {
    at: '2025-06-20 10:00',
    by: 'liaison',
    send: [
      'REPORT_PROGRESS',
      {
        text: '资金管理办法已印发',
        measures: [
          { measureId: first, progress: 'done', results: [{ kind: 'institutionImproved', count: 2 }], evidenceIds: [evidenceId] },
        ],
      },
    ],
    zh: '报告进展：资金管理办法已印发',
    en: 'reported progress: 资金管理办法已印发',
  },
  {
    at: '2025-09-27 09:00',
    by: 'clock',
    send: ['DUE_SOON', { limit: 'case' }],
    zh: '提醒：临近时限',
    en: 'noted that it is due soon',
    is: { timeliness: 'dueSoon' },
  },
  {
    at: '2025-09-29 10:00',
    by: 'head',
    send: ['REQUEST_EXTENSION', { reason: '追缴需走司法程序', newDate: '2025-12-31' }],
    zh: '申请延期至2025-12-31：追缴需走司法程序',
    en: 'asked for an extension to 2025-12-31: 追缴需走司法程序',
    is: { extension: 'requested' },
    waits: [...unit, 'office'],
  },
  {
    at: '2025-09-30 10:00',
    by: 'office',
    send: ['GRANT_EXTENSION', { opinion: '情况属实' }],
    zh: '同意延期：情况属实',
    en: 'granted the extension: 情况属实',
    is: { extension: 'none', timeliness: 'onTrack', dueAt: '2025-12-31' },
    waits: unit,
  },
  {
    at: '2025-11-20 10:00',
    by: 'liaison',
    send: ['REPORT_PROGRESS', { text: '追缴到位九成', measures: [{ measureId: second, progress: 'basicallyDone' }] }],
    zh: '报告进展：追缴到位九成',
    en: 'reported progress: 追缴到位九成',
    is: { progress: 'basicallyDone' },
  },
];

/** The result is returned once for more; the second application is approved. */
export const reviewedLegs = (second: string): readonly Leg[] => [
  {
    at: '2025-11-24 15:00',
    by: { page: 'head' },
    send: ['SUBMIT_FOR_REVIEW', { result: '问题基本解决' }],
    zh: '签批并申请销号：问题基本解决',
    en: 'signed and applied for closing: 问题基本解决',
    is: { ...toBodies, state: 'reviewed.jointReview', stepDueAt: '2025-12-08' },
    waits: bodies,
  },
  agrees('2025-11-25 10:00', 'discipline', { waits: ['personnel', 'audit'] }),
  disagrees('2025-11-26 10:00', 'personnel', '尚有一成未追缴', { waits: ['audit'] }),
  agrees('2025-11-27 10:00', 'audit', { is: { ...toOffice, state: 'reviewed.decision' }, waits: ['office'] }),
  {
    at: '2025-11-28 10:00',
    by: 'office',
    send: ['RETURN', { requirements: '追缴剩余款项并补充凭证' }],
    zh: '退回整改：追缴剩余款项并补充凭证',
    en: 'returned it for more: 追缴剩余款项并补充凭证',
    // 24 to 27 November were taken out: four days onto the date that was granted, none onto the first one, which had passed.
    is: { ...toUnit, state: 'handedOver.rectifying', dueAt: '2026-01-04', stepDueAt: null },
    waits: unit,
  },
  {
    at: '2025-12-10 10:00',
    by: 'liaison',
    send: ['REPORT_PROGRESS', { text: '全部追缴到位', measures: [{ measureId: second, progress: 'done' }] }],
    zh: '报告进展：全部追缴到位',
    en: 'reported progress: 全部追缴到位',
    is: { progress: 'done' },
  },
  {
    at: '2025-12-11 10:00',
    by: 'head',
    send: ['SUBMIT_FOR_REVIEW', { result: '问题已全部解决', results: [{ kind: 'moneyRecovered', count: 83000.5 }] }],
    zh: '签批并申请销号：问题已全部解决',
    en: 'signed and applied for closing: 问题已全部解决',
    is: { ...toBodies, state: 'reviewed.jointReview', stepDueAt: '2025-12-25' },
    waits: bodies,
  },
  agrees('2025-12-12 10:00', 'discipline', { waits: ['personnel', 'audit'] }),
  agrees('2025-12-15 10:00', 'personnel', { waits: ['audit'] }),
  agrees('2025-12-16 10:00', 'audit', { is: { ...toOffice, state: 'reviewed.decision' }, waits: ['office'] }),
  {
    at: '2025-12-17 10:00',
    by: { page: 'office' },
    send: ['APPROVE', { opinion: '会审一致，同意销号' }],
    zh: '同意销号：会审一致，同意销号',
    en: 'approved the closing: 会审一致，同意销号',
    // To be looked at again within six months; the limit that it kept stays readable.
    is: { state: 'closed.settled', category: 'closed', timeliness: 'stopped', stepDueAt: '2026-06-17' },
  },
];
