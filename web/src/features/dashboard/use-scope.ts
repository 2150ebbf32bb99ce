import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Scope } from './queries.js';

const names = ['quarter', 'officeId', 'unitId', 'theme', 'roundId'] as const satisfies readonly (keyof Scope)[];
export type ScopeName = (typeof names)[number];

/** What part of the work the address asks for, and the way to ask for another. */
export function useScope() {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const given = names.flatMap((name): [ScopeName, string][] => {
      const value = params.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    });
    const set = (name: ScopeName, value: string | undefined) => {
      const next = new URLSearchParams(params);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      setParams(next, { replace: true });
    };
    return {
      scope: Object.fromEntries(given),
      narrowed: given.length > 0,
      set,
      clear: () => setParams({}, { replace: true }),
    };
  }, [params, setParams]);
}
