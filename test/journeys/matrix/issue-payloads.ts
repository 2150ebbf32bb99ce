import { v7 as uuidv7 } from 'uuid';
import { placeIds } from '../../support/city-people.js';
import { type Issue, planOf } from '../../support/issue-path.js';

/** What else a payload may have to point to. */
export interface Pointers {
  readonly evidenceId: string;
  readonly postId: string;
  /** A living issue of the same office. */
  readonly otherIssueId: string;
  /** The bodies that review it now. */
  readonly bodyIds: readonly string[];
}

/** A payload for every event of an issue with which it is taken wherever it can be taken. */
export const payloads: Readonly<Record<string, (issue: Issue, pointers: Pointers) => object>> = {
  REVISE_WORKING_PAPER: () => ({ finding: '补充核查后发现金额为八万元。' }),
  SUBMIT_WORKING_PAPER: () => ({ note: '已补充依据' }),
  PASS_CHECK: () => ({ opinion: '事实清楚' }),
  RETURN_WORKING_PAPER: () => ({ opinion: '请补充依据' }),
  DISMISS: () => ({ ground: '事实不成立' }),
  FIX_IMMEDIATELY: () => ({ requirement: '立即停止违规收费' }),
  DECLINE_IMMEDIATE_FIX: () => ({ ground: '需系统整改' }),
  HAND_OVER: () => ({ requirement: '限期整改', reviewBodies: [placeIds.discipline] }),
  REFER: () => ({ to: 'audit', note: '涉嫌套取资金' }),
  SIGN_FOR: () => ({}),
  CONVERT: () => ({ ground: '短期内难以整改到位' }),
  DISPUTE: () => ({ ground: 'factsDiffer', explanation: '金额有出入' }),
  UPHOLD: () => ({ answer: '经复核事实清楚' }),
  REASSIGN: () => ({ unitId: placeIds.otherUnit, ground: '职责已划转' }),
  WITHDRAW: () => ({ ground: '经核实不存在' }),
  MERGE: (_, { otherIssueId }) => ({ intoCaseId: otherIssueId, ground: '同一事项' }),
  NAME_REVIEW_BODIES: (_, { bodyIds }) => ({ reviewBodies: [...new Set([...bodyIds, placeIds.audit])] }),
  SUBMIT_PLAN: (issue) => planOf(issue),
  APPROVE_PLAN: () => ({ opinion: '会审一致同意' }),
  RETURN_PLAN: () => ({ opinion: '措施不够具体' }),
  ADD_MEASURES: (issue) => planOf(issue, { id: uuidv7(), text: '开展专题培训' }),
  REPORT_PROGRESS: () => ({ text: '正在核对账目' }),
  SUBMIT_FOR_REVIEW: (_, { evidenceId }) => ({ result: '已整改到位', evidenceIds: [evidenceId] }),
  GIVE_OPINION: () => ({ verdict: 'disagree', missing: '缺少原始凭证' }),
  APPROVE: () => ({ opinion: '同意销号' }),
  RETURN: () => ({ requirements: '补充佐证材料' }),
  CHECK_IN: () => ({ text: '制度执行良好' }),
  RELEASE: () => ({ ground: '机制已稳定运行' }),
  PLAN_REVISIT: () => ({ plannedOn: '2025-12-01' }),
  START_REVISIT: () => ({}),
  REPORT_REVISIT: () => ({ outcome: 'rebound', note: '又出现同类问题', ground: '制度未执行' }),
  REOPEN: () => ({ ground: '群众再次反映', basis: '信访件', confirm: true }),
  REQUEST_EXTENSION: () => ({ reason: '招标周期较长', newDate: '2025-12-31' }),
  GRANT_EXTENSION: () => ({ opinion: '理由充分' }),
  REFUSE_EXTENSION: () => ({ ground: '理由不充分' }),
  COMMENT: () => ({ text: '请尽快办理' }),
  ATTACH_EVIDENCE: (_, { evidenceId }) => ({ evidenceIds: [evidenceId] }),
  URGE: () => ({ text: '请于月底前完成' }),
  INTERVIEW: () => ({ heldOn: '2025-03-10', participants: ['冯远'], record: '要求加快整改' }),
  ASSIGN_OWNER: (_, { postId }) => ({ postId, handoverNote: '按岗位分工' }),
  DUE_SOON: () => ({ limit: 'case' }),
  DUE_VERY_SOON: () => ({ limit: 'case' }),
  DEADLINE_PASSED: () => ({ limit: 'case' }),
  ESCALATE: () => ({ limit: 'case' }),
};
