import { setup } from 'xstate';
import { guardsOf } from '../../kit/conditions.js';
import type { CaseEvent } from '../../kit/definition.js';
import { deadlines, effect, limitEffects } from '../../kit/effects.js';
import type { StartPoint } from '../../rules/pack.js';
import * as changes from './changes.js';
import type { IssueContext, IssueInput } from './context.js';
import { conditions } from './guards.js';
import * as limits from './limits.js';

/** Raised by the lifecycle, heard by the other regions: never sent from outside. */
type Switch = { readonly type: 'START_CLOCK' | 'PAUSE_CLOCK' | 'RESUME_CLOCK' | 'STOP_CLOCK' | 'EXTEND_CLOCK' | 'CLOSE_RECORD' };

/** What the machine can ask for. Each is only named here; its one handler lives in the engine or in the issue's module. */
const actions = {
  savePaper: effect,
  numberPaper: effect,
  savePlan: effect,
  saveProgress: effect,
  saveOpinion: effect,
  saveResult: effect,
  closeCycle: effect,
  openCycle: effect,
  saveMerge: effect,
  ...limitEffects,
};
export const effects = Object.keys(actions);

interface Types {
  readonly context: IssueContext;
  readonly events: CaseEvent | Switch;
  readonly input: IssueInput;
}
const types = {} as Types;

export const issue = setup({
  types,
  guards: guardsOf<IssueContext, keyof typeof conditions, CaseEvent | Switch>(conditions),
  actions,
});

type Change = (context: IssueContext, event: CaseEvent) => Partial<IssueContext>;

/** Changes of the context, each seeing what those before it did. One assignment, for each costs XState a new snapshot. */
export const change = (...applied: readonly Change[]) =>
  issue.assign(({ context, event }) =>
    applied.reduce<Partial<IssueContext>>(
      (changed, apply) => ({ ...changed, ...apply({ ...context, ...changed }, event as CaseEvent) }),
      {},
    ),
  );
export const signal = (type: Switch['type']) => issue.raise({ type });

/** A change of the case's own limit, with the word of it to the timeliness region: one never goes without the other. */
const switchCase =
  (type: Switch['type'], limit: Change) =>
  (...more: readonly Change[]) => [change(limit, ...more), signal(type), deadlines];

/** What starts the case's limit comes after what is known then of the case: its track decides whether it has one. */
export const startCase = (limit: Change, ...known: readonly Change[]) => [
  change(...known, limit),
  signal('START_CLOCK'),
  deadlines,
];
export const pauseCase = switchCase('PAUSE_CLOCK', limits.pauseCaseLimit);
export const resumeCase = switchCase('RESUME_CLOCK', limits.resumeCaseLimit);
export const stopCase = switchCase('STOP_CLOCK', limits.stopLimits);
export const extendCase = switchCase('EXTEND_CLOCK', limits.extendCaseLimit);

/** The formal hand-over to a unit: it answers for the issue from now on, must sign, and its concentrated period runs. */
export const giveToUnit = (startsAt: StartPoint | undefined, ...known: readonly Change[]) =>
  startCase(
    limits.startCaseLimit('concentratedPeriod', startsAt),
    ...known,
    changes.takeFormalTrack,
    changes.giveToUnit,
    limits.countPlanFrom(startsAt),
    limits.startStepLimit('sign', startsAt),
  );

export const newCycle = [
  ...startCase(limits.startCaseLimit('concentratedPeriod', 'newCycle'), changes.openCycle, limits.startRectifying('newCycle')),
  'openCycle' as const,
];

export const apply = [
  ...pauseCase(changes.recordApplication, changes.countEvidence, changes.openClosingReview, limits.startStepLimit('review')),
  'saveResult' as const,
];

export const reportProgress = {
  guard: 'measuresKnown' as const,
  actions: [change(changes.recordProgress, changes.countEvidence), 'saveProgress' as const],
};
