import { viewOf, visibleSql } from '../../engine/visibility.js';
import type { Actor } from '../../platform/http/actor.js';
import { choices, ids, texts, type Filter } from '../../platform/http/list-filters.js';
import type { FilterValues } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';
import { inspectionModes } from '../inspections/inspections.queries.js';

/** A quarter, such as `2026-Q3`. */
const quarter: Filter<string> = {
  expected: words('须为季度，格式 2026-Q3', 'use a quarter, 2026-Q3'),
  schema: { type: 'string', pattern: '^\\d{4}-Q[1-4]$', description: 'the present one where it is left out' },
  read: (text) => (/^[1-8]\d{3}-Q[1-4]$/.test(text) ? text : undefined),
};

/** The parts of the work that figures can be narrowed to. */
export const scopeFilters = { officeId: ids, unitId: ids, theme: texts, roundId: ids, mode: choices(inspectionModes) } as const;

/** What figures can be narrowed to. */
export const figureFilters = { ...scopeFilters, quarter } as const;
export type FigureFilters = FilterValues<typeof figureFilters>;

/** The part of the work that figures are asked for. */
export type Scope = FilterValues<typeof scopeFilters>;

const columns = {
  officeId: 'c.office_id = ANY($::uuid[])',
  unitId: 'c.unit_id = ANY($::uuid[])',
  theme: 'c.theme = ANY($::text[])',
  roundId: 'c.round_id = ANY($::uuid[])',
  mode: 'c.inspection_id IN (SELECT i.id FROM inspections i WHERE i.mode = ANY($::text[]))',
} as const satisfies Record<keyof Scope, string>;
const names = Object.keys(columns) as (keyof Scope)[];

/** The condition over `cases c` of what is counted, with its values. @param firstPlace the number of the first free `$n` */
export type Narrowing = (firstPlace: number) => { readonly where: string; readonly values: readonly unknown[] };

/** What the actor may see of a scope. */
export const seenBy =
  (actor: Actor, scope: Scope): Narrowing =>
  (firstPlace) =>
    narrowed(visibleSql(viewOf(actor), firstPlace), scope, firstPlace);

/** All that some offices have of a scope, whoever asks: for what an office issues under its own name. */
export const ofOffices =
  (officeIds: readonly string[], scope: Scope = {}): Narrowing =>
  (firstPlace) =>
    narrowed({ where: `NOT c.sealed AND c.office_id = ANY($${firstPlace}::uuid[])`, values: [officeIds] }, scope, firstPlace);

function narrowed(to: ReturnType<Narrowing>, scope: Scope, firstPlace: number): ReturnType<Narrowing> {
  const values = [...to.values];
  const conditions = names.flatMap((name) => {
    const given = scope[name];
    return given === undefined ? [] : [columns[name].replace('$', `$${firstPlace + values.push(given) - 1}`)];
  });
  return { where: [to.where, ...conditions].join(' AND '), values };
}

/** The address of the list of cases behind a figure; `narrower` takes the place of the scope where both say something. */
export function listAddress(
  figure: string,
  scope: Scope,
  period?: string,
  narrower: Readonly<Record<string, string | number>> = {},
): string {
  const of = Object.fromEntries(names.flatMap((name) => (scope[name] === undefined ? [] : [[name, scope[name].join(',')]])));
  const given = { figure, ...(period !== undefined && { period }), ...of, ...narrower };
  const search = new URLSearchParams(Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]));
  return `/api/v1/cases?${search.toString()}`;
}

/** The address of the list of records behind a figure that is counted from records. */
export function recordsAddress(figure: string, period: string, { officeId }: Scope): string {
  const search = new URLSearchParams({ figure, period, ...(officeId !== undefined && { officeId: officeId.join(',') }) });
  return `/api/v1/figures/records?${search.toString()}`;
}
