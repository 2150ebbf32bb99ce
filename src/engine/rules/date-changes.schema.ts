import type { JsonSchema } from '../../platform/http/json-schema.js';

const instant = { type: ['string', 'null'], format: 'date-time' };
const span = { from: instant, to: instant };

const dateChange: JsonSchema = {
  type: 'object',
  properties: {
    caseId: { type: 'string', format: 'uuid' },
    number: { type: 'string' },
    kind: { enum: ['case', 'step'] },
    clause: { type: 'string' },
    ...span,
    original: {
      type: 'object',
      properties: span,
      required: ['from', 'to'],
      description: 'the limit before any extension, where it changes, too',
    },
  },
  required: ['caseId', 'number', 'kind', 'clause', 'from', 'to'],
};

/** The members of an answer that tells what a change of rules does, or would do. */
export const dateChangesProperties = {
  changes: { type: 'array', items: dateChange },
  count: { type: 'integer', minimum: 0 },
} satisfies JsonSchema;
