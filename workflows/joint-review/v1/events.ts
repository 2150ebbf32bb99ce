import type { EventInfo } from '../../kit/definition.js';
import { StepSignal } from '../../kit/clock-signal.js';
import type { PermissionRule, Relation, Role } from '../../kit/people.js';
import { label } from '../../kit/words.js';
import { AddBody, GiveOpinion, Grounded, Merge, RemoveBody } from './payloads.js';

const event = (
  [zh, en]: readonly [string, string],
  [pastZh, pastEn]: readonly [string, string],
  details: Omit<EventInfo, 'label' | 'history'>,
): EventInfo => ({ label: label(zh, en), history: label(`{actor}${pastZh}`, `{actor} ${pastEn}`), ...details });

const rules = (relation: Relation, ...roles: readonly Role[]): PermissionRule[] => roles.map((role) => ({ role, relation }));
const office = rules('office', 'inspectionOffice');
const body = rules('addressee', 'supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership');
const clock = rules('system', 'clock');

/** Every event of a joint review in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  GIVE_OPINION: event(['提出会审意见', 'Give an opinion'], ['提出会审意见（{verdict}）：{opinion}', '{verdict}: {opinion}'], {
    permissions: body,
    payload: GiveOpinion,
    apartFrom: ['submitters', 'approvers', 'opinionGivers'],
  }),
  ADD_BODY: event(['增加会审单位', 'Ask a further body'], ['增加了一个会审单位', 'asked a further body'], {
    permissions: office,
    payload: AddBody,
  }),
  REMOVE_BODY: event(['不再征求意见', 'Ask a body no longer'], ['不再征求一个单位的意见', 'asked a body no longer'], {
    permissions: office,
    payload: RemoveBody,
  }),
  MERGE_OPINIONS: event(
    ['合并会审意见', 'Merge the opinions'],
    ['合并会审意见（{result}）：{opinion}', 'merged the opinions ({result}): {opinion}'],
    { permissions: office, payload: Merge, apartFrom: ['submitters', 'opinionGivers'] },
  ),
  CANCEL: event(['撤回会审', 'Cancel'], ['撤回了会审：{ground}', 'cancelled the review: {ground}'], {
    permissions: office,
    payload: Grounded,
  }),
  LAPSE: event(['会审失效', 'Lapse'], ['记录会审失效：{ground}', 'noted that the review has lapsed: {ground}'], {
    permissions: clock,
    payload: Grounded,
  }),
  DUE_SOON: event(['临期提醒', 'Due soon'], ['提醒：会审意见即将到期', 'noted that opinions are due soon'], {
    permissions: clock,
    payload: StepSignal,
  }),
  DUE_VERY_SOON: event(['到期预警', 'Due very soon'], ['预警：会审意见即将到期', 'noted that opinions are due very soon'], {
    permissions: clock,
    payload: StepSignal,
  }),
  DEADLINE_PASSED: event(['超过时限', 'Deadline passed'], ['记录：会审意见逾期', 'noted that opinions are overdue'], {
    permissions: clock,
    payload: StepSignal,
  }),
  ESCALATE: event(['超期升级', 'Escalate'], ['将会审意见逾期升级', 'escalated the overdue opinions'], {
    permissions: clock,
    payload: StepSignal,
  }),
};
