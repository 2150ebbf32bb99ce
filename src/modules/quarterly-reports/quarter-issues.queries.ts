/** The steps of the lifecycle in which an issue is known to its unit and has not fallen away; the first three are before its closing. */
const open = `('fixedImmediately', 'handedOver', 'reviewed')`;
const told = `('fixedImmediately', 'handedOver', 'reviewed', 'closed', 'revisited', 'archived')`;
/** What gives a case a limit anew: a level of overdue that was reached before says nothing of it any more. */
const fresh = `('HAND_OVER', 'FIX_IMMEDIATELY', 'CONVERT', 'REASSIGN', 'GRANT_EXTENSION', 'REPORT_REVISIT', 'REOPEN')`;

/** Values of {@link issuesOfQuarter}, in the order of their places. */
export interface QuarterIssuesPlaces {
  /** First instant of the quarter. */
  readonly from: Date;
  /** The instant as of which issues stand: what happened at it or after does not count. */
  readonly until: Date;
  /** Null: all offices. */
  readonly officeIds: readonly string[] | null;
}

/** An issue as a quarter's reports count it. */
export interface QuarterIssue {
  readonly case_id: string;
  readonly office_id: string;
  readonly unit_id: string;
  readonly number: string;
  readonly title: string;
  /** Leaf of the lifecycle, `handedOver.rectifying`. */
  readonly state: string;
  /** Handed over or ordered, and not closed. */
  readonly open: boolean;
  /** 0 where it is not open or its limit had not passed. */
  readonly overdue_level: number;
  /** Closed and kept up in the long term. */
  readonly sustained: boolean;
  /** Closed within the quarter, once or more often. */
  readonly closed: boolean;
  /** A closing within the quarter was applied for after the limit. */
  readonly closed_late: boolean;
  /** A new cycle was opened within the quarter. */
  readonly rebound: boolean;
}

/** How the issues of a quarter are counted: conditions over rows of {@link issuesOfQuarter}, in the order in which they are shown. */
export const quarterFigures = {
  open: 'open',
  overdue: 'overdue_level > 0',
  sustained: 'sustained',
  closed: 'closed',
  closedLate: 'closed_late',
  rebound: 'rebound',
} as const satisfies Record<string, string>;

export type QuarterFigure = keyof typeof quarterFigures;
export type QuarterFigures = Readonly<Record<QuarterFigure, number>>;

/**
 * The issues of a quarter by their history alone, so that the answer is the same whenever it is asked for: what moved a case afterwards,
 * and a calendar or rules that were loaded afterwards, have no part in it. Of `cases` only what never changes is read.
 *
 * CTEs that end with `quarter_issues`, rows of {@link QuarterIssue} beside `rule_pack`, `rule_pack_version`, `created_at` and `synthetic`;
 * `$1` to `$3` are {@link QuarterIssuesPlaces}. What the press told has nobody here who could report on it.
 */
export const issuesOfQuarter = `
  known AS (
    SELECT c.id, c.number, c.office_id, c.synthetic, c.rule_pack, c.rule_pack_version, c.created_at, last.seq, last.to_state,
      split_part(last.to_state, '.', 1) IN ${open} AS open
    FROM cases c CROSS JOIN LATERAL (
      SELECT e.seq, e.to_state FROM case_events e WHERE e.case_id = c.id AND e.at < $2 ORDER BY e.seq DESC LIMIT 1) last
    WHERE c.workflow = 'issue' AND c.source IS NULL AND ($3::uuid[] IS NULL OR c.office_id = ANY($3))
      AND split_part(last.to_state, '.', 1) IN ${told}
  ), closings AS (
    SELECT e.case_id, bool_or(coalesce(y.closed_late, false)) AS late
    FROM case_events e LEFT JOIN issue_cycles y ON y.case_id = e.case_id AND y.closed_at = e.at
    WHERE e.type = 'APPROVE' AND e.at >= $1 AND e.at < $2 AND e.to_state LIKE 'closed.%' GROUP BY e.case_id
  ), rebounds AS (
    SELECT DISTINCT e.case_id FROM case_events e
    WHERE e.type IN ('REPORT_REVISIT', 'REOPEN') AND e.at >= $1 AND e.at < $2 AND e.to_state = 'handedOver.rectifying'
  ), reached AS (
    SELECT k.id, count(*) AS level FROM known k JOIN case_events e ON e.case_id = k.id
    WHERE k.open AND e.type IN ('DEADLINE_PASSED', 'ESCALATE') AND e.at < $2 AND e.payload ->> 'limit' = 'case' AND NOT EXISTS (
      SELECT FROM case_events f WHERE f.case_id = e.case_id AND f.seq > e.seq AND f.seq <= k.seq AND f.type IN ${fresh})
    GROUP BY k.id
  ), moved AS (
    SELECT DISTINCT ON (e.case_id) e.case_id, e.payload ->> 'unitId' AS unit_id FROM case_events e
    WHERE e.type = 'REASSIGN' AND e.at < $2 ORDER BY e.case_id, e.seq DESC
  ), renamed AS (
    SELECT DISTINCT ON (e.case_id) e.case_id, e.payload ->> 'title' AS title FROM case_events e
    WHERE e.type = 'REVISE_WORKING_PAPER' AND e.at < $2 AND e.payload ? 'title' ORDER BY e.case_id, e.seq DESC
  ), counted AS (
    SELECT k.*, coalesce(r.level, 0)::int AS overdue_level, k.to_state = 'closed.sustaining' AS sustained,
      c.case_id IS NOT NULL AS closed, coalesce(c.late, false) AS closed_late, b.case_id IS NOT NULL AS rebound
    FROM known k LEFT JOIN reached r ON r.id = k.id LEFT JOIN closings c ON c.case_id = k.id LEFT JOIN rebounds b ON b.case_id = k.id
    WHERE k.open OR k.to_state = 'closed.sustaining' OR c.case_id IS NOT NULL OR b.case_id IS NOT NULL
  ), quarter_issues AS (
    SELECT q.id AS case_id, q.office_id, coalesce(m.unit_id, o.payload ->> 'unitId')::uuid AS unit_id, q.number,
      coalesce(n.title, o.payload ->> 'title') AS title, q.to_state AS state, q.open, least(q.overdue_level, 3) AS overdue_level,
      q.sustained, q.closed, q.closed_late, q.rebound, q.rule_pack, q.rule_pack_version, q.created_at, q.synthetic
    FROM counted q JOIN case_events o ON o.case_id = q.id AND o.seq = 1
    LEFT JOIN moved m ON m.case_id = q.id LEFT JOIN renamed n ON n.case_id = q.id
  )`;

/** The counts of the figures over rows of {@link issuesOfQuarter}, each under its name. */
export const countsOfQuarter = Object.entries(quarterFigures)
  .map(([name, holds]) => `count(*) FILTER (WHERE ${holds})::int AS "${name}"`)
  .join(', ');
