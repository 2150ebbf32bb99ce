import type { IssueContext, IssueInput } from '../../../workflows/issue/v1/context.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import type { PathPlan, Search } from '../paths/exploration.js';
import { cast, organisations, things } from './cast.js';
import { hours, input } from './life.js';
import { measure, payloadOfEvent, type Payload } from './payloads.js';

const clockEvents = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];
const extensionEvents = ['REQUEST_EXTENSION', 'GRANT_EXTENSION', 'REFUSE_EXTENSION'];
const recordEvents = ['REFER', 'COMMENT', 'ATTACH_EVIDENCE', 'URGE', 'INTERVIEW', 'ASSIGN_OWNER'];
const aside = [...clockEvents, ...extensionEvents, ...recordEvents];
/** What takes an issue through its lifecycle. */
export const lifeEvents = Object.keys(issueV1.events).filter((type) => !aside.includes(type));
/** The shortest way to a running limit, and what holds it, lets it go on, starts it anew and ends it. */
const limitEvents = [
  ...clockEvents,
  ...extensionEvents,
  ...['SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'HAND_OVER', 'DISPUTE', 'UPHOLD', 'REASSIGN', 'WITHDRAW'],
];

const longTermEvents = [
  ...['SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'HAND_OVER', 'SIGN_FOR', 'SUBMIT_PLAN', 'GIVE_OPINION', 'APPROVE_PLAN'],
  'REPORT_PROGRESS',
];

/** An issue judged by one body alone, which keeps the number of states small. */
const oneBody = [organisations.bodyA];
export const start: IssueInput = { ...input, usualReviewBodies: oneBody };

/** Life and limits apart: each with each would be a hundred times as many states. */
export const searches: Readonly<Record<'lives' | 'limits' | 'longTerm', Search>> = {
  lives: { input: start, types: lifeEvents },
  limits: { input: start, types: limitEvents },
  // Up to the report of each quarter, which tells an issue of the long-term track from any other.
  longTerm: { input: { ...start, track: 'longTerm' }, types: longTermEvents },
};

/** Payloads beside the usual one of each type, where the payload decides which way the issue goes. */
const variants: readonly (readonly [type: string, payload: Payload])[] = [
  ['REPORT_REVISIT', { outcome: 'rebound', note: 'The cars are back', ground: 'No patrol any more' }],
  ['SUBMIT_PLAN', { measures: [measure({ id: things.sustainedMeasure, sustained: true })] }],
  ...clockEvents.map((type) => [type, { limit: 'step' }] as const),
];

export const issuePlan: PathPlan = {
  definition: issueV1,
  searches: Object.values(searches),
  eventsFor: ({ context }, types) => {
    const usual = types.map((type) => {
      const payload = payloadOfEvent(type, context as IssueContext);
      return [type, 'reviewBodies' in payload ? { ...payload, reviewBodies: oneBody } : payload] as const;
    });
    const chosen = variants.filter(([type]) => types.includes(type));
    return [...usual, ...chosen].map(([type, payload]) => ({
      type,
      payload,
      actor: type === 'GIVE_OPINION' ? cast.reviewerA : cast.officer,
      at: hours(0),
      facts: { onSite: true },
    }));
  },
  apart: (context) => {
    const issue = context as IssueContext;
    return [
      issue.cycle > 1,
      issue.track,
      issue.receipt !== null,
      issue.review?.opinions.length,
      issue.measures.map(({ progress, sustained }) => `${progress} ${sustained}`),
      issue.extensions > 0,
      issue.overdueLevel,
      issue.warningLevel,
      issue.caseLimit !== null,
      issue.stepLimit !== null,
      issue.evidenceCount > 0,
    ];
  },
  // A second cycle is lived as the first was.
  endsAt: (context) => (context as IssueContext).cycle > 1,
};
