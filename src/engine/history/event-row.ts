import { createHash } from 'node:crypto';
import { stringify } from 'safe-stable-stringify';
import type { CaseFacts, EventAudience } from '../../../workflows/kit/definition.js';
import type { Acting } from '../../../workflows/kit/people.js';

/** One row of a case's history, append-only. `seq` counts from 1 and equals the case's version after the event. */
export interface EventRow {
  readonly caseId: string;
  readonly seq: number;
  readonly officeId: string;
  readonly workflowVersion: number;
  readonly type: string;
  readonly actor: Acting;
  readonly at: Date;
  /** Lifecycle leaf before the event; null for the opening. */
  readonly from: string | null;
  readonly to: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly facts: CaseFacts;
  readonly audience: EventAudience;
  readonly requestId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What stands before the first event of every case. */
export const genesisHash = '0'.repeat(64);

/**
 * The hash of a history row over everything in it and over its predecessor's hash: SHA-256, hexadecimal.
 * Members are sorted, so that the text does not depend on how the database keeps JSON.
 */
export function hashOf(row: Omit<EventRow, 'hash'>): string {
  const { at, ...rest } = row;
  return createHash('sha256')
    .update(stringify({ ...rest, at: at.toISOString() }) ?? '')
    .digest('hex');
}

/** The columns of `case_events` as the database names them. */
export interface EventRecord {
  case_id: string;
  seq: number;
  office_id: string;
  workflow_version: number;
  type: string;
  actor: Acting;
  at: Date;
  from_state: string | null;
  to_state: string;
  payload: Record<string, unknown>;
  facts: CaseFacts;
  audience: EventAudience;
  request_id: string;
  previous_hash: string;
  hash: string;
}

/** Reads a record of the database. */
export function eventRow(record: EventRecord): EventRow {
  return {
    caseId: record.case_id,
    seq: record.seq,
    officeId: record.office_id,
    workflowVersion: record.workflow_version,
    type: record.type,
    actor: record.actor,
    at: record.at,
    from: record.from_state,
    to: record.to_state,
    payload: record.payload,
    facts: record.facts,
    audience: record.audience,
    requestId: record.request_id,
    previousHash: record.previous_hash,
    hash: record.hash,
  };
}

/** Writes a row in the database's names, ready for JSON. */
export function eventRecord(row: EventRow): EventRecord {
  return {
    case_id: row.caseId,
    seq: row.seq,
    office_id: row.officeId,
    workflow_version: row.workflowVersion,
    type: row.type,
    actor: row.actor,
    at: row.at,
    from_state: row.from,
    to_state: row.to,
    payload: row.payload,
    facts: row.facts,
    audience: row.audience,
    request_id: row.requestId,
    previous_hash: row.previousHash,
    hash: row.hash,
  };
}
