/** How many cases each figure must count, in SQL that shares nothing with the product's: `$from`, `$until` and `$now` stand for instants. */
const issues = `issues_known AS (SELECT c.* FROM cases c JOIN issues i ON i.case_id = c.id
  WHERE NOT EXISTS (SELECT FROM case_events e WHERE e.case_id = c.id AND e.type IN ('DISMISS', 'WITHDRAW', 'MERGE')))`;
const told = `EXISTS (SELECT FROM case_events e WHERE e.case_id = k.id
  AND split_part(e.to_state, '.', 1) IN ('fixedImmediately', 'handedOver'))`;
const inHand = `split_part(
    (SELECT e.to_state FROM case_events e WHERE e.case_id = k.id ORDER BY e.seq DESC LIMIT 1), '.', 1)
  IN ('fixedImmediately', 'handedOver', 'reviewed')`;
const base = `WITH ${issues} SELECT count(DISTINCT k.id)::int AS count FROM issues_known k`;

const ofCases = (where: string) => `${base} WHERE ${told} AND ${inHand} AND ${where}`;
const ofEvents = (where: string) =>
  `${base} JOIN case_events e ON e.case_id = k.id AND e.at >= $from AND e.at < $until WHERE ${where}`;
const ofCycles = (where: string) =>
  `${base} JOIN (SELECT y.*, coalesce((y.frozen ->> 'dueAt')::timestamptz, CASE WHEN y.frozen IS NULL THEN c.due_at END) AS limit_at
     FROM issue_cycles y JOIN cases c ON c.id = y.case_id) y ON y.case_id = k.id WHERE ${told} AND ${where}`;
const limitInPeriod = `y.limit_at BETWEEN $from AND $until - interval '1 microsecond'`;
const lastTurn = (type: string) => `(SELECT max(e.at) FROM case_events e WHERE e.case_id = k.id AND e.type = '${type}')`;
const cycleStart = '(SELECT max(y.opened_at) FROM issue_cycles y WHERE y.case_id = k.id)';

const warnings = {
  receiptLate: `(k.step = 'awaitingReceipt' OR k.step = 'ordered') AND k.source IS NULL AND k.step_due_at < $now`,
  reviewLate: `k.step IN ('planReview', 'disputed', 'jointReview', 'decision') AND k.source IS NULL AND k.step_due_at < $now`,
  dueWithoutProgress: `k.timeliness LIKE 'due%' AND k.turn = 'responsibleUnit' AND greatest(${lastTurn('REPORT_PROGRESS')},
    ${lastTurn('SUBMIT_FOR_REVIEW')}, '-infinity') <= $now - interval '30 days'`,
  twiceReturned: `(SELECT count(*) FROM case_events e WHERE e.case_id = k.id AND e.type ~ '^RETURN(_PLAN)?$' AND e.at >= ${cycleStart}) > 1`,
  reboundOpen: '(SELECT count(*) FROM issue_cycles y WHERE y.case_id = k.id) > 1',
  extensionsUsedUp: `(SELECT count(*) FROM case_events e WHERE e.case_id = k.id AND e.type = 'GRANT_EXTENSION' AND e.at >= ${cycleStart})
    >= (k.context ->> 'maxExtensions')::int`,
};

/** What holds of now. */
export const standingCounts: Readonly<Record<string, string>> = {
  open: ofCases('true'),
  overdue: ofCases(`(k.context ->> 'overdueLevel')::int >= 1`),
  dueSoon: ofCases(`k.timeliness LIKE 'due%'`),
  stepOverdue: `${base} JOIN deadlines d ON d.case_id = k.id AND d.kind = 'step'
    WHERE ${told} AND d.due_at < $now AND d.status <> 'ended' AND k.source IS NULL`,
  sustaining: `${base} WHERE k.value::text LIKE '%sustaining%'`,
  ...Object.fromEntries(Object.entries(warnings).map(([name, where]) => [name, ofCases(where)])),
  warned: ofCases(
    `(${Object.values(warnings)
      .map((where) => `(${where})`)
      .join(' OR ')})`,
  ),
};

