import type { operations } from '../../api/generated.js';
import type { FieldSchema } from '../../api/types.js';

/** What a route answers with where all went well. */
export type AnswerTo<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Inspection = AnswerTo<'Inspections_list'>['items'][number];
export type Team = AnswerTo<'Teams_read'>;
export type Position = Team['members'][number]['position'];
export type Cadre = AnswerTo<'Cadres_list'>['items'][number];
export type ListedPaper = AnswerTo<'InspectionPapers_list'>['items'][number];
export type WorkingPaper = AnswerTo<'WorkingPapers_read'>;
export type Feedback = AnswerTo<'Feedback_read'>;
export type Receipts = AnswerTo<'Feedback_readReceipts'>;
export type Demand = AnswerTo<'Feedback_readDemands'>['items'][number];
export type Plan = AnswerTo<'AnnualPlans_read'>;
export type Mission = AnswerTo<'Missions_read'>;
export type Talk = AnswerTo<'Talks_list'>['items'][number];
export type Partner = AnswerTo<'Partners_list'>['items'][number];
export type Assistance = AnswerTo<'Assistance_list'>['items'][number];
export type Referral = AnswerTo<'Referrals_list'>['items'][number];
export type Duty = AnswerTo<'Duties_list'>['items'][number];

/** A term or a round, as far as the page needs it. */
export interface Period {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly office: { readonly id: string; readonly name: string };
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What a workflow's definition says, as far as the page reads it. */
export interface Definition {
  readonly states: readonly { readonly path: string; readonly label: string; readonly category: string; readonly turn: string }[];
  readonly words: Readonly<Record<string, string>>;
  readonly events: readonly { readonly type: string; readonly label: string; readonly schema: FieldSchema }[];
}
