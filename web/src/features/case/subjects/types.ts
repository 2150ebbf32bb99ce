import type { operations } from '../../../api/generated.js';

type Read<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** What the case of an inspection is about. */
export interface InspectionSubject {
  readonly mode: string;
  readonly onSiteFrom: string | null;
  readonly onSiteUntil: string | null;
  readonly fedBackAt: string | null;
  readonly members: readonly { readonly userId: string; readonly name: string; readonly position: string }[];
  readonly counts: {
    readonly total: number;
    readonly byStage: Readonly<Record<string, number>>;
    readonly immediateFixes: { readonly total: number; readonly done: number };
    readonly handedOver: number;
    readonly closed: number;
    readonly overdue: number;
  };
}

/** What the case of a quarterly report is about. */
export interface QuarterlyReportSubject {
  readonly quarter: string;
  readonly figures: Readonly<Record<'open' | 'overdue' | 'sustained' | 'closed' | 'rebound', number>>;
  readonly summary: string | null;
  readonly comments: readonly { readonly bodyId: string; readonly at: string; readonly note: string }[];
}

/** What the case of a joint review is about. */
export type JointReviewSubject = Pick<
  Read<'Reviews_read'>,
  'of' | 'question' | 'subjectCase' | 'bodies' | 'quorum' | 'opinions' | 'mergeable' | 'result'
>;

/** What the case of a referral is about: its words are read elsewhere, and each reading is kept. */
export interface ReferralSubject {
  readonly kind: string;
  readonly to: Named;
  readonly result: string | null;
}

/** What the case of a request for assistance is about. */
export interface AssistanceSubject {
  readonly request: string;
  readonly issueId: string | null;
  readonly reply: { readonly text: string; readonly at: string; readonly late: boolean } | null;
  readonly refusal: { readonly text: string; readonly at: string } | null;
}
