import { Injectable } from '@nestjs/common';
import { advisoryLocks } from '../../../platform/database/advisory-locks.js';
import { Database } from '../../../platform/database/database.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Channel } from './outgoing.repository.js';

/** A delivery that this process has claimed. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly kind: string;
  readonly user_id: string | null;
  readonly webhook_id: string | null;
  readonly notification_id: string | null;
  readonly payload: unknown;
  readonly attempts: number;
  readonly message_id: string | null;
  readonly batch_id: string | null;
}

/** What a channel has to do, and when. */
export interface Outlook {
  /** The earliest instant at which something waits. */
  readonly at: Date | null;
  /** Something is due at once: a process ended while it sent, or a calendar was awaited. */
  readonly expired: boolean;
  readonly awaiting: boolean;
}

/** So long a process may take to send what it claimed; then another one takes it. By the database's own time. */
const lease = `clock_timestamp() + interval '2 minutes'`;
const due = (d: string) =>
  `((${d}.status = 'waiting' AND ${d}.next_attempt_at <= $2) OR (${d}.status = 'sending' AND ${d}.leased_until < clock_timestamp()))`;
const claimed = 'd.id, d.kind, d.user_id, d.webhook_id, d.notification_id, d.payload, d.attempts, d.message_id, d.batch_id';

