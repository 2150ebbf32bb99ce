import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { AccountsCommands } from './accounts.commands.js';
import { bindingNotFound } from './accounts.errors.js';
import { BindingsRepository } from './bindings.repository.js';
import { dutyOf } from './duties.js';
import { RoleRules } from './role-rules.js';
import type { NewBinding } from './user.js';
import { UsersRepository } from './users.repository.js';

/** Gives roles to accounts and takes them away. */
@Injectable()
export class BindingsCommands {
  constructor(
    private readonly accounts: AccountsCommands,
    private readonly users: UsersRepository,
    private readonly bindings: BindingsRepository,
    private readonly rules: RoleRules,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives an account a role in an organisation; it holds from the account's next request on.
   *
   * @throws Problem `accounts.not-found`, `.separation`, `.already-bound`, `.organisation-not-found`, `.role-needs-office`
   */
  async bindRole(context: RequestContext, userId: string, binding: NewBinding): Promise<NewBinding & { readonly id: string }> {
    await this.rules.checkPlaces([binding]);
    return this.accounts.changing(context, userId, async (unit, user) => {
      const bound = { id: uuidv7(), ...binding };
      this.users.setDuty(unit, userId, dutyOf(binding.role));
      this.bindings.insert(unit, [{ id: bound.id, user_id: userId, role: binding.role, org_id: binding.orgId }]);
      this.audit.record(unit, { action: 'role.bound', target: { type: 'user', id: userId, name: user.username }, after: bound });
      return bound;
    });
  }

  /**
   * Takes a role from an account, at once.
   *
   * @throws Problem `accounts.not-found`, `.binding-not-found`, `.last-administrator`
   */
  async unbindRole(context: RequestContext, userId: string, bindingId: string): Promise<void> {
    await this.accounts.changing(context, userId, async (unit, user) => {
      const binding = await this.bindings.find(unit, userId, bindingId);
      if (binding === undefined) throw new Problem(bindingNotFound);
      if (binding.role === 'securityAdmin') await this.rules.keepSecurityAdmin(unit, userId);
      this.bindings.remove(unit, bindingId);
      this.users.dropDuty(unit, userId);
      const before = { id: binding.id, role: binding.role, orgId: binding.org_id };
      this.audit.record(unit, { action: 'role.unbound', target: { type: 'user', id: userId, name: user.username }, before });
    });
  }
}
