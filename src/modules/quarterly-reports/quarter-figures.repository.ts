import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** How a unit's issues of one office stood at the end of a quarter. */
export interface Figures {
  /** Handed over and not closed. */
  readonly open: number;
  /** Of the open ones, those whose limit had passed. */
  readonly overdue: number;
  /** Closed and kept up in the long term. */
  readonly sustained: number;
  /** Closed within the quarter; an issue that was closed twice counts twice. */
  readonly closed: number;
  /** Cycles opened anew within the quarter. */
  readonly rebound: number;
}

/** A unit that owes a report. */
export interface Owing extends Figures {
  readonly office_id: string;
  readonly unit_id: string;
  readonly rule_pack: string;
  readonly rule_pack_version: number;
  /** All that it would report on is made up for demonstration. */
  readonly synthetic: boolean;
}

/** The first and last instant of a quarter; the last one is the first of the next. */
export interface QuarterSpan {
  readonly id: string;
  readonly from: Date;
  readonly until: Date;
}

// Everything is read as of the quarter's end, so that a report opened late tells the same as one opened in time. The unit knew of an
// issue from the first event on that everyone may read. A published case has nobody here who could report on it.
const owing = statement<Owing & Record<string, unknown>>(
  'quarterly-reports.owing',
  `WITH known AS (
     SELECT c.* FROM cases c
     WHERE c.workflow = 'issue' AND c.disclosed AND c.source IS NULL AND c.created_at < $3
       AND c.stage NOT IN ('dismissed', 'withdrawn', 'merged')
       AND EXISTS (SELECT FROM case_events e WHERE e.case_id = c.id AND e.audience = 'everyone' AND e.at < $3)
   ), standing AS (
     SELECT k.office_id, k.unit_id, k.synthetic, k.rule_pack, k.rule_pack_version, k.created_at,
       latest.closed_at IS NULL OR latest.closed_at >= $3 AS open,
       (latest.closed_at IS NULL OR latest.closed_at >= $3) AND k.due_at < $3 AND k.timeliness <> 'paused' AS overdue,
       latest.closed_at < $3 AND k.sustained AND k.stage = 'closed' AND k.step = 'sustaining' AS sustained,
       (SELECT count(*) FROM issue_cycles y WHERE y.case_id = k.id AND y.closed_at >= $2 AND y.closed_at < $3)::int AS closed,
       (SELECT count(*) FROM issue_cycles y WHERE y.case_id = k.id AND y.cycle > 1 AND y.opened_at >= $2 AND y.opened_at < $3)::int AS rebound
     FROM known k
     CROSS JOIN LATERAL (
       SELECT y.closed_at FROM issue_cycles y WHERE y.case_id = k.id AND y.opened_at < $3 ORDER BY y.cycle DESC LIMIT 1) latest
   )
   SELECT office_id, unit_id, bool_and(synthetic) AS synthetic,
     (array_agg(rule_pack ORDER BY created_at DESC))[1] AS rule_pack,
     (array_agg(rule_pack_version ORDER BY created_at DESC))[1] AS rule_pack_version,
     count(*) FILTER (WHERE open)::int AS open, count(*) FILTER (WHERE overdue)::int AS overdue,
     count(*) FILTER (WHERE sustained)::int AS sustained, sum(closed)::int AS closed, sum(rebound)::int AS rebound
   FROM standing s
   WHERE (open OR sustained OR closed > 0) AND ($5::uuid[] IS NULL OR unit_id = ANY($5))
     AND NOT EXISTS (SELECT FROM quarterly_reports r WHERE r.office_id = s.office_id AND r.unit_id = s.unit_id AND r.quarter = $1)
   GROUP BY office_id, unit_id ORDER BY office_id, unit_id LIMIT $4`,
);
const insert = statement(
  'quarterly-reports.insert',
  'INSERT INTO quarterly_reports SELECT * FROM jsonb_populate_recordset(NULL::quarterly_reports, $1::jsonb)',
);

/** Finds who owes a report on a quarter, and keeps what each report is about. */
@Injectable()
export class QuarterFiguresRepository {
  /** Of all units, or of these, those with open, sustained or closed-in-the-quarter issues that have no report on it yet; at most so many. */
  owing(unit: UnitOfWork, { id, from, until }: QuarterSpan, most: number, unitIds?: readonly string[]): Promise<Owing[]> {
    return unit.read(owing, [id, from, until, most, unitIds ?? null]);
  }

  /** Keeps what opened cases are about; a second report of the same unit on the same quarter fails the commit. */
  insert(unit: UnitOfWork, quarter: string, reports: readonly { readonly caseId: string; readonly owing: Owing }[]): void {
    const rows = reports.map(({ caseId, owing: { office_id, unit_id, open, overdue, sustained, closed, rebound } }) => ({
      case_id: caseId,
      quarter,
      ...{ office_id, unit_id, open, overdue, sustained, closed, rebound },
    }));
    unit.write(insert, [JSON.stringify(rows)]);
  }
}
