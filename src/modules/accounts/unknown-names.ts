import { Injectable } from '@nestjs/common';
import { RecentlyUsed } from '../../platform/memory/recently-used.js';
import { isLocked, oneMore, type Failures } from './lockout.js';

/** Locks names that no account has just as it locks those of accounts, so that a lock does not tell which is which. In this process only. */
@Injectable()
export class UnknownNames {
  private readonly failures = new RecentlyUsed<string, Failures>(10_000);

  /** The failures with a name, one more included unless it is locked. */
  fail(username: string, now: Date): Failures {
    const before = this.of(username);
    if (isLocked(before, now)) return before;
    const after = oneMore(before, now);
    this.failures.set(username.toLowerCase(), after);
    return after;
  }

  of(username: string): Failures {
    return this.failures.get(username.toLowerCase()) ?? { attempts: 0, lockedUntil: null };
  }
}
