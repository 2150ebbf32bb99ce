import { addCalendarDays, quarterOf } from '../../calendar/civil-date.js';
import type { CaseEvent, RunningLimit } from '../../kit/definition.js';
import type { IssueContext } from './context.js';

/** The clauses of a rule pack that an issue's life refers to. */
export type Clause = 'sign' | 'plan' | 'planReview' | 'review' | 'immediateFix' | 'concentratedPeriod' | 'checkIn' | 'revisit';

const started = (clause: Clause, at: string): RunningLimit => ({
  clause,
  startedAt: at,
  pauses: [],
  extendedTo: null,
  extendedAt: null,
});

/** Starts the case's own limit anew. */
export const startCaseLimit = (clause: Clause) => (_: IssueContext, event: CaseEvent) => ({
  caseLimit: started(clause, event.at),
  overdueLevel: 0,
  warningLevel: 0,
});

/** Starts the clock of whoever's turn it is. */
export const startStepLimit = (clause: Clause) => (_: IssueContext, event: CaseEvent) => ({
  stepLimit: started(clause, event.at),
});

/** Planning a revisit does not put it off: the limit that runs since the closing stays, where one does. */
export const keepRevisitLimit = (context: IssueContext, event: CaseEvent): Partial<IssueContext> =>
  context.stepLimit?.clause === 'revisit' ? {} : startStepLimit('revisit')(context, event);

/** A late check-in leaves no quarter out: the next one is counted from the end of the quarter that it was due in. */
export function startNextCheckIn(context: IssueContext, event: CaseEvent): Partial<IssueContext> {
  const last = context.stepLimit;
  if (last === null) return startStepLimit('checkIn')(context, event);
  const due = quarterOf(addCalendarDays(quarterOf(last.startedAt.slice(0, 10)).to, 1)).to;
  const late = event.at.slice(0, 10) > due;
  return { stepLimit: started('checkIn', late ? `${due}T23:59:59.999+08:00` : event.at) };
}

export const stopStepLimit = (): Partial<IssueContext> => ({ stepLimit: null });
export const stopLimits = (): Partial<IssueContext> => ({ caseLimit: null, stepLimit: null });

/** The ball is with a reviewer: the case's limit stands still. A second pause inside the first changes nothing. */
export function pauseCaseLimit({ caseLimit }: IssueContext, event: CaseEvent): Partial<IssueContext> {
  if (caseLimit === null || isPaused(caseLimit)) return {};
  return { caseLimit: { ...caseLimit, pauses: [...caseLimit.pauses, { from: event.at, to: null }] } };
}

/** The ball is back with the unit. */
export function resumeCaseLimit({ caseLimit }: IssueContext, event: CaseEvent): Partial<IssueContext> {
  if (caseLimit === null || !isPaused(caseLimit)) return {};
  const pauses = caseLimit.pauses.map((pause) => (pause.to === null ? { ...pause, to: event.at } : pause));
  return { caseLimit: { ...caseLimit, pauses } };
}

/** The office grants what was asked for: a new limit, the old one stays known. */
export function extendCaseLimit(
  { caseLimit, extensionRequest, extensions }: IssueContext,
  event: CaseEvent,
): Partial<IssueContext> {
  if (caseLimit === null || extensionRequest === null) return {};
  return {
    caseLimit: { ...caseLimit, extendedTo: extensionRequest.newDate, extendedAt: event.at },
    extensions: extensions + 1,
    extensionRequest: null,
    overdueLevel: 0,
    warningLevel: 0,
  };
}

export const isPaused = (limit: RunningLimit): boolean => limit.pauses.some((pause) => pause.to === null);
