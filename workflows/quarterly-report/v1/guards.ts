import { condition, doer, group } from '../../kit/conditions.js';
import type { Condition, PeopleGroup } from '../../kit/definition.js';
import { limitConditions } from '../../kit/step-limit.js';
import type { QuarterlyReportContext } from './context.js';

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  bodyNotHeard: condition(
    '本单位已对本次报送提出过意见',
    'the body has commented on this submission already',
    ({ comments }, { actor }) => comments.every(({ bodyId }) => bodyId !== actor.orgId),
  ),
  ...limitConditions,
} as const satisfies Record<string, Condition<QuarterlyReportContext>>;

/** People who already had a hand in the report: nobody judges what they submitted themselves. */
export const people = {
  submitter: group('报送人', 'those who submitted it', ({ submission }) => doer(submission)),
} as const satisfies Record<string, PeopleGroup<QuarterlyReportContext>>;
