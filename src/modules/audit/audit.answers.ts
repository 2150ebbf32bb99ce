import type { JsonSchema } from '../../platform/http/json-schema.js';

const id: JsonSchema = { type: 'string', format: 'uuid' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };
const text: JsonSchema = { type: 'string' };

export const auditEventSchema: JsonSchema = {
  type: 'object',
  properties: {
    seq: { type: 'integer' },
    id,
    at: instant,
    actor: { type: 'object', properties: { id, username: text, name: text } },
    action: { type: 'string', examples: ['user.created'] },
    target: {
      type: 'object',
      properties: { type: text, id: { ...id, type: ['string', 'null'] }, name: { type: ['string', 'null'] } },
    },
    before: { description: 'null where there was nothing' },
    after: { description: 'null where nothing remains' },
    requestId: text,
    previousHash: text,
    hash: { type: 'string', description: 'SHA-256, hex, over the event and the hash before it' },
  },
};

export const auditVerdictSchema: JsonSchema = {
  type: 'object',
  properties: {
    status: { enum: ['intact', 'altered'] },
    events: { type: 'integer', description: 'the number of events, when the chain is intact' },
    firstAltered: { type: 'object', properties: { seq: { type: 'integer' }, id, at: instant } },
  },
  required: ['status'],
};
