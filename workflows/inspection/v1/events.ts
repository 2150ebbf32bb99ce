import type { EventInfo } from '../../kit/definition.js';
import { clock, clockEvents, event, rules } from '../../kit/events.js';
import { label } from '../../kit/words.js';
import { FeedBack } from './payloads/feedback.js';
import { Brief, Cancel, EnterSite, Judgement, LeaveSite, MidTermCheck, Note, ReportToOffice } from './payloads/on-site.js';
import { Comment, Evaluate, ReportProgress, Retrospect, ReturnProgress } from './payloads/rectified.js';

const office = rules('office', 'inspectionOffice');
const leader = rules('team', 'teamLeader');
const team = rules('team', 'teamMember', 'deputyLeader', 'teamLeader');
const head = rules('unit', 'unitHead');
const unit = rules('unit', 'unitLiaison', 'unitHead');
const leadership = rules('oversight', 'leadership');
const overseer = rules('oversight', 'supervisor', 'leadership');

/**
 * Every event of an inspection in the order of life. What the team and the office work out among themselves
 * the unit never reads; what the leadership decides on, it reads as well.
 */
export const events: Readonly<Record<string, EventInfo>> = {
  BRIEF: event('巡前通报', 'Record the briefing', '听取了巡前通报（{heldOn}）', 'was briefed ({heldOn})', {
    permissions: office,
    payload: Brief,
    audience: 'inspection',
  }),
  ENTER_SITE: event(
    '进驻',
    'Enter the site',
    '进驻被巡察单位（授权：{authorisation}）',
    'entered the unit (authorisation {authorisation})',
    { permissions: [...office, ...leader], payload: EnterSite },
  ),
  MID_TERM_CHECK: event('中期检查', 'Mid-term check', '进行了中期检查：{findings}', 'made the mid-term check: {findings}', {
    permissions: office,
    payload: MidTermCheck,
    audience: 'inspection',
  }),
  LEAVE_SITE: event('离开', 'Leave the site', '结束进驻（{leftOn}）', 'left the unit ({leftOn})', {
    permissions: leader,
    payload: LeaveSite,
  }),
  REPORT_TO_OFFICE: event('报送巡察报告', 'Submit the report', '报送了巡察报告', 'submitted the report', {
    permissions: leader,
    payload: ReportToOffice,
    audience: 'leadership',
  }),
  RETURN_REPORT: event('退回巡察报告', 'Return the report', '退回巡察报告：{opinion}', 'returned the report: {opinion}', {
    permissions: [...office, ...leadership],
    payload: Judgement,
    apartFrom: ['reporter'],
    audience: 'leadership',
  }),
  APPROVE_REPORT: event('审定巡察报告', 'Approve the report', '审定了巡察报告：{opinion}', 'approved the report: {opinion}', {
    permissions: [...office, ...leadership],
    payload: Judgement,
    apartFrom: ['reporter'],
    audience: 'leadership',
  }),
  FEED_BACK: event('反馈', 'Feed back', '反馈了巡察意见（{heldOn}）', 'fed the findings back ({heldOn})', {
    permissions: office,
    payload: FeedBack,
    facts: ['periodEndsOn'],
  }),
  START_RECTIFYING: event('进入集中整改', 'Start rectifying', '记录：进入集中整改', 'noted that the rectification has begun', {
    permissions: [...office, ...clock],
    payload: Note,
  }),
  REPORT_PROGRESS: event(
    '报送整改进展',
    'Report the progress',
    '签发并报送了整改进展情况报告',
    'signed and submitted the progress report',
    { permissions: head, payload: ReportProgress },
  ),
  RETURN_PROGRESS: event(
    '退回整改进展报告',
    'Return the progress report',
    '退回整改进展报告：{requirements}',
    'returned the progress report: {requirements}',
    { permissions: office, payload: ReturnProgress, apartFrom: ['progressReporter'] },
  ),
  EVALUATE: event(
    '整改评估',
    'Evaluate',
    '评估整改成效为“{grade}”：{opinion}',
    'evaluated the rectification as {grade}: {opinion}',
    {
      permissions: office,
      payload: Evaluate,
      apartFrom: ['progressReporter'],
    },
  ),
  RETROSPECT: event('复盘', 'Hold the retrospective', '完成复盘：{rootCause}', 'held the retrospective: {rootCause}', {
    permissions: office,
    payload: Retrospect,
    audience: 'inspection',
  }),
  ARCHIVE: event('归档', 'Archive', '归档了本次巡察', 'archived the inspection', {
    permissions: office,
    payload: Note,
    facts: ['issuesSettled'],
  }),
  CANCEL: event('取消', 'Cancel', '取消了本次巡察：{ground}', 'cancelled the inspection: {ground}', {
    permissions: office,
    payload: Cancel,
  }),
  COMMENT: event('留言', 'Comment', '留言：{text}', 'commented: {text}', {
    permissions: [...team, ...office, ...unit, ...overseer],
    payload: Comment,
  }),
  ...clockEvents({
    dueSoon: label('提醒：整改进展报告即将到期', 'noted that the progress report is due soon'),
    dueVerySoon: label('预警：整改进展报告即将到期', 'noted that the progress report is due very soon'),
    passed: label('记录：整改进展报告逾期未报', 'noted that the progress report is overdue'),
    escalated: label('将逾期未报升级', 'escalated the overdue progress report'),
  }),
};
