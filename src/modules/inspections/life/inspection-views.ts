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
  readonly closed: number;
  readonly overdue: number;
}

/** An inspection as it answers alone: with how its issues stand. */
export type CountedInspectionView = InspectionView & { readonly counts: IssueCounts };

/** How the issues of an inspection stand in which nothing was found yet. */
export const noIssues: IssueCounts = {
  total: 0,
  byStage: {},
  immediateFixes: { total: 0, done: 0 },
  handedOver: 0,
  closed: 0,
  overdue: 0,
};

interface StageRow {
  readonly stage: string;
  readonly issues: number;
  readonly immediate: number;
  readonly immediate_done: number;
  readonly handed_over: number;
  readonly overdue: number;
}

// What was found not to hold, or went into another issue, counts by its stage alone.
const stages = `SELECT c.stage, count(*)::int AS issues,
    count(*) FILTER (WHERE ordered)::int AS immediate,
    count(*) FILTER (WHERE ordered AND c.stage IN ('closed', 'revisited', 'archived'))::int AS immediate_done,
    count(*) FILTER (WHERE handed)::int AS handed_over,
    count(*) FILTER (WHERE c.overdue_level > 0 AND c.category <> 'closed')::int AS overdue
  FROM cases c
  CROSS JOIN LATERAL (SELECT c.track = 'immediate' AND c.disclosed AS ordered,
    EXISTS (SELECT FROM case_events e WHERE e.case_id = c.id AND e.type = 'HAND_OVER') AS handed) AS was
  WHERE c.inspection_id = $1 AND c.workflow = 'issue'`;

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

  /** How the issues of an inspection stand. */
  async counts(actor: Actor, inspectionId: string): Promise<IssueCounts> {
    const visible = visibleSql(viewOf(actor), 2);
    const rows = await this.database.select<StageRow>(`${stages} AND ${visible.where} GROUP BY c.stage`, [
      inspectionId,
      ...visible.values,
    ]);
    const sum = (column: Exclude<keyof StageRow, 'stage'>) => rows.reduce((total, row) => total + row[column], 0);
    const byStage = Object.fromEntries(rows.map(({ stage, issues }) => [stage, issues]));
    const closed = ['closed', 'revisited', 'archived'].reduce((total, stage) => total + (byStage[stage] ?? 0), 0);
    return {
      total: sum('issues'),
      byStage,
      immediateFixes: { total: sum('immediate'), done: sum('immediate_done') },
      handedOver: sum('handed_over'),
      closed,
      overdue: sum('overdue'),
    };
  }
}
