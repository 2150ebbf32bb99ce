import { asOf } from './as-of.js';
import type { FigureName } from './definitions/index.js';
import { figures } from './definitions/index.js';
import { basisOf, flowOver, holdsOf } from './figure-sql.js';
import { inPeriod, known, typesIn, type Base, type FigureDefinition } from './figure.js';

/** What figures are told apart by. */
export const dimensions = {
  office: 'c.office_id::text',
  unit: 'c.unit_id::text',
  theme: 'c.theme',
  round: 'c.round_id::text',
  mode: '(SELECT i.mode FROM inspections i WHERE i.id = c.inspection_id)',
} as const;
export type Dimension = keyof typeof dimensions;

/** How figures are counted: of which cases, told apart by what, as of when. */
export interface Counting {
  /** The condition over `cases c`; its values stand from `$5` on. */
  readonly where: string;
  /** With `by`, the parts of the period `$4` are counted for themselves as well. */
  readonly by?: Dimension | undefined;
  /** The place of an instant that has passed; absent: as things are known now. */
  readonly asOf?: string | undefined;
}

const eventTypes = [...new Set(flowOver('event').flatMap((name) => (figures[name] as FigureDefinition).events ?? []))];

const ofPeriod = (sql: string) => sql.replaceAll('{from}', 'q.from_at').replaceAll('{until}', 'q.until_at');
/** A fence: each period is read from an index that holds all that is asked, instead of everything at once. */
const lateral = (alias: string, rows: string) =>
  `CROSS JOIN LATERAL (${ofPeriod(rows)} OFFSET 0) ${alias} JOIN cases c ON c.id = ${alias}.case_id`;

/** The rows of each base that may hold in a period `q`, joined to `cases c`. */
const rowsOf: Readonly<Record<Base, string>> = {
  case: `JOIN cases c ON ${ofPeriod(inPeriod('c.created_at'))}`,
  cycle: `JOIN issue_cycles y ON ${ofPeriod(`(${inPeriod('y.due_at')}) OR (${inPeriod('y.closed_at')})`)} JOIN cases c ON c.id = y.case_id`,
  ending: `JOIN issue_cycles y ON y.opened_at < q.until_at JOIN cases c ON c.id = y.case_id`,
  event: lateral(
    'e',
    `SELECT e.case_id, e.seq, e.type, e.at, e.to_state FROM case_events e WHERE ${typesIn(eventTypes)} AND ${inPeriod('e.at')}`,
  ),
  stay: `JOIN case_events e ON e.from_state <> e.to_state AND ${ofPeriod(inPeriod('e.at'))} JOIN cases c ON c.id = e.case_id`,
  result: lateral('r', `SELECT r.case_id, r.kind, r.count, r.at_least FROM results r WHERE ${inPeriod('r.recorded_at')}`),
};

const periods = 'q AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS q (period, from_at, until_at))';
const beginning = ({ asOf: place }: Counting) => `WITH ${place === undefined ? '' : asOf(place)} ${periods}`;
const keyOf = ({ by }: Counting) => (by === undefined ? 'NULL::text' : dimensions[by]);
/** One row for each period, `whole`, and one for each part of the period `$4`. */
const told = 'GROUPING SETS ((period), (period, key)) HAVING grouping(key) = 1 OR (period = $4 AND key IS NOT NULL)';

/**
 * Counts the figures of one base in several periods, given as `$1` names, `$2` beginnings and `$3` ends; each case counts once a period.
 */
export function countsInPeriods(base: Base, names: readonly FigureName[], counting: Counting): string {
  const basis = names.includes('found') ? basisOf('found') : known;
  return `
    ${beginning(counting)},
    each AS (
      SELECT q.period, c.id, ${keyOf(counting)} AS key, ${names.map((name) => `bool_or(${ofPeriod(holdsOf(name))}) AS "${name}"`).join(', ')}
      FROM q ${rowsOf[base]} WHERE ${basis} AND ${counting.where} GROUP BY q.period, c.id, 3)
    SELECT period, grouping(key) = 1 AS whole, key, ${names.map((name) => `count(*) FILTER (WHERE "${name}") AS "${name}"`).join(', ')}
    FROM each GROUP BY ${told}`;
}

