import { instantText } from '../../engine/instants.js';
import type { Places } from '../../platform/documents/document-kind.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

/** A kind of document as an answer shows it: what a template of it may name. */
export interface DocumentKindView extends Places {
  readonly kind: string;
  readonly label: string;
}

/** A kind of document with the office's own template of it; null where documents are made as the product makes them. */
export interface OfficeDocumentKind extends DocumentKindView {
  readonly template: DocumentTemplate | null;
}

export interface DocumentTemplate {
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly uploadedBy: { readonly id: string; readonly name: string };
  readonly uploadedAt: string;
}

/** A row of the table. */
export interface DocumentTemplateRow {
  readonly kind: string;
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly uploaded_by: string;
  readonly uploaded_by_name: string;
  readonly uploaded_at: Date;
}

export const templateOf = (row: DocumentTemplateRow): DocumentTemplate => ({
  ...{ name: row.name, sha256: row.sha256, size: row.size },
  uploadedBy: { id: row.uploaded_by, name: row.uploaded_by_name },
  uploadedAt: instantText(row.uploaded_at),
});

const text = { type: 'string' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const names = { type: 'array', items: text };
const template = object({
  name: text,
  sha256: text,
  size: { type: 'integer' },
  uploadedBy: object({ id: { type: 'string', format: 'uuid' }, name: text }),
  uploadedAt: { type: 'string', format: 'date-time' },
});
const kind = {
  kind: text,
  label: text,
  texts: { ...names, description: 'places of a template: {name}' },
  lists: { type: 'object', additionalProperties: names, description: 'places that repeat: {#name}…{/name}, with their columns' },
};

export const officeDocumentKindSchema: JsonSchema = object({ ...kind, template: { anyOf: [template, { type: 'null' }] } });
export const officeDocumentKindsSchema: JsonSchema = object({ items: { type: 'array', items: officeDocumentKindSchema } });
