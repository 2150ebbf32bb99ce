import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { Clock } from '../clock/clock.js';
import { Problem } from '../errors/problem.js';
import { databaseBusy, databaseUnavailable, idempotencyMismatch } from '../errors/request-problems.js';
import type { RequestContext } from '../http/request-context.js';
import { isConnectionFailure } from './connection-failure.js';
import { Database } from './database.js';
import { DebugPoints } from './debug-points.js';
import { statement } from './statement.js';
import { UnitOfWork } from './unit-of-work.js';

/** serialization_failure and deadlock_detected: the transaction did nothing and may simply be tried again. */
const retryable = new Set(['40001', '40P01']);
const maxAttempts = 5;
const retrySoon = { 'retry-after': '2' };

const findAnswer = statement<{ request_hash: string; answer: unknown }>(
  'idempotency.find',
  'SELECT request_hash, answer FROM idempotency_keys WHERE actor_id = $1 AND key = $2',
);
const keepAnswer = statement(
  'idempotency.keep',
  'INSERT INTO idempotency_keys (actor_id, key, request_hash, answer, created_at) VALUES ($1, $2, $3, $4, $5)',
);

/** Ends a rehearsal: thrown, so that its transaction is given up as any that fails. */
class Rehearsed extends Error {
  constructor(readonly answer: unknown) {
    super('rehearsed');
  }
}

/**
 * Opens units of work: the one way in which anything is written.
 *
 * - a transaction that lost a race (SQLSTATE 40001, 40P01) is run again from the start, outside the failed one;
 * - a request with an Idempotency-Key whose answer is kept gets that answer, and is not run again;
 * - the answer is kept in the same transaction as what was done.
 */
@Injectable()
export class Transactions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly debugPoints: DebugPoints,
  ) {}

  /**
   * Runs a command in a transaction and returns its answer (which must be plain JSON where a key may come with the request).
   * Within a unit of work that is open already nothing is committed or tried again here: that unit does it, with all else.
   *
   * @throws Problem as the command throws it; `request.idempotency-mismatch` for a key reused with another request;
   * `database.unavailable` when the database can't be reached or its answer to COMMIT never came;
   * `database.busy` when it lost every race
   */
  async run<Answer>(context: RequestContext, command: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    if (context.within !== undefined) return command(context.within.as(context));
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(context, command);
      } catch (error) {
        const lostRace = error instanceof DatabaseError && retryable.has(error.code ?? '');
        if (lostRace && attempt < maxAttempts) continue;
        const kept = await this.answerOfTwin<Answer>(context, error);
        if (kept !== undefined) return kept.answer;
        if (lostRace) throw new Problem(databaseBusy, { headers: retrySoon });
        throw isConnectionFailure(error) ? new Problem(databaseUnavailable, { headers: retrySoon }) : error;
      }
    }
  }

  /**
   * As `run`, and gives up all that was done: only its answer, or its refusal, tells what would have happened. No answer is kept for a key.
   *
   * @throws Problem as the command throws it; `database.unavailable`, `database.busy` as `run`
   */
  async rehearse<Answer>(context: RequestContext, command: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    try {
      return await this.run<never>({ ...context, idempotency: undefined }, async (unit) => {
        throw new Rehearsed(await command(unit));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.answer as Answer;
      throw error;
    }
  }

  private async attempt<Answer>(context: RequestContext, command: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    const client = await this.database.pool.connect();
    const unit = new UnitOfWork(client, context, this.clock.now());
    let broken: Error | undefined;
    try {
      const { idempotency } = context;
      if (idempotency !== undefined) {
        const [kept] = await unit.read(findAnswer, [context.actor.id, idempotency.key]);
        if (kept !== undefined) {
          await unit.rollback();
          return sameRequest<Answer>(context, kept).answer;
        }
      }
      const answer = await command(unit);
      if (idempotency !== undefined) {
        unit.write(keepAnswer, [
          context.actor.id,
          idempotency.key,
          idempotency.requestHash,
          JSON.stringify(answer ?? null),
          unit.now,
        ]);
      }
      await this.debugPoints.reach('beforeCommit');
      await unit.commit();
      await this.debugPoints.reach('afterCommit');
      return answer;
    } catch (error) {
      await unit.rollback().catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** The same request sent twice at once: the later one fails on what the earlier one did, and then finds its answer. */
  private async answerOfTwin<Answer>(context: RequestContext, error: unknown): Promise<{ answer: Answer } | undefined> {
    if (context.idempotency === undefined || isConnectionFailure(error)) return undefined;
    const [kept] = await this.database.rows(findAnswer, [context.actor.id, context.idempotency.key]);
    return kept === undefined ? undefined : sameRequest<Answer>(context, kept);
  }
}

function sameRequest<Answer>(context: RequestContext, kept: { request_hash: string; answer: unknown }): { answer: Answer } {
  if (kept.request_hash !== context.idempotency?.requestHash) throw new Problem(idempotencyMismatch);
  return { answer: kept.answer as Answer };
}
