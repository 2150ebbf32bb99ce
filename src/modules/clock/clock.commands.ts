import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { instantText } from '../../engine/instants.js';
import { Timekeeper } from '../../engine/time/timekeeper.js';
import { elapsedMs } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { ClockFollower } from './clock-follower.js';
import { clockBusy, clockStalled, goesBack, tooFar } from './clock.errors.js';
import { advisoryLocks } from '../../platform/database/advisory-locks.js';

/** What an advance of the clock has led to. */
export interface Advanced {
  readonly now: string;
  /** How much of each kind of timed work was done on the way. */
  readonly fired: Readonly<Record<string, number>>;
}

const furthestYears = 5;
/** Others may be at what is due; they are waited for so long. */
const patienceMs = 30_000;
const lookAgainMs = 20;

/** Moves the clock of a simulation. */
@Injectable()
export class ClockCommands {
  constructor(
    private readonly follower: ClockFollower,
    private readonly timekeeper: Timekeeper,
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  now(): Date {
    return this.follower.clock.now();
  }

  /**
   * Moves the clock forward to an instant. It stops at each instant at which anything is due, and goes on once all of that is done,
   * so that what falls due on the way happens in order, each thing at its own time.
   *
   * @param passed told each instant at which it stops
   * @throws Problem `clock.goes-back`, `clock.too-far`, `clock.busy`, `clock.stalled`: it then stays where it has come to
   */
  advance(context: RequestContext, to: Date, passed: (at: Date) => void = () => undefined): Promise<Advanced> {
    return this.alone(async () => {
      const from = this.now();
      const refusal = this.refusal(from, to);
      const fired: Record<string, number> = Object.fromEntries(this.timekeeper.names().map((name) => [name, 0]));
      if (refusal === undefined) await this.passThrough(to, fired, passed);
      // The refusal too: a request that is repeated gets its first answer, though the clock stands there by now.
      const answer = await this.transactions.run(context, async (unit): Promise<Advanced> => {
        if (refusal !== undefined) throw refusal;
        this.follower.move(unit, to);
        const reached = { from: instantText(from), to: instantText(to) };
        this.audit.record(unit, { action: 'clock.advanced', target: { type: 'clock' }, after: reached });
        return { now: instantText(to), fired };
      });
      if (refusal === undefined) this.follower.arrived(to);
      return answer;
    });
  }

  private async passThrough(to: Date, fired: Record<string, number>, passed: (at: Date) => void): Promise<void> {
    for (let next = await this.settle(fired); next !== null && next <= to; next = await this.settle(fired)) {
      const at = next;
      await this.transactions.run(systemContext('clock'), async (unit) => this.follower.move(unit, at));
      this.follower.arrived(at);
      passed(at);
    }
  }

  /** Does all that is due at the present instant, and answers the next one at which anything is. */
  private async settle(fired: Record<string, number>): Promise<Date | null> {
    for (let idleSince = elapsedMs(); ;) {
      const done = await this.round(fired);
      const next = await this.timekeeper.nextAt();
      if (next === null || next > this.now()) return next;
      if (done > 0) idleSince = elapsedMs();
      else if (elapsedMs() - idleSince > patienceMs)
        throw new Problem(clockStalled, { params: { now: instantText(this.now()) } });
      else await delay(lookAgainMs);
    }
  }

  private async round(fired: Record<string, number>): Promise<number> {
    let sum = 0;
    for (const name of this.timekeeper.names()) {
      const done = await this.timekeeper.run(name);
      fired[name] = (fired[name] ?? 0) + done;
      sum += done;
    }
    return sum;
  }

  private refusal(from: Date, to: Date): Problem | undefined {
    const furthest = new Date(from);
    furthest.setUTCFullYear(furthest.getUTCFullYear() + furthestYears);
    const now = instantText(from);
    if (to < from) return new Problem(goesBack, { params: { now, to: instantText(to) }, extra: { now } });
    return to > furthest ? new Problem(tooFar, { params: { now, years: furthestYears }, extra: { now } }) : undefined;
  }

  /** @throws Problem `clock.busy` */
  private async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const client = await this.database.pool.connect();
    try {
      const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
        advisoryLocks.simulatedClock,
      ]);
      if (rows[0]?.free !== true) throw new Problem(clockBusy);
      return await work();
    } finally {
      // Given up before the answer goes out: whoever asks next must not find it still held. Should that fail, it goes with the connection.
      const broken = await client.query('SELECT pg_advisory_unlock($1)', [advisoryLocks.simulatedClock]).then(
        () => false,
        () => true,
      );
      client.release(broken);
    }
  }
}
