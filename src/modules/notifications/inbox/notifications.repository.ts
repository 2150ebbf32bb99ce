import { Injectable } from '@nestjs/common';
import type { WarningLevel } from '../../../../workflows/rules/pack.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../../engine/cases/case-row.js';
import { eventRow, type EventRecord, type EventRow } from '../../../engine/history/event-row.js';
import type { OutboxEntry } from '../../../engine/time/outbox-handlers.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LimitKind, NotificationKind } from '../kinds.js';
import type { Remembered } from '../wording.js';

/** A notification as its table keeps it. */
export interface NotificationRow {
  readonly id: string;
  readonly user_id: string;
  readonly case_id: string | null;
  readonly seq: number | null;
  readonly ordinal: number | null;
  /** What it is about where that is no event of a case: told to a person once. */
  readonly about: string | null;
  readonly kind: NotificationKind;
  readonly level: WarningLevel | null;
  readonly limit_kind: LimitKind | null;
  readonly mandatory: boolean;
  readonly payload: Remembered;
  readonly created_at: Date;
  readonly read_at: Date | null;
}

const readCases = statement<CaseRecord>('notifications.read-cases', 'SELECT * FROM cases WHERE id = ANY($1::uuid[])');
const readEvents = statement<EventRecord>(
  'notifications.read-events',
  `SELECT e.* FROM case_events e JOIN unnest($1::uuid[], $2::int[]) AS k (case_id, seq) ON e.case_id = k.case_id AND e.seq = k.seq`,
);
/** The rows that were not there yet; what somebody was told before is not told again. */
const insert = statement<{ id: string; user_id: string }>(
  'notifications.insert',
  `INSERT INTO notifications SELECT * FROM jsonb_populate_recordset(NULL::notifications, $1::jsonb)
   ON CONFLICT DO NOTHING RETURNING id, user_id`,
);
const markRead = statement(
  'notifications.mark-read',
  'UPDATE notifications SET read_at = $3 WHERE user_id = $1 AND id = $2 AND read_at IS NULL',
);
const markAllRead = statement<{ count: number }>(
  'notifications.mark-all-read',
  `WITH marked AS (UPDATE notifications SET read_at = $2 WHERE user_id = $1 AND read_at IS NULL RETURNING 1)
   SELECT count(*)::int AS count FROM marked`,
);

/** Keeps notifications, and reads what they are made from. */
@Injectable()
export class NotificationsRepository {
  /** The cases of the entries as they stand, by id. */
  async cases(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<ReadonlyMap<string, CaseRow>> {
    const ids = [...new Set(entries.map(({ caseId }) => caseId))];
    return new Map((await unit.read(readCases, [ids])).map((record) => [record.id, caseRow(record)]));
  }

  /** The events of the entries, by `case:seq`. */
  async events(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<ReadonlyMap<string, EventRow>> {
    const keys = [...new Map(entries.map((entry) => [eventKey(entry), entry])).values()];
    const records = await unit.read(readEvents, [keys.map(({ caseId }) => caseId), keys.map(({ seq }) => seq)]);
    return new Map(records.map((record) => [eventKey({ caseId: record.case_id, seq: record.seq }), eventRow(record)]));
  }

  /** Adds those that nobody has yet, and says which. */
  async add(unit: UnitOfWork, rows: readonly NotificationRow[]): Promise<readonly { id: string; user_id: string }[]> {
    return rows.length === 0 ? [] : unit.read(insert, [JSON.stringify(rows)]);
  }

  markRead(unit: UnitOfWork, userId: string, id: string): void {
    unit.write(markRead, [userId, id, unit.now]);
  }

  /** Marks everything of a person as read; answers how many. */
  async markAllRead(unit: UnitOfWork, userId: string): Promise<number> {
    return (await unit.read(markAllRead, [userId, unit.now]))[0]?.count ?? 0;
  }
}

export const eventKey = ({ caseId, seq }: { readonly caseId: string; readonly seq: number }): string => `${caseId}:${seq}`;
