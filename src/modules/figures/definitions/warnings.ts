import { words } from '../../../platform/words/words.js';
import { open, ours, type FigureDefinition } from '../figure.js';

// Looked up case by case, for the few that are left by then; what was returned twice at all is read from an index first.
const lastReport = `(SELECT max(e.at) FROM case_events e WHERE e.case_id = c.id AND e.type IN ('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW'))`;
const returns = `e.type IN ('RETURN', 'RETURN_PLAN')`;
const twiceReturned = `c.id IN (SELECT e.case_id FROM case_events e WHERE ${returns} GROUP BY e.case_id HAVING count(*) >= 2)
      AND (SELECT count(*) FROM case_events e WHERE e.case_id = c.id AND ${returns}
        AND e.at >= (SELECT max(y.opened_at) FROM issue_cycles y WHERE y.case_id = c.id)) >= 2`;

/** Why a case needs somebody to look at it before it is too late. The order is that of urgency. */
const reasons = {
  receiptLate: {
    label: words('逾期未签收', 'Not signed for'),
    definition: words(
      '已移交或下达立行立改，签收时限已过仍未签收。',
      'Handed over or ordered, and not signed for when the limit of the receipt has passed.',
    ),
    over: 'case',
    standing: true,
    holds: `c.step IN ('awaitingReceipt', 'ordered') AND ${ours} AND c.step_due_at < {now}`,
  },
  reviewLate: {
    label: words('会审审批逾期', 'Reviewer sits on it'),
    definition: words(
      '在会审单位或巡察办手中（会审、销号审批、异议处理），该环节时限已过。',
      'With the reviewing bodies or the office (review, decision, dispute), whose own limit has passed.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.turn IN ('reviewBodies', 'inspectionOffice') AND ${ours} AND c.step_due_at < {now}`,
  },
  dueWithoutProgress: {
    label: words('临期无进展', 'Due soon, no progress'),
    definition: words(
      '已临期、轮到责任单位，近 30 天内没有报告进展，也未申请销号。',
      'Due soon and with the unit, which has neither reported progress nor applied for the closing for 30 days.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.timeliness IN ('dueSoon', 'dueVerySoon') AND c.turn = 'responsibleUnit'
      AND coalesce(${lastReport}, '-infinity') <= {now} - interval '30 days'`,
  },
  twiceReturned: {
    label: words('两次退回', 'Returned twice'),
    definition: words(
      '本轮整改中，方案或销号申请已被退回两次及以上，且尚未销号。',
      'Its plan or its application for closing was returned at least twice in the present cycle, and it is not closed.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND ${twiceReturned}`,
  },
  reboundOpen: {
    label: words('反弹重改', 'Rebounded'),
    definition: words(
      '回访发现反弹或经重启，正在第二轮及以后的整改中。',
      'In its second or a later cycle, after a rebound or a reopening.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.cycle > 1`,
  },
  extensionsUsedUp: {
    label: words('延期用尽', 'No extension left'),
    definition: words(
      '规则包允许的延期次数已用完，且尚未销号。',
      'All extensions that the rule pack allows are used up, and it is not closed.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.id IN (SELECT e.case_id FROM case_events e WHERE e.type = 'GRANT_EXTENSION')
      AND (c.context ->> 'extensions')::int >= (c.context ->> 'maxExtensions')::int`,
  },
} as const satisfies Record<string, FigureDefinition>;

export const reasonNames = Object.keys(reasons) as (keyof typeof reasons)[];

/** The early-warning list: every reason for itself, and what has any. */
export const warnings = {
  ...reasons,
  warned: {
    label: words('预警问题', 'Early warnings'),
    definition: words(
      '至少有一项预警原因的在办问题，截至此刻；一件问题有多项原因时只计一次。',
      'Open issues with at least one of the reasons for a warning, as of now; each counts once.',
    ),
    over: 'case',
    standing: true,
    holds: Object.values(reasons)
      .map(({ holds }) => `(${holds})`)
      .join(' OR '),
  },
} as const satisfies Record<string, FigureDefinition>;
