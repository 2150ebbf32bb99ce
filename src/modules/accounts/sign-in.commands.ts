import { Injectable } from '@nestjs/common';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import type { Language } from '../../platform/words/words.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { CredentialCheck, failuresOf, type Checked } from './credential-check.js';
import { isLocked, oneMore, type Failures } from './lockout.js';
import { newSecret } from './secrets.js';
import type { SignIn } from './sign-in.js';
import { accountChanged, SignIns } from './sign-ins.js';
import { SignInsRepository } from './sign-ins.repository.js';
import { UsersRepository } from './users.repository.js';

/** An attempt to sign in, with what is known of where it comes from. */
export interface SignInAttempt {
  readonly username: string;
  readonly password: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly requestId: string;
  readonly language: Language;
}

/** A session that has begun: its sign-in, and the secret that goes into the cookie and nowhere else. */
export interface BegunSession {
  readonly signIn: SignIn;
  readonly secret: string;
}

/** Begins and ends sessions. */
@Injectable()
export class SignInCommands {
  constructor(
    private readonly credentials: CredentialCheck,
    private readonly transactions: Transactions,
    private readonly users: UsersRepository,
    private readonly sessions: SignInsRepository,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Begins a session for whoever knows the password.
   *
   * @throws Problem `auth.bad-credentials` whatever of the two is wrong; `auth.locked` after five wrong passwords in a row,
   * for fifteen minutes, also for the right one; `request.too-many`
   */
  async signIn(attempt: SignInAttempt): Promise<BegunSession> {
    const checked = await this.credentials.check(attempt.username, attempt.password, attempt.ip);
    const { id, username, name } = checked.account;
    const context: RequestContext = {
      actor: { id, username, name, bindings: [] },
      requestId: attempt.requestId,
      language: attempt.language,
    };
    const secret = newSecret();
    const refused = await this.transactions.run(context, (unit) => this.settle(unit, checked, attempt, secret));
    if (refused !== undefined) throw this.credentials.refusal(refused);
    checked.wasNoGuess();
    const signIn = await this.signIns.behind('session', secret);
    if (signIn === undefined) throw new Error(`the session of ${username} ended as it began`);
    return { signIn, secret };
  }

  /** Ends the session in which the request was sent; a token stays as it is. */
  async signOut(context: RequestContext, signIn: SignIn): Promise<void> {
    if (signIn.kind === 'token') return;
    await this.transactions.run({ ...context, idempotency: undefined }, async (unit) => {
      this.sessions.endSession(unit, signIn.credential);
      this.audit.record(unit, { action: 'session.ended', target: targetOf(context.actor) });
      this.announcements.announce(unit, accountChanged, context.actor.id);
    });
    this.announcements.tell(accountChanged, context.actor.id);
  }

  /** Keeps what came of an attempt, judged once more on the locked row: of many at once, no more than five are heard. */
  private async settle(
    unit: UnitOfWork,
    { account, right }: Checked,
    attempt: SignInAttempt,
    secret: string,
  ): Promise<Failures | undefined> {
    const row = await this.users.findLocked(unit, account.id);
    if (row === undefined) throw new Error(`account ${account.id} has gone`);
    const before = failuresOf(row);
    const now = this.credentials.now();
    if (isLocked(before, now)) return before;
    if (right && row.active && row.password_hash === account.password_hash) {
      this.begin(unit, attempt, secret);
      return undefined;
    }
    const after = oneMore(before, now);
    this.users.setFailures(unit, row.id, after);
    const action = after.lockedUntil === null ? 'sign-in.refused' : 'account.locked';
    this.audit.record(unit, {
      action,
      target: targetOf(unit.actor),
      after: { ip: attempt.ip, attempts: after.attempts, lockedUntil: after.lockedUntil },
    });
    return after;
  }

  private begin(unit: UnitOfWork, { ip, userAgent }: SignInAttempt, secret: string): void {
    this.users.signedIn(unit, unit.actor.id);
    this.signIns.begin(unit, unit.actor.id, secret, { ip, userAgent });
    this.audit.record(unit, { action: 'session.begun', target: targetOf(unit.actor), after: { ip, userAgent } });
  }
}

function targetOf({ id, username }: { readonly id: string; readonly username: string }) {
  return { type: 'user', id, name: username };
}
