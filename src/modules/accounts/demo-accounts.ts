import { Injectable } from '@nestjs/common';
import { bindableRoles, type BindableRole } from './duties.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { AccountsCommands } from './accounts.commands.js';
import { PasswordHasher } from './password-hasher.js';
import { UsersRepository } from './users.repository.js';

/** An account of the demonstration: synthetic, named after its role, for anybody who has the one password. */
export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly role: BindableRole;
  readonly organisation: string;
  /** The one of the tried passwords that opens it; null where none does. */
  readonly password: string | null;
}

interface DemoAccountRow extends Omit<DemoAccount, 'password'> {
  readonly password_hash: string;
}

const findDemo = statement<DemoAccountRow>(
  'accounts.find-demo',
  `SELECT DISTINCT ON (account.username) account.id, account.username, binding.role, organisation.name AS organisation, account.password_hash
   FROM users AS account
   JOIN role_bindings AS binding ON binding.user_id = account.id AND binding.role = account.username
   JOIN organisations AS organisation ON organisation.id = binding.org_id
   WHERE account.synthetic AND account.active AND account.username = ANY($1) ORDER BY account.username, binding.created_at`,
);

/** The accounts that come with the demonstration. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly accounts: AccountsCommands,
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** All of them in the order of their roles, each with the first of the passwords that opens it. */
  async list(passwords: readonly string[]): Promise<DemoAccount[]> {
    const rows = await this.database.rows(findDemo, [bindableRoles]);
    const place = ({ role }: DemoAccountRow) => bindableRoles.indexOf(role);
    const opening = await this.openingPasswords(new Set(rows.map((row) => row.password_hash)), passwords);
    return [...rows]
      .sort((one, other) => place(one) - place(other))
      .map(({ password_hash, ...account }) => ({ ...account, password: opening.get(password_hash) ?? null }));
  }

  /** Gives those accounts a password by which others know them. */
  async setPassword(context: RequestContext, accounts: readonly DemoAccount[], password: string): Promise<void> {
    const hash = await this.hasher.hash(password);
    for (const { id, username } of accounts) {
      await this.accounts.changing(context, id, async (unit) => {
        this.users.setPassword(unit, id, hash, false);
        this.audit.record(unit, { action: 'password.reset', target: { type: 'user', id, name: username } });
      });
    }
  }

  /** Accounts that were made together share a hash, which is then compared once. */
  private async openingPasswords(
    hashes: ReadonlySet<string>,
    passwords: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const found = await Promise.all(
      [...hashes].map(async (hash) => {
        for (const password of passwords) if (await this.hasher.matches(password, hash)) return [[hash, password] as const];
        return [];
      }),
    );
    return new Map(found.flat());
  }
}
