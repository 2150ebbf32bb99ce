import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { deadlineRecord, keepDeadlines, type DeadlineRow } from '../deadlines/deadline-row.js';
import { eventRecord, type EventRow } from '../history/event-row.js';
import { caseRecord, caseRow, type CaseRecord, type CaseRow } from './case-row.js';

/** What is to be told to others once the transaction is committed. */
export interface OutboxRow {
  readonly caseId: string;
  readonly seq: number;
  readonly ordinal: number;
  readonly effect: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
}

/** Everything that one run of the write path leaves behind in the engine's own tables. */
export interface Writes {
  readonly opened: readonly CaseRow[];
  readonly changed: readonly CaseRow[];
  readonly events: readonly EventRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly outbox: readonly OutboxRow[];
}

const lockOne = statement<CaseRecord>('cases.lock-one', 'SELECT * FROM cases WHERE id = $1 FOR UPDATE');
const lockMany = statement<CaseRecord>(
  'cases.lock-many',
  'SELECT * FROM cases WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE',
);
const readOne = statement<CaseRecord>('cases.read-one', 'SELECT * FROM cases WHERE id = $1');
const readNumbered = statement<CaseRecord>('cases.read-numbered', 'SELECT * FROM cases WHERE number = $1');
const readMany = statement<CaseRecord>('cases.read-many', 'SELECT * FROM cases WHERE id = ANY($1::uuid[])');
const takeNumbers = statement<{ value: number }>(
  'cases.take-numbers',
  `SELECT nextval('case_numbers')::int AS value FROM generate_series(1, $1::int)`,
);

const open = 'opened AS (INSERT INTO cases SELECT * FROM jsonb_populate_recordset(NULL::cases, $1::jsonb))';
const events = 'written AS (INSERT INTO case_events SELECT * FROM jsonb_populate_recordset(NULL::case_events, $2::jsonb))';
const limits = `limited AS (${keepDeadlines('$3')})`;
const outbox = `INSERT INTO outbox (case_id, seq, ordinal, effect, params, created_at)
  SELECT case_id, seq, ordinal, effect, params, created_at FROM jsonb_populate_recordset(NULL::outbox, $4::jsonb)`;
/** What a change may write, of the columns of a case. */
const changing = [
  ...['version', 'workflow_version', 'value', 'context', 'stage', 'step', 'category', 'turn', 'timeliness', 'overdue_level'],
  ...[
    'extension',
    'cycle',
    'track',
    'title',
    'theme',
    'unit_id',
    'rule_pack',
    'rule_pack_version',
    'team_ids',
    'review_body_ids',
  ],
  ...['addressee_ids', 'sealed', 'disclosed', 'owner_post_id', 'owner_user_id', 'progress', 'sustained', 'done_in_period'],
  ...['due_at', 'original_due_at', 'step_due_at', 'closed_at', 'closed_late', 'updated_at', 'last_hash'],
] as const satisfies readonly (keyof CaseRecord)[];
const documents: ReadonlySet<string> = new Set(['value', 'context']);

// One case comes as plain parameters: to take a row out of JSON costs the server as much as all the rest.
const one = `changed AS (
  UPDATE cases SET ${changing.map((column, index) => `${column} = $${index + 5}`).join(', ')} WHERE id = $1)`;
// The ids stand there once more, as an array: rows out of JSON tell the planner nothing of how few they are, and it would read the
// whole table to find them.
const many = `changed AS (
  UPDATE cases SET ${changing.map((column) => `${column} = n.${column}`).join(', ')}
  FROM jsonb_populate_recordset(NULL::cases, $1::jsonb) n WHERE cases.id = n.id AND cases.id = ANY($5::uuid[]))`;

// One statement for all that a transition leaves in the engine's tables: one round trip, and one plan kept by name.
const openCases = statement('cases.open', `WITH ${open}, ${events}, ${limits} ${outbox}`);
const changeOne = statement('cases.change-one', `WITH ${one}, ${events}, ${limits} ${outbox}`);
const changeMany = statement('cases.change-many', `WITH ${many}, ${events}, ${limits} ${outbox}`);

