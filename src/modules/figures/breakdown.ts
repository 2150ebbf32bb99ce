import type { JsonSchema } from '../../platform/http/json-schema.js';

/** What figures are told apart by, quarters included. */
export const breakdowns = ['office', 'unit', 'theme', 'round', 'mode', 'quarter'] as const;
export type By = (typeof breakdowns)[number];

/** One figure of one part: a count, a sum, a fraction, or days; null where there is nothing to tell. */
export interface BreakdownCell {
  readonly value: number | null;
  readonly cases: string;
}

/** A part with its figures, by their names. */
export interface BreakdownRow {
  /** The id of an organisation or a round, the name of a theme, the code of a mode, or a quarter. */
  readonly key: string;
  readonly name: string;
  readonly figures: Readonly<Record<string, BreakdownCell>>;
}

/** Figures told apart; their words stand once. */
export interface Breakdown {
  readonly by: By;
  readonly period: string;
  readonly columns: readonly { readonly name: string; readonly label: string; readonly definition: string }[];
  readonly rows: readonly BreakdownRow[];
}

const text = { type: 'string' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const cell = object({
  value: { type: ['number', 'null'] },
  cases: { type: 'string', description: 'address of the list behind it' },
});

export const breakdownSchema = object({
  by: { enum: [...breakdowns] },
  period: text,
  columns: { type: 'array', items: object({ name: text, label: text, definition: text }) },
  rows: { type: 'array', items: object({ key: text, name: text, figures: { type: 'object', additionalProperties: cell } }) },
});
