import type { Party } from '../../../../workflows/kit/people.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import type { MemberRow, OverseerRow } from './recipients.repository.js';

const teamRoles = ['teamLeader', 'deputyLeader', 'teamMember'];
const bodyRoles = ['supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership'];

/** Somebody to be told, in the role and organisation for which they are. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
  readonly orgId: string;
  /** The office that they watch over in this role. */
  readonly watches?: string;
}

/** The parties of cases as accounts: all that was read of who works where. */
export class Parties {
  private readonly byOrganisation: ReadonlyMap<string, readonly MemberRow[]>;
  private readonly byOffice: ReadonlyMap<string, readonly OverseerRow[]>;

  constructor(members: readonly MemberRow[], overseers: readonly OverseerRow[]) {
    this.byOrganisation = grouped(members, ({ org_id }) => org_id);
    this.byOffice = grouped(overseers, ({ office_id }) => office_id);
  }

  /** Those who work on the case for a party; nobody for no party. */
  workers(row: CaseRow, party: Party): Person[] {
    switch (party) {
      case 'responsibleUnit':
        return this.someOf(row.unitId, ['unitLiaison'], ['unitHead']);
      case 'inspectionOffice':
        return this.members(row.officeId, ['inspectionOffice']);
      case 'inspectionTeam':
        return this.teamLeaders(row);
      case 'reviewBodies':
        return silentBodies(row).flatMap((body) => this.members(body, bodyRoles));
      case 'addressees':
        return awaitedAddressees(row).flatMap((addressee) => this.addressed(addressee));
      case 'nobody':
        return [];
    }
  }

  /** Those who answer for a party's work on the case. */
  heads(row: CaseRow, party: Party): Person[] {
    return party === 'responsibleUnit' ? this.someOf(row.unitId, ['unitHead'], ['unitLiaison']) : this.workers(row, party);
  }

  /** Everybody who has to do with the case itself, whoever's turn it is. */
  everyone(row: CaseRow): Person[] {
    return [
      ...this.members(row.unitId, ['unitLiaison', 'unitHead']),
      ...this.members(row.officeId, ['inspectionOffice']),
      ...this.team(row),
      ...row.reviewBodyIds.flatMap((body) => this.members(body, bodyRoles)),
      ...row.addresseeIds.flatMap((addressee) => this.addressed(addressee)),
    ];
  }

  /** The person who owns the case, as long as they work in its unit. */
  owner(row: CaseRow): Person[] {
    if (row.ownerUserId === null) return [];
    const bindings = this.byOrganisation.get(row.unitId) ?? [];
    const binding = bindings.find(({ id }) => id === row.ownerUserId);
    return binding === undefined ? [] : [personOf(binding)];
  }

  /** Supervisors or leadership over the case's office, of its own territory or of the next one above. */
  overseers(row: CaseRow, role: 'supervisor' | 'leadership', height: OverseerRow['height']): Person[] {
    const rows = this.byOffice.get(row.officeId) ?? [];
    return rows
      .filter((each) => each.role === role && each.height === height)
      .map((each) => ({ ...personOf(each), watches: row.officeId }));
  }

  /** Those of an organisation whom what is addressed to it reaches. */
  addressed(organisationId: string): Person[] {
    return this.members(organisationId, [...bodyRoles, 'unitLiaison', 'unitHead']);
  }

  private teamLeaders(row: CaseRow): Person[] {
    const team = this.team(row);
    const leaders = team.filter(({ role }) => role === 'teamLeader');
    return leaders.length > 0 ? leaders : team;
  }

  private team(row: CaseRow): Person[] {
    const pool = this.members(row.officeId, teamRoles);
    return row.teamIds.length === 0 ? pool : pool.filter(({ userId }) => row.teamIds.includes(userId));
  }

  private members(organisationId: string, roles: readonly string[]): Person[] {
    return (this.byOrganisation.get(organisationId) ?? []).filter(({ role }) => roles.includes(role)).map(personOf);
  }

  /** Where nobody holds the first role, the holders of the second are told: a word must reach somebody. */
  private someOf(organisationId: string, roles: readonly string[], otherwise: readonly string[]): Person[] {
    const first = this.members(organisationId, roles);
    return first.length > 0 ? first : this.members(organisationId, otherwise);
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function personOf({ id, name, role, org_id }: MemberRow): Person {
  return { userId: id, name, role, orgId: org_id };
}

/** The addressees that the running limit is about, where the case says so. */
export function awaitedOf(row: CaseRow): readonly string[] {
  return (row.state.context as { readonly awaited?: readonly string[] }).awaited ?? [];
}

/** As `awaitedOf`; all of them where the case does not say. */
function awaitedAddressees(row: CaseRow): readonly string[] {
  return 'awaited' in (row.state.context as object) ? awaitedOf(row) : row.addresseeIds;
}

/** The bodies whose opinion on the case is still awaited; all of its bodies where no review says more. */
function silentBodies(row: CaseRow): readonly string[] {
  const { review } = row.state.context as { readonly review?: { readonly opinions?: readonly { readonly bodyId?: string }[] } };
  const spoken = new Set((review?.opinions ?? []).map(({ bodyId }) => bodyId));
  return row.reviewBodyIds.filter((body) => !spoken.has(body));
}
