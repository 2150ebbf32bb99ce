import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

const concentrated = ['concentratedPeriod'] as const;

/** What to do at each step of an issue's life, and what to look to. source: research/domain §1, the guide on rectification in use */
export const guides: Readonly<Record<string, StepGuide>> = {
  'found.drafting': guide(
    '一事一稿：写清时间、地点、涉及的人和事、金额和依据，逐条列出具体表现，并上传能够印证的材料。确定经办人后提交审核。',
    'One fact a paper: when, where, who, how much, and against which rule. List each manifestation and attach what proves it. Name the handlers, then submit it.',
    { awaits: ['SUBMIT_WORKING_PAPER', 'REVISE_WORKING_PAPER'] },
  ),
  'found.firstCheck': guide(
    '核对事实是否清楚、证据能否印证、定性是否准确。有疑问就退回并写明要补什么；起草人不能审核自己的底稿。',
    'Check that the facts are clear, proved, and rightly named. In doubt return it and say what is missing. Nobody checks a paper of their own.',
    { awaits: ['PASS_CHECK'] },
  ),
  'found.secondCheck': guide(
    '由组长审签：与其他底稿对照，看问题是否重复、责任单位是否准确、是否需要立行立改。',
    'The team leader signs: compare it with the other papers, and look whether the unit is the right one and whether it should be fixed at once.',
    { awaits: ['PASS_CHECK'] },
  ),
  'found.thirdCheck': guide(
    '由巡察办审核：问题是否成立，表述是否规范，是否属于巡察职责范围。不成立的写明理由，不予认定。',
    'The office checks whether the issue stands, is well put, and lies within the inspection. Dismiss with the ground what does not.',
    { awaits: ['PASS_CHECK'] },
  ),
  'found.confirmed': guide(
    '问题已经确认，文字自此锁定。能当场改的由组长提出立行立改；其余随反馈移交责任单位。涉嫌违纪违法的线索，须在移交之前移送。',
    'It is confirmed, and its text is locked. What can be fixed on the spot the team leader proposes for it; the rest is handed over with the feedback. Clues are referred before that.',
    { awaits: ['HAND_OVER', 'FIX_IMMEDIATELY'] },
  ),
  'found.immediateProposed': guide(
    '看是否确能在驻点期间改到位。同意即交办责任单位；不同意的写明理由，问题留待反馈。',
    'See whether it can really be fixed while the team is on site. Agree, and it goes to the unit; or decline with the ground, and it waits for the feedback.',
    { awaits: ['FIX_IMMEDIATELY'] },
  ),
  'fixedImmediately.ordered': guide(
    '请尽快签收。立行立改的时限自交办起算，签收早晚不影响到期日。',
    'Please sign for it soon. The limit counts from the order, whenever you sign.',
    { awaits: ['SIGN_FOR'], limits: ['immediateFix', 'sign'] },
  ),
  'fixedImmediately.fixing': guide(
    '立即整改，随时报告进展。改完后附上整改前后的照片或文件，由主要负责人签批申请销号。',
    'Fix it now and report as you go. Then attach what shows before and after, and let the head of the unit apply for closing.',
    { awaits: ['SUBMIT_FOR_REVIEW', 'REPORT_PROGRESS'], limits: ['immediateFix'] },
  ),
  'handedOver.awaitingReceipt': guide(
    '请在时限内签收。认为不属于本单位职责、事实有出入或与其他问题重复的，可以提出异议并说明依据；方案时限自移交起算。',
    'Please sign for it in time. If the duty is not yours, the facts differ, or it repeats another issue, dispute it with your ground. The limit of the plan counts from the hand-over.',
    { awaits: ['SIGN_FOR'], limits: ['concentratedPeriod', 'sign'] },
  ),
  'handedOver.planning': guide(
    '逐条对照具体表现制定措施：做什么、谁负责、何时完成、做到什么程度算完成。系统性问题要同时有“当下改”和“长久立”的措施。由主要负责人签批提交。',
    'Answer each manifestation by a measure: what, who, by when, and how one will see that it is done. A systemic issue needs measures to fix it now and to keep it fixed. The head signs.',
    { awaits: ['SUBMIT_PLAN'], limits: ['concentratedPeriod', 'plan'] },
  ),
  'handedOver.planReview': guide(
    '看措施是否对得上问题、责任是否到人、时限是否合理、验收标准能否检验。会审单位各自提出意见；意见到齐后由巡察办合并，作出一次答复。',
    'Judge whether the measures meet the problem, name who answers, keep the time, and can be checked. Each body says its word; the office merges them into one answer.',
    { awaits: ['GIVE_OPINION', 'APPROVE_PLAN'], limits: ['concentratedPeriod', 'planReview'] },
  ),
  'handedOver.rectifying': guide(
    '按倒排时间表推进，每有进展就报告并附证据，不要等到期限前集中补。措施全部完成后由主要负责人申请销号；确实不能按期完成的，提前申请延期。',
    'Work along the backward schedule and report each step with its evidence, not all of it at the end. When every measure is done the head applies for closing. What can not be done in time asks for an extension beforehand.',
    { awaits: ['SUBMIT_FOR_REVIEW', 'REPORT_PROGRESS'], limits: concentrated },
  ),
  'handedOver.disputed': guide(
    '对照职责清单核实异议。成立的改派或撤销，不成立的维持移交并答复理由；处理期间整改时限暂停。',
    'Check the dispute against the duty catalogue. Reassign or withdraw what is right, uphold the rest with an answer. The limit stands still meanwhile.',
    { awaits: ['UPHOLD', 'REASSIGN'], limits: ['concentratedPeriod', 'review'] },
  ),
  'reviewed.jointReview': guide(
    '对照措施和验收标准看证据：照片是否为现场所摄、文件是否已经生效、数字能否核对。不同意的写明还缺什么；参与过整改的人不能评审。',
    'Hold the evidence against the measures: is the photo from the place, is the rule in force, do the figures add up. Who disagrees says what is missing. Nobody judges their own work.',
    { awaits: ['GIVE_OPINION'], limits: ['concentratedPeriod', 'review'] },
  ),
  'reviewed.decision': guide(
    '各会审单位意见已齐。综合后作出决定：同意销号，或退回并一次说清还要做什么。申请人不能审批自己的申请。',
    'All opinions are in. Decide on the whole: approve the closing, or return it and say at once all that is still to be done. Nobody approves their own application.',
    { awaits: ['APPROVE', 'RETURN'], limits: ['concentratedPeriod', 'review'] },
  ),
  'closed.settled': guide(
    '已经销号。请按期安排回访，看问题有没有反弹；审批销号的人不参加回访。',
    'It is closed. Plan a revisit in time to see whether it holds; who approved the closing does not revisit it.',
    { awaits: ['PLAN_REVISIT'], limits: ['revisit'] },
  ),
  'closed.sustaining': guide(
    '整改目标已经达到，还要长期坚持。责任单位每季度报告一次坚持情况，并附当季的证据。',
    'The goal is reached and must be kept. The unit reports each quarter how it is kept up, with evidence of that quarter.',
    { awaits: ['CHECK_IN', 'PLAN_REVISIT'], limits: ['checkIn'] },
  ),
  'revisited.planned': guide(
    '回访前重读销号材料，列出要看的地方、要问的人。不打招呼，直接到现场。',
    'Read the closing again first; note the places to see and the people to ask. Go there unannounced.',
    { awaits: ['START_REVISIT'], limits: ['revisit'] },
  ),
  'revisited.onSite': guide(
    '对照销号时的证据看现状，拍照留痕，听当事人和群众怎么说。如实写明巩固还是反弹；反弹的写明理由，问题进入下一轮整改。',
    'Compare what you see with the evidence of the closing, take pictures, hear the people concerned. Say honestly whether it holds; a rebound with its ground opens the next cycle.',
    { awaits: ['REPORT_REVISIT'], limits: ['revisit'] },
  ),
  archived: guide(
    '问题已归档。发现反弹的，可以重启整改，此前各轮的材料原样保留。',
    'The issue is archived. If the problem is back it can be reopened; the earlier cycles stay as they were.',
  ),
  dismissed: guide('经审核不予认定，责任单位不会知道本问题。', 'It was found not established; the unit never learns of it.'),
  withdrawn: guide('问题已撤销，留存备查。', 'The issue was withdrawn and stays on record.'),
  merged: guide('已并入另一问题，请到该问题办理。', 'It was merged into another issue: go on there.'),
  'extension.requested': guide(
    '责任单位申请延期。看理由是否充分、新时限是否必要；同意后原时限仍保留在案。',
    'The unit asks for an extension. See whether the reason holds and the new date is needed; the original date stays on record.',
    { awaits: ['GRANT_EXTENSION', 'REFUSE_EXTENSION'] },
  ),
};
