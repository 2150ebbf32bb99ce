import { validate as isUuid } from 'uuid';
import { Problem } from '../errors/problem.js';
import { badParameter, unknownParameter } from '../errors/request-problems.js';
import { words, type Words } from '../words/words.js';
import { date, dateOrInstant, flag, wholeNumber, type Filter } from './list-filters.js';
import { isStorable } from './request-text.js';

/** What a column that lists sort by holds; `nullable` ones put their empty rows last in both directions. */
export interface SortColumn {
  readonly type: 'text' | 'number' | 'instant' | 'date';
  readonly nullable?: boolean;
}

/** What a list understands. The first of `sorts` is the default unless `defaultSort` says otherwise (`-createdAt` for descending). */
export interface ListSpec {
  readonly filters: Readonly<Record<string, Filter>>;
  readonly sorts: Readonly<Record<string, SortColumn>>;
  readonly defaultSort?: string;
}

export type SortValue = string | number | null;

/** What was asked of a list, checked. */
export interface ListQuery<Spec extends ListSpec = ListSpec> {
  readonly limit: number;
  /** Whether the answer also carries the number of all rows. */
  readonly count: boolean;
  readonly sort: { readonly by: keyof Spec['sorts'] & string; readonly descending: boolean };
  /** The last row of the page before: its value in the sorted column, and its id. */
  readonly after: { readonly value: SortValue; readonly id: string } | undefined;
  readonly filters: FilterValues<Spec['filters']>;
}

/** What was asked of filters, checked. */
export type FilterValues<Filters extends ListSpec['filters']> = {
  readonly [Name in keyof Filters]?: Filters[Name] extends Filter<infer Value> ? Value : never;
};

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** No list is sorted by greater numbers; the database refuses them for its integers. */
const largestNumber = 2_147_483_647;
export const maxLimit = 200;
export const defaultLimit = 50;
export const limitFilter = wholeNumber(1, maxLimit);
/** What a list answers in: pages of JSON, or all of it as a spreadsheet. */
export const formatFilter: Filter<'json' | 'xlsx'> = {
  expected: words('须为 json 或 xlsx', 'use json or xlsx'),
  schema: { enum: ['json', 'xlsx'], default: 'json', description: 'xlsx: the whole list as a spreadsheet' },
  read: (text) => (text === 'json' || text === 'xlsx' ? text : undefined),
};
const cursorExpected = words(
  '须为上一页回答中的 nextCursor，且排序方式不变',
  'use nextCursor of the page before, with the same sort',
);

/**
 * Reads the parameters of a list.
 *
 * @throws Problem `request.unknown-parameter`, `request.bad-parameter`
 */
export function parseList<Spec extends ListSpec>(query: unknown, spec: Spec): ListQuery<Spec> {
  const given = singleValues(query);
  ensureKnown(given, ['limit', 'cursor', 'count', 'sort', 'format', ...Object.keys(spec.filters)]);
  if (!('format' in spec.filters) && given['format'] !== undefined) read('format', given['format'], formatFilter);
  const sort = readSort(given['sort'], spec);
  return {
    limit: given['limit'] === undefined ? defaultLimit : read('limit', given['limit'], limitFilter),
    count: given['count'] === undefined ? false : read('count', given['count'], flag),
    sort,
    after: given['cursor'] === undefined ? undefined : readCursor(given['cursor'], sort, spec),
    filters: readFilters(given, spec.filters),
  };
}

/** Which page an export has come to, and how many rows it takes at a time. */
export interface Turn {
  readonly limit: number;
  /** `nextCursor` of the page before; undefined for the first page, which also counts. */
  readonly cursor: string | undefined;
}

/**
 * Reads the parameters of a list that is asked for whole: its filters and its order, but no page.
 *
 * @throws Problem `request.unknown-parameter`, `request.bad-parameter`
 */
export function parseTurn<Spec extends ListSpec>(query: unknown, spec: Spec, { limit, cursor }: Turn): ListQuery<Spec> {
  const given = singleValues(query);
  delete given['format'];
  ensureKnown(given, ['sort', ...Object.keys(spec.filters)]);
  const sort = readSort(given['sort'], spec);
  const after = cursor === undefined ? undefined : readCursor(cursor, sort, spec);
  return { limit, count: cursor === undefined, sort, after, filters: readFilters(given, spec.filters) };
}

