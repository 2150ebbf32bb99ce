import type { EventInfo } from '../../kit/definition.js';
import { event } from '../../kit/events.js';
import {
  FixImmediately,
  Grounded,
  Merge,
  PassCheck,
  Refer,
  Remark,
  ReviseWorkingPaper,
  WrittenOpinion,
} from './payloads/found.js';
import { Dispute, HandOver, NameReviewBodies, Reassign, SubmitPlan, Uphold } from './payloads/handed-over.js';
import {
  AttachEvidence,
  CheckIn,
  GiveOpinion,
  ReportProgress,
  RequestExtension,
  Return,
  SubmitForReview,
} from './payloads/rectified.js';
import { AssignOwner, ClockSignal, Comment, Interview, PlanRevisit, Reopen, ReportRevisit } from './payloads/supervised.js';
import { anyParty, body, clock, head, leader, leaders, member, office, overseer, unit } from './permissions.js';

const checkers = [...leaders('found.firstCheck', 'found.secondCheck'), ...office('found.thirdCheck')];

/** Every event of an issue in the order of life: its words, who may send it, what it carries, and who may not be the same person. */
export const events: Readonly<Record<string, EventInfo>> = {
  REVISE_WORKING_PAPER: event('修改底稿', 'Revise the working paper', '修改了底稿', 'revised the working paper', {
    permissions: member(),
    payload: ReviseWorkingPaper,
    audience: 'inspection',
  }),
  SUBMIT_WORKING_PAPER: event('提交底稿', 'Submit the working paper', '提交了底稿', 'submitted the working paper', {
    permissions: member(),
    payload: Remark,
    audience: 'inspection',
    facts: ['handlers'],
  }),
  PASS_CHECK: event('审核通过', 'Pass the check', '审核通过：{opinion}', 'passed the check: {opinion}', {
    permissions: checkers,
    payload: PassCheck,
    apartFrom: ['authors'],
    audience: 'inspection',
  }),
  RETURN_WORKING_PAPER: event(
    '退回底稿',
    'Return the working paper',
    '退回了底稿：{opinion}',
    'returned the working paper: {opinion}',
    {
      permissions: checkers,
      payload: WrittenOpinion,
      apartFrom: ['authors'],
      audience: 'inspection',
    },
  ),
  DISMISS: event('不予认定', 'Dismiss', '认定问题不成立：{ground}', 'found the issue not established: {ground}', {
    permissions: office(),
    payload: Grounded,
    audience: 'inspection',
  }),
  FIX_IMMEDIATELY: event(
    '立行立改',
    'Fix immediately',
    '要求立行立改：{requirement}',
    'asked for an immediate fix: {requirement}',
    {
      permissions: [...leader('found.confirmed'), ...office('found.immediateProposed')],
      payload: FixImmediately,
      apartFrom: ['immediateProposer'],
      facts: ['onSite'],
    },
  ),
  DECLINE_IMMEDIATE_FIX: event(
    '不同意立行立改',
    'Decline the immediate fix',
    '不同意立行立改：{ground}',
    'declined the immediate fix: {ground}',
    {
      permissions: office(),
      payload: Grounded,
      audience: 'inspection',
    },
  ),
  HAND_OVER: event('移交责任单位', 'Hand over', '将问题移交责任单位', 'handed the issue over to the responsible unit', {
    permissions: office(),
    payload: HandOver,
  }),
  REFER: event('移送线索', 'Refer a clue', '移送了线索（{to}）', 'referred a clue ({to})', {
    permissions: office(),
    payload: Refer,
    audience: 'office',
    sealed: ['note'],
  }),
  SIGN_FOR: event('签收', 'Sign for it', '签收', 'signed for it', { permissions: unit(), payload: Remark }),
  CONVERT: event(
    '转为正式移交',
    'Convert to a formal hand-over',
    '将立行立改转为正式移交：{ground}',
    'converted the immediate fix into a formal hand-over: {ground}',
    {
      permissions: office(),
      payload: Grounded,
    },
  ),
  DISPUTE: event(
    '提出异议',
    'Dispute',
    '提出异议（{ground}）：{explanation}（{dutyId}）',
    'disputed it ({ground}): {explanation} ({dutyId})',
    {
      permissions: unit(),
      payload: Dispute,
    },
  ),
  UPHOLD: event('维持移交', 'Uphold the hand-over', '维持移交：{answer}', 'upheld the hand-over: {answer}', {
    permissions: office(),
    payload: Uphold,
  }),
  REASSIGN: event('改派责任单位', 'Reassign', '改派责任单位：{ground}', 'reassigned it to another unit: {ground}', {
    permissions: office(),
    payload: Reassign,
  }),
  WITHDRAW: event('撤销', 'Withdraw', '撤销了问题：{ground}', 'withdrew the issue: {ground}', {
    permissions: office(),
    payload: Grounded,
  }),
  MERGE: event('并案', 'Merge', '将问题并入另一问题：{ground}', 'merged it into another issue: {ground}', {
    permissions: office(),
    payload: Merge,
  }),
  NAME_REVIEW_BODIES: event('指定会审单位', 'Name the reviewing bodies', '指定了会审单位', 'named the reviewing bodies', {
    permissions: office(),
    payload: NameReviewBodies,
  }),
  SUBMIT_PLAN: event('提交整改方案', 'Submit the plan', '提交了整改方案', 'submitted the rectification plan', {
    permissions: head(),
    payload: SubmitPlan,
  }),
  APPROVE_PLAN: event('方案通过', 'Approve the plan', '同意整改方案：{opinion}', 'approved the plan: {opinion}', {
    permissions: office(),
    payload: WrittenOpinion,
    apartFrom: ['planSubmitter'],
  }),
  RETURN_PLAN: event('退回方案', 'Return the plan', '退回整改方案：{opinion}', 'returned the plan: {opinion}', {
    permissions: office(),
    payload: WrittenOpinion,
    apartFrom: ['planSubmitter'],
  }),
  ADD_MEASURES: event('补充措施', 'Add measures', '补充了整改措施', 'added measures to the plan', {
    permissions: head(),
    payload: SubmitPlan,
  }),
  REPORT_PROGRESS: event('报告进展', 'Report progress', '报告进展：{text}', 'reported progress: {text}', {
    permissions: unit(),
    payload: ReportProgress,
  }),
  SUBMIT_FOR_REVIEW: event(
    '申请销号',
    'Apply for closing',
    '签批并申请销号：{result}',
    'signed and applied for closing: {result}',
    {
      permissions: head(),
      payload: SubmitForReview,
    },
  ),
  GIVE_OPINION: event('提出会审意见', 'Give an opinion', '提出会审意见（{verdict}）', 'gave an opinion: {verdict}', {
    permissions: body(),
    payload: GiveOpinion,
    apartFrom: ['planSubmitter', 'applicant', 'opinionGivers'],
  }),
  APPROVE: event('同意销号', 'Approve the closing', '同意销号：{opinion}', 'approved the closing: {opinion}', {
    permissions: office(),
    payload: WrittenOpinion,
    apartFrom: ['applicant'],
  }),
  RETURN: event('退回整改', 'Return for more', '退回整改：{requirements}', 'returned it for more: {requirements}', {
    permissions: office(),
    payload: Return,
    apartFrom: ['applicant'],
  }),
  CHECK_IN: event('季度报告坚持情况', 'Check in', '报告长期坚持情况：{text}', 'checked in: {text}', {
    permissions: unit(),
    payload: CheckIn,
  }),
  RELEASE: event('解除长期坚持', 'Release', '解除长期坚持：{ground}', 'released it from the check-ins: {ground}', {
    permissions: office(),
    payload: Grounded,
  }),
  PLAN_REVISIT: event('安排回访', 'Plan a revisit', '安排于{plannedOn}回访', 'planned a revisit for {plannedOn}', {
    permissions: office(),
    payload: PlanRevisit,
  }),
  START_REVISIT: event('开始回访', 'Start the revisit', '开始回访', 'started the revisit', {
    permissions: member(),
    payload: Remark,
    apartFrom: ['closingApprover'],
  }),
  REPORT_REVISIT: event(
    '报告回访结果',
    'Report the revisit',
    '回访结论（{outcome}）：{note}',
    'reported the revisit ({outcome}): {note}',
    {
      permissions: member(),
      payload: ReportRevisit,
      apartFrom: ['closingApprover'],
    },
  ),
  REOPEN: event('重启整改', 'Reopen', '重启整改：{ground}（依据：{basis}）', 'reopened the issue: {ground} (basis: {basis})', {
    permissions: office(),
    payload: Reopen,
  }),
  REQUEST_EXTENSION: event(
    '申请延期',
    'Request an extension',
    '申请延期至{newDate}：{reason}',
    'asked for an extension to {newDate}: {reason}',
    {
      permissions: head(),
      payload: RequestExtension,
      facts: ['dueOn'],
    },
  ),
  GRANT_EXTENSION: event('同意延期', 'Grant the extension', '同意延期：{opinion}', 'granted the extension: {opinion}', {
    permissions: office(),
    payload: PassCheck,
    apartFrom: ['extensionRequester'],
    facts: ['dueOn'],
  }),
  REFUSE_EXTENSION: event('不同意延期', 'Refuse the extension', '不同意延期：{ground}', 'refused the extension: {ground}', {
    permissions: office(),
    payload: Grounded,
    apartFrom: ['extensionRequester'],
  }),
  COMMENT: event('留言', 'Comment', '留言：{text}', 'commented: {text}', { permissions: anyParty, payload: Comment }),
  ATTACH_EVIDENCE: event('补充证据', 'Attach evidence', '补充了证据', 'attached evidence', {
    permissions: [...member(), ...office(), ...unit()],
    payload: AttachEvidence,
  }),
  URGE: event('督办', 'Urge', '发出督办函：{text}', 'sent an urging letter: {text}', {
    permissions: [...office(), ...overseer()],
    payload: Comment,
  }),
  INTERVIEW: event('约谈', 'Record an interview', '约谈：{record}', 'held an interview: {record}', {
    permissions: [...office(), ...overseer()],
    payload: Interview,
  }),
  ASSIGN_OWNER: event('指定责任人', 'Assign the owner', '指定了责任岗位', 'assigned the responsible post', {
    permissions: unit(),
    payload: AssignOwner,
  }),
  DUE_SOON: event('临期提醒', 'Due soon', '提醒：临近时限', 'noted that it is due soon', {
    permissions: clock(),
    payload: ClockSignal,
  }),
  DUE_VERY_SOON: event('到期预警', 'Due very soon', '预警：即将到期', 'noted that it is due very soon', {
    permissions: clock(),
    payload: ClockSignal,
  }),
  DEADLINE_PASSED: event('超过时限', 'Deadline passed', '记录：已超过时限', 'noted that the deadline has passed', {
    permissions: clock(),
    payload: ClockSignal,
  }),
  ESCALATE: event('超期升级', 'Escalate', '将超期升级', 'escalated the overdue case', {
    permissions: clock(),
    payload: ClockSignal,
  }),
};
