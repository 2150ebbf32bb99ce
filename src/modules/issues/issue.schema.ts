import { caseSchema } from '../../engine/cases/case.schemas.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

const text = { type: 'string' };
const optionalText = { type: ['string', 'null'] };
const list = { type: 'array', items: { type: 'object' } };
const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };

const own = {
  finding: text,
  severity: { enum: ['general', 'serious', 'grave'] },
  systemic: { type: 'boolean' },
  occurredAt: { type: ['string', 'null'], format: 'date' },
  place: optionalText,
  method: optionalText,
  causes: { type: 'array', items: text },
  goal: optionalText,
  mergedInto: { type: ['string', 'null'], format: 'uuid' },
  manifestations: list,
  measures: list,
  results: list,
  opinions: list,
  evidence: list,
  cycles: list,
};

/** The shape of an issue in an answer: its case, and what it is about. */
export const issueSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...own },
  required: [...required, ...Object.keys(own)],
};

const flag = { type: 'boolean' };
const date = { type: 'string', format: 'date' };
const count = { type: 'integer' };
const object = (members: JsonSchema): JsonSchema => ({ type: 'object', properties: members, required: Object.keys(members) });
const each = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const milestone = object({
  kind: { enum: ['halfDone', 'allDone', 'evidenceComplete', 'applied', 'limit'] },
  label: text,
  on: date,
  workingDaysBefore: count,
  reached: flag,
  late: flag,
});
const scheduledMeasure = object({
  id: { ...text, format: 'uuid' },
  until: date,
  basis: { enum: ['own', 'milestone', 'sustained', 'limit'] },
  standing: { enum: ['done', 'running', 'late'] },
  beyondLimit: flag,
});
const schedule = object({
  from: date,
  until: date,
  workingDays: { type: ['integer', 'null'], description: 'null where the calendar of a year on the way is not loaded' },
  workingDaysLeft: { type: ['integer', 'null'] },
  milestones: each(milestone),
  measures: each(scheduledMeasure),
  restDays: each(object({ from: date, to: date })),
});

/** The shape of an issue's backward schedule; null where no limit of the case runs. */
export const scheduleSchema: JsonSchema = {
  type: 'object',
  properties: { today: date, paused: flag, schedule: { anyOf: [schedule, { type: 'null' }] }, problem: text },
  required: ['today', 'paused', 'schedule'],
};
