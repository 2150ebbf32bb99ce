import { figures, type FigureName } from './definitions/index.js';
import { counted, inPeriod, known, type Base, type FigureDefinition } from './figure.js';

/** Which cases a figure may count at all. */
const basisOf = (name: FigureName) => (name === 'found' ? counted : known);

/** The condition of a figure over its base alone. */
export const holdsOf = (name: FigureName): string => figures[name].holds;

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

const ofPeriod = (sql: string) => sql.replaceAll('{from}', 'q.from_at').replaceAll('{until}', 'q.until_at');
/** A fence: each period is read from an index that holds all that is asked, instead of everything at once. */
const lateral = (alias: string, rows: string) =>
  `CROSS JOIN LATERAL (${ofPeriod(rows)} OFFSET 0) ${alias} JOIN cases c ON c.id = ${alias}.case_id`;

/** The rows of each base that may hold in a period `q`, joined to `cases c`. */
const rowsOf: Readonly<Record<Base, string>> = {
  case: `JOIN cases c ON ${ofPeriod(inPeriod('c.created_at'))}`,
  cycle: `JOIN issue_cycles y ON ${ofPeriod(`(${inPeriod('y.due_at')}) OR (${inPeriod('y.closed_at')})`)} JOIN cases c ON c.id = y.case_id`,
  event: lateral(
    'e',
    `SELECT e.case_id, e.type, e.at, e.to_state FROM case_events e
     WHERE e.type IN (${eventTypes.map((type) => `'${type}'`).join(', ')}) AND ${inPeriod('e.at')}`,
  ),
  result: lateral('r', `SELECT r.case_id, r.kind, r.count, r.at_least FROM results r WHERE ${inPeriod('r.recorded_at')}`),
};

/**
 * Counts the figures of one base in several periods, given as `$1` names, `$2` beginnings and `$3` ends; each case counts once a period.
 * A row with `unit_id` counts that unit alone in the period `$4`.
 *
 * @param where over `cases c`, its values from `$5` on
 */
export function countsInPeriods(base: Base, names: readonly FigureName[], where: string): string {
  const basis = names.includes('found') ? counted : known;
  return `
    WITH q AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS q (period, from_at, until_at)),
    each AS (
      SELECT q.period, c.id, c.unit_id, ${names.map((name) => `bool_or(${ofPeriod(holdsOf(name))}) AS "${name}"`).join(', ')}
      FROM q ${rowsOf[base]} WHERE ${basis} AND ${where} GROUP BY q.period, c.id, c.unit_id)
    SELECT period, unit_id, ${names.map((name) => `count(*) FILTER (WHERE "${name}") AS "${name}"`).join(', ')}
    FROM each GROUP BY GROUPING SETS ((period), (period, unit_id)) HAVING unit_id IS NULL OR period = $4`;
}

/** Sums the countable results of each kind in several periods, with how many cases they were noted for; places as in `countsInPeriods`. */
export function resultsInPeriods(where: string): string {
  return `
    WITH q AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS q (period, from_at, until_at))
    SELECT q.period, r.kind, sum(r.count)::float8 AS sum, bool_or(r.at_least) AS at_least, count(DISTINCT c.id) AS cases
    FROM q ${rowsOf.result}
    WHERE ${known} AND $4::text IS NOT NULL AND ${where} GROUP BY q.period, r.kind`;
}

/** What holds of now holds of cases that go on, and of closed ones that still owe something. */
const stillLooked = `c.category <> 'closed' OR (c.stage = 'closed' AND (c.step = 'sustaining' OR (c.step = 'settled' AND c.step_due_at < {now})))`;

/** Counts what holds of now by unit and theme, and by whose turn it is and how late; `{now}` is `$1`, the values of `where` follow. */
export function standingCounts(names: readonly FigureName[], where: string): string {
  const counts = names.map((name) => `count(*) FILTER (WHERE ${holdsOf(name)}) AS "${name}"`).join(', ');
  return `
    SELECT grouping(c.unit_id) = 0 AS of_unit, c.unit_id, c.theme, c.turn, c.overdue_level, ${counts}
    FROM cases c WHERE ${known} AND (${stillLooked}) AND ${where}
    GROUP BY GROUPING SETS ((c.unit_id, c.theme), (c.turn, c.overdue_level))`.replaceAll('{now}', '$1::timestamptz');
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
