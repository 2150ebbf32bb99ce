import type { JsonSchema } from '../../platform/http/json-schema.js';
import { organisationKinds, type OrganisationKind } from './organisation-kinds.js';

/** An organisation as the product answers with it. */
export interface Organisation {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code: string | null;
  /** Ids from the root down to this organisation. */
  readonly path: readonly string[];
  readonly synthetic: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const organisationSchema: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    parentId: { type: ['string', 'null'], format: 'uuid' },
    name: { type: 'string' },
    kind: { enum: organisationKinds },
    code: { type: ['string', 'null'] },
    path: {
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      description: 'ids from the root down to this organisation',
    },
    synthetic: { type: 'boolean' },
    version: { type: 'integer' },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
  },
  required: ['id', 'parentId', 'name', 'kind', 'code', 'path', 'synthetic', 'version', 'createdAt', 'updatedAt'],
};

/** What is asked for when an organisation is created. */
export interface NewOrganisation {
  /** A UUIDv7 of the caller's own, so that others in the same list can name it as their parent. */
  readonly id?: string;
  /** Absent or null: a root. */
  readonly parentId?: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code?: string | null;
  readonly synthetic?: boolean;
}

/** What may change of an organisation; its kind never does. */
export interface OrganisationChange {
  readonly name?: string;
  readonly code?: string;
  readonly parentId?: string;
}

/** A row of the table. */
export interface OrganisationRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code: string | null;
  /** `/id/id/`: a subtree is all paths that begin with its root's path. */
  readonly path: string;
  readonly synthetic: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export function organisationOf(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    kind: row.kind,
    code: row.code,
    path: row.path.split('/').filter((id) => id !== ''),
    synthetic: row.synthetic,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
