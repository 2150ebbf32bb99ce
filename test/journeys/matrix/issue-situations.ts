import type { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import { type Cast, doneReport, type Issue, type Step } from '../../support/issue-path.js';
import { payloads } from './issue-payloads.js';

type Deed = readonly [by: Name | 'clock', type: string, payload?: (issue: Issue) => object];

/** How a fresh issue comes into a state: driven to a step, and what happens to it there. */
export interface IssueSituation {
  readonly step: Step;
  readonly cast?: Partial<Cast>;
  readonly finding?: object;
  readonly measure?: object;
  readonly teamHasLeft?: true;
  readonly then?: readonly Deed[];
  /** Whom alone it is about: for everybody else it is like another situation. */
  readonly concerns?: Name;
  /** States that it is in then, beside the step's own unless the lifecycle has gone on. */
  readonly is?: readonly string[];
}

const agrees = () => ({ verdict: 'agree' });
const reviewers = ['discipline', 'finance', 'leadership', 'countyOffice'] as const;
const agreed = reviewers.map((name): Deed => [name, 'GIVE_OPINION', agrees]);
const asked: Deed = ['head', 'REQUEST_EXTENSION'];
const askedForMore: Deed = ['head', 'REQUEST_EXTENSION', () => ({ reason: '工程量增加', newDate: '2026-03-31' })];
const granted: Deed = ['office', 'GRANT_EXTENSION'];
const ticks = (...types: string[]) => types.map((type): Deed => ['clock', type]);
const rectifying = (...then: readonly Deed[]) => ({ step: 'handedOver.rectifying', then }) as const;
/** Somebody comes by a second time who has had a hand in it, in the part that is named. */
const again = (step: Step, part: keyof Cast, then: readonly Deed[] = []): IssueSituation => ({
  step,
  cast: { [part]: 'allHats' },
  then,
  concerns: 'allHats',
});

/** Every state of the lifecycle in the order of life, those of the other regions, and those in which the same person comes by twice. */
export const situations: Readonly<Record<string, IssueSituation>> = {
  drafting: { step: 'found.drafting' },
  'first check': { step: 'found.firstCheck' },
  'first check of a paper by one who checks as well': again('found.firstCheck', 'author'),
  'second check': { step: 'found.secondCheck' },
  'second check of a paper by one who checks as well': again('found.secondCheck', 'author'),
  'third check': { step: 'found.thirdCheck' },
  'third check of a paper by one who checks as well': again('found.thirdCheck', 'author'),
  confirmed: { step: 'found.confirmed' },
  'confirmed, the team has left': { step: 'found.confirmed', teamHasLeft: true },
  'immediate fix proposed': { step: 'found.immediateProposed' },
  'immediate fix proposed by one who approves as well': again('found.immediateProposed', 'leader'),
  ordered: { step: 'fixedImmediately.ordered' },
  fixing: { step: 'fixedImmediately.fixing' },
  'awaiting receipt': { step: 'handedOver.awaitingReceipt' },
  'awaiting receipt by another unit': {
    step: 'handedOver.disputed',
    then: [['office', 'REASSIGN']],
    is: ['stage.handedOver.awaitingReceipt'],
  },
  planning: { step: 'handedOver.planning' },
  'plan review': { step: 'handedOver.planReview' },
  'plan review, one has spoken': { step: 'handedOver.planReview', then: agreed.slice(0, 1) },
  'plan review, all have spoken': { step: 'handedOver.planReview', then: agreed },
  'plan review, the plan is by one who judges as well': again('handedOver.planReview', 'head', agreed),
  rectifying: rectifying(),
  'rectifying, nothing left to do': rectifying(['liaison', 'REPORT_PROGRESS', doneReport]),
  'rectifying, an extension asked for': { ...rectifying(asked), is: ['stage.handedOver.rectifying', 'extension.requested'] },
  'rectifying, an extension asked for by one who grants as well': {
    ...rectifying(['allHats', 'REQUEST_EXTENSION']),
    concerns: 'allHats',
    is: ['stage.handedOver.rectifying', 'extension.requested'],
  },
  'rectifying, no extension left': rectifying(asked, granted, askedForMore, granted),
  'due soon': { ...rectifying(...ticks('DUE_SOON')), is: ['timeliness.dueSoon'] },
  'due very soon': { ...rectifying(...ticks('DUE_SOON', 'DUE_VERY_SOON')), is: ['timeliness.dueVerySoon'] },
  'overdue at level 1': { ...rectifying(...ticks('DEADLINE_PASSED')), is: ['timeliness.overdue.level1'] },
  'overdue at level 2': { ...rectifying(...ticks('DEADLINE_PASSED', 'ESCALATE')), is: ['timeliness.overdue.level2'] },
  'overdue at level 3': { ...rectifying(...ticks('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE')), is: ['timeliness.overdue.level3'] },
  disputed: { step: 'handedOver.disputed', is: ['stage.handedOver.disputed', 'timeliness.paused'] },
  'disputed after the receipt': {
    step: 'handedOver.planning',
    then: [['head', 'DISPUTE']],
    is: ['stage.handedOver.disputed'],
  },
  'joint review': { step: 'reviewed.jointReview' },
  'joint review, one has spoken': { step: 'reviewed.jointReview', then: agreed.slice(0, 1) },
  'joint review of what one who judges as well has applied for': again('reviewed.jointReview', 'head'),
  decision: { step: 'reviewed.decision' },
  'decision on what one who decides as well has applied for': again('reviewed.decision', 'head'),
  'decision on a systemic issue without a lasting measure': { step: 'reviewed.decision', finding: { systemic: true } },
  'decision on an immediate fix': {
    step: 'fixedImmediately.fixing',
    then: [
      ['head', 'SUBMIT_FOR_REVIEW'],
      ['discipline', 'GIVE_OPINION', agrees],
    ],
    is: ['stage.reviewed.decision'],
  },
  settled: { step: 'closed.settled', is: ['stage.closed.settled', 'timeliness.stopped'] },
  sustaining: { step: 'closed.sustaining' },
  'revisit planned': { step: 'revisited.planned' },
  'revisit planned of what one of the team has closed': again('revisited.planned', 'office'),
  'on site again': { step: 'revisited.onSite' },
  'on site again where one of the team has closed it': again('revisited.onSite', 'office'),
  'second cycle': { step: 'revisited.onSite', then: [['author', 'REPORT_REVISIT']], is: ['stage.handedOver.rectifying'] },
  archived: { step: 'archived' },
  dismissed: { step: 'dismissed', is: ['stage.dismissed', 'record.ended', 'timeliness.unset'] },
  withdrawn: { step: 'withdrawn' },
  merged: { step: 'found.confirmed', then: [['office', 'MERGE']], is: ['stage.merged'] },
  'merged after the hand-over': { step: 'handedOver.disputed', then: [['office', 'MERGE']], is: ['stage.merged'] },
};

/** Brings so many fresh issues into a situation. Bodies of every kind review them. */
export async function bring(city: City, situation: IssueSituation, count: number, otherIssueId: string): Promise<Issue[]> {
  const { step, cast, finding, measure, teamHasLeft, then = [] } = situation;
  const issues = await city.issuesAt(step, count, {
    inspectionId: teamHasLeft ? city.inspections.left : undefined,
    reviewBodies: ['discipline', 'finance', 'leadingGroup', 'countyOffice'],
    cast: { reviewers, ...cast },
    finding,
    measure,
  });
  for (const [by, type, payload] of then) {
    const evidence = new Map<string, string>();
    if (type === 'SUBMIT_FOR_REVIEW') for (const issue of issues) evidence.set(issue.id, await city.handIn(issue, 'head'));
    const pointers = (issue: Issue) => ({ evidenceId: evidence.get(issue.id) ?? '', postId: '', otherIssueId, bodyIds: [] });
    const payloadOf = (issue: Issue) => payload?.(issue) ?? payloads[type]?.(issue, pointers(issue)) ?? {};
    if (by === 'clock') for (const issue of issues) await city.tick(issue, type, payloadOf(issue));
    else await city.sendAll(issues, by, type, payloadOf);
  }
  return issues;
}
