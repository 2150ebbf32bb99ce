import type { OrganisationRef } from '../../engine/directory.js';
import { instantText, optionalInstant } from '../../engine/instants.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

/** A row of the table. */
export interface PartnerRow {
  readonly id: string;
  readonly inspection_id: string;
  readonly organisation_id: string;
  readonly purpose: string;
  readonly until: string;
  readonly themes: readonly string[];
  readonly case_ids: readonly string[];
  readonly created_by: string;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

/** A partner as an answer shows it. */
export interface Partner {
  readonly id: string;
  readonly inspectionId: string;
  readonly organisation: { readonly id: string; readonly name: string | null };
  readonly purpose: string;
  readonly until: string;
  readonly scope: { readonly themes: readonly string[]; readonly caseIds: readonly string[] };
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export function partnerOf(row: PartnerRow, names: ReadonlyMap<string, OrganisationRef>): Partner {
  return {
    id: row.id,
    inspectionId: row.inspection_id,
    organisation: names.get(row.organisation_id) ?? { id: row.organisation_id, name: null },
    purpose: row.purpose,
    until: row.until,
    scope: { themes: row.themes, caseIds: row.case_ids },
    createdAt: instantText(row.created_at),
    revokedAt: optionalInstant(row.revoked_at),
  };
}

const id = { type: 'string', format: 'uuid' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

export const partnerSchema = object({
  id,
  inspectionId: id,
  organisation: object({ id, name: { type: ['string', 'null'] } }),
  purpose: { type: 'string' },
  until: { type: 'string', format: 'date' },
  scope: object({
    themes: { type: 'array', items: { type: 'string' } },
    caseIds: { type: 'array', items: id },
  }),
  createdAt: { type: 'string', format: 'date-time' },
  revokedAt: { type: ['string', 'null'], format: 'date-time' },
});
