import type { JsonSchema } from '../../platform/http/json-schema.js';

/** A suggestion as an answer shows it; `madeOn` is `YYYY-MM-DD`. */
export interface Suggestion {
  readonly id: string;
  readonly officeId: string;
  readonly training: string;
  readonly text: string;
  readonly madeOn: string;
  readonly synthetic: boolean;
  readonly source: string | null;
}

/** Suggestions of one training, to be kept. */
export interface NewSuggestions {
  readonly officeId: string;
  readonly training: string;
  readonly madeOn: string;
  readonly texts: readonly string[];
  /** One for each text; made up where they are left out. */
  readonly ids?: readonly string[];
  readonly synthetic?: boolean;
  readonly source?: string;
}

const properties = {
  id: { type: 'string', format: 'uuid' },
  officeId: { type: 'string', format: 'uuid' },
  training: { type: 'string' },
  text: { type: 'string' },
  madeOn: { type: 'string', format: 'date' },
  synthetic: { type: 'boolean' },
  source: { type: ['string', 'null'] },
};
export const suggestionSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
export const addedSchema: JsonSchema = { type: 'object', properties: { added: { type: 'integer' } }, required: ['added'] };
