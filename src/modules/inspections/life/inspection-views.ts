import { Injectable } from '@nestjs/common';
import { CaseQueries } from '../../../engine/cases/case.queries.js';
import { CaseRepository } from '../../../engine/cases/case.repository.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import type { CaseView } from '../../../engine/cases/case-view.js';
import { viewOf, visibleSql } from '../../../engine/visibility.js';
import { Database } from '../../../platform/database/database.js';
import type { Actor } from '../../../platform/http/actor.js';
import type { Language } from '../../../platform/words/words.js';
import type { Inspection } from '../inspection.js';

/** An inspection with its case: where it stands, and whose turn it is. */
export type InspectionView = CaseView & Inspection;

/** How the issues of an inspection stand, as far as the caller sees them. */
export interface IssueCounts {
  readonly total: number;
  readonly byStage: Readonly<Record<string, number>>;
  /** Ordered to be fixed on site; they count from the first day. */
  readonly immediateFixes: { readonly total: number; readonly done: number };
  /** Handed over to a unit, closed or not. */
  readonly handedOver: number;
  /** Of what its unit was told of: signed for since it was last handed over, or not. */
  readonly signed: number;
  readonly unsigned: number;
  readonly closed: number;
  readonly overdue: number;
}

/** As `InspectionView`, with how its issues stand. */
export type CountedInspectionView = InspectionView & { readonly counts: IssueCounts };

/** How the issues of an inspection stand in which nothing was found yet. */
export const noIssues: IssueCounts = {
  total: 0,
  byStage: {},
  immediateFixes: { total: 0, done: 0 },
  handedOver: 0,
  signed: 0,
  unsigned: 0,
  closed: 0,
  overdue: 0,
};

interface StageRow {
  readonly inspection_id: string;
  readonly stage: string;
  readonly issues: number;
  readonly immediate: number;
  readonly immediate_done: number;
  readonly handed_over: number;
  readonly signed: number;
  readonly unsigned: number;
  readonly overdue: number;
}

// What was found not to hold, or went into another issue, counts by its stage alone.
const stages = `SELECT c.inspection_id, c.stage, count(*)::int AS issues,
    count(*) FILTER (WHERE ordered)::int AS immediate,
    count(*) FILTER (WHERE ordered AND c.stage IN ('closed', 'revisited', 'archived'))::int AS immediate_done,
    count(*) FILTER (WHERE handed)::int AS handed_over,
    count(*) FILTER (WHERE c.disclosed AND signed)::int AS signed,
    count(*) FILTER (WHERE c.disclosed AND NOT signed)::int AS unsigned,
    count(*) FILTER (WHERE c.overdue_level > 0 AND c.category <> 'closed')::int AS overdue
  FROM cases c
  CROSS JOIN LATERAL (SELECT c.track = 'immediate' AND c.disclosed AS ordered,
    coalesce(bool_or(e.type = 'HAND_OVER'), false) AS handed,
    coalesce(max(e.seq) FILTER (WHERE e.type = 'SIGN_FOR')
      > max(e.seq) FILTER (WHERE e.type <> 'SIGN_FOR'), false) AS signed
    FROM case_events e WHERE e.case_id = c.id AND (e.type IN ('HAND_OVER', 'REASSIGN', 'SIGN_FOR')
      OR (e.type = 'FIX_IMMEDIATELY' AND e.to_state = 'fixedImmediately.ordered'))) AS was
  WHERE c.inspection_id = ANY($1::uuid[]) AND c.workflow = 'issue'`;

/** Shows inspections with the case that each of them is. */
@Injectable()
export class InspectionViews {
  constructor(
    private readonly database: Database,
    private readonly repository: CaseRepository,
    private readonly cases: CaseQueries,
  ) {}

  /** Inspections that were read elsewhere, each with its case. */
  async show(inspections: readonly Inspection[], language: Language): Promise<InspectionView[]> {
    const rows = await this.repository.findMany(inspections.map(({ id }) => id));
    return this.with(inspections, rows, language);
  }

  /** As `show`, with cases that are at hand. */
  async with(inspections: readonly Inspection[], rows: readonly CaseRow[], language: Language): Promise<InspectionView[]> {
    const views = new Map((await this.cases.show(rows, language)).map((view) => [view.id, view]));
    return inspections.map((inspection) => {
      const view = views.get(inspection.id);
      if (view === undefined) throw new Error(`inspection ${inspection.id} has no case`);
      return { ...view, ...inspection };
    });
  }

  /** As `show`, with how the issues of each stand. */
  async showCounted(actor: Actor, inspections: readonly Inspection[], language: Language): Promise<CountedInspectionView[]> {
    const [views, countsOf] = await Promise.all([
      this.show(inspections, language),
      this.countsOf(
        actor,
        inspections.map(({ id }) => id),
      ),
    ]);
    return views.map((view) => ({ ...view, counts: countsOf(view.id) }));
  }

  /** How the issues of an inspection stand. */
  async counts(actor: Actor, inspectionId: string): Promise<IssueCounts> {
    return (await this.countsOf(actor, [inspectionId]))(inspectionId);
  }

  private async countsOf(actor: Actor, inspectionIds: readonly string[]): Promise<(id: string) => IssueCounts> {
    const visible = visibleSql(viewOf(actor), 2);
    const rows = await this.database.select<StageRow>(`${stages} AND ${visible.where} GROUP BY c.inspection_id, c.stage`, [
      inspectionIds,
      ...visible.values,
    ]);
    return (id) => countsFrom(rows.filter(({ inspection_id }) => inspection_id === id));
  }
}

function countsFrom(rows: readonly StageRow[]): IssueCounts {
  const sum = (column: Exclude<keyof StageRow, 'stage' | 'inspection_id'>) => rows.reduce((total, row) => total + row[column], 0);
  const byStage = Object.fromEntries(rows.map(({ stage, issues }) => [stage, issues]));
  return {
    total: sum('issues'),
    byStage,
    immediateFixes: { total: sum('immediate'), done: sum('immediate_done') },
    handedOver: sum('handed_over'),
    signed: sum('signed'),
    unsigned: sum('unsigned'),
    closed: ['closed', 'revisited', 'archived'].reduce((total, stage) => total + (byStage[stage] ?? 0), 0),
    overdue: sum('overdue'),
  };
}
