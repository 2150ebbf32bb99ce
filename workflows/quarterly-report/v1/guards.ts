import type { CaseEvent, Condition, PeopleGroup } from '../../kit/definition.js';
import { label } from '../../kit/words.js';
import type { QuarterlyReportContext } from './context.js';

type Holds = (context: QuarterlyReportContext, event: CaseEvent) => boolean;
const condition = (zh: string, en: string, holds: Holds): Condition<QuarterlyReportContext> => ({
  label: label(zh, en),
  holds,
});

const highestLevel = 3;

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  bodyNotHeard: condition(
    '本单位已对本次报送提出过意见',
    'the body has commented on this submission already',
    ({ comments }, { actor }) => comments.every(({ bodyId }) => bodyId !== actor.orgId),
  ),
  notOverdue: condition('已超过时限', 'it is overdue already', ({ overdueLevel }) => overdueLevel === 0),
  levelsLeft: condition(
    '尚未超期，或已是最高级别',
    'it is not overdue, or at the highest level already',
    ({ overdueLevel }) => overdueLevel > 0 && overdueLevel < highestLevel,
  ),
} as const satisfies Record<string, Condition<QuarterlyReportContext>>;

/** People who already had a hand in the report: nobody judges what they submitted themselves. */
export const people = {
  submitter: {
    label: label('报送人', 'those who submitted it'),
    ids: ({ submission }) => (submission === null ? [] : [submission.by]),
  },
} as const satisfies Record<string, PeopleGroup<QuarterlyReportContext>>;
