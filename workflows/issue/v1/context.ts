import type { RunningLimit } from '../../kit/definition.js';
import type { StartPoint } from '../../rules/pack.js';
import type { Horizon, MeasureKind, Progress, ReferralTarget, Track, Verdict } from '../terms.js';

/** What opens a case: the facts of the finding that the machine's rules need, and where it belongs. */
export interface IssueInput {
  readonly title: string;
  readonly theme: string;
  readonly track: Track;
  readonly systemic: boolean;
  readonly unitId: string;
  readonly authorId: string;
  /** The organisation in which the author works on the finding. */
  readonly authorOrgId: string;
  readonly manifestationIds: readonly string[];
  /** The bodies that judge plan and result where the office names none. */
  readonly usualReviewBodies: readonly string[];
  /** How often the case's rule pack lets its limit be extended in a cycle. */
  readonly maxExtensions: number;
  /** By the case's rule pack no body reads what the others say before the office has decided. */
  readonly opinionsHidden?: boolean;
}

/** What the rules need to know of a measure; its words are kept by the issue's own tables. */
export interface MeasureFacts {
  readonly id: string;
  readonly manifestationIds: readonly string[];
  readonly kinds: readonly MeasureKind[];
  readonly horizon: Horizon;
  readonly sustained: boolean;
  readonly progress: Progress;
}

/** One person's deed at one instant. */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

/** Who answers for a case: an organisation at the least, a post in it, a person. source: product §3, no case is ever ownerless */
export interface Owner {
  readonly orgId: string;
  readonly postId: string | null;
  readonly userId: string | null;
}

/** A joint review that is open or was the last: which bodies, and what each has said. */
export interface Review {
  readonly of: 'plan' | 'closing';
  readonly bodies: readonly string[];
  readonly opinions: readonly { readonly bodyId: string; readonly by: string; readonly verdict: Verdict }[];
  /** Opinions given from this instant on are for their bodies and the office alone, until it has decided. */
  readonly hiddenSince?: string;
}

export interface IssueContext {
  readonly title: string;
  readonly theme: string;
  readonly track: Track;
  /** The track that it was found on: an immediate fix that is converted goes back to it. */
  readonly foundTrack: Track;
  readonly systemic: boolean;
  readonly unitId: string;
  readonly cycle: number;
  /** Everybody who wrote, changed or submitted the working paper. */
  readonly authors: readonly string[];
  readonly manifestationIds: readonly string[];
  readonly reviewBodies: readonly string[];
  readonly immediateProposedBy: string | null;
  readonly referredTo: readonly ReferralTarget[];
  /** From when the plan's limit is counted once the unit has signed, and what happened then if it was not the feedback. */
  readonly planStart: { readonly at: string; readonly startsAt?: StartPoint } | null;
  readonly receipt: Deed | null;
  readonly plan: Deed | null;
  readonly measures: readonly MeasureFacts[];
  readonly review: Review | null;
  readonly application: (Deed & { readonly number: number; readonly late: boolean }) | null;
  readonly evidenceCount: number;
  readonly closing: Deed | null;
  readonly closedLate: boolean;
  /** Whether all measures were done before the case's first limit, extensions aside; null while they are not all done, or none runs. */
  readonly doneInPeriod: boolean | null;
  readonly overdueLevel: number;
  /** 1: due soon, 2: due very soon; kept so that a pause does not forget it. */
  readonly warningLevel: number;
  readonly extensions: number;
  readonly maxExtensions: number;
  readonly extensionRequest: (Deed & { readonly newDate: string }) | null;
  readonly owner: Owner;
  readonly caseLimit: RunningLimit | null;
  readonly stepLimit: RunningLimit | null;
  readonly opinionsHidden?: true;
}

/** The state of an issue at its very beginning: a draft of one author. */
export function initialContext(input: IssueInput): IssueContext {
  return {
    title: input.title,
    theme: input.theme,
    track: input.track,
    foundTrack: input.track,
    systemic: input.systemic,
    unitId: input.unitId,
    cycle: 1,
    authors: [input.authorId],
    manifestationIds: input.manifestationIds,
    reviewBodies: input.usualReviewBodies,
    immediateProposedBy: null,
    referredTo: [],
    planStart: null,
    receipt: null,
    plan: null,
    measures: [],
    review: null,
    application: null,
    evidenceCount: 0,
    closing: null,
    closedLate: false,
    doneInPeriod: null,
    overdueLevel: 0,
    warningLevel: 0,
    extensions: 0,
    maxExtensions: input.maxExtensions,
    extensionRequest: null,
    owner: { orgId: input.authorOrgId, postId: null, userId: input.authorId },
    caseLimit: null,
    stepLimit: null,
    ...(input.opinionsHidden === true && { opinionsHidden: true }),
  };
}

/** The derived progress of an issue: done when every measure is done, basically done when none is less; null without measures. */
export function derivedProgress(measures: readonly MeasureFacts[]): Progress | null {
  if (measures.length === 0) return null;
  if (measures.every(({ progress }) => progress === 'done')) return 'done';
  return measures.some(({ progress }) => progress === 'notDone') ? 'notDone' : 'basicallyDone';
}
