import { condition, doer, group, payloadCondition } from '../../kit/conditions.js';
import type { CaseEvent, Condition, PeopleGroup } from '../../kit/definition.js';
import { payload } from '../../kit/events.js';
import { assignedOwner } from './changes.js';
import type { IssueContext, MeasureFacts } from './context.js';
import type { NameReviewBodies, Reassign, SubmitPlan } from './payloads/handed-over.js';
import type { AttachEvidence, ReportProgress, RequestExtension } from './payloads/rectified.js';
import type { ReportRevisit } from './payloads/supervised.js';

const answered = (measures: readonly Pick<MeasureFacts, 'manifestationIds'>[]) =>
  new Set(measures.flatMap(({ manifestationIds }) => manifestationIds));

/** What must hold for a transition, with the words that a refusal gives. Pure: context and event are all they know. */
export const conditions = {
  inspectionOnSite: condition(
    '立行立改只能在巡察组驻点期间提出',
    'only while the inspection is on site',
    (_, event) => event.facts.onSite === true,
  ),
  handlersNamed: condition(
    '底稿的经办人人数不足，请先确定经办人',
    'the paper has not enough handlers yet: name them first',
    (_, { facts: { handlers } }) => handlers === undefined || handlers.required <= 1 || handlers.ids.length >= handlers.required,
  ),
  everyManifestationAnswered: payloadCondition(
    '每条具体表现都要有至少一项措施，且措施只能对应本问题的具体表现',
    'every manifestation needs at least one measure, and measures answer only manifestations of this issue',
    ({ manifestationIds }, event) => {
      const covered = answered(payload<SubmitPlan>(event).measures ?? []);
      return manifestationIds.every((id) => covered.has(id)) && covered.size === manifestationIds.length;
    },
  ),
  manifestationsKnown: payloadCondition(
    '措施只能对应本问题的具体表现',
    'measures answer only manifestations of this issue',
    ({ manifestationIds }, event) =>
      [...answered(payload<SubmitPlan>(event).measures ?? [])].every((id) => manifestationIds.includes(id)),
  ),
  measuresNew: payloadCondition('措施已在整改方案内', 'a measure is in the plan already', ({ measures }, event) => {
    const known = new Set(measures.map(({ id }) => id));
    return (payload<SubmitPlan>(event).measures ?? []).every(({ id }) => id === undefined || !known.has(id));
  }),
  everyManifestationPlanned: condition(
    '尚有具体表现没有整改措施，请先补充措施',
    'a manifestation has no measure yet: add measures first',
    ({ manifestationIds, measures }) => {
      const covered = answered(measures);
      return manifestationIds.every((id) => covered.has(id));
    },
  ),
  measureKnown: payloadCondition('该措施不在整改方案内', 'the measure is not in the plan', ({ measures }, event) => {
    const { measureId } = payload<AttachEvidence>(event);
    return measureId === undefined || measures.some(({ id }) => id === measureId);
  }),
  measuresKnown: payloadCondition(
    '所报措施不在整改方案内',
    'the report names a measure that is not in the plan',
    ({ measures }, event) => {
      const known = new Set(measures.map(({ id }) => id));
      return (payload<ReportProgress>(event).measures ?? []).every(({ measureId }) => known.has(measureId));
    },
  ),
  bodyOutstanding: condition(
    '本单位不在会审单位之列，或已提出过意见',
    'the body was not named, or has given its opinion already',
    ({ review }, event) => bodyOutstanding(review, event),
  ),
  allOpinionsGiven: condition('尚有会审单位未提意见', 'not every body has given its opinion yet', everyBodyHasSpoken),
  answeredBodiesStay: payloadCondition(
    '已提出意见的会审单位不能更换',
    'a body that has given its opinion can not be left out any more',
    ({ review }, event) => {
      const named = payload<NameReviewBodies>(event).reviewBodies ?? [];
      return review === null || review.opinions.every(({ bodyId }) => named.includes(bodyId));
    },
  ),
  unitNotAmongBodies: payloadCondition(
    '责任单位不能担任本问题的会审单位',
    'the responsible unit can not review its own issue',
    ({ unitId }, event) => payload<NameReviewBodies>(event).reviewBodies?.includes(unitId) !== true,
  ),
  anotherUnit: payloadCondition(
    '改派单位就是现在的责任单位',
    'the new unit is the one that is responsible already',
    ({ unitId }, event) => payload<Reassign>(event).unitId !== unitId,
  ),
  evidenceGiven: payloadCondition(
    '立行立改的结果必须附证据',
    'an immediate fix needs evidence',
    ({ evidenceCount }, event) => evidenceCount > 0 || (payload<ReportProgress>(event).evidenceIds ?? []).length > 0,
  ),
  measuresFinished: condition(
    '尚有未完成的整改措施（长期坚持的除外）',
    'measures are not done yet (sustained ones aside)',
    ({ measures }) => measures.every(({ progress, sustained }) => sustained || progress !== 'notDone'),
  ),
  bothHorizons: condition(
    '系统性问题须同时有“当下改”和“长久立”的措施',
    'a systemic issue needs measures of both horizons: fix now and keep fixed',
    ({ systemic, measures }) =>
      !systemic ||
      (measures.some(({ horizon }) => horizon === 'fixNow') && measures.some(({ horizon }) => horizon === 'keepFixed')),
  ),
  sustained: condition(
    '含长期坚持的措施',
    'has sustained measures',
    ({ track, measures }) => track === 'longTerm' || measures.some((measure) => measure.sustained),
  ),
  longTerm: condition('属长期坚持', 'on the long-term track', ({ track }) => track === 'longTerm'),
  signedBefore: condition('此前已签收', 'signed for before', ({ receipt }) => receipt !== null),
  onImmediateTrack: condition('属立行立改', 'on the immediate track', ({ track }) => track === 'immediate'),
  rebounded: payloadCondition(
    '问题反弹',
    'the problem is back',
    (_, event) => payload<ReportRevisit>(event).outcome === 'rebound',
  ),
  extensionsLeft: condition(
    '延期次数已用完',
    'no extension is left',
    ({ extensions, maxExtensions }) => extensions < maxExtensions,
  ),
  limitRunning: condition('没有正在计时的办理时限', 'no limit of the case is running', ({ caseLimit }) => caseLimit !== null),
  laterThanToday: payloadCondition('新时限必须晚于今天', 'the new date must lie after today', (_, event) =>
    isAfterToday(payload<RequestExtension>(event).newDate, event),
  ),
  dateStillAhead: condition(
    '申请的新时限已过，请不予同意，由责任单位重新申请',
    'the date asked for has passed: refuse it, and let the unit ask anew',
    ({ extensionRequest }, event) => isAfterToday(extensionRequest?.newDate, event),
  ),
  laterThanLimit: payloadCondition('新时限必须晚于现有时限', 'the new date must lie after the present limit', (_, event) =>
    isAfterLimit(payload<RequestExtension>(event).newDate, event),
  ),
  askedBeyondLimit: condition(
    '申请的新时限不晚于现有时限，请不予同意，由责任单位重新申请',
    'the date asked for is not later than the present limit: refuse it, and let the unit ask anew',
    ({ extensionRequest }, event) => isAfterLimit(extensionRequest?.newDate, event),
  ),
  handoverNoted: payloadCondition(
    '更换责任岗位或责任人必须有交接说明',
    'a change of the post or person that answers for it needs a hand-over note',
    (context, event) => !replacesOwner(context, event) || event.payload.handoverNote !== undefined,
  ),
  thirdLevel: condition('暂停前为三级超期', 'was overdue at level 3 before the pause', ({ overdueLevel }) => overdueLevel === 3),
  secondLevel: condition('暂停前为二级超期', 'was overdue at level 2 before the pause', ({ overdueLevel }) => overdueLevel === 2),
  wasDueVerySoon: condition('暂停前即将到期', 'was due very soon before the pause', ({ warningLevel }) => warningLevel === 2),
  wasDueSoon: condition('暂停前临期', 'was due soon before the pause', ({ warningLevel }) => warningLevel === 1),
  firstLevel: condition('暂停前为一级超期', 'was overdue at level 1 before the pause', ({ overdueLevel }) => overdueLevel === 1),
  aboutCase: payloadCondition('针对案件时限', 'about the limit of the case', (_, event) => event.payload.limit === 'case'),
  aboutStep: payloadCondition(
    '针对当前环节时限',
    'about the limit of the step',
    ({ stepLimit }, event) => event.payload.limit === 'step' && stepLimit !== null,
  ),
} as const satisfies Record<string, Condition<IssueContext>>;

