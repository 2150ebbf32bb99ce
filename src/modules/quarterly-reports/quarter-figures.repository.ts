import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { countsOfQuarter, issuesOfQuarter } from './quarter-issues.queries.js';

/** How a unit's issues of one office stood at the end of a quarter. */
export interface Figures {
  /** Handed over and not closed. */
  readonly open: number;
  /** Of the open ones, those whose limit had passed. */
  readonly overdue: number;
  /** Closed and kept up in the long term. */
  readonly sustained: number;
  /** Closed within the quarter; an issue that was closed twice counts once. */
  readonly closed: number;
  /** Taken up anew within the quarter. */
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

// Everything is read as of the quarter's end, so that a report opened late tells the same as one opened in time.
const owing = statement<Owing & Record<string, unknown>>(
  'quarterly-reports.owing',
  `WITH ${issuesOfQuarter}
   SELECT office_id, unit_id, bool_and(synthetic) AS synthetic,
     (array_agg(rule_pack ORDER BY created_at DESC))[1] AS rule_pack,
     (array_agg(rule_pack_version ORDER BY created_at DESC))[1] AS rule_pack_version, ${countsOfQuarter}
   FROM quarter_issues i
   WHERE ($6::uuid[] IS NULL OR unit_id = ANY($6))
     AND NOT EXISTS (SELECT FROM quarterly_reports r WHERE r.office_id = i.office_id AND r.unit_id = i.unit_id AND r.quarter = $4)
   GROUP BY office_id, unit_id HAVING bool_or(open OR sustained OR closed) ORDER BY office_id, unit_id LIMIT $5`,
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
    return unit.read(owing, [from, until, null, id, most, unitIds ?? null]);
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
