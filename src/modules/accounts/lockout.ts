/** So many wrong passwords in a row lock an account for so long. source: GB/T 22239-2019 §8.1.4.1 b) (failed sign-ins are dealt with) */
export const attemptsAllowed = 5;
export const lockedForMs = 15 * 60_000;

/** What is kept of wrong passwords: how many in a row, and until when nobody is let in. */
export interface Failures {
  readonly attempts: number;
  readonly lockedUntil: Date | null;
}

/** Whether the lock holds at an instant. */
export function isLocked({ lockedUntil }: Failures, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now;
}

/** The failures after one more; a lock that has run out begins a new count. */
export function oneMore(failures: Failures, now: Date): Failures {
  const attempts = (failures.lockedUntil === null ? failures.attempts : 0) + 1;
  return { attempts, lockedUntil: attempts >= attemptsAllowed ? new Date(now.getTime() + lockedForMs) : null };
}
