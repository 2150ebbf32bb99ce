import type { OrganisationRef } from '../../engine/directory.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

/** What a person is on the team of one inspection, in the order of a roster. */
export const teamPositions = ['leader', 'deputy', 'member'] as const;
export type TeamPosition = (typeof teamPositions)[number];

/** A person on the team, with the name. */
export interface NamedMember {
  readonly userId: string;
  readonly name: string;
  readonly position: TeamPosition;
}

/** By whose authority a team inspects. `authorisedOn` is `YYYY-MM-DD`. */
export interface Authorisation {
  readonly authorisedBy: string;
  readonly number: string;
  readonly authorisedOn: string;
  readonly scope: string;
}

/** The team of an inspection as the product answers with it. */
export interface Team {
  readonly inspectionId: string;
  readonly unit: OrganisationRef;
  readonly office: OrganisationRef;
  /** Of the roster and the authorisation together; what a change names in If-Match. */
  readonly version: number;
  /** The leader first. */
  readonly members: readonly NamedMember[];
  readonly authorisation: Authorisation | null;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const ref = object({ id, name: text });

export const teamSchema: JsonSchema = object({
  inspectionId: id,
  unit: ref,
  office: ref,
  version: { type: 'integer' },
  members: { type: 'array', items: object({ userId: id, name: text, position: { enum: teamPositions } }) },
  authorisation: {
    anyOf: [
      object({ authorisedBy: text, number: text, authorisedOn: { type: 'string', format: 'date' }, scope: text }),
      { type: 'null' },
    ],
  },
});

export const approversSchema: JsonSchema = object({ items: { type: 'array', items: ref } });
