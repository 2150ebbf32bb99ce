import type { CaseSummary, StateInfo } from './definition.js';
import { leafOf, lifecycleRegion, stageAndStep } from './paths.js';

/** What every case says of itself beyond its step. */
type Own = Pick<CaseSummary, 'title' | 'unitId' | 'timeliness' | 'overdueLevel' | 'closedAt' | 'closedLate'>;

/** What is said of the step in which a machine stands. @throws Error for a step that nothing is said of */
export function standingIn(states: Readonly<Record<string, StateInfo>>, value: unknown): StateInfo & { readonly leaf: string } {
  const leaf = leafOf(value, lifecycleRegion);
  const state = states[leaf];
  if (state === undefined) throw new Error(`no such state: ${leaf}`);
  return { ...state, leaf };
}

/** The columns of a case without cycles, tracks, measures, extensions or an owner; what it says of itself comes before what its step says. */
export function plainSummary(
  states: Readonly<Record<string, StateInfo>>,
  value: unknown,
  own: Own & Partial<CaseSummary>,
): CaseSummary {
  const { leaf, category, turn, disclosed } = standingIn(states, value);
  return {
    ...stageAndStep(leaf),
    ...{ category, turn, disclosed, extension: 'none', cycle: 1, track: null, theme: null, reviewBodyIds: [] },
    ...{ ownerPostId: null, ownerUserId: null, progress: null, sustained: false, doneInPeriod: null },
    ...own,
  };
}
