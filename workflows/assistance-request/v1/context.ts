import { fresh, running, type StepLimit } from '../../kit/step-limit.js';

/** What opens a request for assistance: to whom, about what, since when. */
export interface AssistanceRequestInput {
  readonly title: string;
  readonly request: string;
  readonly toOrgId: string;
  /** RFC 3339 instant of the sending: from here the reply's limit runs. */
  readonly sentAt: string;
}

/** One person's deed at one instant, in words. */
export interface Deed {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

export interface AssistanceRequestContext extends StepLimit {
  readonly title: string;
  readonly request: string;
  readonly toOrgId: string;
  readonly acceptance: Deed | null;
  readonly reply: (Deed & { readonly evidenceIds: readonly string[]; readonly late: boolean }) | null;
  readonly refusal: Deed | null;
  readonly endedAt: string | null;
}

/** The state of a request at its very beginning: sent, and its reply's limit runs. */
export const initialContext = ({ title, request, toOrgId, sentAt }: AssistanceRequestInput): AssistanceRequestContext => ({
  title,
  request,
  toOrgId,
  acceptance: null,
  reply: null,
  refusal: null,
  endedAt: null,
  ...fresh(running('assistanceReply', sentAt)),
});
