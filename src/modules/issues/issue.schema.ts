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
