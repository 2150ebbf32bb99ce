import { useSearchParams } from 'react-router';
import { useInspections, useRounds, useTerms } from '../queries.js';
import type { Inspection } from '../types.js';

/** What the board can be narrowed by; each stands in the address. */
export type BoardFilter = 'term' | 'round' | 'mode' | 'mine';

/** The board as the address says; without a word of it: the newest round in sight. */
export function useBoard() {
  const [params, setParams] = useSearchParams();
  const terms = useTerms();
  const termId = params.get('term') ?? undefined;
  const rounds = useRounds(termId);
  // `all`: every round of the term.
  const wanted = params.get('round') ?? rounds.data?.[0]?.id ?? 'all';
  const roundId = wanted === 'all' ? undefined : wanted;
  const mode = (params.get('mode') ?? undefined) as Inspection['mode'] | undefined;
  const mine = params.get('mine') === 'yes';
  const query = { roundId, termId: roundId === undefined ? termId : undefined, mode, ...(mine && { member: 'me' as const }) };
  const inspections = useInspections(query, rounds.isSuccess);
  const set = (name: BoardFilter, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    if (name === 'term') next.delete('round');
    setParams(next, { replace: true });
  };
  return { terms, rounds, inspections, query, filters: { termId, roundId, wanted, mode, mine }, set };
}

export type Board = ReturnType<typeof useBoard>;
