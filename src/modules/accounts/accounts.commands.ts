import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { accountNotFound, accountVersionConflict, accountViolations } from './accounts.errors.js';
import { BindingsRepository, type BindingRow } from './bindings.repository.js';
import { RoleRules } from './role-rules.js';
import { accountChanged } from './sign-ins.js';
import { SignInsRepository } from './sign-ins.repository.js';
import type { NewUser, UserRow } from './user.js';
import { UsersRepository } from './users.repository.js';

/** How the accounts of one call first sign in: the hash of a password, and whether it must be changed then. */
export interface FirstPassword {
  readonly hash: string;
  readonly mustChange: boolean;
}

/** The first passwords of a call's accounts: one for all, or one for each, asked for in the transaction that keeps it. */
export type FirstPasswordOf = FirstPassword | ((index: number) => FirstPassword);

/** An account as it was created. */
export interface CreatedUser {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

/** Creates and changes accounts. Passwords arrive as hashes: making one takes time that no transaction should wait for. */
@Injectable()
export class AccountsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: UsersRepository,
    private readonly bindings: BindingsRepository,
    private readonly rules: RoleRules,
    private readonly signIns: SignInsRepository,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Creates an account, with its roles.
   *
   * @throws Problem `accounts.username-taken`, `.separation`, `.already-bound`, `.organisation-not-found`, `.role-needs-office`
   */
  async createUser(context: RequestContext, user: NewUser, password: FirstPasswordOf): Promise<CreatedUser> {
    await this.rules.checkPlaces(user.bindings ?? []);
    return namingViolations(
      accountViolations,
      this.transactions.run(context, async (unit) => {
        const [created] = this.add(unit, [user], password);
        if (created === undefined) throw new Error('no row was made');
        const after = { ...created, bindings: user.bindings ?? [] };
        this.audit.record(unit, { action: 'user.created', target: targetOf(created), after });
        return created;
      }),
    );
  }

  /** Creates many accounts in one transaction and as one entry of the audit; each with a password of its own, or all with the same. */
  async createUsers(context: RequestContext, list: readonly NewUser[], password: FirstPasswordOf): Promise<CreatedUser[]> {
    await this.rules.checkPlaces(list.flatMap((user) => user.bindings ?? []));
    return namingViolations(
      accountViolations,
      this.transactions.run(context, async (unit) => {
        const created = this.add(unit, list, password);
        const after = { created: created.map((user, index) => ({ ...user, bindings: list[index]?.bindings ?? [] })) };
        this.audit.record(unit, { action: 'users.imported', target: { type: 'users' }, after });
        return created;
      }),
    );
  }

  /**
   * Renames an account, or shuts or opens it. Shutting ends its sessions and tokens at once and for good.
   *
   * @throws Problem `accounts.not-found`, `.version-conflict`, `.last-administrator`
   */
  async updateUser(
    context: RequestContext,
    id: string,
    version: number,
    change: { readonly name?: string; readonly active?: boolean; readonly email?: string },
  ): Promise<void> {
    await this.changing(context, id, async (unit, before) => {
      if (before.version !== version)
        throw new Problem(accountVersionConflict, { params: { given: version, current: before.version } });
      const after = {
        id,
        name: change.name ?? before.name,
        active: change.active ?? before.active,
        email: change.email ?? before.email,
      };
      if (before.active && !after.active) await this.shut(unit, id);
      this.users.update(unit, after);
      this.audit.record(unit, {
        action: 'user.changed',
        target: targetOf(before),
        before: { name: before.name, active: before.active, email: before.email },
        after: { name: after.name, active: after.active, email: after.email },
      });
    });
  }

  /** Lets an account in again that wrong passwords have locked. */
  async unlock(context: RequestContext, id: string): Promise<void> {
    await this.changing(context, id, async (unit, before) => {
      this.users.setFailures(unit, id, { attempts: 0, lockedUntil: null });
      this.audit.record(unit, {
        action: 'account.unlocked',
        target: targetOf(before),
        before: { lockedUntil: before.locked_until },
      });
    });
  }

  /** Runs a command on one account, which is held meanwhile, and sees to it that nobody goes on with what they remember of it. */
  async changing<Answer>(
    context: RequestContext,
    id: string,
    command: (unit: UnitOfWork, before: UserRow) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await namingViolations(
      accountViolations,
      this.transactions.run(context, async (unit) => {
        const before = await this.users.findLocked(unit, id);
        if (before === undefined) throw new Problem(accountNotFound);
        const done = await command(unit, before);
        this.announcements.announce(unit, accountChanged, id);
        return done;
      }),
    );
    this.announcements.tell(accountChanged, id);
    return answer;
  }

  private async shut(unit: UnitOfWork, id: string): Promise<void> {
    await this.rules.keepSecurityAdmin(unit, id);
    this.signIns.endSessions(unit, id);
    this.signIns.revokeTokens(unit, id);
  }

  private add(unit: UnitOfWork, users: readonly NewUser[], password: FirstPasswordOf): CreatedUser[] {
    const rows = users.map((user, index) => {
      const { hash, mustChange } = typeof password === 'function' ? password(index) : password;
      return {
        id: user.id ?? uuidv7(),
        username: user.username,
        name: user.name,
        email: user.email ?? null,
        duty: this.rules.sideOf(user.bindings ?? []),
        password_hash: hash,
        must_change_password: mustChange,
        synthetic: user.synthetic ?? false,
      };
    });
    const bindings = users.flatMap((user, index) =>
      (user.bindings ?? []).map(({ role, orgId }): BindingRow => ({
        id: uuidv7(),
        user_id: rows[index]?.id ?? '',
        role,
        org_id: orgId,
      })),
    );
    this.users.insert(unit, rows);
    this.bindings.insert(unit, bindings);
    return rows.map(({ id, username, name }) => ({ id, username, name }));
  }
}

function targetOf({ id, username }: { readonly id: string; readonly username: string }) {
  return { type: 'user', id, name: username };
}
