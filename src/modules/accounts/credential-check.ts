import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/errors/problem.js';
import { isLocked, type Failures } from './lockout.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionClock } from './session-clock.js';
import { SignInRate } from './sign-in-rate.js';
import { accountLocked, badCredentials } from './sign-in.errors.js';
import { UnknownNames } from './unknown-names.js';
import type { UserRow } from './user.js';
import { UsersRepository } from './users.repository.js';

/** A name and a password compared with an account; what follows from it is for the caller to keep. */
export interface Checked {
  readonly account: UserRow;
  readonly right: boolean;
  /** Tells the rate limit that this was no guess. */
  readonly wasNoGuess: () => void;
}

/** Compares a name and a password with the accounts, giving nobody a hint of which names exist. */
@Injectable()
export class CredentialCheck {
  constructor(
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly unknownNames: UnknownNames,
    private readonly rate: SignInRate,
    private readonly clock: SessionClock,
  ) {}

  /** @throws Problem `auth.bad-credentials` for an unknown name, `auth.locked`, `request.too-many` */
  async check(username: string, password: string, ip: string): Promise<Checked> {
    const wasNoGuess = this.rate.attempt(username, ip);
    const account = await this.users.findByName(username);
    this.refuseLocked(account === undefined ? this.unknownNames.of(username) : failuresOf(account));
    const right = await this.hasher.matches(password, account?.password_hash);
    if (account === undefined) throw this.refusal(this.unknownNames.fail(username, this.clock.now()));
    return { account, right: right && account.active, wasNoGuess };
  }

  /** The instant by which locks begin and end. */
  now(): Date {
    return this.clock.now();
  }

  /** What to tell somebody after a wrong password. */
  refusal(failures: Failures): Problem {
    const now = this.clock.now();
    if (failures.lockedUntil === null || !isLocked(failures, now)) return new Problem(badCredentials);
    const seconds = Math.ceil((failures.lockedUntil.getTime() - now.getTime()) / 1000);
    return new Problem(accountLocked, { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }

  private refuseLocked(failures: Failures): void {
    if (isLocked(failures, this.clock.now())) throw this.refusal(failures);
  }
}

/** The wrong passwords that an account's row keeps. */
export function failuresOf(account: UserRow): Failures {
  return { attempts: account.failed_attempts, lockedUntil: account.locked_until };
}
