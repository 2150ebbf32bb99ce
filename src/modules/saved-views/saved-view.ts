import { instantText } from '../../engine/instants.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

/** A person's own look at the ledger: its name, and the query of its address. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Filters, sort and columns as the page's address holds them, without the question mark. */
  readonly query: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A row of the table. */
export interface SavedViewRow {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Nobody finds their way through more. */
export const maxViews = 50;

export const savedViewOf = ({ id, name, query, created_at, updated_at }: SavedViewRow): SavedView => ({
  ...{ id, name, query },
  ...{ createdAt: instantText(created_at), updatedAt: instantText(updated_at) },
});

const properties = {
  id: { type: 'string', format: 'uuid' },
  name: { type: 'string' },
  query: { type: 'string', description: 'of the page’s address: filters, sort and columns' },
  createdAt: { type: 'string', format: 'date-time' },
  updatedAt: { type: 'string', format: 'date-time' },
};

export const savedViewSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
