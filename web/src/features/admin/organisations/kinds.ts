import type { Word } from '../../../words/dictionary.js';

/** The kinds of organisations that the server knows, from the largest area to the single body. */
export const organisationKinds = [
  'province',
  'city',
  'county',
  'township',
  'village',
  'partyOrganisation',
  'department',
  'enterprise',
  'office',
  'oversightBody',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const kindWord = (kind: OrganisationKind): Word => `organisation.${kind}`;
