import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { caseRow, type CaseRecord, type CaseRow } from '../cases/case-row.js';
import type { Cause, DateChange } from './date-changes.js';

/** A recalculation as it stands: what caused it, who asked for it, and how far it has come. */
export interface RecalculationRow {
  readonly id: string;
  readonly cause: Cause;
  readonly startedBy: { readonly id: string; readonly name: string };
  /** The last case that was looked at; null before the first. */
  readonly afterCase: string | null;
  readonly finished: boolean;
}

/** Which cases a change of rules may concern. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'round'; readonly roundId: string; readonly pack: string; readonly version: number }
  | { readonly of: 'pack'; readonly pack: string };

interface RecalculationRecord {
  readonly id: string;
  readonly cause: Cause;
  readonly started_by: string;
  readonly started_by_name: string;
  readonly after_case: string | null;
  readonly finished_at: Date | null;
}

const running = `EXISTS (SELECT FROM deadlines d WHERE d.case_id = c.id AND d.status <> 'ended')`;
const cases = (name: string, condition: string) =>
  statement<CaseRecord>(
    `recalculations.cases-${name}`,
    `SELECT c.* FROM cases c WHERE c.id > $1 AND ${condition} ORDER BY c.id LIMIT $2`,
  );
const casesOfAll = cases('of-all', running);
const casesOfRound = cases(
  'of-round',
  `c.round_id = $3 AND (c.category <> 'closed' OR ${running}) AND (c.rule_pack, c.rule_pack_version) IS DISTINCT FROM ($4, $5::integer)`,
);
const casesOfPack = cases('of-pack', `c.rule_pack = $3 AND ${running}`);

const insert = statement(
  'recalculations.insert',
  'INSERT INTO recalculations (id, cause, started_at, started_by, started_by_name) VALUES ($1, $2, $3, $4, $5)',
);
const lock = statement<RecalculationRecord>('recalculations.lock', 'SELECT * FROM recalculations WHERE id = $1 FOR UPDATE');
const unfinished = statement<{ id: string }>(
  'recalculations.unfinished',
  'SELECT id FROM recalculations WHERE finished_at IS NULL ORDER BY started_at, id',
);
const advance = statement('recalculations.advance', 'UPDATE recalculations SET after_case = $2 WHERE id = $1');
const finish = statement('recalculations.finish', 'UPDATE recalculations SET finished_at = $2 WHERE id = $1');
const insertBatch = statement(
  'recalculations.insert-batch',
  'INSERT INTO recalculation_batches (recalculation_id, last_case, changes) VALUES ($1, $2, $3)',
);
const changes = statement<{ changes: readonly DateChange[] }>(
  'recalculations.changes',
  'SELECT changes FROM recalculation_batches WHERE recalculation_id = $1 ORDER BY last_case',
);
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Reads and writes recalculations, and finds the cases that they concern. */
@Injectable()
export class RecalculationRepository {
  constructor(private readonly database: Database) {}

  /** The next cases of a scope in the order of their ids, as they stand. */
  async casesAfter(scope: Scope, after: string | null, limit: number): Promise<CaseRow[]> {
    const { statement: query, values } = queryOf(scope);
    return (await this.database.rows(query, [after ?? beforeAll, limit, ...values])).map(caseRow);
  }

  /** The ids of the next cases of a scope, read in the unit of work. */
  async idsAfter(unit: UnitOfWork, scope: Scope, after: string | null, limit: number): Promise<string[]> {
    const { statement: query, values } = queryOf(scope);
    return (await unit.read(query, [after ?? beforeAll, limit, ...values])).map(({ id }) => id);
  }

  /** Notes a change of rules that is still to be taken over. @returns its id */
  insert(unit: UnitOfWork, cause: Cause): string {
    const id = uuidv7();
    unit.write(insert, [id, JSON.stringify(cause), unit.now, unit.actor.id, unit.actor.name]);
    return id;
  }

  /** Locks a recalculation for the rest of the transaction, so that no two processes do the same batch. */
  async lock(unit: UnitOfWork, id: string): Promise<RecalculationRow> {
    const [record] = await unit.read(lock, [id]);
    if (record === undefined) throw new Error(`no recalculation ${id}`);
    return {
      id,
      cause: record.cause,
      startedBy: { id: record.started_by, name: record.started_by_name },
      afterCase: record.after_case,
      finished: record.finished_at !== null,
    };
  }

  /** Notes how far it has come, and what changed on the way. */
  advance(unit: UnitOfWork, id: string, lastCase: string, changed: readonly DateChange[]): void {
    unit.write(advance, [id, lastCase]);
    if (changed.length > 0) unit.write(insertBatch, [id, lastCase, JSON.stringify(changed)]);
  }

  finish(unit: UnitOfWork, id: string): void {
    unit.write(finish, [id, unit.now]);
  }

  /** Recalculations that were cut short, or are under way elsewhere; the oldest first. */
  async unfinished(): Promise<string[]> {
    return (await this.database.rows(unfinished)).map(({ id }) => id);
  }

  /** Every date that a recalculation has changed, in the order of the cases. */
  async changes(id: string): Promise<DateChange[]> {
    return (await this.database.rows(changes, [id])).flatMap((batch) => batch.changes);
  }
}

function queryOf(scope: Scope) {
  switch (scope.of) {
    case 'all':
      return { statement: casesOfAll, values: [] };
    case 'round':
      return { statement: casesOfRound, values: [scope.roundId, scope.pack, scope.version] };
    case 'pack':
      return { statement: casesOfPack, values: [scope.pack] };
  }
}
