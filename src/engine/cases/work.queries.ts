import { Injectable } from '@nestjs/common';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { graphOf, type Graph } from '../../../workflows/kit/graph.js';
import { isIn, leafOf, lifecycleRegion } from '../../../workflows/kit/paths.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Actor } from '../../platform/http/actor.js';
import { texts } from '../../platform/http/list-filters.js';
import { pageOf, type ListQuery, type ListSpec, type Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { pressingSql, TimeLeft, type DueTime } from '../deadlines/time-left.js';
import { viewOf } from '../visibility.js';
import { Workflows } from '../workflows.js';
import { takenEvents } from '../xstate.js';
import { ActionQueries, type ActionView } from './actions.queries.js';
import { CaseQueries } from './case.queries.js';
import { caseRow, type CaseRecord, type CaseRow } from './case-row.js';
import type { CaseView } from './case-view.js';

/** A case that waits for somebody, with what they may do to move it on, in the order of its workflow: the usual way on comes first. */
export interface Work {
  readonly due: DueTime;
  readonly case: CaseView;
  readonly actions: readonly ActionView[];
}

/** How much waits for somebody. */
export interface WorkSummary {
  readonly total: number;
  readonly due: Readonly<Record<DueTime, number>>;
  readonly workflows: readonly { readonly name: string; readonly title: string; readonly count: number }[];
}

/** What `GET /me/work` sorts by: the instant of the next limit that runs. */
export const workList = {
  filters: { workflow: texts },
  sorts: { urgency: { type: 'instant', nullable: true } },
} as const satisfies ListSpec;
type WorkQuery = ListQuery<typeof workList>;
const everything: WorkQuery = {
  limit: 1,
  count: false,
  sort: { by: 'urgency', descending: false },
  after: undefined,
  filters: {},
};

// An extension that was asked for waits for the office, whosever turn the case itself is.
const waiting = `c.turn <> 'nobody' AND (
      (c.turn = 'responsibleUnit' AND c.disclosed AND c.unit_id = ANY($1::uuid[]))
   OR ((c.turn = 'inspectionOffice' OR c.extension = 'requested') AND c.office_id = ANY($2::uuid[]))
   OR (c.turn = 'inspectionTeam' AND c.office_id = ANY($3::uuid[]) AND (c.team_ids = '{}' OR $4::uuid = ANY(c.team_ids)))
   OR (c.turn = 'reviewBodies' AND c.disclosed AND c.review_body_ids && $5::uuid[])
   OR (c.turn = 'addressees' AND c.addressee_ids && CASE WHEN c.sealed THEN $6 ELSE $7 END::uuid[]))`;
/** So many are looked at in one go: whose turn it is may still not be able to act, as a body that has spoken while others have not. */
const batchSize = 200;

type Candidate = CaseRecord & { urgency: Date | null };

/** What waits for a person, over all cases. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly database: Database,
    private readonly workflows: Workflows,
    private readonly actions: ActionQueries,
    private readonly cases: CaseQueries,
    private readonly timeLeft: TimeLeft,
  ) {}

  /** One page of the cases that wait for the actor, most urgent first, each with the events that would move it on. */
  async waitingFor(actor: Actor, query: WorkQuery, language: Language): Promise<Page<Work>> {
    const found: Candidate[] = [];
    for await (const candidate of this.candidates(actor, query)) {
      if (this.waits(actor, caseRow(candidate))) found.push(candidate);
      if (found.length > query.limit) break;
    }
    const rows = found.map((candidate) => ({ row: caseRow(candidate), urgency: candidate.urgency }));
    const views = await this.cases.show(
      rows.map(({ row }) => row),
      language,
    );
    const work = new Map(
      rows.map(({ row }, index) => [
        row.id,
        {
          case: views[index] as CaseView,
          due: this.timeLeft.dueTime(row),
          actions: this.movesOn(actor, row, language),
        },
      ]),
    );
    const total = query.count ? (await this.allWaiting(actor, query)).length : undefined;
    const keyOf = ({ row, urgency: at }: (typeof rows)[number]) => ({ value: at?.toISOString() ?? null, id: row.id });
    return pageOf(query, rows, ({ row }) => work.get(row.id) as Work, keyOf, total);
  }

  /** How many cases wait for the actor in all, by when they fall due and by workflow. */
  async summary(actor: Actor, language: Language): Promise<WorkSummary> {
    const due: Record<DueTime, number> = { overdue: 0, today: 0, thisWeek: 0, later: 0, undated: 0 };
    const workflows = new Map<string, number>();
    const waiting = await this.allWaiting(actor, everything);
    for (const row of waiting) {
      due[this.timeLeft.dueTime(row)]++;
      workflows.set(row.workflow, (workflows.get(row.workflow) ?? 0) + 1);
    }
    const counted = [...workflows].map(([name, count]) => ({ name, title: this.workflows.get(name).title[language], count }));
    return { total: waiting.length, due, workflows: counted.toSorted((one, other) => other.count - one.count) };
  }

  /** All cases that wait: whether one does can only be said by its machine. */
  private async allWaiting(actor: Actor, query: WorkQuery): Promise<CaseRow[]> {
    const rows: CaseRow[] = [];
    for await (const candidate of this.candidates(actor, { ...query, after: undefined })) {
      const row = caseRow(candidate);
      if (this.waits(actor, row)) rows.push(row);
    }
    return rows;
  }

  /** The cases whose turn the actor's organisations have, in the order that was asked for, a batch at a time. */
  private async *candidates(actor: Actor, query: WorkQuery): AsyncGenerator<Candidate, void> {
    const { units, bodies, teamOffices, userId, receivers, ownOffices } = viewOf(actor);
    const { workflow = null } = query.filters;
    const values = [units, ownOffices, teamOffices, userId, bodies, receivers, [...bodies, ...units], workflow];
    let { after } = query;
    for (;;) {
      const page = keyset({ ...query, after }, workList, { urgency: pressingSql }, 'c.id', values.length + 1);
      const batch = await this.database.select<Candidate>(
        `SELECT c.*, ${pressingSql} AS urgency FROM cases c WHERE ${waiting} AND ($8::text[] IS NULL OR c.workflow = ANY($8))
           AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${batchSize}`,
        [...values, ...page.values],
      );
      yield* batch;
      const last = batch.at(-1);
      if (last === undefined || batch.length < batchSize) return;
      after = { value: last.urgency?.toISOString() ?? null, id: last.id };
    }
  }

  private waits(actor: Actor, row: CaseRow): boolean {
    return this.movingEvents(row).some((type) => this.actions.isOpen(actor, row, type));
  }

  private movesOn(actor: Actor, row: CaseRow, language: Language): ActionView[] {
    const moving = this.movingEvents(row);
    return this.actions
      .onCase(actor, row, language)
      .filter(({ type, refused }) => refused === undefined && moving.includes(type));
  }

  /**
   * What a case waits for: what moves its lifecycle on, what is its step's own work (a progress report, an opinion, a check-in),
   * and the answer to an extension that was asked for. What a stage takes at any step (a referral) moves nothing.
   */
  private movingEvents(row: CaseRow): string[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const { states } = graphFor(definition);
    const leaf = `${lifecycleRegion}.${leafOf(row.state.value, lifecycleRegion)}`;
    const asked = `extension.${row.extension}`;
    const moving = new Set(
      Object.entries(states)
        .filter(([path]) => isIn(leaf, path) || (path === asked && row.extension === 'requested'))
        .flatMap(([path, transitions]) => transitions.filter(({ target }) => path === leaf || target !== undefined))
        .map(({ event }) => event),
    );
    return takenEvents(definition, row.state).filter((type) => moving.has(type));
  }
}

const graphs = new WeakMap<WorkflowDefinition, Graph>();

function graphFor(definition: WorkflowDefinition): Graph {
  const graph = graphs.get(definition) ?? graphOf(definition);
  graphs.set(definition, graph);
  return graph;
}
