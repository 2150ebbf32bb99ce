import { StepSignal } from '../../kit/clock-signal.js';
import type { EventInfo } from '../../kit/definition.js';
import type { PermissionRule, Relation, Role } from '../../kit/people.js';
import { label } from '../../kit/words.js';
import { Answer, Decline, Note, Urge } from './payloads.js';

const event = (
  [zh, en]: readonly [string, string],
  [pastZh, pastEn]: readonly [string, string],
  permissions: readonly PermissionRule[],
  payload: EventInfo['payload'],
): EventInfo => ({ label: label(zh, en), history: label(`{actor}${pastZh}`, `{actor} ${pastEn}`), permissions, payload });

const rules = (relation: Relation, ...roles: readonly Role[]): PermissionRule[] => roles.map((role) => ({ role, relation }));
const asked = rules('addressee', 'functionalDepartment', 'unitHead', 'unitLiaison', 'supervisor');
const deciders = rules('addressee', 'functionalDepartment', 'unitHead', 'supervisor');
const asking = [...rules('office', 'inspectionOffice'), ...rules('team', 'teamLeader')];
const clock = rules('system', 'clock');

/** Every event of a request for assistance in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  ACCEPT: event(['受理', 'Accept'], ['受理了协助请求：{note}', 'accepted the request: {note}'], asked, Note),
  ANSWER: event(['答复', 'Reply'], ['答复：{reply}', 'replied: {reply}'], deciders, Answer),
  DECLINE: event(['不予协助', 'Decline'], ['不予协助：{ground}', 'declined: {ground}'], deciders, Decline),
  URGE: event(['催办', 'Urge'], ['催办：{text}', 'urged a reply: {text}'], asking, Urge),
  DUE_SOON: event(['临期提醒', 'Due soon'], ['提醒：答复即将到期', 'noted that the reply is due soon'], clock, StepSignal),
  DUE_VERY_SOON: event(
    ['到期预警', 'Due very soon'],
    ['预警：答复今日到期', 'noted that the reply is due very soon'],
    clock,
    StepSignal,
  ),
  DEADLINE_PASSED: event(
    ['超过时限', 'Deadline passed'],
    ['记录：逾期未复', 'noted that the reply is overdue'],
    clock,
    StepSignal,
  ),
  ESCALATE: event(['超期升级', 'Escalate'], ['将逾期未复升级', 'escalated the overdue reply'], clock, StepSignal),
};
