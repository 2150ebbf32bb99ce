import type { JsonSchema } from '../../platform/http/json-schema.js';
import { reportKinds } from './content.js';
import { figureNames } from './totals.js';

const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const text: JsonSchema = { type: 'string' };
const optionalText: JsonSchema = { type: ['string', 'null'] };
const id: JsonSchema = { type: 'string', format: 'uuid' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const flag: JsonSchema = { type: 'boolean' };
const sha256: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const named = object({ id, name: text });
const optional = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const eachFigure = (schema: JsonSchema) => object(Object.fromEntries(figureNames.map((name) => [name, schema])));

const cells = eachFigure(object({ value: count, cases: { ...optionalText, description: 'the address of the list behind it' } }));
const counts = { units: count, submitted: count, late: count, missing: count };
const totals = object({ figures: cells, ...counts });

/** What was issued, in short. */
export const issuedSchema = object({
  id,
  number: text,
  kind: { enum: reportKinds },
  period: text,
  synthetic: flag,
  office: named,
  documentNumber: optionalText,
  issuedAt: instant,
  issuedBy: optional(named),
  basedOn: { type: ['string', 'null'], format: 'uuid' },
  sha256,
  documents: list(object({ format: { enum: ['docx', 'pdf'] }, address: text, sha256: optional(sha256), size: optional(count) })),
});

const unitReport = object({
  caseId: id,
  number: text,
  step: text,
  stepLabel: text,
  submittedAt: optional(instant),
  late: flag,
  summary: optionalText,
});

/** An office's quarterly supervision report. */
export const quarterSchema = object({
  quarter: text,
  office: named,
  status: { enum: ['running', 'open', 'issued'] },
  asOf: instant,
  issued: optional(issuedSchema),
  revision: sha256,
  definitions: list(object({ name: { enum: figureNames }, label: text, definition: text })),
  total: totals,
  own: totals,
  units: list(object({ unit: named, figures: cells, report: optional(unitReport) })),
  missing: list(named),
  parts: list(object({ office: named, number: optionalText, figures: cells, ...counts })),
  opinions: list(object({ unit: named, body: named, at: instant, note: text })),
  casesSha256: sha256,
  synthetic: flag,
});

/** The bulletin of a quarter. */
export const bulletinSchema = object({
  quarter: text,
  office: named,
  issued: optional(issuedSchema),
  rules: list(object({ name: text, label: text, rule: text })),
  unranked: text,
  ranks: list(
    object({
      place: { type: ['integer', 'null'] },
      unit: named,
      score: { type: ['number', 'null'] },
      parts: { type: 'object', additionalProperties: { type: 'number' } },
      figures: eachFigure(count),
    }),
  ),
  synthetic: flag,
});

/** A case behind a figure of a quarter. */
export const reportCaseSchema = object({
  id,
  number: text,
  title: text,
  unit: named,
  state: text,
  stateLabel: text,
  overdueLevel: { type: 'integer', minimum: 0, maximum: 3 },
  ...{ open: flag, sustained: flag, closed: flag, closedLate: flag, rebound: flag },
});

/** How many of the units' reports were compiled. */
export const compiledSchema = object({ compiled: count });
