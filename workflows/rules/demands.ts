import { ladderWith, type Rung } from './ladder.js';
import type { Duration, RulePack } from './pack.js';

/** How long before its date one is reminded of a demand. source: default of the product */
const reminders: readonly Duration[] = [
  { value: 5, unit: 'workingDays' },
  { value: 1, unit: 'workingDays' },
];

/** The rungs of what a leader demanded: it has a date of its own, and is overdue by the levels of the pack. */
export const demandLadder = (pack: Pick<RulePack, 'warnings'>): readonly Rung[] => ladderWith(pack, reminders);
