import type { EventInfo } from '../../kit/definition.js';
import type { PermissionRule } from '../../kit/people.js';
import { label } from '../../kit/words.js';
import { Answer, Nothing } from './payloads.js';

const event = (
  [zh, en]: readonly [string, string],
  [pastZh, pastEn]: readonly [string, string],
  permissions: readonly PermissionRule[],
  payload: EventInfo['payload'] = Nothing,
): EventInfo => ({
  label: label(zh, en),
  history: label(`{actor}${pastZh}`, `{actor} ${pastEn}`),
  permissions,
  payload,
  audience: 'office',
});

const office: readonly PermissionRule[] = [{ role: 'inspectionOffice', relation: 'office' }];
const receiver: readonly PermissionRule[] = [
  { role: 'supervisor', relation: 'addressee' },
  { role: 'functionalDepartment', relation: 'addressee' },
];

/** Every event of a referral in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  TRANSFER: event(['移交', 'Transfer'], ['移交了线索', 'transferred it'], office),
  RECEIVE: event(['接收', 'Receive'], ['接收了线索', 'received it'], receiver),
  ANSWER: event(['反馈结果', 'Answer'], ['反馈了办理结果（{result}）', 'answered: {result}'], receiver, Answer),
  WITHDRAW: event(['撤回', 'Withdraw'], ['撤回了移交', 'withdrew it'], office),
};
