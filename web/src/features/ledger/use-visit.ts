import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** What a person left behind on the ledger when they opened a case. */
export interface Remembered {
  /** How far it was scrolled. Pixels. */
  readonly offset: number;
  readonly current: string | undefined;
  readonly open: ReadonlySet<string>;
}

interface Visit {
  readonly visit: string;
  /** What was left behind before this opening of the page. */
  readonly memory: Remembered;
  readonly remember: (change: Partial<Remembered>) => void;
}

const blank: Remembered = { offset: 0, current: undefined, open: new Set() };
const visits = new Map<string, string>();
const memories = new Map<string, Remembered>();

/**
 * One visit of the ledger, from its opening on: going back to it by the browser is the same visit, with its rows, its place and what was
 * opened; opening it anew is another, with fresh rows.
 */
export function useVisit(): Visit {
  const { key } = useLocation();
  const [visit] = useState(() => visits.get(key) ?? crypto.getRandomValues(new Uint32Array(2)).join('-'));
  useEffect(() => {
    visits.set(key, visit);
  }, [key, visit]);
  const [memory] = useState(() => memories.get(visit) ?? blank);
  const remember = useCallback(
    (change: Partial<Remembered>) => memories.set(visit, { ...(memories.get(visit) ?? blank), ...change }),
    [visit],
  );
  return { visit, memory, remember };
}
