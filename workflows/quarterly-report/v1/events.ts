import type { EventInfo } from '../../kit/definition.js';
import { clockEvents, event, rules } from '../../kit/events.js';
import { label } from '../../kit/words.js';
import { Note, SaveDraft, WrittenNote } from './payloads.js';

const unit = rules('unit', 'unitLiaison', 'unitHead');
const head = rules('unit', 'unitHead');
const office = rules('office', 'inspectionOffice');
const overseer = rules('oversight', 'supervisor');

/** Every event of a quarterly report in the order of life. */
export const events: Readonly<Record<string, EventInfo>> = {
  SAVE_DRAFT: event('保存草稿', 'Save the draft', '保存了报告草稿', 'saved a draft of the report', {
    permissions: unit,
    payload: SaveDraft,
  }),
  SUBMIT: event('报送', 'Submit', '签发并报送了季度报告', 'signed and submitted the report', {
    permissions: head,
    payload: Note,
  }),
  RETURN: event('退回', 'Return', '退回了季度报告：{note}', 'returned the report: {note}', {
    permissions: office,
    payload: WrittenNote,
    apartFrom: ['submitter'],
  }),
  GIVE_COMMENT: event('提出监督意见', 'Comment', '提出监督意见：{note}', 'commented: {note}', {
    permissions: overseer,
    payload: WrittenNote,
    apartFrom: ['submitter'],
  }),
  COMPILE: event('汇总', 'Compile', '将季度报告纳入汇总', 'compiled the report', {
    permissions: office,
    payload: Note,
    apartFrom: ['submitter'],
  }),
  ISSUE: event('印发', 'Issue', '印发了季度督导报告', 'issued the quarterly supervision report', {
    permissions: office,
    payload: Note,
    apartFrom: ['submitter'],
  }),
  ...clockEvents({
    dueSoon: label('提醒：季度报告即将到期', 'noted that the report is due soon'),
    dueVerySoon: label('预警：季度报告今日到期', 'noted that the report is due very soon'),
    passed: label('记录：季度报告逾期未报', 'noted that the report is overdue'),
    escalated: label('将逾期未报升级', 'escalated the overdue report'),
  }),
};
