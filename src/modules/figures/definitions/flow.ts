import { words } from '../../../platform/words/words.js';
import { inPeriod, typesIn, type FigureDefinition } from '../figure.js';

/** Issues to which one of these events happened in the period, where it did as told. */
const happened = (events: readonly string[], as?: string) => ({
  over: 'event' as const,
  events,
  holds: `${[typesIn(events), ...(as === undefined ? [] : [as])].join(' AND ')} AND ${inPeriod('e.at')}`,
});
const ordered = `e.to_state LIKE 'fixedImmediately.%'`;
/** What a unit does in answer to an urging letter. */
const answers = `('SIGN_FOR', 'SUBMIT_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW', 'REQUEST_EXTENSION')`;
const due = inPeriod('y.due_at');

/** What happened in a period. An issue to which it happened twice counts once. */
export const flow = {
  found: {
    label: words('发现问题', 'Found'),
    definition: words(
      '期内登记的问题，不含不予认定、撤销和并案的；移交前的仅巡察办和巡察组可见。',
      'Issues entered in the period, without those dismissed, withdrawn or merged; before the hand-over only the office and the team see them.',
    ),
    over: 'case',
    holds: inPeriod('c.created_at'),
  },
  handedOver: {
    label: words('移交问题', 'Handed over'),
    definition: words('期内正式移交责任单位的问题。', 'Issues handed over formally to their unit in the period.'),
    ...happened(['HAND_OVER']),
  },
  immediateFixes: {
    label: words('立行立改', 'Immediate fixes'),
    definition: words(
      '期内经批准下达立行立改的问题，含后来转为正式移交的。',
      'Issues that were ordered to be fixed at once in the period, those converted later included.',
    ),
    ...happened(['FIX_IMMEDIATELY'], ordered),
  },
  due: {
    label: words('到期应销号', 'Due'),
    definition: words(
      '整改时限（含批准的延期）落在期内的问题，本季度含季末前将到期的；长期坚持的没有期限，不计入。',
      'Issues whose limit, granted extensions included, falls in the period, in the present one those yet to fall due as well; those kept up in the long term have none and do not count.',
    ),
    over: 'cycle',
    holds: due,
  },
  closed: {
    label: words('销号', 'Closed'),
    definition: words(
      '期内批准销号的问题；之后反弹或重启的仍计入当期。',
      'Issues whose closing was approved in the period; a later rebound or reopening takes none away.',
    ),
    over: 'cycle',
    holds: inPeriod('y.closed_at'),
  },
  closedLate: {
    label: words('逾期销号', 'Closed late'),
    definition: words(
      '期内销号、但申请销号时已超过时限的问题；审核所用时间不算责任单位的延误。',
      "Issues closed in the period for which the unit had applied after its limit; the reviewers' time is no delay of the unit.",
    ),
    over: 'cycle',
    holds: `${inPeriod('y.closed_at')} AND y.closed_late`,
  },
  closedOnTime: {
    label: words('按期销号', 'Closed on time'),
    definition: words('时限落在期内、已销号且未逾期的问题。', 'Issues due in the period that are closed and were not late.'),
    over: 'cycle',
    holds: `${due} AND y.closed_at IS NOT NULL AND NOT y.closed_late`,
  },
  dueExtended: {
    label: words('延期后到期', 'Due after an extension'),
    definition: words(
      '时限落在期内、且该轮整改中至少批准过一次延期的问题。',
      'Issues due in the period whose limit was extended at least once in that cycle.',
    ),
    over: 'cycle',
    // Few were extended at all: only for them it is looked up in which cycle.
    holds: `${due} AND y.case_id IN (SELECT g.case_id FROM case_events g WHERE g.type = 'GRANT_EXTENSION')
      AND EXISTS (SELECT FROM case_events g WHERE g.case_id = y.case_id AND g.type = 'GRANT_EXTENSION'
        AND g.at >= y.opened_at AND (y.closed_at IS NULL OR g.at <= y.closed_at))`,
  },
  decided: {
    label: words('销号审批', 'Closings decided'),
    definition: words(
      '期内作出销号决定（同意或退回）的问题。',
      'Issues on whose closing was decided in the period, approved or returned.',
    ),
    ...happened(['APPROVE', 'RETURN']),
  },
  returned: {
    label: words('退回整改', 'Returned'),
    definition: words(
      '期内销号申请至少被退回过一次的问题。',
      'Issues whose application for closing was returned at least once in the period.',
    ),
    ...happened(['RETURN']),
  },
  revisited: {
    label: words('完成回访', 'Revisited'),
    definition: words('期内报告了回访结果的问题。', 'Issues whose revisit was reported in the period.'),
    ...happened(['REPORT_REVISIT']),
  },
  rebounded: {
    label: words('回访反弹', 'Rebounded on revisit'),
    definition: words(
      '期内回访结论为反弹、重新整改的问题。',
      'Issues that were found to have rebounded on a revisit in the period, and were taken up again.',
    ),
    ...happened(['REPORT_REVISIT'], `e.to_state LIKE 'handedOver.%'`),
  },
  checkedIn: {
    label: words('长期坚持报告', 'Check-ins'),
    definition: words('期内报告了长期坚持情况的已销号问题。', 'Closed issues for which the unit checked in during the period.'),
    ...happened(['CHECK_IN']),
  },
  urged: {
    label: words('督办', 'Urged'),
    definition: words('期内发出过督办函的问题。', 'Issues about which an urging letter was sent in the period.'),
    ...happened(['URGE']),
  },
  urgedAnswered: {
    label: words('督办有回应', 'Urged and answered'),
    definition: words(
      '期内发出过督办函、且责任单位此后已签收、报方案、报进展、申请延期或申请销号的问题。',
      'Issues about which an urging letter was sent in the period, and for which the unit then signed, planned, reported, asked for an extension or applied to close.',
    ),
    ...happened(
      ['URGE'],
      `EXISTS (SELECT FROM case_events g WHERE g.case_id = e.case_id AND g.at >= e.at AND g.seq > e.seq AND g.type IN ${answers})`,
    ),
  },
  interviewed: {
    label: words('约谈', 'Interviews'),
    definition: words('期内就其约谈过责任人的问题。', 'Issues about which an interview was held in the period.'),
    ...happened(['INTERVIEW']),
  },
} as const satisfies Record<string, FigureDefinition>;
