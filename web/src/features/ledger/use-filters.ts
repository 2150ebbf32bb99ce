import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { CaseFilters } from '../../api/queries.js';

/** What the ledger can be narrowed by; each stands in the address under its own name, as the server takes it. */
export const filterNames = ['q', 'workflow', 'stage', 'category', 'timeliness', 'theme', 'unitId', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];

interface Filters {
  readonly filters: CaseFilters;
  readonly set: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
  /** Whether anything but the order is set. */
  readonly narrowed: boolean;
}

/** The ledger's filters as the address holds them, so that it can be sent to a colleague. */
export function useFilters(): Filters {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(
    () => Object.fromEntries(filterNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) as CaseFilters,
    [params],
  );
  const set = (name: FilterName, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const narrowed = filterNames.some((name) => name !== 'sort' && params.has(name));
  return { filters, set, clear: () => setParams({}, { replace: true }), narrowed };
}