/**
 * Reads the parameters of a route that takes filters but answers no pages.
 *
 * @throws Problem `request.unknown-parameter`, `request.bad-parameter`
 */
export function parseFilters<Filters extends ListSpec['filters']>(query: unknown, filters: Filters): FilterValues<Filters> {
  const given = singleValues(query);
  ensureKnown(given, Object.keys(filters));
  return readFilters(given, filters);
}

/**
 * The page made of up to `limit + 1` rows: the one too many only says that there is more.
 *
 * @param keyOf the row's value in the sorted column (an instant as RFC 3339 text with milliseconds) and its id
 */
export function pageOf<Row, Item>(
  query: ListQuery,
  rows: readonly Row[],
  toItem: (row: Row) => Item,
  keyOf: (row: Row) => { readonly value: SortValue; readonly id: string },
  total?: number,
): Page<Item> {
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const nextCursor = last !== undefined && rows.length > query.limit ? writeCursor(query.sort, keyOf(last)) : null;
  return { items: shown.map(toItem), nextCursor, ...(total !== undefined && { total }) };
}

function ensureKnown(given: Readonly<Record<string, string>>, allowed: readonly string[]): void {
  const unknown = Object.keys(given).filter((name) => !allowed.includes(name));
  if (unknown.length > 0)
    throw new Problem(unknownParameter, { params: { names: unknown.join(', '), allowed: allowed.join(', ') } });
}

function readFilters<Filters extends ListSpec['filters']>(
  given: Readonly<Record<string, string>>,
  filters: Filters,
): FilterValues<Filters> {
  const values: Record<string, unknown> = {};
  for (const [name, filter] of Object.entries(filters)) {
    const text = given[name];
    if (text !== undefined) values[name] = read(name, text, filter);
  }
  return values as FilterValues<Filters>;
}

/** The parameters as one text each; a parameter given twice is refused rather than guessed at. */
function singleValues(query: unknown): Record<string, string> {
  const values = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(query ?? {}) as [string, unknown][]) {
    if (typeof value !== 'string')
      throw wrong(name, words('只能出现一次，多个值用逗号分隔', 'give it once; several values with commas between them'));
    values[name] = value;
  }
  return values;
}

function read<Value>(name: string, text: string, filter: Filter<Value>): Value {
  const value = filter.read(text);
  if (value === undefined) throw wrong(name, filter.expected);
  return value;
}

function readSort<Spec extends ListSpec>(text: string | undefined, spec: Spec): ListQuery<Spec>['sort'] {
  const names = Object.keys(spec.sorts);
  const asked = text ?? spec.defaultSort ?? names[0] ?? '';
  const descending = asked.startsWith('-');
  const by = descending ? asked.slice(1) : asked;
  if (!names.includes(by)) {
    const list = names.join(', ');
    throw wrong(
      'sort',
      words(`须为以下之一，前加 - 为倒序：${list}`, `use one of these, with - before it for descending: ${list}`),
    );
  }
  return { by, descending };
}

function writeCursor(sort: ListQuery['sort'], key: { readonly value: SortValue; readonly id: string }): string {
  return Buffer.from(JSON.stringify([sort.by, sort.descending, key.value, key.id])).toString('base64url');
}

function readCursor(text: string, sort: ListQuery['sort'], spec: ListSpec): NonNullable<ListQuery['after']> {
  const [by, descending, value, id] = decoded(text);
  const column = spec.sorts[sort.by];
  const right = by === sort.by && descending === sort.descending && typeof id === 'string' && isUuid(id);
  if (!right || column === undefined || !fits(value, column)) throw wrong('cursor', cursorExpected);
  return { value, id };
}

function decoded(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** A cursor comes back from outside, so its value is checked before the database compares with it. */
function fits(value: unknown, column: SortColumn): value is SortValue {
  if (value === null) return column.nullable === true;
  switch (column.type) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= largestNumber;
    case 'text':
      return typeof value === 'string' && isStorable(value);
    case 'date':
      return typeof value === 'string' && date.read(value) !== undefined;
    case 'instant':
      return typeof value === 'string' && value.endsWith('Z') && dateOrInstant.read(value) !== undefined;
  }
}

function wrong(name: string, expected: Words): Problem {
  return new Problem(badParameter, { params: { name, expected } });
}