/** The engine's own tables: raw SQL, because every transition passes here. */
@Injectable()
export class CaseRepository {
  /** By transaction: the cases that it has locked, as it has left them. */
  private readonly held = new WeakMap<object, Map<string, CaseRow>>();

  constructor(private readonly database: Database) {}

  /**
   * Locks cases for the rest of the transaction, in the order of their ids so that batches can't block each other; unknown ids are missing.
   * One that the transaction has locked or written before is given as it has left it, and not read again.
   */
  async lock(unit: UnitOfWork, ids: readonly string[]): Promise<ReadonlyMap<string, CaseRow>> {
    const held = this.heldIn(unit);
    const others = ids.filter((id) => !held.has(id));
    if (others.length > 0) {
      const records = await (others.length === 1 ? unit.read(lockOne, [others[0]]) : unit.read(lockMany, [others]));
      this.hold(unit, records.map(caseRow));
    }
    return new Map(ids.flatMap((id) => entryOf(held.get(id))));
  }

  /** Takes note of what a transaction has locked by a statement of its own, or made of cases, although that is not written yet. */
  hold(unit: UnitOfWork, rows: readonly CaseRow[]): void {
    const held = this.heldIn(unit);
    for (const row of rows) held.set(row.id, row);
  }

  private heldIn({ identity }: UnitOfWork): Map<string, CaseRow> {
    const held = this.held.get(identity) ?? new Map<string, CaseRow>();
    this.held.set(identity, held);
    return held;
  }

  /** Reads a case as it stands, outside any transaction. */
  async find(id: string): Promise<CaseRow | undefined> {
    const [record] = await this.database.rows(readOne, [id]);
    return record === undefined ? undefined : caseRow(record);
  }

  /** As `find`, by the number that people use. */
  async findNumbered(number: string): Promise<CaseRow | undefined> {
    const [record] = await this.database.rows(readNumbered, [number]);
    return record === undefined ? undefined : caseRow(record);
  }

  /** Reads cases as they stand; unknown ids are missing. */
  async findMany(ids: readonly string[]): Promise<CaseRow[]> {
    return (await this.database.rows(readMany, [ids])).map(caseRow);
  }

  /** Takes so many running numbers for new cases; a number given up by a failed transaction is not used again. */
  async takeNumbers(unit: UnitOfWork, count: number): Promise<number[]> {
    return (await unit.read(takeNumbers, [count])).map(({ value }) => value);
  }

  /** Queues all rows of the write path; they leave with the commit. */
  write(unit: UnitOfWork, { opened, changed, events: rows, deadlines, outbox: outward }: Writes): void {
    this.hold(unit, opened);
    this.hold(unit, changed);
    const others = [
      JSON.stringify(rows.map(eventRecord)),
      JSON.stringify(deadlines.map(deadlineRecord)),
      JSON.stringify(outward.map(outboxRecord)),
    ];
    const [first, ...more] = changed;
    if (opened.length > 0) unit.write(openCases, [JSON.stringify(opened.map(caseRecord)), ...others]);
    else if (first !== undefined && more.length === 0) unit.write(changeOne, [first.id, ...others, ...changingValues(first)]);
    else unit.write(changeMany, [JSON.stringify(changed.map(caseRecord)), ...others, changed.map(({ id }) => id)]);
  }
}

function changingValues(row: CaseRow): unknown[] {
  const record = caseRecord(row);
  return changing.map((column) => (documents.has(column) ? JSON.stringify(record[column]) : record[column]));
}

const entryOf = (row: CaseRow | undefined): [string, CaseRow][] => (row === undefined ? [] : [[row.id, row]]);

const outboxRecord = (row: OutboxRow) => ({
  case_id: row.caseId,
  seq: row.seq,
  ordinal: row.ordinal,
  effect: row.effect,
  params: row.params,
  created_at: row.createdAt,
});
