import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { faultOf } from '../../platform/http/field-faults.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { AccountsCommands } from './accounts.commands.js';
import { CredentialCheck } from './credential-check.js';
import { FirstPasswords } from './first-passwords.js';
import { samePassword } from './password-policy.js';
import type { SignIn } from './sign-in.js';
import { sessionRequired, wrongPassword } from './sign-in.errors.js';
import { SignInsRepository } from './sign-ins.repository.js';
import { UsersRepository } from './users.repository.js';

/** Changes passwords. */
@Injectable()
export class PasswordsCommands {
  constructor(
    private readonly accounts: AccountsCommands,
    private readonly users: UsersRepository,
    private readonly signIns: SignInsRepository,
    private readonly credentials: CredentialCheck,
    private readonly passwords: FirstPasswords,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives one's own account a new password; its other sessions end, its tokens stay.
   *
   * @throws Problem `auth.session-required`, `auth.wrong-password`, `auth.locked`, `request.invalid`, `request.too-many`
   */
  async changeOwn(context: RequestContext, signIn: SignIn, current: string, chosen: string, ip: string): Promise<void> {
    const { actor } = context;
    if (signIn.kind !== 'session') throw new Problem(sessionRequired);
    const { right, account, wasNoGuess } = await this.credentials.check(actor.username, current, ip);
    if (!right) throw new Problem(wrongPassword);
    wasNoGuess();
    if (chosen === current) throw invalid([faultOf('newPassword', samePassword)]);
    const hash = await this.passwords.chosen(chosen, actor.username, 'newPassword');
    await this.accounts.changing({ ...context, idempotency: undefined }, actor.id, async (unit, row) => {
      if (row.password_hash !== account.password_hash) throw new Problem(wrongPassword);
      this.users.setPassword(unit, actor.id, hash, false);
      this.signIns.endSessions(unit, actor.id, signIn.credential);
      this.audit.record(unit, { action: 'password.changed', target: { type: 'user', id: actor.id, name: actor.username } });
    });
  }

  /**
   * Draws a new first password for an account whose holder has lost theirs; its sessions and tokens end, a lock too.
   *
   * @returns the password, to be shown once; undefined when the request is the repetition of an earlier one
   * @throws Problem `accounts.not-found`
   */
  async reset(context: RequestContext, userId: string): Promise<string | undefined> {
    const drawn = await this.passwords.drawn();
    let shown: string | undefined;
    await this.accounts.changing(context, userId, async (unit, row) => {
      shown = drawn.password;
      this.users.setPassword(unit, userId, drawn.hash, drawn.mustChange);
      this.signIns.endSessions(unit, userId);
      this.signIns.revokeTokens(unit, userId);
      this.audit.record(unit, { action: 'password.reset', target: { type: 'user', id: userId, name: row.username } });
    });
    return shown;
  }
}
