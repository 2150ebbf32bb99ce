import { pageOf, type ListQuery, type ListSpec, type Page } from '../../platform/http/page.js';

/** What the list of rule packs understands. */
export const rulePackList = { filters: {}, sorts: { name: { type: 'text' } } } as const satisfies ListSpec;
/** What the list of calendar years understands. */
export const calendarList = { filters: {}, sorts: { year: { type: 'number' } } } as const satisfies ListSpec;

/** Rows in memory have no id, and need none: what they are sorted by is unique. */
const noId = '00000000-0000-7000-8000-000000000000';

/** A page of rows that are all in memory, each with a value of its own in the sorted column. */
export function pageInMemory<Row, Item>(
  query: ListQuery,
  rows: readonly Row[],
  toItem: (row: Row) => Item,
  valueOf: (row: Row) => string | number,
): Page<Item> {
  const sign = query.sort.descending ? -1 : 1;
  const compare = (one: string | number, other: string | number) => sign * (one < other ? -1 : one > other ? 1 : 0);
  const sorted = [...rows].sort((one, other) => compare(valueOf(one), valueOf(other)));
  const after = query.after?.value ?? null;
  const left = after === null ? sorted : sorted.filter((row) => compare(valueOf(row), after) > 0);
  const keyOf = (row: Row) => ({ value: valueOf(row), id: noId });
  return pageOf(query, left.slice(0, query.limit + 1), toItem, keyOf, query.count ? rows.length : undefined);
}
