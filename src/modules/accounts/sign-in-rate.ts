import { Injectable } from '@nestjs/common';
import { elapsedMs } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/errors/problem.js';
import { tooManyRequests } from '../../platform/errors/request-problems.js';
import { RecentlyUsed } from '../../platform/memory/recently-used.js';

const windowMs = 60_000;
/** Wrong attempts in a minute: for one name from one address, and from one address whatever the names. */
const allowedPerName = 10;
const allowedPerAddress = 100;

interface Window {
  readonly endsAt: number;
  attempts: number;
}

/** Slows down whoever tries passwords. Whoever knows theirs begins anew, and does not count for the address, which an office shares. */
@Injectable()
export class SignInRate {
  private readonly windows = new RecentlyUsed<string, Window>(50_000);

  /**
   * Counts an attempt before it is judged, so that many at once count as well.
   *
   * @returns to be called when the attempt was right
   * @throws Problem `request.too-many` with Retry-After
   */
  attempt(username: string, ip: string): () => void {
    const perName = this.window(`${ip} ${username.toLowerCase()}`);
    const perAddress = this.window(ip);
    refuseAbove(perName, allowedPerName);
    refuseAbove(perAddress, allowedPerAddress);
    perName.attempts++;
    perAddress.attempts++;
    return () => {
      perName.attempts = 0;
      perAddress.attempts--;
    };
  }

  private window(key: string): Window {
    const now = elapsedMs();
    const current = this.windows.get(key);
    if (current !== undefined && current.endsAt > now) return current;
    const fresh = { endsAt: now + windowMs, attempts: 0 };
    this.windows.set(key, fresh);
    return fresh;
  }
}

function refuseAbove(window: Window, allowed: number): void {
  if (window.attempts < allowed) return;
  const seconds = Math.max(1, Math.ceil((window.endsAt - elapsedMs()) / 1000));
  throw new Problem(tooManyRequests, { params: { seconds }, headers: { 'retry-after': String(seconds) } });
}
