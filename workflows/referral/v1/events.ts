import type { EventInfo } from '../../kit/definition.js';
import { event, rules } from '../../kit/events.js';
import { Answer, Nothing } from './payloads.js';

const sent = { permissions: rules('office', 'inspectionOffice'), payload: Nothing, audience: 'office' } as const;
const received = { ...sent, permissions: rules('addressee', 'supervisor', 'functionalDepartment') } as const;

/** Every event of a referral in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  TRANSFER: event('移交', 'Transfer', '移交了线索', 'transferred it', sent),
  RECEIVE: event('接收', 'Receive', '接收了线索', 'received it', received),
  ANSWER: event('反馈结果', 'Answer', '反馈了办理结果（{result}）', 'answered: {result}', { ...received, payload: Answer }),
  WITHDRAW: event('撤回', 'Withdraw', '撤回了移交', 'withdrew it', sent),
};
