import { Injectable } from '@nestjs/common';
import { roles } from '../../../workflows/kit/people.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { OrganisationsQueries } from '../organisations/organisations.queries.js';
import { lastSecurityAdmin, organisationUnknown, roleNeedsOffice, separation } from './accounts.errors.js';
import { dutyOf, officeRoles, type Duty } from './duties.js';
import type { NewBinding } from './user.js';
import { UsersRepository } from './users.repository.js';

/** Which role may be held where, with which others, and by how few. */
@Injectable()
export class RoleRules {
  constructor(
    private readonly organisations: OrganisationsQueries,
    private readonly users: UsersRepository,
  ) {}

  /** @throws Problem `accounts.organisation-not-found`, `.role-needs-office` */
  async checkPlaces(bindings: readonly NewBinding[]): Promise<void> {
    const kinds = await this.organisations.kinds(bindings.map(({ orgId }) => orgId));
    for (const { role, orgId } of bindings) {
      const kind = kinds.get(orgId.toLowerCase());
      if (kind === undefined) throw new Problem(organisationUnknown, { params: { orgId } });
      if (kind !== 'office' && officeRoles.includes(role)) throw new Problem(roleNeedsOffice, { params: { role: roles[role] } });
    }
  }

  /**
   * The one side on which roles stand; null for none. The database holds the same rule.
   *
   * @throws Problem `accounts.separation`
   */
  sideOf(bindings: readonly NewBinding[]): Duty | null {
    const [first, ...others] = bindings.map(({ role }) => dutyOf(role));
    if (first === undefined) return null;
    if (others.some((duty) => duty !== first)) throw new Problem(separation);
    return first;
  }

  /**
   * Refuses to let the last active security administrator go: nobody could appoint another.
   *
   * @throws Problem `accounts.last-administrator`
   */
  async keepSecurityAdmin(unit: UnitOfWork, leavingId: string): Promise<void> {
    const administrators = await this.users.lockAdministrators(unit, 'securityAdmin');
    if (administrators.length === 1 && administrators[0] === leavingId) throw new Problem(lastSecurityAdmin);
  }
}