/** What happened in the period. */
export const flowCounts: Readonly<Record<string, string>> = {
  found: `${base} WHERE (SELECT min(e.at) FROM case_events e WHERE e.case_id = k.id) BETWEEN $from AND $until`,
  handedOver: ofEvents(`e.type = 'HAND_OVER'`),
  immediateFixes: ofEvents(`e.from_state = 'found.immediateProposed' AND e.to_state = 'fixedImmediately.ordered'`),
  due: ofCycles(limitInPeriod),
  closed: ofEvents(`e.type = 'APPROVE'`),
  closedLate: ofCycles('y.closed_late AND y.closed_at >= $from AND y.closed_at < $until'),
  closedOnTime: ofCycles(`${limitInPeriod} AND y.closed_late = false`),
  dueExtended: ofCycles(`${limitInPeriod} AND (SELECT count(*) FROM case_events e WHERE e.case_id = k.id
    AND e.type = 'GRANT_EXTENSION' AND e.at BETWEEN y.opened_at AND coalesce(y.closed_at, 'infinity')) > 0`),
  decided: ofEvents(`e.from_state = 'reviewed.decision' AND e.type IN ('APPROVE', 'RETURN')`),
  returned: ofEvents(`e.from_state = 'reviewed.decision' AND e.type = 'RETURN'`),
  revisited: ofEvents(`e.from_state = 'revisited.onSite' AND e.to_state <> e.from_state`),
  rebounded: ofEvents(`e.payload ->> 'outcome' = 'rebound'`),
  checkedIn: ofEvents(`e.type = 'CHECK_IN'`),
  urged: ofEvents(`e.type = 'URGE'`),
  interviewed: ofEvents(`e.type = 'INTERVIEW'`),
  urgedAnswered:
    ofEvents(`e.type = 'URGE' AND (SELECT count(*) FROM case_events later WHERE later.case_id = k.id AND later.seq > e.seq
    AND later.actor ->> 'role' LIKE 'unit%' AND later.type <> 'COMMENT' AND later.type <> 'ATTACH_EVIDENCE' AND later.type <> 'DISPUTE'
    AND later.type <> 'ASSIGN_OWNER' AND later.type <> 'CHECK_IN') > 0`),
};

const stateAtEnd = '(SELECT e.to_state FROM case_events e WHERE e.case_id = k.id AND e.at < $until ORDER BY e.seq DESC LIMIT 1)';
const lastSeq = (where: string) =>
  `coalesce((SELECT max(e.seq) FROM case_events e WHERE e.case_id = k.id AND e.at < $until AND ${where}), 0)`;
const openAtEnd = `split_part(${stateAtEnd}, '.', 1) IN ('fixedImmediately', 'handedOver', 'reviewed')`;

/** How things stood when the period ended. */
export const endingCounts: Readonly<Record<string, string>> = {
  openAtEnd: `${base} WHERE ${openAtEnd}`,
  overdueAtEnd: `${base} WHERE ${openAtEnd} AND ${lastSeq(`e.type = 'DEADLINE_PASSED' AND e.payload ->> 'limit' = 'case'`)}
    > ${lastSeq(`(e.type IN ('HAND_OVER', 'FIX_IMMEDIATELY', 'CONVERT', 'REASSIGN', 'GRANT_EXTENSION', 'REOPEN')
      OR (e.type = 'REPORT_REVISIT' AND e.to_state LIKE 'handedOver%'))`)}`,
  sustainedAtEnd: `${base} WHERE ${stateAtEnd} = 'closed.sustaining'`,
};

/** Every stay in a step that ended in the period, by the changes of state one after the other. */
export const staysEnded = `WITH ${issues}, changes AS (
    SELECT k.id, e.at, e.from_state AS step, lag(e.at) OVER (PARTITION BY k.id ORDER BY e.seq) AS since
    FROM issues_known k JOIN case_events e ON e.case_id = k.id WHERE e.to_state IS DISTINCT FROM e.from_state)
  SELECT id, step, since, at FROM changes WHERE at >= $from AND at < $until AND split_part(step, '.', 1) NOT IN ('found', 'closed', 'archived')`;

/** What offices did in the period beside their cases. */
export const recordCounts: Readonly<Record<string, string>> = {
  principalsInterviewed: `SELECT count(*)::int AS count FROM talks WHERE kind = 'interview' AND held_on >= $first AND held_on <= $last`,
  jointProjects: `SELECT count(*)::int AS count FROM (SELECT inspection_id, min(created_at) AS begun FROM inspection_partners GROUP BY 1) p
    WHERE begun >= $from AND begun < $until`,
  'inspected.regular': inspected('regular'),
  'inspected.village': inspected('village'),
  'inspected.joint': inspected('joint'),
};

function inspected(mode: string): string {
  return `SELECT count(*)::int AS count FROM (
      SELECT coalesce(on_site_until, (fed_back_at + interval '8 hours')::date) AS day, mode FROM inspections
      UNION ALL SELECT ended_on, mode FROM past_inspections) i WHERE mode = '${mode}' AND day >= $first AND day <= $last`;
}

/** The sum of a kind of results in the period, told by the histories. */
export const resultSum = `WITH ${issues}, noted AS (
    SELECT k.id, e.at, result FROM issues_known k JOIN case_events e ON e.case_id = k.id
    CROSS JOIN LATERAL (
      SELECT jsonb_path_query(e.payload, '$.results[*]') UNION ALL SELECT jsonb_path_query(e.payload, '$.measures[*].results[*]')
    ) AS noted (result) WHERE e.type IN ('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW'))
  SELECT coalesce(sum((result ->> 'count')::numeric), 0)::float8 AS sum, count(DISTINCT id)::int AS count
  FROM noted WHERE at >= $from AND at < $until AND result ->> 'kind' = $kind`;
