import type { FigureName } from './definitions/index.js';
import { holdsOf } from './figure-sql.js';
import { known } from './figure.js';

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
