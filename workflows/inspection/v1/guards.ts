import { condition, doer, group, payloadCondition } from '../../kit/conditions.js';
import type { CaseEvent, Condition, PeopleGroup } from '../../kit/definition.js';
import { payload } from '../../kit/events.js';
import { limitConditions } from '../../kit/step-limit.js';
import type { InspectionContext, TakenOver } from './context.js';
import type { FeedBack } from './payloads/feedback.js';
import type { EnterSite, LeaveSite } from './payloads/on-site.js';

const today = ({ at }: CaseEvent) => at.slice(0, 10);
const takenOverAt = (node: TakenOver) =>
  condition<InspectionContext>('并非中途接管', 'it is not taken over there', ({ takenOver }) => takenOver === node);

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  takenOverOnSite: takenOverAt('onSite'),
  takenOverReporting: takenOverAt('reporting'),
  takenOverRectifying: takenOverAt('rectifying'),
  heldAlready: payloadCondition(
    '日期不能晚于今天',
    'the day must not lie in the future',
    (_, event) => (payload<{ heldOn: string }>(event).heldOn ?? '') <= today(event),
  ),
  daysInOrder: payloadCondition(
    '进驻日期不能晚于今天，离开日期不能早于进驻日期',
    'the first day must not lie in the future, and the last not before the first',
    (_, event) => {
      const { enteredOn = '', until = '' } = payload<EnterSite>(event);
      return enteredOn <= today(event) && enteredOn <= until;
    },
  ),
  midTermChecked: condition(
    '尚未进行中期检查',
    'there has been no mid-term check',
    ({ midTermChecks, takenOver }) => midTermChecks > 0 || takenOver !== null,
  ),
  leftAfterEntering: payloadCondition(
    '离开日期不能早于进驻日期，也不能晚于今天',
    'the last day must lie neither before the first nor in the future',
    ({ enteredOn }, event) => {
      const { leftOn = '' } = payload<LeaveSite>(event);
      return leftOn <= today(event) && (enteredOn ?? '') <= leftOn;
    },
  ),
  periodAhead: payloadCondition(
    '反馈日期不能晚于今天，集中整改截止日期须晚于反馈日期',
    'the meeting must not lie in the future, and the concentrated period must end after it',
    (_, event) => {
      const { heldOn = '', concentratedUntil } = payload<FeedBack>(event);
      return heldOn <= today(event) && (concentratedUntil === undefined || concentratedUntil > heldOn);
    },
  ),
  issuesSettled: condition(
    '仍有问题既未销号也未移送',
    'an issue of it is neither closed nor handed on',
    (_, { facts }) => facts.issuesSettled === true,
  ),
  ...limitConditions,
} as const satisfies Record<string, Condition<InspectionContext>>;

/** People who already had a hand in it: nobody judges what they submitted themselves. */
export const people = {
  reporter: group('报告起草人', 'those who submitted the report', ({ report }) => doer(report)),
  progressReporter: group('进展报告签发人', 'those who signed the progress report', ({ progress }) => doer(progress)),
} as const satisfies Record<string, PeopleGroup<InspectionContext>>;
