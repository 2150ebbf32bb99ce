import type { Database } from '../src/platform/database/database.js';
import { statement } from '../src/platform/database/statement.js';
import type { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { rememberSaid, saidValues } from '../src/engine/deadlines/deadline-row.js';
import type { Standing } from './play/due-signals.js';

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
const findSaid = statement<{ case_id: string; kind: 'case' | 'step'; episode: string; said: number }>(
  'seeds.find-said',
  'SELECT case_id, kind, episode, said FROM deadlines WHERE case_id = ANY($1::uuid[]) AND said > 0',
);
const withIssuesAt = statement<{ inspection_id: string }>(
  'seeds.with-issues-at',
  `SELECT DISTINCT inspection_id FROM cases WHERE inspection_id = ANY($1::uuid[]) AND workflow = 'issue'
   AND CASE WHEN $2::text IS NULL THEN stage IN ('found', 'fixedImmediately', 'handedOver', 'reviewed') ELSE step = $2 END`,
);
const openReviews = statement<{ id: string }>(
  'seeds.open-reviews',
  `SELECT id FROM cases WHERE workflow = 'joint-review' AND category <> 'closed' AND synthetic AND updated_at <= $1 ORDER BY id`,
);
const findTold = statement<{ request_id: string }>(
  'seeds.find-told',
  `SELECT request_id FROM audit_events WHERE request_id = ANY($1::text[])
   UNION SELECT request_id FROM case_events WHERE request_id = ANY($1::text[])`,
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

  /** How far the clock has spoken of the limits of the cases. */
  async said(caseIds: readonly string[]): Promise<ReadonlyMap<string, Standing['said']>> {
    const said = new Map<string, Standing['said']>();
    for (const { case_id, kind, episode, said: rung } of await this.database.rows(findSaid, [caseIds]))
      said.set(case_id, { ...said.get(case_id), [kind]: { episode, rung } });
    return said;
  }

  /** The synthetic reviews that are open and have not been touched since an instant. */
  async openReviews(until: Date): Promise<string[]> {
    return (await this.database.rows(openReviews, [until])).map(({ id }) => id);
  }

  /** Those of the requests that have left something in the audit or in a history. */
  async told(requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows(findTold, [requestIds]);
    return new Set(rows.map(({ request_id }) => request_id));
  }

  /** Those of the inspections that have an issue at a step; without a step, one that is not closed. */
  async withIssuesAt(inspectionIds: readonly string[], step?: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows(withIssuesAt, [inspectionIds, step ?? null]);
    return new Set(rows.map(({ inspection_id }) => inspection_id));
  }

  /** Remembers how far the clock has spoken. */
  remember(
    unit: UnitOfWork,
    spoken: readonly { readonly caseId: string; readonly kind: 'case' | 'step'; readonly rung: number }[],
  ): void {
    unit.write(rememberSaid, saidValues(spoken.map(({ caseId, kind, rung }) => ({ case_id: caseId, kind, said: rung }))));
  }

  /** A crash of the server may lose the last commits, in their order and none by halves: the next load makes up for them. */
  commitLazily(unit: UnitOfWork): void {
    unit.write(lazyCommit);
  }
}
