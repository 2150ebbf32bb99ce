import { Injectable } from '@nestjs/common';
import { statement, type Read } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { countsOfQuarter, issuesOfQuarter, type QuarterFigures } from '../quarterly-reports/quarter-issues.queries.js';
import type { IssueLine } from './content.js';

/** Which issues a report covers. */
export interface Covered {
  readonly from: Date;
  readonly until: Date;
  readonly officeIds: readonly string[];
  /** The units that owe a report, by office, side by side; null: all. */
  readonly owing: { readonly officeIds: readonly string[]; readonly unitIds: readonly string[] } | null;
}

/** What a report says of its issues. */
export interface CountedQuarter {
  readonly units: readonly { readonly officeId: string; readonly unitId: string; readonly figures: QuarterFigures }[];
  readonly overdue: readonly IssueLine[];
  readonly rebound: readonly IssueLine[];
  readonly casesSha256: string;
}

/** Where a list of cases differs: the case as it was kept, and as the history gives it; null where it is missing. */
export interface CaseDifference {
  readonly kept: string | null;
  readonly made: string | null;
}

/** A report names so many issues of a list; the others are behind the figure. */
const mostNamed = 200;
const columns = 'case_id, office_id, unit_id, number, title, state, open, overdue_level, sustained, closed, closed_late, rebound';
const line = `concat_ws('|', ${columns})`;
const shaOf = (rows: string) =>
  `encode(sha256(convert_to(coalesce((SELECT string_agg(${line}, E'\\n' ORDER BY case_id) FROM ${rows}), ''), 'UTF8')), 'hex')`;
const covered = `WITH ${issuesOfQuarter}, covered AS MATERIALIZED (
    SELECT ${columns} FROM quarter_issues
    WHERE $4::uuid[] IS NULL OR (office_id, unit_id) IN (SELECT * FROM unnest($4::uuid[], $5::uuid[])))`;
const named = (holds: string, order: string) => `
  (SELECT coalesce(json_agg(n), '[]') FROM (
     SELECT number, title, unit_id AS "unitId", state, overdue_level AS "overdueLevel" FROM covered
     WHERE office_id = $6 AND ${holds} ORDER BY ${order} number COLLATE "C" LIMIT ${mostNamed}) n)`;

const count = statement<{
  units: readonly ({ office_id: string; unit_id: string } & QuarterFigures)[];
  overdue: readonly IssueLine[];
  rebound: readonly IssueLine[];
  sha256: string;
}>(
  'supervision-reports.count',
  `${covered}
   SELECT (SELECT coalesce(json_agg(u), '[]') FROM (
       SELECT office_id, unit_id, ${countsOfQuarter} FROM covered GROUP BY office_id, unit_id ORDER BY office_id, unit_id) u) AS units,
     ${named('overdue_level > 0', 'overdue_level DESC,')} AS overdue, ${named('rebound', '')} AS rebound, ${shaOf('covered')} AS sha256`,
);
const keep = statement(
  'supervision-reports.keep-cases',
  `${covered} INSERT INTO issued_report_cases (report_id, ${columns}) SELECT $6, ${columns} FROM covered ORDER BY case_id`,
);
const compare = statement<{ kept: string | null; made: string | null }>(
  'supervision-reports.compare-cases',
  `${covered}, kept AS (SELECT case_id, ${line} AS line FROM issued_report_cases WHERE report_id = $6),
   made AS (SELECT case_id, ${line} AS line FROM covered)
   SELECT k.line AS kept, m.line AS made FROM kept k FULL JOIN made m USING (case_id)
   WHERE k.line IS DISTINCT FROM m.line ORDER BY case_id LIMIT 1`,
);
const keptSha = statement<{ sha256: string }>(
  'supervision-reports.kept-sha',
  `SELECT ${shaOf('issued_report_cases WHERE report_id = $1')} AS sha256`,
);

const values = ({ from, until, officeIds, owing }: Covered) => [
  from,
  until,
  officeIds,
  owing?.officeIds ?? null,
  owing?.unitIds ?? null,
];

/** The issues that a report covers, by their history alone: counted, kept with the report, compared with what was kept. */
@Injectable()
export class QuarterCasesRepository {
  /** @param officeId the office whose overdue and rebound issues are named */
  async count(read: Read, cases: Covered, officeId: string): Promise<CountedQuarter> {
    const [row] = await read(count, [...values(cases), officeId]);
    if (row === undefined) throw new Error('a count came back empty');
    const units = row.units.map(({ office_id, unit_id, ...figures }) => ({ officeId: office_id, unitId: unit_id, figures }));
    return { units, overdue: row.overdue, rebound: row.rebound, casesSha256: row.sha256 };
  }

  /** Keeps the cases behind a report's figures as they stand. */
  keep(unit: UnitOfWork, cases: Covered, reportId: string): void {
    unit.write(keep, [...values(cases), reportId]);
  }

  /** The first case in which what was kept with a report is not what the history gives. */
  async firstDifference(read: Read, cases: Covered, reportId: string): Promise<CaseDifference | undefined> {
    const [row] = await read(compare, [...values(cases), reportId]);
    return row;
  }

  /** The hash of the cases that were kept with a report. */
  async keptSha256(read: Read, reportId: string): Promise<string> {
    const [row] = await read(keptSha, [reportId]);
    return row?.sha256 ?? '';
  }
}
