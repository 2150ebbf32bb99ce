import { condition, group, payloadCondition } from '../../kit/conditions.js';
import type { Condition, PeopleGroup } from '../../kit/definition.js';
import { payload } from '../../kit/events.js';
import { limitConditions } from '../../kit/step-limit.js';
import { isMergeable, type JointReviewContext } from './context.js';
import type { AddBody, Merge, RemoveBody } from './payloads.js';

const mostBodies = 7;

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  bodyNotHeard: condition('本单位已提出过意见', 'the body has given its opinion already', ({ opinions }, { actor }) =>
    opinions.every(({ bodyId }) => bodyId !== actor.orgId),
  ),
  bodyNew: payloadCondition(
    '该单位已在会审单位之列，或会审单位已满七个',
    'the body is asked already, or seven are',
    (context, event) => {
      const { bodyId } = payload<AddBody>(event);
      return context.bodies.length < mostBodies && context.bodies.every(({ id }) => id !== bodyId);
    },
  ),
  bodySilent: payloadCondition(
    '该单位不在会审单位之列、已提出意见或必须参加，或已是最后一个会审单位',
    'the body is not asked, has spoken, is required, or is the last one',
    ({ bodies, opinions }, event) => {
      const { bodyId } = payload<RemoveBody>(event);
      return (
        bodies.length > 1 &&
        bodies.some(({ id, required }) => id === bodyId && !required) &&
        opinions.every((opinion) => opinion.bodyId !== bodyId)
      );
    },
  ),
  standsAlone: condition(
    '会审随送审事项进行，请在该事项上退回或批准',
    'the review goes with what was submitted: return or approve that',
    ({ carried }) => carried !== true,
  ),
  notTheUnit: payloadCondition(
    '责任单位不能会审自己的事项',
    'the responsible unit can not review its own matter',
    ({ unitId }, event) => payload<AddBody>(event).bodyId !== unitId,
  ),
  enoughSaid: condition(
    '未达到规定的意见数，或必须提意见的单位尚未提出',
    'the quorum is not reached, or a required body has not spoken',
    isMergeable,
  ),
  dissentAnswered: payloadCondition(
    '有单位不同意而结论为同意的，须说明如何处理不同意见',
    'a body disagrees: a result that agrees needs an answer to it',
    ({ opinions }, event) => {
      const { result, dissent } = payload<Merge>(event);
      return result !== 'agree' || dissent !== undefined || opinions.every(({ verdict }) => verdict !== 'disagree');
    },
  ),
  ...limitConditions,
} as const satisfies Record<string, Condition<JointReviewContext>>;

/** Conflicts of interest of persons. source: product §3, invariant 1 */
export const people = {
  submitters: group('所审事项的提交人', 'those who submitted what is reviewed', ({ submitters }) => submitters),
  approvers: group('此前的审批人', 'those who approved it before', ({ approvers }) => approvers),
  opinionGivers: group('已提出会审意见的人', 'those who have given an opinion', ({ opinions }) => opinions.map(({ by }) => by)),
} as const satisfies Record<string, PeopleGroup<JointReviewContext>>;
