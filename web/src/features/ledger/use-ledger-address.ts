import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CaseFilters } from '../../api/queries.js';
import { columnsIn, defaultColumns, type ColumnName } from './columns.js';

/** What the ledger can be narrowed by; each stands in the address under its own name, as the server takes it. */
export const filterNames = [
  'q',
  'workflow',
  'stage',
  'step',
  'category',
  'timeliness',
  'overdueLevel',
  'turn',
  'unitId',
  'officeId',
  'roundId',
  'inspectionId',
  'mode',
  'theme',
  'track',
  'assignee',
  'dueAfter',
  'dueBefore',
  'figure',
  'period',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export const defaultSort = '-createdAt';
const deviceColumns = 'bihuan.ledger.columns';

/** Everything that the address says of the ledger, and the ways to change it. */
export interface LedgerAddress {
  readonly filters: Filters;
  readonly sort: string;
  readonly columns: readonly ColumnName[];
  /** As the server takes it: filters and sort. */
  readonly query: CaseFilters;
  readonly narrowed: boolean;
  readonly set: (change: Readonly<Partial<Record<FilterName | 'sort', string | undefined>>>) => void;
  readonly setColumns: (columns: readonly ColumnName[] | undefined) => void;
  /** Goes to the look that a saved view holds. */
  readonly go: (query: string) => void;
  /** The address as a view keeps it: filters, sort and columns. */
  readonly kept: string;
}

/** The ledger as the address holds it, so that it can be sent to a colleague. Columns that it leaves unsaid are this device's. */
export function useLedgerAddress(): LedgerAddress {
  const [params, setParams] = useSearchParams();
  const [own, setOwn] = useState(() => columnsIn(localStorage.getItem(deviceColumns)) ?? defaultColumns);
  return useMemo(() => {
    const given = (name: string) => params.get(name) ?? '';
    const filters = Object.fromEntries(
      filterNames.flatMap((name) => (given(name) === '' ? [] : [[name, given(name)]])),
    ) as Filters;
    const sort = given('sort') || defaultSort;
    const columns = columnsIn(params.get('columns')) ?? own;
    const change = (values: Readonly<Record<string, string | undefined>>) => {
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      setParams(next, { replace: true });
    };
    return {
      filters,
      sort,
      columns,
      query: { ...filters, sort } as CaseFilters,
      narrowed: Object.keys(filters).length > 0,
      set: (values) => change({ ...values, ...(values.sort === defaultSort && { sort: undefined }) }),
      setColumns: (chosen) => {
        const names = chosen ?? defaultColumns;
        localStorage.setItem(deviceColumns, names.join(','));
        setOwn(names);
        change({ columns: chosen?.join(',') });
      },
      go: (query) => setParams(new URLSearchParams(query), { replace: true }),
      kept: new URLSearchParams({ ...filters, ...(sort !== defaultSort && { sort }), columns: columns.join(',') }).toString(),
    };
  }, [params, own, setParams]);
}
