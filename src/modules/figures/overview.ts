import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { Named } from './dashboard.js';
import type { Figure, Rate } from './shown.js';

/** How long a step took; the value is the average in calendar days. */
export interface StepFigure extends Omit<Figure, 'value'> {
  readonly value: number | null;
  readonly stays: number;
  readonly calendarDays: Spread | null;
  readonly workingDays: Spread | null;
}

/** Days: on average, and the number that nine in ten did not exceed. */
export interface Spread {
  readonly average: number;
  readonly ninetieth: number;
}

/** A figure that is counted in something else than issues says in what. */
export type SectionFigure = Figure & { readonly unit?: string; readonly atLeast?: boolean };

/** The work of some offices in a quarter or a year, told by figures of which each opens the list behind it. */
export interface Overview {
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly asOf: string;
  /** The offices whose work it is: the one that was asked for with those of its territory, or all that the caller reads. */
  readonly offices: readonly Named[];
  readonly sections: readonly { readonly name: string; readonly label: string; readonly figures: readonly SectionFigure[] }[];
  readonly rates: readonly Rate[];
  readonly steps: readonly StepFigure[];
  readonly term: { readonly id: string; readonly title: string } | null;
  readonly rounds: readonly { readonly number: number; readonly title: string; readonly state: string }[];
}

const text = { type: 'string' };
const number = { type: 'number' };
const whole = { type: 'integer' };
const date = { type: 'string', format: 'date' };
const id = { type: 'string', format: 'uuid' };
const optionalNumber = { type: ['number', 'null'] };
const address = { type: 'string', description: 'address of the list behind it' };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const worded = { name: text, label: text, definition: text };
const compared = ['before', 'yearBefore'];
const figureProperties = { ...worded, value: number, count: whole, cases: address, before: number, yearBefore: number };
const figure = object(figureProperties, compared);
const spread = { anyOf: [object({ average: number, ninetieth: number }), { type: 'null' }] };

export const overviewSchema = object({
  period: object({ id: text, from: date, to: date }),
  asOf: { type: 'string', format: 'date-time' },
  offices: listOf(object({ id, name: text })),
  sections: listOf(
    object({
      name: text,
      label: text,
      figures: listOf(
        object({ ...figureProperties, unit: text, atLeast: { type: 'boolean' } }, [...compared, 'unit', 'atLeast']),
      ),
    }),
  ),
  rates: listOf(
    object(
      {
        ...worded,
        value: optionalNumber,
        of: figure,
        in: figure,
        cases: address,
        before: optionalNumber,
        yearBefore: optionalNumber,
      },
      compared,
    ),
  ),
  steps: listOf(
    object({ ...figureProperties, value: optionalNumber, stays: whole, calendarDays: spread, workingDays: spread }, compared),
  ),
  term: { anyOf: [object({ id, title: text }), { type: 'null' }] },
  rounds: listOf(object({ number: whole, title: text, state: { enum: ['planned', 'underWay', 'done'] } })),
});
