import type { CaseEvent } from '../../kit/definition.js';
import { deed } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import type { Progress } from '../terms.js';
import type { IssueContext, MeasureFacts, Owner, Review } from './context.js';
import type { ManifestationDraft, Refer, ReviseWorkingPaper } from './payloads/found.js';
import type { HandOver, MeasureDraft, NameReviewBodies, Reassign, SubmitPlan } from './payloads/handed-over.js';
import type { GiveOpinion, RequestExtension, ReportProgress } from './payloads/rectified.js';
import type { AssignOwner } from './payloads/supervised.js';

/** How an event changes what the machine knows: pure, one function a deed. */
type Change = (context: IssueContext, event: CaseEvent) => Partial<IssueContext>;

export const recordAuthor: Change = (context, event) => ({ authors: [...new Set([...context.authors, event.actor.id])] });

/** Who handles a paper is one of its authors: none of them checks it. */
export const recordHandlers: Change = (context, event) => ({
  authors: [...new Set([...context.authors, event.actor.id, ...(event.facts.handlers?.ids ?? [])])],
});

export const revisePaper: Change = (context, event) => {
  const { title, theme, manifestations } = payload<ReviseWorkingPaper>(event);
  return {
    ...recordAuthor(context, event),
    title: title ?? context.title,
    theme: theme ?? context.theme,
    manifestationIds: manifestations?.map(({ id }: ManifestationDraft) => id ?? '') ?? context.manifestationIds,
  };
};

export const recordReferral: Change = (context, event) => {
  const { to } = payload<Refer>(event);
  return { referredTo: to === undefined ? context.referredTo : [...new Set([...context.referredTo, to])] };
};

export const recordImmediateProposal: Change = (_, event) => ({ immediateProposedBy: event.actor.id });
export const dropImmediateProposal: Change = () => ({ immediateProposedBy: null });
export const takeImmediateTrack: Change = () => ({ track: 'immediate' });
/** What is handed over formally is not on the immediate track: it goes back to the one that it was found on, if that was another. */
export const takeFormalTrack: Change = ({ track, foundTrack }) => {
  if (track !== 'immediate') return {};
  return { track: foundTrack === 'immediate' ? 'concentrated' : foundTrack };
};
export const forgetReceipt: Change = () => ({ receipt: null });

export const nameBodies: Change = (context, event) => {
  const { reviewBodies, onlyNow } = payload<NameReviewBodies & HandOver>(event);
  if (reviewBodies === undefined) return {};
  const review = context.review === null ? null : { ...context.review, bodies: reviewBodies };
  return onlyNow === true ? { review } : { reviewBodies, review };
};

const unitItself = (orgId: string): Owner => ({ orgId, postId: null, userId: null });
/** What is given to a unit is answered for by the unit itself, until it names somebody. */
export const giveToUnit: Change = ({ unitId }) => ({ owner: unitItself(unitId) });

/** Who signs answers for it while nobody else is named. */
export const recordReceipt: Change = ({ owner }, event) => ({
  receipt: deed(event),
  owner: { ...owner, userId: owner.userId ?? event.actor.id },
});
export const reassign: Change = (context, event) => {
  const unitId = payload<Reassign>(event).unitId ?? context.unitId;
  return { unitId, owner: unitItself(unitId), receipt: null, plan: null, measures: [], extensions: 0 };
};

export const recordPlan: Change = (_, event) => ({
  plan: deed(event),
  measures: (payload<SubmitPlan>(event).measures ?? []).map(measureFacts),
});
export const addMeasures: Change = (context, event) => ({
  measures: [...context.measures, ...(payload<SubmitPlan>(event).measures ?? []).map(measureFacts)],
  doneInPeriod: null,
});

function measureFacts(draft: MeasureDraft): MeasureFacts {
  return {
    id: draft.id ?? '',
    manifestationIds: draft.manifestationIds,
    kinds: draft.kinds ?? [],
    horizon: draft.horizon,
    sustained: draft.sustained ?? false,
    progress: 'notDone',
  };
}

