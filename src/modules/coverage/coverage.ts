import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';

/** Kinds of organisations that can be inspected: all but inspection offices. */
export const scopeKinds = [
  'province',
  'city',
  'county',
  'township',
  'village',
  'partyOrganisation',
  'department',
  'enterprise',
  'oversightBody',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** The level of an organisation: the kind of the smallest area in which it stands, itself included. */
export const levels = ['province', 'city', 'county', 'township', 'village', 'none'] as const;
export type Level = (typeof levels)[number];

/** The kinds of inspection that a past one may have been. */
export const pastModes = ['regular', 'elevated', 'mobile', 'special', 'joint', 'village'] as const;
export type PastMode = (typeof pastModes)[number];

/** What each figure means, as every answer says it. source: 一届任期内巡察全覆盖; research/domain C7 (three years) */
export const definitions = {
  coverage: words(
    '覆盖率 = 本届已巡察组织数 ÷ 本届应巡察组织数；同一组织只计一次。',
    'Coverage = organisations inspected in the term ÷ organisations in scope of the term; each organisation counts once.',
  ),
  inspected: words(
    '已巡察：本届某轮次对该组织的巡察（含补录的既往巡察），驻点最后一日（未登记驻点日期的，以反馈日计）不晚于统计日。',
    'Inspected: an inspection of it in a round of the term (past ones that were noted later included) whose last day on site (its feedback, where no days are noted) is not after the day of the figures.',
  ),
  planned: words('已安排：本届有对该组织的巡察，但尚未完成。', 'Planned: the term has an inspection of it that is not finished.'),
  neverInspected: words('从未巡察：在任何一届均无已完成的巡察。', 'Never inspected: no finished inspection of it in any term.'),
  notForThreeYears: words(
    '三年未巡察：最近三年（至统计日）无已完成的巡察，含从未巡察的。',
    'Not for three years: no finished inspection of it in the three years up to the day of the figures; those never inspected included.',
  ),
  level: words(
    '层级：该组织所在（或其本身）最小一级区域的类别。',
    'Level: the kind of the smallest area in which the organisation stands, itself included.',
  ),
} as const satisfies Record<string, Words>;

/** A number with the address of the list behind it. */
export interface Figure {
  readonly value: number;
  readonly list: string;
}

/** Inspected against in scope; `coverage` is a fraction from 0 to 1, null where nothing is in scope. */
export interface CoverageFigures {
  readonly inScope: Figure;
  readonly inspected: Figure;
  readonly planned: Figure;
  readonly coverage: number | null;
}

/** What a round has done for the coverage: every organisation of the scope that it inspected. */
export interface RoundCoverage {
  readonly roundId: string;
  readonly number: number;
  readonly title: string;
  readonly state: 'planned' | 'underWay' | 'done';
  readonly inspected: Figure;
  readonly planned: Figure;
}

/** The coverage of a term as of a day (`YYYY-MM-DD`). */
export interface Coverage {
  readonly termId: string;
  readonly asOf: string;
  readonly definitions: Readonly<Record<keyof typeof definitions, string>>;
  readonly total: CoverageFigures;
  readonly byKind: readonly (CoverageFigures & { readonly kind: ScopeKind })[];
  readonly byLevel: readonly (CoverageFigures & { readonly level: Level })[];
  readonly byLevelAndKind: readonly (CoverageFigures & { readonly level: Level; readonly kind: ScopeKind })[];
  readonly byRound: readonly RoundCoverage[];
  readonly neverInspected: Figure;
  readonly notForThreeYears: Figure;
}

/** An organisation of the scope with when it was inspected: first in this term, and last in any. */
export interface ScopedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: ScopeKind;
  readonly level: Level;
  readonly inspectedOn: string | null;
  readonly lastInspectedOn: string | null;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const optionalDate = { type: ['string', 'null'], format: 'date' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const figure = object({ value: { type: 'integer' }, list: { type: 'string', description: 'address of the list behind it' } });
const figures = {
  inScope: figure,
  inspected: figure,
  planned: figure,
  coverage: { type: ['number', 'null'], minimum: 0, maximum: 1 },
};
const kind = { enum: scopeKinds };
const level = { enum: levels };

export const coverageSchema = object({
  termId: id,
  asOf: date,
  definitions: object(Object.fromEntries(Object.keys(definitions).map((name) => [name, text]))),
  total: object(figures),
  byKind: listOf(object({ kind, ...figures })),
  byLevel: listOf(object({ level, ...figures })),
  byLevelAndKind: listOf(object({ level, kind, ...figures })),
  byRound: listOf(
    object({
      roundId: id,
      number: { type: 'integer' },
      title: text,
      state: { enum: ['planned', 'underWay', 'done'] },
      inspected: figure,
      planned: figure,
    }),
  ),
  neverInspected: figure,
  notForThreeYears: figure,
});

export const scopedSchema = object({
  id,
  name: text,
  kind,
  level,
  inspectedOn: optionalDate,
  lastInspectedOn: optionalDate,
});

export const scopeChangeSchema = object({ changed: { type: 'integer' }, inScope: { type: 'integer' } });

export const pastChangeSchema = object({ changed: { type: 'integer' } });
