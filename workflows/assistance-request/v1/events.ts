import type { EventInfo } from '../../kit/definition.js';
import { clockEvents, event, rules } from '../../kit/events.js';
import { label } from '../../kit/words.js';
import { Answer, Decline, Note, Urge } from './payloads.js';

const asked = rules('addressee', 'functionalDepartment', 'unitHead', 'unitLiaison', 'supervisor');
const deciders = rules('addressee', 'functionalDepartment', 'unitHead', 'supervisor');
const asking = [...rules('office', 'inspectionOffice'), ...rules('team', 'teamLeader')];

/** Every event of a request for assistance in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  ACCEPT: event('受理', 'Accept', '受理了协助请求：{note}', 'accepted the request: {note}', {
    permissions: asked,
    payload: Note,
  }),
  ANSWER: event('答复', 'Reply', '答复：{reply}', 'replied: {reply}', { permissions: deciders, payload: Answer }),
  DECLINE: event('不予协助', 'Decline', '不予协助：{ground}', 'declined: {ground}', { permissions: deciders, payload: Decline }),
  URGE: event('催办', 'Urge', '催办：{text}', 'urged a reply: {text}', { permissions: asking, payload: Urge }),
  ...clockEvents({
    dueSoon: label('提醒：答复即将到期', 'noted that the reply is due soon'),
    dueVerySoon: label('预警：答复今日到期', 'noted that the reply is due very soon'),
    passed: label('记录：逾期未复', 'noted that the reply is overdue'),
    escalated: label('将逾期未复升级', 'escalated the overdue reply'),
  }),
};
