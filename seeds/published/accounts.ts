import type { BindableRole } from '../../src/modules/accounts/duties.js';
import { demoAccounts } from '../reference/demo-accounts.js';
import type { SeedPerson } from '../people.js';
import type { Ningbo } from './ningbo.js';

const city = ['宁波市'] as const;

/** What the demo accounts may see beside the synthetic city: the city's office and those who oversee it look on at the published cases. */
const onlookers: readonly BindableRole[] = ['inspectionOffice', 'supervisor', 'leadership'];

/**
 * The demo accounts with their roles around the published cases.
 *
 * @param alone the published cases are all that there is: then every account has its place among them
 */
export function accountsFor(places: Ningbo, alone: boolean): SeedPerson[] {
  const office = places.office('宁波市委巡察办');
  const area = places.place(city);
  const civilAffairs = places.place([...city, '市民政局']);
  const overseen = places.officesUnder(city);
  const placeOf: Readonly<Record<BindableRole, { readonly id: string; readonly name: string }>> = {
    inspectionOffice: office,
    teamLeader: office,
    deputyLeader: office,
    teamMember: office,
    unitLiaison: civilAffairs,
    unitHead: civilAffairs,
    supervisor: area,
    functionalDepartment: places.place([...city, '市国资委']),
    leadership: area,
    systemAdmin: area,
    securityAdmin: area,
    auditAdmin: area,
  };
  const roles = (Object.keys(placeOf) as BindableRole[]).filter((role) => alone || onlookers.includes(role));
  return roles.map((role) => {
    const { id, name } = placeOf[role];
    return { ...demoAccounts[role], bindings: [{ role, orgId: id, orgName: name, scopeOfficeIds: overseen }] };
  });
}
