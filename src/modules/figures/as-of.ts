/**
 * Puts the tables that figures are counted from in the place of what they were before an instant, in front of any such statement.
 * What happened since is left out: histories and results are only added to, and a cycle keeps its former limits.
 * Of cases only what figures need is there; what the clock says of them now (`timeliness`, `turn`, limits of steps) is not.
 *
 * @param instant its place in the statement, `$3`
 */
export function asOf(instant: string): string {
  const at = `${instant}::timestamptz`;
  // Within `cases` the history is still the whole one: a table takes another's place for those that come after it alone.
  return `
    cases AS NOT MATERIALIZED (
      SELECT c.id, c.number, c.title, c.workflow, c.office_id, c.theme, c.round_id, c.inspection_id, c.sealed, c.team_ids,
        c.review_body_ids, c.addressee_ids, c.source, c.synthetic, c.created_at, was.stage, c.disclosed AND was.stage <> 'found' AS disclosed,
        CASE WHEN c.updated_at >= ${at} AND EXISTS (SELECT FROM case_events r WHERE r.case_id = c.id AND r.type = 'REASSIGN' AND r.at >= ${at})
          THEN (SELECT r.payload ->> 'unitId' FROM case_events r WHERE r.case_id = c.id AND r.at < ${at} AND (r.type = 'REASSIGN' OR r.seq = 1)
            ORDER BY r.seq DESC LIMIT 1)::uuid
          ELSE c.unit_id END AS unit_id
      FROM cases c LEFT JOIN LATERAL (SELECT e.to_state FROM case_events e
        WHERE c.updated_at >= ${at} AND e.case_id = c.id AND e.at < ${at} ORDER BY e.seq DESC LIMIT 1) last ON true
      CROSS JOIN LATERAL (SELECT coalesce(split_part(last.to_state, '.', 1), c.stage) AS stage) was
      WHERE c.created_at < ${at}),
    issue_cycles AS NOT MATERIALIZED (
      SELECT y.case_id, y.cycle, y.opened_at, CASE WHEN y.closed_at < ${at} THEN y.closed_at END AS closed_at,
        CASE WHEN y.closed_at < ${at} THEN y.closed_late END AS closed_late,
        CASE WHEN f.until IS NULL THEN y.due_at ELSE f.due_at END AS due_at
      FROM issue_cycles y LEFT JOIN LATERAL (SELECT l.until, l.due_at FROM former_limits l
        WHERE l.case_id = y.case_id AND l.cycle = y.cycle AND l.until >= ${at} ORDER BY l.until LIMIT 1) f ON true
      WHERE y.opened_at < ${at}),
    results AS NOT MATERIALIZED (SELECT * FROM results r WHERE r.recorded_at < ${at}),
    case_events AS NOT MATERIALIZED (SELECT * FROM case_events e WHERE e.at < ${at}),`;
}