/** Sums the countable results of each kind in several periods, with how many cases they were noted for; places as in `countsInPeriods`. */
export function resultsInPeriods(counting: Counting): string {
  return `
    ${beginning(counting)},
    each AS (
      SELECT q.period, c.id, ${keyOf(counting)} AS key, r.kind, sum(r.count) AS count, bool_or(r.at_least) AS at_least
      FROM q ${rowsOf.result} WHERE ${known} AND ${counting.where} GROUP BY q.period, c.id, 3, r.kind)
    SELECT period, grouping(key) = 1 AS whole, key, kind, sum(count)::float8 AS sum, bool_or(at_least) AS at_least, count(*) AS cases
    FROM each GROUP BY GROUPING SETS ((period, kind), (period, kind, key)) HAVING grouping(key) = 1 OR (period = $4 AND key IS NOT NULL)`;
}

/** When the event's case had entered the step that it left. */
const entered = `(SELECT b.at FROM case_events b WHERE b.case_id = e.case_id AND b.seq < e.seq AND b.to_state = e.from_state
  AND b.from_state IS DISTINCT FROM b.to_state ORDER BY b.seq DESC LIMIT 1)`;
const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
const rounded = (value: string) => `round((${value})::numeric, 2)::float8`;
const spread = (days: string) =>
  `${rounded(`avg(${days})`)} AS ${days}_average, ${rounded(`percentile_disc(0.9) WITHIN GROUP (ORDER BY ${days})`)} AS ${days}_ninetieth`;

/**
 * How long cases stood in the steps that they left in several periods; places as in `countsInPeriods`.
 *
 * @param calendar the places of days and of how many working days there are up to each of them
 */
export function staysInPeriods(steps: readonly string[], counting: Counting, calendar: readonly [string, string]): string {
  return `
    ${beginning(counting)},
    days AS MATERIALIZED (SELECT * FROM unnest(${calendar[0]}::date[], ${calendar[1]}::integer[]) AS days (day, working)),
    stays AS MATERIALIZED (
      SELECT q.period, c.id, ${keyOf(counting)} AS key, e.from_state AS step, e.at AS left_at, ${entered} AS entered_at
      FROM q ${rowsOf.stay} WHERE ${known} AND e.from_state IN (${steps.map((step) => `'${step}'`).join(', ')}) AND ${counting.where}),
    each AS (
      SELECT s.*, extract(epoch FROM s.left_at - s.entered_at) / 86400 AS calendar, later.working - earlier.working AS working
      FROM stays s LEFT JOIN days earlier ON earlier.day = ${dayOf('s.entered_at')} LEFT JOIN days later ON later.day = ${dayOf('s.left_at')})
    SELECT period, grouping(key) = 1 AS whole, key, step, count(*) AS stays, count(DISTINCT id) AS cases,
      count(*) = count(working) AS known, ${spread('calendar')}, ${spread('working')}
    FROM each GROUP BY GROUPING SETS ((period, step), (period, step, key)) HAVING grouping(key) = 1 OR (period = $4 AND key IS NOT NULL)`;
}

/** The cases that a figure counts in the one period given as `$1` name, `$2` beginning and `$3` end; `$4` is not used. */
export function casesOf(name: FigureName, counting: Counting): string {
  return `
    ${beginning(counting)}
    SELECT DISTINCT c.id, c.number, c.title, c.unit_id, c.theme
    FROM q ${rowsOf[figures[name].over]}
    WHERE $4::text IS NOT NULL AND ${basisOf(name)} AND (${ofPeriod(holdsOf(name))}) AND ${counting.where} ORDER BY c.number`;
}
