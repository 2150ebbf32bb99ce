import type { EventInfo } from '../../kit/definition.js';
import { clock, clockEvents, event, rules } from '../../kit/events.js';
import { label } from '../../kit/words.js';
import { AddBody, GiveOpinion, Grounded, Merge, RemoveBody } from './payloads.js';

const office = rules('office', 'inspectionOffice');
const body = rules('addressee', 'supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership');

/** Every event of a joint review in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  GIVE_OPINION: event('提出会审意见', 'Give an opinion', '提出会审意见（{verdict}）：{opinion}', '{verdict}: {opinion}', {
    permissions: body,
    payload: GiveOpinion,
    apartFrom: ['submitters', 'approvers', 'opinionGivers'],
  }),
  ADD_BODY: event('增加会审单位', 'Ask a further body', '增加了一个会审单位', 'asked a further body', {
    permissions: office,
    payload: AddBody,
  }),
  REMOVE_BODY: event('不再征求意见', 'Ask a body no longer', '不再征求一个单位的意见', 'asked a body no longer', {
    permissions: office,
    payload: RemoveBody,
  }),
  MERGE_OPINIONS: event(
    '合并会审意见',
    'Merge the opinions',
    '合并会审意见（{result}）：{opinion}',
    'merged the opinions ({result}): {opinion}',
    { permissions: office, payload: Merge, apartFrom: ['submitters', 'opinionGivers'] },
  ),
  CANCEL: event('撤回会审', 'Cancel', '撤回了会审：{ground}', 'cancelled the review: {ground}', {
    permissions: office,
    payload: Grounded,
  }),
  LAPSE: event('会审失效', 'Lapse', '记录会审失效：{ground}', 'noted that the review has lapsed: {ground}', {
    permissions: clock,
    payload: Grounded,
  }),
  ...clockEvents({
    dueSoon: label('提醒：会审意见即将到期', 'noted that opinions are due soon'),
    dueVerySoon: label('预警：会审意见即将到期', 'noted that opinions are due very soon'),
    passed: label('记录：会审意见逾期', 'noted that opinions are overdue'),
    escalated: label('将会审意见逾期升级', 'escalated the overdue opinions'),
  }),
};
