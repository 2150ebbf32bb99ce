import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import type { GiveOpinion, Return } from '../../../workflows/issue/v1/payloads/rectified.js';
import type { WrittenOpinion } from '../../../workflows/issue/v1/payloads/found.js';
import { isMergeable, type JointReviewContext } from '../../../workflows/joint-review/v1/context.js';
import type { GiveOpinion as Opinion, Merge } from '../../../workflows/joint-review/v1/payloads.js';
import type { CaseEvent, StoredState } from '../../../workflows/kit/definition.js';

/** The review in which an issue stands; null where it stands in none. */
export const reviewIn = ({ context }: StoredState): IssueContext['review'] => (context as IssueContext).review;

/** Whether an event brings an issue into a review: from none, or by an application that takes the place of a pending one. */
export function enters(before: StoredState, after: StoredState): boolean {
  const applications = [before, after].map(({ context }) => (context as IssueContext).application?.number);
  return reviewIn(after) !== null && (reviewIn(before) === null || applications[0] !== applications[1]);
}

/** What a body has said of an issue, as the review underneath takes it. */
export function opinionFrom({ verdict = 'abstain', missing, note }: Partial<GiveOpinion>): Opinion {
  const [opinion, more] = missing === undefined ? [note, undefined] : [missing, note];
  return { verdict, ...(opinion !== undefined && { opinion }), ...(more !== undefined && { note: more }) };
}

/** What a body has said in the review, as the issue takes it. */
export function opinionFor({ verdict = 'abstain', opinion, note }: Partial<Opinion>): GiveOpinion {
  if (verdict === 'disagree')
    return { verdict, ...(opinion !== undefined && { missing: opinion }), ...(note !== undefined && { note }) };
  const said = opinion ?? note;
  return { verdict, ...(said !== undefined && { note: said }) };
}

const approving = ['APPROVE_PLAN', 'APPROVE'];

/** The office's decision on an issue as the merged opinion of its review. Its words answer whoever disagrees. */
export function mergeFrom({ type, payload }: CaseEvent, { opinions }: JointReviewContext): Merge {
  const { opinion, requirements } = payload as Partial<WrittenOpinion & Return>;
  const text = opinion ?? requirements ?? '';
  if (!approving.includes(type)) return { result: 'disagree', opinion: text };
  const dissent = opinions.some(({ verdict }) => verdict === 'disagree');
  return { result: 'agree', opinion: text, ...(dissent && { dissent: text }) };
}

/** Whether a decision merges the review; what is returned may be returned before the bodies have spoken, and by whom could not merge. */
export function merges({ type, actor }: CaseEvent, review: JointReviewContext): boolean {
  if (approving.includes(type)) return true;
  const concerned = [...review.submitters, ...review.opinions.map(({ by }) => by)];
  return isMergeable(review) && !concerned.includes(actor.id);
}

/** The event by which a merged opinion decides on an issue. */
export function decisionFor(
  of: 'plan' | 'closing',
  { result, opinion }: Merge,
): { type: string; payload: Record<string, string> } {
  if (of === 'plan') return { type: result === 'agree' ? 'APPROVE_PLAN' : 'RETURN_PLAN', payload: { opinion } };
  return result === 'agree' ? { type: 'APPROVE', payload: { opinion } } : { type: 'RETURN', payload: { requirements: opinion } };
}
