import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import { auditList } from './audit.list.js';

/** An administrative act as the audit shows it. */
export interface AuditEvent {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly username: string; readonly name: string };
  readonly action: string;
  readonly target: { readonly type: string; readonly id: string | null; readonly name: string | null };
  readonly before: unknown;
  readonly after: unknown;
  readonly requestId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What a check of the chain found: whole, or broken from the named event on. */
export type AuditVerdict =
  | { readonly status: 'intact'; readonly events: number }
  | { readonly status: 'altered'; readonly firstAltered: { readonly seq: number; readonly id: string; readonly at: string } };

interface AuditRow {
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string;
  readonly actor_username: string;
  readonly actor_name: string;
  readonly action: string;
  readonly target_type: string;
  readonly target_id: string | null;
  readonly target_name: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly request_id: string;
  readonly previous_hash: string;
  readonly hash: string;
}

const columns = `seq, id, at, actor_id, actor_username, actor_name, action, target_type, target_id, target_name,
  before, after, request_id, previous_hash, hash`;

/** A date stands for its first instant in Asia/Shanghai. */
const instant = (place: string) =>
  `(CASE WHEN length(${place}) = 10 THEN ${place} || 'T00:00:00+08:00' ELSE ${place} END)::timestamptz`;

const conditions = `($1::uuid[] IS NULL OR actor_id = ANY($1)) AND ($2::uuid[] IS NULL OR target_id = ANY($2))
  AND ($3::text[] IS NULL OR action = ANY($3))
  AND ($4::text IS NULL OR at >= ${instant('$4')}) AND ($5::text IS NULL OR at < ${instant('$5')})`;

/** An event is altered when it does not give its own hash, does not name its predecessor's, or when one is missing before it. */
const firstAltered = `
  SELECT seq, id, at FROM (
    SELECT seq, id, at, hash, previous_hash, audit_event_hash(event) AS computed,
      lag(seq, 1, 0::bigint) OVER chain AS seq_before, lag(hash, 1, repeat('0', 64)) OVER chain AS hash_before
    FROM audit_events AS event WINDOW chain AS (ORDER BY seq)
  ) AS checked
  WHERE hash <> computed OR previous_hash <> hash_before OR seq <> seq_before + 1
  ORDER BY seq LIMIT 1`;

/** Reads the audit. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListQuery<typeof auditList>): Promise<Page<AuditEvent>> {
    const { actorId, targetId, action, since, until } = query.filters;
    const filters = [actorId ?? null, targetId ?? null, action ?? null, since ?? null, until ?? null];
    const page = keyset(query, auditList, { seq: 'seq' }, 'id', filters.length + 1);
    const rows = await this.database.select<AuditRow>(
      `SELECT ${columns} FROM audit_events WHERE ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
    const total = query.count ? await this.total(filters) : undefined;
    return pageOf(query, rows, eventOf, (row) => ({ value: row.seq, id: row.id }), total);
  }

  /** Computes every hash of the chain again and names the first event that does not fit. */
  async verify(): Promise<AuditVerdict> {
    const [row] = await this.database.select<Pick<AuditRow, 'seq' | 'id' | 'at'>>(firstAltered);
    if (row !== undefined) return { status: 'altered', firstAltered: { seq: row.seq, id: row.id, at: row.at.toISOString() } };
    const [count] = await this.database.select<{ events: number }>('SELECT count(*) AS events FROM audit_events');
    return { status: 'intact', events: count?.events ?? 0 };
  }

  private async total(filters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM audit_events WHERE ${conditions}`,
      filters,
    );
    return row?.total ?? 0;
  }
}

function eventOf(row: AuditRow): AuditEvent {
  return {
    seq: row.seq,
    id: row.id,
    at: row.at.toISOString(),
    actor: { id: row.actor_id, username: row.actor_username, name: row.actor_name },
    action: row.action,
    target: { type: row.target_type, id: row.target_id, name: row.target_name },
    before: row.before,
    after: row.after,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
