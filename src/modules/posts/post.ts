import type { JsonSchema } from '../../platform/http/json-schema.js';

/** A post as the product answers with it. */
export interface Post {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly name: string;
  /** Null while the post is vacant. */
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly synthetic: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A post to be created. */
export interface NewPost {
  /** A UUIDv7 of the caller's own. */
  readonly id?: string;
  readonly organisationId: string;
  readonly name: string;
  readonly holderId?: string;
  readonly synthetic?: boolean;
}

/** What may change of a post. */
export interface PostChange {
  readonly name?: string;
  readonly holderId?: string;
  /** Leaves the post without a holder. */
  readonly vacant?: boolean;
}

/** A row of the table. */
export interface PostRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly holder_id: string | null;
  readonly synthetic: boolean;
  readonly version: number;
}

const ref: JsonSchema = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
  required: ['id', 'name'],
};

const properties = {
  id: { type: 'string', format: 'uuid' },
  organisation: ref,
  name: { type: 'string' },
  holder: { anyOf: [ref, { type: 'null' }] },
  synthetic: { type: 'boolean' },
  version: { type: 'integer' },
  createdAt: { type: 'string', format: 'date-time' },
  updatedAt: { type: 'string', format: 'date-time' },
};

export const postSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