/** Whether nobody's opinion is outstanding: also where no review is open, and where no body was named. */
export function everyBodyHasSpoken({ review }: IssueContext): boolean {
  return review === null || review.bodies.every((body) => review.opinions.some(({ bodyId }) => bodyId === body));
}

function bodyOutstanding(review: IssueContext['review'], event: CaseEvent): boolean {
  const body = event.actor.orgId;
  return (
    review !== null && body !== null && review.bodies.includes(body) && !review.opinions.some(({ bodyId }) => bodyId === body)
  );
}

function isAfterToday(date: unknown, event: CaseEvent): boolean {
  return typeof date === 'string' && date > event.at.slice(0, 10);
}

/** A limit whose date is not known keeps nobody from asking for a later one. */
function isAfterLimit(date: unknown, { facts }: CaseEvent): boolean {
  return facts.dueOn === undefined || (typeof date === 'string' && date > facts.dueOn);
}

/** Whether an assignment puts another post or person in the place of one that was named. */
function replacesOwner(context: IssueContext, event: CaseEvent): boolean {
  const { owner, unitId } = context;
  if (owner.orgId !== unitId) return false;
  const { postId, userId } = assignedOwner(context, event);
  return (owner.postId !== null && owner.postId !== postId) || (owner.userId !== null && owner.userId !== userId);
}

/** Who has had a hand in what: nobody approves what they submitted, nobody reviews as two bodies. source: product §3, invariant 1 */
export const people = {
  authors: group('底稿的撰写、修改或提交人', 'the writers of the paper', ({ authors }) => authors),
  immediateProposer: group('立行立改的提出人', 'who proposed the immediate fix', ({ immediateProposedBy }) =>
    immediateProposedBy === null ? [] : [immediateProposedBy],
  ),
  planSubmitter: group('整改方案的提交人', 'who submitted the plan', ({ plan }) => doer(plan)),
  applicant: group('销号申请人', 'who applied for the closing', ({ application }) => doer(application)),
  opinionGivers: group(
    '已提出会审意见的人',
    'who has given an opinion already',
    ({ review }) => review?.opinions.map(({ by }) => by) ?? [],
  ),
  extensionRequester: group('延期申请人', 'who asked for the extension', ({ extensionRequest }) => doer(extensionRequest)),
  closingApprover: group('销号审批人', 'who approved the closing', ({ closing }) => doer(closing)),
} as const satisfies Record<string, PeopleGroup<IssueContext>>;
