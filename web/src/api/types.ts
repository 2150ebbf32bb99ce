import type { operations } from './generated.js';

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type WorkPage = Answer<'Work_work'>;
export type Work = WorkPage['items'][number];
export type Case = Work['case'];
export type CasePage = Answer<'Case_list'>;
export type HistoryEvent = Answer<'Case_readHistory'>[number];
export type Notification = Answer<'Notifications_list'>['items'][number];
export type SignedIn = Answer<'Auth_me'>;

/** JSON Schema of a form, with the server's words for its fields. */
export interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly 'x-widget'?: string;
  readonly 'x-labels'?: Readonly<Record<string, string>>;
}

/** An event that the person may send to a case; `refused` says what still keeps it from being taken. */
export interface Action {
  readonly type: string;
  readonly label: string;
  readonly schema: FieldSchema;
  /** Of what the step waits for, what this person can do. */
  readonly main?: boolean;
  readonly refused?: string;
}

export interface Manifestation {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
}

export interface Result {
  readonly kind: string;
  readonly cycle: number;
  readonly label: string;
  readonly unit: string;
  readonly count: number;
  readonly atLeast: boolean;
}

export interface Measure {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly manifestationIds: readonly string[];
  readonly kinds: readonly string[];
  readonly horizon: string;
  readonly evidenceIds: readonly string[];
  readonly owner: string;
  readonly dueOn: string | null;
  readonly sustained: boolean;
  readonly checkStandard: string;
  readonly progress: string;
  readonly note: string | null;
  readonly results: readonly Result[];
}

export interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly measureId: string | null;
  readonly capturedAt: string | null;
  readonly place: string | null;
  readonly effectiveDate: string | null;
  readonly uploadedBy: { readonly name: string };
  readonly uploadedAt: string;
}

/** A piece of evidence with the other places where the same content is used. */
export interface EvidenceWithUses extends Evidence {
  readonly alsoUsedIn: readonly { readonly caseId: string; readonly number: string }[];
  /** How many more there are that the reader may not see; told to those who judge the case. */
  readonly alsoUsedElsewhere?: number;
}

export interface Opinion {
  readonly seq: number;
  readonly cycle: number;
  readonly review: 'plan' | 'closing';
  readonly body: { readonly id: string; readonly name: string };
  readonly by: { readonly name: string };
  readonly verdict: string;
  readonly missing: string | null;
  readonly note: string | null;
  readonly at: string;
}

export interface Cycle {
  readonly cycle: number;
  readonly openedAt: string;
  readonly ground: string | null;
  readonly closedAt: string | null;
  readonly closedLate: boolean | null;
  /** Everything as it stood when the cycle closed. */
  readonly frozen: {
    readonly measures: readonly Measure[];
    readonly results: readonly Result[];
    readonly opinions: readonly Opinion[];
  } | null;
}

/** What an issue keeps beside its case. */
export interface Subject {
  readonly finding?: string;
  readonly place?: string | null;
  readonly method?: string | null;
  readonly causes?: readonly string[];
  readonly goal?: string | null;
  readonly manifestations?: readonly Manifestation[];
  readonly measures?: readonly Measure[];
  readonly results?: readonly Result[];
  readonly opinions?: readonly Opinion[];
  readonly evidence?: readonly Evidence[];
  readonly cycles?: readonly Cycle[];
}

/** A case with what it is about. */
export type CaseWithSubject = Omit<Case, 'subject'> & { readonly subject: Subject | null };

/** One step of the way to a date. */
export interface LimitStep {
  readonly kind: string;
  readonly label: string;
  /** Civil dates; equal where the step is about one day. */
  readonly from: string;
  readonly to: string;
  readonly days?: number;
  readonly holidays?: readonly unknown[];
}

export interface Limit {
  readonly dueAt: string | null;
  readonly originalDueAt: string | null;
  readonly rule: { readonly pack: string; readonly version: number; readonly clause: string; readonly source: string } | null;
  readonly steps: readonly LimitStep[];
  readonly problem?: string;
}

export type Deadline = Limit & { readonly step: Limit | null };