/** All that is due to some people. Whoever holds a person's lock takes all of it, so that it becomes one mail and not several. */
const claimMail = statement<ClaimedDelivery>(
  'deliveries.claim-mail',
  `WITH people AS MATERIALIZED (
     SELECT d.user_id FROM deliveries AS d WHERE d.channel = $1 AND ${due('d')}
     GROUP BY d.user_id ORDER BY min(d.next_attempt_at), d.user_id LIMIT $3
   ), mine AS MATERIALIZED (
     SELECT user_id, gen_random_uuid() AS batch_id FROM people WHERE pg_try_advisory_xact_lock(${advisoryLocks.mailOfPerson}, hashtext(user_id::text))
   )
   UPDATE deliveries AS d SET status = 'sending', leased_until = ${lease}, attempts = d.attempts + 1,
     batch_id = coalesce(d.batch_id, mine.batch_id), message_id = coalesce(d.message_id, mine.batch_id::text)
   FROM mine WHERE d.user_id = mine.user_id AND d.channel = $1 AND ${due('d')} RETURNING ${claimed}`,
);
const claimHooks = statement<ClaimedDelivery>(
  'deliveries.claim-hooks',
  `UPDATE deliveries AS d SET status = 'sending', leased_until = ${lease}, attempts = d.attempts + 1
   FROM (
     SELECT w.id FROM deliveries AS w JOIN webhooks AS hook ON hook.id = w.webhook_id
     WHERE w.channel = $1 AND ${due('w')} AND (hook.retry_at IS NULL OR hook.retry_at <= $2)
     ORDER BY w.next_attempt_at, w.id LIMIT $3 FOR UPDATE OF w SKIP LOCKED
   ) AS mine WHERE d.id = mine.id RETURNING ${claimed}`,
);
/** A reminder of what was closed since is no news any more. */
const cancelSettled = statement<{ id: string }>(
  'deliveries.cancel-settled',
  `UPDATE deliveries AS d SET status = 'cancelled', last_error = 'case-closed', leased_until = NULL, next_attempt_at = NULL
   FROM cases AS c, case_events AS e
   WHERE d.id = ANY($1::uuid[]) AND d.kind IN ('reminder', 'overdue') AND c.id = d.case_id AND e.case_id = d.case_id AND e.seq = d.seq
     AND c.category = 'closed' AND (c.turn = 'nobody' OR c.closed_at >= e.at) RETURNING d.id`,
);
const sent = statement(
  'deliveries.sent',
  `UPDATE deliveries SET status = 'sent', sent_at = $2, leased_until = NULL, next_attempt_at = NULL, last_error = NULL,
     answer_status = $3, answer = $4 WHERE id = ANY($1::uuid[]) AND status = 'sending'`,
);
const failed = statement(
  'deliveries.failed',
  `UPDATE deliveries SET status = CASE WHEN $2::timestamptz IS NULL THEN 'failed' ELSE 'waiting' END, next_attempt_at = $2,
     leased_until = NULL, last_error = $3, answer_status = $4, answer = $5 WHERE id = ANY($1::uuid[]) AND status = 'sending'`,
);
/** A new try counts only where something was tried; what was never tried may still be combined with others. */
const putBack = statement(
  'deliveries.put-back',
  `UPDATE deliveries SET status = 'waiting', next_attempt_at = $2, leased_until = NULL, attempts = attempts - 1,
     batch_id = CASE WHEN attempts = 1 THEN NULL ELSE batch_id END, message_id = CASE WHEN attempts = 1 THEN NULL ELSE message_id END
   WHERE id = ANY($1::uuid[]) AND status = 'sending'`,
);
const cancel = statement(
  'deliveries.cancel',
  `UPDATE deliveries SET status = 'cancelled', last_error = $2, leased_until = NULL, next_attempt_at = NULL
   WHERE id = ANY($1::uuid[]) AND status IN ('waiting', 'sending')`,
);
const cancelHook = statement(
  'deliveries.cancel-hook',
  `UPDATE deliveries SET status = 'cancelled', last_error = 'webhook-removed', leased_until = NULL, next_attempt_at = NULL
   WHERE webhook_id = $1 AND status = 'waiting'`,
);
const awaiting = statement<{ id: string; user_id: string | null }>(
  'deliveries.awaiting-calendar',
  `SELECT id, user_id FROM deliveries WHERE channel = $1 AND status = 'waiting' AND next_attempt_at IS NULL
   ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
);
const arm = statement(
  'deliveries.arm',
  `UPDATE deliveries AS d SET not_before = armed.at, next_attempt_at = armed.at
   FROM unnest($1::uuid[], $2::timestamptz[]) AS armed (id, at) WHERE d.id = armed.id`,
);
const hasAwaiting = statement(
  'deliveries.has-awaiting',
  `SELECT 1 FROM deliveries WHERE channel = $1 AND status = 'waiting' AND next_attempt_at IS NULL LIMIT 1`,
);
const outlookOf = (name: string, earliest: string) =>
  statement<Outlook>(
    name,
    `SELECT (${earliest}) AS at,
       EXISTS (SELECT FROM deliveries WHERE channel = $1 AND status = 'sending' AND leased_until < clock_timestamp()) AS expired,
       EXISTS (SELECT FROM deliveries WHERE channel = $1 AND status = 'waiting' AND next_attempt_at IS NULL) AS awaiting`,
  );
const mailOutlook = outlookOf(
  'deliveries.mail-outlook',
  `SELECT min(next_attempt_at) FROM deliveries WHERE channel = $1 AND status = 'waiting'`,
);
const hookOutlook = outlookOf(
  'deliveries.hook-outlook',
  `SELECT min(greatest(d.next_attempt_at, hook.retry_at)) FROM deliveries AS d JOIN webhooks AS hook ON hook.id = d.webhook_id
   WHERE d.channel = $1 AND d.status = 'waiting'`,
);

/** Claims what is due, and keeps how each sending fared. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  /** Claims all mail that is due to at most so many people; what has become void is cancelled instead. */
  async claimMail(unit: UnitOfWork, people: number): Promise<ClaimedDelivery[]> {
    return this.withoutSettled(unit, await unit.read(claimMail, ['mail', unit.now, people]));
  }

  /** Claims so many deliveries to addresses that are not being given a rest. */
  async claimHooks(unit: UnitOfWork, channel: Channel, limit: number): Promise<ClaimedDelivery[]> {
    return this.withoutSettled(unit, await unit.read(claimHooks, [channel, unit.now, limit]));
  }

  sent(unit: UnitOfWork, ids: readonly string[], answer?: { readonly status: number; readonly text: string }): void {
    unit.write(sent, [ids, unit.now, answer?.status ?? null, answer?.text ?? null]);
  }

  /** @param nextAt when it is tried again; null: never, until somebody asks for it */
  failed(
    unit: UnitOfWork,
    ids: readonly string[],
    nextAt: Date | null,
    error: string,
    answer?: { readonly status: number; readonly text: string },
  ): void {
    unit.write(failed, [ids, nextAt, error, answer?.status ?? null, answer?.text ?? null]);
  }

  /** Gives back what was claimed and not tried. */
  putBack(unit: UnitOfWork, ids: readonly string[], nextAt: Date | null): void {
    if (ids.length > 0) unit.write(putBack, [ids, nextAt]);
  }

  cancel(unit: UnitOfWork, ids: readonly string[], reason: string): void {
    unit.write(cancel, [ids, reason]);
  }

  /** Cancels what still waits for an address that was removed. */
  cancelHook(unit: UnitOfWork, webhookId: string): void {
    unit.write(cancelHook, [webhookId]);
  }

  /** Deliveries held until the calendar of a year is loaded. */
  awaiting(unit: UnitOfWork, channel: Channel, limit: number): Promise<{ id: string; user_id: string | null }[]> {
    return unit.read(awaiting, [channel, limit]);
  }

  /** Says when they may go. */
  arm(unit: UnitOfWork, armed: readonly { readonly id: string; readonly at: Date }[]): void {
    if (armed.length > 0) unit.write(arm, [armed.map(({ id }) => id), armed.map(({ at }) => at)]);
  }

  async outlook(channel: Channel): Promise<Outlook> {
    const [row] = await this.database.rows(channel === 'mail' ? mailOutlook : hookOutlook, [channel]);
    return row ?? { at: null, expired: false, awaiting: false };
  }

  /** Whether anything is held until a calendar is loaded. */
  async hasAwaiting(channel: Channel): Promise<boolean> {
    return (await this.database.rows(hasAwaiting, [channel])).length > 0;
  }

  private async withoutSettled(unit: UnitOfWork, rows: ClaimedDelivery[]): Promise<ClaimedDelivery[]> {
    const alerts = rows.filter(({ kind }) => kind === 'reminder' || kind === 'overdue').map(({ id }) => id);
    if (alerts.length === 0) return rows;
    const gone = new Set((await unit.read(cancelSettled, [alerts])).map(({ id }) => id));
    return rows.filter(({ id }) => !gone.has(id));
  }
}