const openReview =
  (of: Review['of']): Change =>
  ({ reviewBodies, unitId, opinionsHidden }, event) => ({
    review: {
      of,
      bodies: reviewBodies.filter((body) => body !== unitId),
      opinions: [],
      ...(opinionsHidden === true && { hiddenSince: event.at }),
    },
  });
/** A unit is no judge of its own work, though it be among the bodies that usually review. */
export const openPlanReview = openReview('plan');
export const openClosingReview = openReview('closing');

export const closeReview: Change = () => ({ review: null });

export const recordOpinion: Change = ({ review }, event) => {
  const { verdict } = payload<GiveOpinion>(event);
  if (review === null || verdict === undefined || event.actor.orgId === null) return {};
  return { review: { ...review, opinions: [...review.opinions, { bodyId: event.actor.orgId, by: event.actor.id, verdict }] } };
};

export const recordProgress: Change = (context, event) => {
  const reported = new Map<string, Progress>(
    (payload<ReportProgress>(event).measures ?? []).map((report) => [report.measureId, report.progress]),
  );
  const measures = context.measures.map((measure) => ({ ...measure, progress: reported.get(measure.id) ?? measure.progress }));
  const allDone = measures.length > 0 && measures.every(({ progress }) => progress === 'done');
  const { caseLimit, doneInPeriod } = context;
  if (!allDone || caseLimit === null) return { measures, doneInPeriod: null };
  return { measures, doneInPeriod: doneInPeriod ?? event.facts.afterOriginal !== true };
};

export const countEvidence: Change = (context, event) => {
  const { evidenceIds = [], measures = [] } = payload<ReportProgress>(event);
  const added = evidenceIds.length + measures.reduce((sum, measure) => sum + (measure.evidenceIds?.length ?? 0), 0);
  return { evidenceCount: context.evidenceCount + added };
};

/**
 * Lateness is judged when the unit applies: what the reviewers need after that is not the unit's delay.
 * An application that takes the place of a pending one is as late as that one was, for the limit has stood still since.
 */
export const recordApplication: Change = ({ application, overdueLevel, review }, event) => ({
  application: {
    ...deed(event),
    number: (application?.number ?? 0) + 1,
    late: overdueLevel > 0 || event.facts.late === true || (review?.of === 'closing' && application?.late === true),
  },
});

export const recordClosing: Change = (context, event) => ({
  closing: deed(event),
  closedLate: context.application?.late ?? false,
});

export const requestExtension: Change = (_, event) => ({
  extensionRequest: { ...deed(event), newDate: payload<RequestExtension>(event).newDate ?? '' },
});
export const dropExtensionRequest: Change = () => ({ extensionRequest: null });

/** Who answers for it once an owner is assigned. A person who is not named stays, unless another post takes the place of theirs. */
export function assignedOwner({ owner, unitId }: IssueContext, event: CaseEvent): Owner {
  const { postId = owner.postId, userId } = payload<AssignOwner>(event);
  const stays = owner.orgId === unitId && (owner.postId === null || owner.postId === postId);
  return { orgId: unitId, postId, userId: userId ?? (stays ? owner.userId : null) };
}
export const assignOwner: Change = (context, event) => ({ owner: assignedOwner(context, event) });

/** A new cycle starts with the measures of the old one, none of them done; the old cycle is kept as it closed. */
export const openCycle: Change = (context, event) => ({
  cycle: context.cycle + 1,
  ...takeFormalTrack(context, event),
  measures: context.measures.map((measure) => ({ ...measure, progress: 'notDone' as const })),
  review: null,
  application: null,
  evidenceCount: 0,
  closing: null,
  closedLate: false,
  doneInPeriod: null,
  overdueLevel: 0,
  warningLevel: 0,
  extensions: 0,
  extensionRequest: null,
});
