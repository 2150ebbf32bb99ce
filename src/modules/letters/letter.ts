import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';

export const letterKinds = ['recommendation', 'circular'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const letterKindWords: Readonly<Record<LetterKind, Words>> = {
  recommendation: words('巡察建议书', 'letter of recommendation'),
  circular: words('通报', 'circular'),
};

/** A letter as an answer shows it. Days are `YYYY-MM-DD`. */
export interface Letter {
  readonly id: string;
  readonly officeId: string;
  readonly kind: LetterKind;
  readonly number: string | null;
  readonly title: string;
  readonly content: string;
  readonly addressee: { readonly id: string; readonly name: string };
  readonly sharedProblem: boolean;
  readonly caseIds: readonly string[];
  readonly campaignId: string | null;
  readonly sentOn: string;
  readonly replyDueOn: string;
  readonly answeredOn: string | null;
  readonly answer: string | null;
  readonly synthetic: boolean;
  readonly source: string | null;
}

/** A letter to be kept. */
export interface NewLetter {
  readonly id?: string;
  readonly officeId: string;
  readonly kind: LetterKind;
  readonly number?: string;
  readonly title: string;
  readonly content: string;
  readonly addresseeId: string;
  readonly sharedProblem?: boolean;
  readonly caseIds?: readonly string[];
  readonly campaignId?: string;
  readonly sentOn: string;
  readonly replyDueOn?: string;
  readonly synthetic?: boolean;
  readonly source?: string;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const optionalText = { type: ['string', 'null'] };
const date = { type: 'string', format: 'date' };
const optionalDate = { type: ['string', 'null'], format: 'date' };
const properties = {
  id,
  officeId: id,
  kind: { enum: [...letterKinds] },
  number: optionalText,
  title: text,
  content: text,
  addressee: { type: 'object', properties: { id, name: text }, required: ['id', 'name'] },
  sharedProblem: { type: 'boolean' },
  caseIds: { type: 'array', items: id },
  campaignId: { type: ['string', 'null'], format: 'uuid' },
  sentOn: date,
  replyDueOn: date,
  answeredOn: optionalDate,
  answer: optionalText,
  synthetic: { type: 'boolean' },
  source: optionalText,
};
export const letterSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
