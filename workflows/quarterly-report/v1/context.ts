import { fresh, running, type StepLimit } from '../../kit/step-limit.js';

/** What opens a report: whose it is, about which quarter, and since when its limit runs. */
export interface QuarterlyReportInput {
  /** The quarter that is reported on, such as `2026-Q3`. */
  readonly quarter: string;
  readonly title: string;
  readonly unitId: string;
  /** Bodies that usually comment; the office compiles alone where there is none. */
  readonly commentingBodies: readonly string[];
  /** RFC 3339 instant at which the next quarter began: the limit counts from there, however late the report was opened. */
  readonly quarterEndedAt: string;
}

/** One person's deed at one instant. */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

export interface QuarterlyReportContext extends StepLimit {
  readonly quarter: string;
  readonly title: string;
  readonly unitId: string;
  readonly commentingBodies: readonly string[];
  readonly draft: (Deed & { readonly summary: string }) | null;
  readonly submission: (Deed & { readonly late: boolean }) | null;
  readonly comments: readonly (Deed & { readonly bodyId: string; readonly note: string })[];
  readonly compilation: Deed | null;
  readonly issue: Deed | null;
}

/** The state of a report at its very beginning: the unit's turn, and its limit runs since the quarter's end. */
export function initialContext(input: QuarterlyReportInput): QuarterlyReportContext {
  return {
    quarter: input.quarter,
    title: input.title,
    unitId: input.unitId,
    commentingBodies: input.commentingBodies,
    draft: null,
    submission: null,
    comments: [],
    compilation: null,
    issue: null,
    ...fresh(running('quarterlyReport', input.quarterEndedAt)),
  };
}
