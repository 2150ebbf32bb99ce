import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { OutboxEntry } from './outbox-handlers.js';

/** Which entry: JSON that a queue can carry. */
export interface OutboxKey {
  readonly case_id: string;
  readonly seq: number;
  readonly ordinal: number;
}

type KeyRow = OutboxKey & { readonly attempts: number } & Record<string, unknown>;
type EntryRow = OutboxKey & {
  readonly effect: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly created_at: Date;
} & Record<string, unknown>;

/** An entry that was handed out and is still there after so long (by the database's own time, which no simulation moves) goes out again. */
const lease = `interval '30 seconds' * attempts`;
const handOut = (where: string) => `
  UPDATE outbox o SET dispatched_at = clock_timestamp(), attempts = o.attempts + 1
  FROM (SELECT case_id, seq, ordinal FROM outbox WHERE ${where} AND failure IS NULL
        ORDER BY dispatched_at, created_at LIMIT $1 FOR UPDATE SKIP LOCKED) w
  WHERE o.case_id = w.case_id AND o.seq = w.seq AND o.ordinal = w.ordinal
  RETURNING o.case_id, o.seq, o.ordinal, o.attempts`;

const takeFresh = statement<KeyRow>('outbox.take-fresh', handOut('dispatched_at IS NULL'));
const takeStale = statement<KeyRow>('outbox.take-stale', handOut(`dispatched_at < clock_timestamp() - ${lease}`));
const end = (which: string) => `
  DELETE FROM outbox o USING (SELECT case_id, seq, ordinal FROM outbox ${which} FOR UPDATE SKIP LOCKED) w
  WHERE o.case_id = w.case_id AND o.seq = w.seq AND o.ordinal = w.ordinal
  RETURNING o.case_id, o.seq, o.ordinal, o.effect, o.params, o.created_at`;
const endNamed = statement<EntryRow>(
  'outbox.end-named',
  end(`WHERE (case_id, seq, ordinal) IN
    (SELECT k.case_id, k.seq, k.ordinal FROM jsonb_to_recordset($1::jsonb) AS k (case_id uuid, seq integer, ordinal integer))`),
);
const endNext = statement<EntryRow>(
  'outbox.end-next',
  end('WHERE failure IS NULL ORDER BY created_at, case_id, seq, ordinal LIMIT $1'),
);
const oldest = statement<{ at: Date | null }>('outbox.oldest', 'SELECT min(created_at) AS at FROM outbox WHERE failure IS NULL');
const park = statement(
  'outbox.park',
  `UPDATE outbox SET failure = $4 WHERE case_id = $1 AND seq = $2 AND ordinal = $3 AND attempts >= $5`,
);
const giveBack = statement(
  'outbox.give-back',
  `UPDATE outbox o SET dispatched_at = NULL
   FROM jsonb_to_recordset($1::jsonb) AS k (case_id uuid, seq integer, ordinal integer)
   WHERE o.case_id = k.case_id AND o.seq = k.seq AND o.ordinal = k.ordinal`,
);

/** What waits to be told to others: handed out, ended, or parked after too many failures. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Hands out entries: new ones, and those whose earlier handing out led to nothing. */
  async handOut(unit: UnitOfWork, limit: number): Promise<readonly KeyRow[]> {
    const fresh = await unit.read(takeFresh, [limit]);
    return fresh.length > 0 ? fresh : unit.read(takeStale, [limit]);
  }

  /** Takes entries back that no queue could be given. */
  giveBack(unit: UnitOfWork, keys: readonly OutboxKey[]): void {
    unit.write(giveBack, [JSON.stringify(keys)]);
  }

  /** Ends the entries named, as far as they are still there and nobody else is at them: they are this transaction's to handle. */
  async end(unit: UnitOfWork, keys: readonly OutboxKey[]): Promise<OutboxEntry[]> {
    return (await unit.read(endNamed, [JSON.stringify(keys)])).map(entryOf);
  }

  /** As `end`, for whichever are the oldest. */
  async endNext(unit: UnitOfWork, limit: number): Promise<OutboxEntry[]> {
    return (await unit.read(endNext, [limit])).map(entryOf);
  }

  /** Sets an entry aside, with the reason, once it has been tried so often. */
  park(unit: UnitOfWork, { case_id, seq, ordinal }: OutboxKey, reason: string, afterAttempts: number): void {
    unit.write(park, [case_id, seq, ordinal, reason.slice(0, 2_000), afterAttempts]);
  }

  /** Since when the oldest entry waits; null where none does. */
  async oldest(): Promise<Date | null> {
    const [row] = await this.database.rows(oldest);
    return row?.at ?? null;
  }
}

function entryOf({ case_id, seq, ordinal, effect, params, created_at }: EntryRow): OutboxEntry {
  return { caseId: case_id, seq, ordinal, effect, params, at: created_at };
}
