import type { ListQuery, ListSpec } from '../http/page.js';

/** The SQL of one page: what follows WHERE (joined by AND) and ORDER BY, with the values of its places. */
export interface KeysetSql {
  readonly where: string;
  readonly orderBy: string;
  readonly values: readonly unknown[];
}

/**
 * The condition and the order of a page that starts after a known row, whatever was inserted meanwhile.
 *
 * @param columns the SQL column of each sort
 * @param firstPlace the number of the first free `$n`
 */
export function keyset<Spec extends ListSpec>(
  query: ListQuery<Spec>,
  spec: Spec,
  columns: Readonly<Record<keyof Spec['sorts'], string>>,
  idColumn: string,
  firstPlace: number,
): KeysetSql {
  const { by, descending } = query.sort;
  const column = columns[by];
  const nullable = spec.sorts[by]?.nullable === true;
  const direction = descending ? 'DESC' : 'ASC';
  const orderBy = `${column} ${direction}${nullable ? ' NULLS LAST' : ''}, ${idColumn} ${direction}`;
  if (query.after === undefined) return { where: 'true', orderBy, values: [] };
  const { value, id } = query.after;
  const beyond = descending ? '<' : '>';
  if (value === null) return { where: `(${column} IS NULL AND ${idColumn} ${beyond} $${firstPlace})`, orderBy, values: [id] };
  const rows = `(${column}, ${idColumn}) ${beyond} ($${firstPlace}, $${firstPlace + 1})`;
  return { where: nullable ? `(${rows} OR ${column} IS NULL)` : rows, orderBy, values: [value, id] };
}
