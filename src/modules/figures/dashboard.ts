import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { Figure, Rate } from './shown.js';

/** A number with the address of the list behind it, where its words stand elsewhere. */
export interface Cell {
  readonly value: number;
  readonly cases: string;
}

/** An organisation as figures name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One quarter of the trend. */
export interface TrendPoint {
  readonly period: string;
  readonly due: Cell;
  readonly closed: Cell;
  readonly closedOnTime: Cell;
  readonly closedLate: Cell;
  readonly closingRate: number | null;
  readonly onTimeRate: number | null;
}

/** How the issues of a unit stand. */
export interface UnitRow {
  readonly unit: Named;
  readonly open: Cell;
  readonly overdue: Cell;
  readonly due: Cell;
  readonly closed: Cell;
  readonly onTimeRate: number | null;
}

/** A case that needs somebody to look at it, and why. */
export interface Warned {
  readonly case: { readonly id: string; readonly number: string; readonly title: string };
  readonly unit: Named;
  readonly turn: string;
  readonly overdueLevel: number;
  readonly dueAt: string | null;
  readonly stepDueAt: string | null;
  readonly reasons: readonly string[];
}

/** How far the present term's coverage has come. */
export interface CoverageSummary {
  readonly term: { readonly id: string; readonly title: string };
  readonly definition: string;
  readonly value: number | null;
  readonly inScope: Cell;
  readonly inspected: Cell;
  readonly planned: Cell;
  readonly neverInspected: Cell;
  readonly cases: string;
}

/** What a leader reads on one screen. */
export interface Dashboard {
  readonly asOf: string;
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly standing: readonly Figure[];
  readonly flow: readonly Figure[];
  readonly rates: readonly Rate[];
  readonly overdue: readonly (Cell & { readonly level: number; readonly turn: string; readonly turnLabel: string })[];
  readonly trend: readonly TrendPoint[];
  readonly heatMap: {
    readonly units: readonly Named[];
    readonly themes: readonly string[];
    readonly cells: readonly { readonly unitId: string; readonly theme: string; readonly open: Cell; readonly overdue: Cell }[];
  };
  readonly ranking: readonly UnitRow[];
  readonly results: readonly (Figure & { readonly unit: string; readonly atLeast: boolean })[];
  readonly coverage: CoverageSummary | null;
  readonly warnings: { readonly all: Figure; readonly reasons: readonly Figure[]; readonly items: readonly Warned[] };
}

const text = { type: 'string' };
const id = { type: 'string', format: 'uuid' };
const optionalInstant = { type: ['string', 'null'], format: 'date-time' };
const number = { type: 'number' };
const whole = { type: 'integer' };
const rate = { type: ['number', 'null'], description: 'a fraction; null where nothing is in the base' };
const address = { type: 'string', description: 'address of the list behind it' };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const worded = { name: text, label: text, definition: text };
const cell = object({ value: whole, cases: address });
const named = object({ id, name: text });
const compared = ['before', 'yearBefore'];
const figureProperties = { ...worded, value: number, count: whole, cases: address, before: number, yearBefore: number };
const figure = object(figureProperties, compared);
const shownRate = object(
  { ...worded, value: rate, of: figure, in: figure, cases: address, before: rate, yearBefore: rate },
  compared,
);

export const figureListSchema = object({ ...worded, kind: { enum: ['figure', 'rate'] }, standing: { type: 'boolean' } });

export const dashboardSchema = object({
  asOf: { type: 'string', format: 'date-time' },
  period: object({ id: text, from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } }),
  standing: listOf(figure),
  flow: listOf(figure),
  rates: listOf(shownRate),
  overdue: listOf(object({ level: whole, turn: text, turnLabel: text, value: whole, cases: address })),
  trend: listOf(
    object({ period: text, due: cell, closed: cell, closedOnTime: cell, closedLate: cell, closingRate: rate, onTimeRate: rate }),
  ),
  heatMap: object({
    units: listOf(named),
    themes: listOf(text),
    cells: listOf(object({ unitId: id, theme: text, open: cell, overdue: cell })),
  }),
  ranking: listOf(object({ unit: named, open: cell, overdue: cell, due: cell, closed: cell, onTimeRate: rate })),
  results: listOf(object({ ...figureProperties, unit: text, atLeast: { type: 'boolean' } }, compared)),
  coverage: {
    anyOf: [
      object({
        term: object({ id, title: text }),
        definition: text,
        value: rate,
        inScope: cell,
        inspected: cell,
        planned: cell,
        neverInspected: cell,
        cases: address,
      }),
      { type: 'null' },
    ],
  },
  warnings: object({
    all: figure,
    reasons: listOf(figure),
    items: listOf(
      object({
        case: object({ id, number: text, title: text }),
        unit: named,
        turn: text,
        overdueLevel: whole,
        dueAt: optionalInstant,
        stepDueAt: optionalInstant,
        reasons: listOf(text),
      }),
    ),
  }),
});
