import { condition } from './conditions.js';
import type { Condition, RunningLimit } from './definition.js';
import { alert } from './effects.js';

/** What a case with one limit knows of it. */
export interface StepLimit {
  readonly limit: RunningLimit | null;
  /** 0 to 3. */
  readonly overdueLevel: number;
  /** 1: due soon, 2: due very soon. */
  readonly warningLevel: number;
}

/** A limit of which nothing was said yet; null where none runs. */
export const fresh = (limit: RunningLimit | null): StepLimit => ({ limit, overdueLevel: 0, warningLevel: 0 });

/** A clause of the rule pack, counted from an instant (RFC 3339). */
export const running = (clause: string, startedAt: string): RunningLimit => ({
  clause,
  startedAt,
  pauses: [],
  extendedTo: null,
  extendedAt: null,
});

/** The limit stands still from an instant on. */
export const paused = (limit: RunningLimit, at: string): RunningLimit => ({
  ...limit,
  pauses: [...limit.pauses, { from: at, to: null }],
});

/** The limit goes on. */
export const resumed = (limit: RunningLimit, at: string): RunningLimit => ({
  ...limit,
  pauses: limit.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
});

export const isPaused = (limit: RunningLimit): boolean => limit.pauses.some((pause) => pause.to === null);

/** What the clock changes when it speaks. */
type Spoken = (context: StepLimit) => Partial<StepLimit>;
export const warned =
  (warningLevel: number): Spoken =>
  () => ({ warningLevel });
export const becomeOverdue: Spoken = () => ({ overdueLevel: 1 });
export const rise: Spoken = ({ overdueLevel }) => ({ overdueLevel: overdueLevel + 1 });

const highestLevel = 3;

/** When the clock may speak of a limit. */
export const limitConditions = {
  notOverdue: condition('已超过时限', 'it is overdue already', ({ overdueLevel }) => overdueLevel === 0),
  levelsLeft: condition(
    '尚未超期，或已是最高级别',
    'it is not overdue, or at the highest level already',
    ({ overdueLevel }) => overdueLevel > 0 && overdueLevel < highestLevel,
  ),
} as const satisfies Record<string, Condition<StepLimit>>;

/**
 * The transitions by which the clock speaks: reminders until the limit, then its levels, told to whoever's turn it is.
 *
 * @param change makes an action of a change, as the machine does
 */
export const clockTransitions = <Action>(change: (spoken: Spoken) => Action) =>
  ({
    DUE_SOON: { guard: 'notOverdue', actions: [change(warned(1)), alert('stepDueSoon')] },
    DUE_VERY_SOON: { guard: 'notOverdue', actions: [change(warned(2)), alert('stepDueVerySoon')] },
    DEADLINE_PASSED: { guard: 'notOverdue', actions: [change(becomeOverdue), alert('stepOverdue')] },
    ESCALATE: { guard: 'levelsLeft', actions: [change(rise), alert('stepEscalated')] },
  }) as const;

/** How a case stands to its limit while it runs; `stopped` where none does. */
export function timelinessOf({ limit, overdueLevel, warningLevel }: StepLimit): string {
  if (limit === null) return 'stopped';
  if (isPaused(limit)) return 'paused';
  if (overdueLevel > 0) return 'overdue';
  return ['onTrack', 'dueSoon', 'dueVerySoon'][warningLevel] ?? 'onTrack';
}
