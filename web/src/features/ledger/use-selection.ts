import { useCallback, useRef, useState } from 'react';
import type { Case } from '../../api/types.js';

/** As many as the server takes in one batch. */
export const maxSelected = 1000;
const none: ReadonlySet<string> = new Set();

/** The chosen cases of the ledger. A range goes from the one chosen last to the next. */
export function useSelection(cases: readonly Case[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(none);
  const anchor = useRef<string>(undefined);
  const select = useCallback(
    (id: string, range: boolean) => {
      const from = range ? cases.findIndex((of) => of.id === anchor.current) : -1;
      const to = cases.findIndex((of) => of.id === id);
      anchor.current = id;
      setSelected((before) => {
        const next = new Set(before);
        if (from >= 0) for (const of of cases.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(of.id);
        else if (!next.delete(id)) next.add(id);
        return limited(next);
      });
    },
    [cases],
  );
  const replace = useCallback((ids: Iterable<string>) => setSelected(limited(new Set(ids))), []);
  const clear = useCallback(() => setSelected(none), []);
  return { selected, select, replace, clear };
}

const limited = (ids: ReadonlySet<string>): ReadonlySet<string> =>
  ids.size <= maxSelected ? ids : new Set([...ids].slice(0, maxSelected));
