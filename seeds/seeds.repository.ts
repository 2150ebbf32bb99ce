import type { Database } from '../src/platform/database/database.js';
import { statement } from '../src/platform/database/statement.js';
import type { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import type { StepAlarm } from './play/due-signals.js';

/** Tables whose rows are seeded under ids of the seeds' own. */
type Seeded = 'organisations' | 'users' | 'terms' | 'rounds' | 'inspections';

const find = (table: Seeded) =>
  statement<{ id: string }>(`seeds.find-${table}`, `SELECT id FROM ${table} WHERE id = ANY($1::uuid[])`);
const finders = {
  organisations: find('organisations'),
  users: find('users'),
  terms: find('terms'),
  rounds: find('rounds'),
  inspections: find('inspections'),
} as const satisfies Record<Seeded, unknown>;

const countDeeds = statement<{ case_id: string; deeds: number }>(
  'seeds.count-deeds',
  `SELECT case_id, count(*) AS deeds FROM case_events
   WHERE case_id = ANY($1::uuid[]) AND NOT type = ANY($2) GROUP BY case_id`,
);
const findAlarms = statement<{ case_id: string; due_at: string; level: number }>(
  'seeds.find-step-alarms',
  `SELECT DISTINCT ON (case_id) case_id, payload->>'dueAt' AS due_at, (payload->>'level')::int AS level FROM case_events
   WHERE case_id = ANY($1::uuid[]) AND type = ANY($2) AND payload->>'limit' = 'step' ORDER BY case_id, seq DESC`,
);
const lazyCommit = statement('seeds.lazy-commit', 'SET LOCAL synchronous_commit = off');

/** Reads how far an earlier load came. Nothing is written here: what seeds write goes through commands. */
export class SeedsRepository {
  constructor(private readonly database: Database) {}

  /** Those things that are not there yet, in their order. */
  async missing<Thing extends { readonly id: string }>(table: Seeded, things: readonly Thing[]): Promise<Thing[]> {
    const rows = await this.database.rows(finders[table], [things.map(({ id }) => id)]);
    const present = new Set(rows.map(({ id }) => id));
    return things.filter(({ id }) => !present.has(id));
  }

  /** How many events each of the cases has, those of the clock aside; a case that is not there yet is missing. */
  async deedsDone(caseIds: readonly string[], clockEvents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.rows(countDeeds, [caseIds, clockEvents]);
    return new Map(rows.map((row) => [row.case_id, row.deeds]));
  }

  /** What the clock has last said of a step's limit in each of the cases. */
  async stepAlarms(caseIds: readonly string[], clockEvents: readonly string[]): Promise<ReadonlyMap<string, StepAlarm>> {
    const rows = await this.database.rows(findAlarms, [caseIds, clockEvents]);
    return new Map(rows.map((row) => [row.case_id, { dueAt: row.due_at, level: row.level }]));
  }

  /** A crash of the server may lose the last commits, in their order and none by halves: the next load makes up for them. */
  commitLazily(unit: UnitOfWork): void {
    unit.write(lazyCommit);
  }
}
