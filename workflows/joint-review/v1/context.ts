import type { Verdict } from '../../issue/terms.js';
import { fresh, running, type StepLimit } from '../../kit/step-limit.js';

/** What a joint review judges of its subject. */
export type ReviewOf = 'plan' | 'progressReport' | 'closing';

/** What opens a joint review: of what, by whom, and by which rules. */
export interface JointReviewInput {
  readonly title: string;
  readonly of: ReviewOf;
  readonly question: string | null;
  readonly subjectCaseId: string;
  readonly unitId: string;
  readonly bodies: readonly string[];
  /** Of these, those without whom nothing is merged. */
  readonly requiredBodies: readonly string[];
  readonly quorum: number;
  readonly hiddenUntilMerged: boolean;
  readonly clause: string;
  /** People who submitted what is judged. */
  readonly submitters: readonly string[];
  /** People who approved it, or an earlier stage of it, before. */
  readonly approvers: readonly string[];
  /** RFC 3339 instant of the opening: from here each body's clock runs. */
  readonly openedAt: string;
  /** The subject itself stands in review: opinions are given, and the result counts, there as well as here. */
  readonly carried?: boolean;
}

/** One body's word, given once. */
export interface Opinion {
  readonly bodyId: string;
  readonly by: string;
  readonly at: string;
  readonly verdict: Verdict;
  readonly opinion: string;
  /** Its own limit had passed. */
  readonly late: boolean;
}

/** The one written opinion that the office made of all. */
export interface MergedOpinion {
  readonly by: string;
  readonly at: string;
  readonly verdict: 'agree' | 'disagree';
  readonly opinion: string;
  /** How the office answers those who disagree. */
  readonly dissent: string | null;
}

/** A body, and since when its clock runs. */
export interface AskedBody {
  readonly id: string;
  readonly since: string;
  readonly required: boolean;
}

/** Its limit is that of the bodies that are awaited. */
export interface JointReviewContext extends StepLimit {
  readonly title: string;
  readonly of: ReviewOf;
  readonly question: string | null;
  readonly subjectCaseId: string;
  readonly unitId: string;
  readonly bodies: readonly AskedBody[];
  readonly quorum: number;
  readonly hiddenUntilMerged: boolean;
  readonly clause: string;
  readonly submitters: readonly string[];
  readonly approvers: readonly string[];
  readonly opinions: readonly Opinion[];
  /** The silent bodies that the running limit is about: those who were asked first. */
  readonly awaited: readonly string[];
  readonly result: MergedOpinion | null;
  readonly endedAt: string | null;
  readonly carried?: true;
}

/** The state of a review at its very beginning: every body is asked, and its clock runs. */
export function initialContext(input: JointReviewInput): JointReviewContext {
  const bodies = input.bodies.map((id) => ({ id, since: input.openedAt, required: input.requiredBodies.includes(id) }));
  const { title, of, question, subjectCaseId, unitId, hiddenUntilMerged, clause, submitters, approvers } = input;
  return {
    title,
    of,
    question,
    subjectCaseId,
    unitId,
    bodies,
    quorum: Math.min(input.quorum, bodies.length),
    hiddenUntilMerged,
    clause,
    submitters,
    approvers,
    opinions: [],
    ...clockOf(bodies, [], clause),
    result: null,
    endedAt: null,
    ...(input.carried === true && { carried: true }),
  };
}

/** The clock of the bodies that were asked first among the silent ones; those who were asked later have theirs next. */
export function clockOf(bodies: readonly AskedBody[], opinions: readonly Pick<Opinion, 'bodyId'>[], clause: string) {
  const silent = bodies.filter(({ id }) => opinions.every(({ bodyId }) => bodyId !== id));
  const since = silent.map((body) => body.since).sort()[0];
  const awaited = silent.filter((body) => body.since === since).map(({ id }) => id);
  return { awaited, ...fresh(since === undefined ? null : running(clause, since)) };
}

/** Whether enough has been said: the required bodies have spoken, and so many have judged as the quorum asks. */
export function isMergeable({ bodies, opinions, quorum }: JointReviewContext): boolean {
  const judged = opinions.filter(({ verdict }) => verdict !== 'abstain');
  const spoken = new Set(opinions.map(({ bodyId }) => bodyId));
  return judged.length >= quorum && bodies.every(({ id, required }) => !required || spoken.has(id));
}
