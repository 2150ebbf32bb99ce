import { verdicts, type Verdict } from '../../../workflows/issue/terms.js';
import { isMergeable, type JointReviewContext, type ReviewOf } from '../../../workflows/joint-review/v1/context.js';
import { isHidden } from '../../../workflows/joint-review/v1/index.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import type { OrganisationRef } from '../../engine/directory.js';
import type { Actor } from '../../platform/http/actor.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { Language } from '../../platform/words/words.js';

/** The case that is reviewed, as far as whoever judges it must know. */
export interface ReviewedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly workflow: string;
}

/** One body's word as an answer shows it. */
export interface OpinionView {
  readonly body: OrganisationRef | { readonly id: string; readonly name: null };
  readonly at: string;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  readonly opinion: string;
  readonly late: boolean;
}

/** What a joint review is about, and what has been said as far as the caller may read it. */
export interface ReviewSubject {
  readonly of: ReviewOf;
  readonly question: string | null;
  readonly subjectCase: ReviewedCase;
  /** `spoken` is null where the caller may not know yet. */
  readonly bodies: readonly (OpinionView['body'] & { readonly required: boolean; readonly spoken: boolean | null })[];
  readonly quorum: number;
  /** The case itself stands in review: its own events and those of the review are the same deeds. */
  readonly carried: boolean;
  readonly opinions: readonly OpinionView[];
  /** Enough has been said for the office to merge it. */
  readonly mergeable: boolean | null;
  readonly result: {
    readonly verdict: 'agree' | 'disagree';
    readonly opinion: string;
    readonly dissent: string | null;
    readonly at: string;
  } | null;
}

export type ReviewView = CaseView & ReviewSubject;

/** Shows a review to somebody: while opinions are hidden a body reads its own alone, and only the office reads all. */
export function reviewSubject(
  actor: Actor,
  { state, officeId }: CaseRow,
  subjectCase: ReviewedCase,
  names: ReadonlyMap<string, OrganisationRef>,
  language: Language,
): ReviewSubject {
  const review = state.context as JointReviewContext;
  const isOffice = actor.bindings.some(
    ({ role, orgId }) => role === 'clock' || (role === 'inspectionOffice' && orgId === officeId),
  );
  const open = !isHidden(state) || isOffice;
  const readable = (bodyId: string) => open || actor.bindings.some(({ orgId }) => orgId === bodyId);
  const body = (id: string) => names.get(id) ?? { id, name: null };
  const spoken = new Set(review.opinions.map(({ bodyId }) => bodyId));
  const { of, question, quorum, carried, result } = review;
  return {
    of,
    question,
    subjectCase,
    bodies: review.bodies.map(({ id, required }) => ({
      ...body(id),
      required,
      spoken: readable(id) ? spoken.has(id) : null,
    })),
    quorum,
    carried: carried === true,
    opinions: review.opinions
      .filter(({ bodyId }) => readable(bodyId))
      .map(({ bodyId, at, verdict, opinion, late }) => ({
        body: body(bodyId),
        at,
        verdict,
        verdictLabel: verdicts[verdict][language],
        opinion,
        late,
      })),
    mergeable: open ? isMergeable(review) : null,
    result: result && { verdict: result.verdict, opinion: result.opinion, dissent: result.dissent, at: result.at },
  };
}

const text = { type: 'string' };
const id = { type: 'string', format: 'uuid' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const body = { id, name: { type: ['string', 'null'] } };
const at = { type: 'string', format: 'date-time' };

/** The shape of what a review has beside its case. */
export const reviewSubjectProperties = {
  of: { enum: ['plan', 'progressReport', 'closing'] },
  question: { type: ['string', 'null'] },
  subjectCase: object({ id, number: text, title: text, workflow: text }),
  bodies: {
    type: 'array',
    items: object({ ...body, required: { type: 'boolean' }, spoken: { type: ['boolean', 'null'] } }),
  },
  quorum: { type: 'integer', minimum: 1 },
  carried: { type: 'boolean' },
  opinions: {
    type: 'array',
    items: object({
      body: object(body),
      at,
      verdict: { enum: ['agree', 'disagree', 'abstain'] },
      verdictLabel: text,
      opinion: text,
      late: { type: 'boolean' },
    }),
  },
  mergeable: { type: ['boolean', 'null'] },
  result: {
    anyOf: [
      object({ verdict: { enum: ['agree', 'disagree'] }, opinion: text, dissent: { type: ['string', 'null'] }, at }),
      { type: 'null' },
    ],
  },
};
