import { words, type Words } from '../../platform/words/words.js';

/** Areas from the largest to the smallest; an area stands under a larger one. */
export const areaKinds = ['province', 'city', 'county', 'township', 'village'] as const;

/** Bodies: they stand under an area or under another body. */
export const bodyKinds = ['partyOrganisation', 'department', 'enterprise', 'office', 'oversightBody'] as const;

export const organisationKinds = [...areaKinds, ...bodyKinds] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const kindWords: Readonly<Record<OrganisationKind, Words>> = {
  province: words('省', 'province'),
  city: words('市', 'city'),
  county: words('县（市、区）', 'county'),
  township: words('乡镇（街道）', 'township'),
  village: words('村（社区）', 'village'),
  partyOrganisation: words('党组织', 'party organisation'),
  department: words('部门', 'department'),
  enterprise: words('企业', 'enterprise'),
  office: words('巡察办', 'inspection office'),
  oversightBody: words('监督机关', 'oversight body'),
};

/**
 * Whether an organisation of one kind may stand under one of another (null: at the root of the tree).
 * An inspection office belongs to an area, because the area is what it watches over.
 */
export function mayStandUnder(kind: OrganisationKind, parent: OrganisationKind | null): boolean {
  if (kind === 'office') return parent !== null && isArea(parent);
  if (!isArea(kind)) return true;
  return parent === null || (isArea(parent) && areaKinds.indexOf(parent) < areaKinds.indexOf(kind));
}

export function isArea(kind: OrganisationKind): kind is (typeof areaKinds)[number] {
  return (areaKinds as readonly string[]).includes(kind);
}
