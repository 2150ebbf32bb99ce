import { setup } from 'xstate';
import type { CaseEvent } from '../../kit/definition.js';
import * as changes from './changes.js';
import type { IssueContext, IssueInput } from './context.js';
import { conditions } from './guards.js';
import * as limits from './limits.js';

/** Raised by the lifecycle, heard by the other regions: never sent from outside. */
type Switch = { readonly type: 'START_CLOCK' | 'PAUSE_CLOCK' | 'RESUME_CLOCK' | 'STOP_CLOCK' | 'EXTEND_CLOCK' | 'CLOSE_RECORD' };

type Guards = { [Name in keyof typeof conditions]: (args: { context: IssueContext; event: CaseEvent | Switch }) => boolean };

const guards = Object.fromEntries(
  Object.entries(conditions).map(([name, { holds }]) => [
    name,
    ({ context, event }: { context: IssueContext; event: CaseEvent | Switch }) => holds(context, event as CaseEvent),
  ]),
) as Guards;

const effect = (): void => undefined;
/** What the machine can ask for. Each is only named here; its one handler lives in the engine or in the issue's module. */
const actions = {
  savePaper: effect,
  savePlan: effect,
  saveProgress: effect,
  saveOpinion: effect,
  saveResult: effect,
  closeCycle: effect,
  openCycle: effect,
  saveMerge: effect,
  setDeadlines: effect,
  alert: (_: unknown, _params: { level: string }): void => undefined,
};
export const effects = Object.keys(actions);

export const issue = setup({
  types: {} as { context: IssueContext; events: CaseEvent | Switch; input: IssueInput },
  guards,
  actions,
});

export const change = (apply: (context: IssueContext, event: CaseEvent) => Partial<IssueContext>) =>
  issue.assign(({ context, event }) => apply(context, event as CaseEvent));
export const signal = (type: Switch['type']) => issue.raise({ type });

export const startCase = (clause: limits.Clause) => [change(limits.startCaseLimit(clause)), signal('START_CLOCK')];
export const startStep = (clause: limits.Clause) => change(limits.startStepLimit(clause));
export const pauseCase = [change(limits.pauseCaseLimit), signal('PAUSE_CLOCK')];
export const resumeCase = [change(limits.resumeCaseLimit), signal('RESUME_CLOCK')];
export const stopCase = [change(limits.stopLimits), signal('STOP_CLOCK')];
export const deadlines = 'setDeadlines' as const;
export const newCycle = [
  change(changes.openCycle),
  ...startCase('concentratedPeriod'),
  change(limits.stopStepLimit),
  'openCycle' as const,
  deadlines,
];
export const alert = (level: string) => ({ type: 'alert' as const, params: { level } });

export const addEvidence = [change(changes.countEvidence)];
export const apply = [
  change(changes.recordApplication),
  ...addEvidence,
  'saveResult' as const,
  change(changes.openClosingReview),
  ...pauseCase,
  startStep('review'),
  deadlines,
];

export const reportProgress = {
  guard: 'measuresKnown' as const,
  actions: [change(changes.recordProgress), ...addEvidence, 'saveProgress' as const],
};
