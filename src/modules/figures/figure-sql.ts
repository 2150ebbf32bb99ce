import { figures, type FigureName } from './definitions/index.js';
import { counted, inPeriod, known, type Base, type FigureDefinition } from './figure.js';

/** A cycle that has closed keeps the limit that it closed by; an open one has the case's. */
const due = '(CASE WHEN y.closed_at IS NULL THEN c.due_at ELSE y.due_at END)';

const withDue = (sql: string) => sql.replaceAll('{due}', due);

/** Which cases a figure may count at all. */
const basisOf = (name: FigureName) => (name === 'found' ? counted : known);

/** The condition of a figure over its base alone. */
export const holdsOf = (name: FigureName): string => withDue(figures[name].holds);

/** The condition over `cases c` of the cases that a figure counts: what its list goes by. */
export function conditionOf(name: FigureName): string {
  const holds = holdsOf(name);
  switch (figures[name].over) {
    case 'case':
      return `${basisOf(name)} AND (${holds})`;
    case 'cycle':
      return `${basisOf(name)} AND EXISTS (SELECT FROM issue_cycles y WHERE y.case_id = c.id AND ${holds})`;
    case 'event':
      return `${basisOf(name)} AND c.id IN (SELECT e.case_id FROM case_events e WHERE ${holds})`;
    case 'result':
      return `${basisOf(name)} AND c.id IN (SELECT r.case_id FROM results r WHERE ${holds})`;
  }
}

/** The figures over a base, apart from those that hold of now. */
export const flowOver = (base: Base): FigureName[] =>
  (Object.keys(figures) as FigureName[]).filter((name) => figures[name].over === base && !isStanding(name));

/** Whether a figure holds of now, whatever the period. */
export function isStanding(name: FigureName): boolean {
  const definition: FigureDefinition = figures[name];
  return definition.standing === true;
}

const eventTypes = [...new Set(flowOver('event').flatMap((name) => holdsOf(name).match(/(?<=')[A-Z_]+(?=')/g) ?? []))];

/** The rows of each base in which anything of the period `{from}` to `{until}` may be found, joined to `cases c`. */
const rowsOf: Readonly<Record<Base, { readonly source: string; readonly narrowed: string }>> = {
  case: { source: 'cases c', narrowed: inPeriod('c.created_at') },
  cycle: {
    source: '(issue_cycles y JOIN cases c ON c.id = y.case_id)',
    narrowed: `((${inPeriod('y.closed_at')}) OR (${withDue(inPeriod('{due}'))}))`,
  },
  event: {
    source: '(case_events e JOIN cases c ON c.id = e.case_id)',
    narrowed: `e.type IN (${eventTypes.map((type) => `'${type}'`).join(', ')}) AND ${inPeriod('e.at')}`,
  },
  result: { source: '(results r JOIN cases c ON c.id = r.case_id)', narrowed: inPeriod('r.recorded_at') },
};

const ofPeriod = (sql: string) => sql.replaceAll('{from}', 'q.from_at').replaceAll('{until}', 'q.until_at');

/**
 * Counts the figures of one base in several periods, given as `$1` names, `$2` beginnings and `$3` ends; each case counts once a period.
 * A row with `unit_id` counts that unit alone in the period `$4`.
 *
 * @param where over `cases c`, its values from `$5` on
 */
export function countsInPeriods(base: Base, names: readonly FigureName[], where: string): string {
  const { source, narrowed } = rowsOf[base];
  const basis = names.includes('found') ? counted : known;
  return `
    WITH q AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS q (period, from_at, until_at)),
    each AS (
      SELECT q.period, c.id, c.unit_id, ${names.map((name) => `bool_or(${ofPeriod(holdsOf(name))}) AS "${name}"`).join(', ')}
      FROM q JOIN ${source} ON ${ofPeriod(narrowed)} WHERE ${basis} AND ${where} GROUP BY q.period, c.id, c.unit_id)
    SELECT period, unit_id, ${names.map((name) => `count(*) FILTER (WHERE "${name}") AS "${name}"`).join(', ')}
    FROM each GROUP BY GROUPING SETS ((period), (period, unit_id)) HAVING unit_id IS NULL OR period = $4`;
}

/** Sums the countable results of each kind in several periods, with how many cases they were noted for; places as in `countsInPeriods`. */
export function resultsInPeriods(where: string): string {
  return `
    WITH q AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS q (period, from_at, until_at))
    SELECT q.period, r.kind, sum(r.count)::float8 AS sum, bool_or(r.at_least) AS at_least, count(DISTINCT c.id) AS cases
    FROM q JOIN ${rowsOf.result.source} ON ${ofPeriod(rowsOf.result.narrowed)}
    WHERE ${known} AND $4::text IS NOT NULL AND ${where} GROUP BY q.period, r.kind`;
}

/** Counts what holds of now by unit and theme, and by whose turn it is and how late; `{now}` is `$1`, the values of `where` follow. */
export function standingCounts(names: readonly FigureName[], where: string): string {
  const counts = names.map((name) => `count(*) FILTER (WHERE ${holdsOf(name)}) AS "${name}"`).join(', ');
  return `
    SELECT grouping(c.unit_id) = 0 AS of_unit, c.unit_id, c.theme, c.turn, c.overdue_level, ${counts.replaceAll('{now}', '$1::timestamptz')}
    FROM cases c WHERE ${known} AND (c.category <> 'closed' OR c.stage = 'closed') AND ${where}
    GROUP BY GROUPING SETS ((c.unit_id, c.theme), (c.turn, c.overdue_level))`;
}

/** The most pressing cases with a reason for a warning, and which reasons; `{now}` is `$1`, `$2` is how many. */
export function warnedCases(reasons: readonly FigureName[], where: string): string {
  const holding = reasons.map((name) => `CASE WHEN ${holdsOf(name)} THEN '${name}' END`).join(', ');
  return `
    SELECT c.id, c.number, c.title, c.unit_id, c.turn, c.overdue_level, c.due_at, c.step_due_at, why.reasons
    FROM cases c CROSS JOIN LATERAL (SELECT array_remove(ARRAY[${holding}], NULL) AS reasons) why
    WHERE ${known} AND (${holdsOf('warned')}) AND ${where}
    ORDER BY cardinality(why.reasons) DESC, c.overdue_level DESC, least(c.due_at, c.step_due_at), c.id LIMIT $2`.replaceAll(
    '{now}',
    '$1::timestamptz',
  );
}
