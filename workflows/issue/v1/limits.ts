import { addCalendarDays, quarterOf } from '../../calendar/civil-date.js';
import type { CaseEvent, RunningLimit } from '../../kit/definition.js';
import { isPaused, paused, resumed, running } from '../../kit/step-limit.js';
import type { StartPoint } from '../../rules/pack.js';
import type { IssueContext } from './context.js';

/** The clauses of a rule pack that an issue's life refers to. */
export type Clause = 'sign' | 'plan' | 'planReview' | 'review' | 'immediateFix' | 'concentratedPeriod' | 'checkIn' | 'revisit';

/** @param startsAt what started it, where that is not what the clause itself says */
const started = (clause: Clause, at: string, startsAt?: StartPoint): RunningLimit => ({
  ...running(clause, at),
  ...(startsAt !== undefined && { startsAt }),
});

/** Starts the case's own limit anew. What is kept up in the long term has no end date, so none. source: product §2, the three tracks */
export const startCaseLimit =
  (clause: Clause, startsAt?: StartPoint) =>
  ({ track }: IssueContext, event: CaseEvent) => ({
    caseLimit: track === 'longTerm' ? null : started(clause, event.at, startsAt),
    overdueLevel: 0,
    warningLevel: 0,
  });

/** Starts the clock of whoever's turn it is. */
export const startStepLimit = (clause: Clause, startsAt?: StartPoint) => (_: IssueContext, event: CaseEvent) => ({
  stepLimit: started(clause, event.at, startsAt),
});

/** The plan's limit will be counted from now on, though the unit has still to sign: a late receipt wins no time. */
export const countPlanFrom = (startsAt?: StartPoint) => (_: IssueContext, event: CaseEvent) => ({
  planStart: { at: event.at, ...(startsAt !== undefined && { startsAt }) },
});

/** The unit has signed: its plan's limit has been counted since the hand-over. source: product §4, 15 working days from the feedback */
export function startPlanLimit({ planStart }: IssueContext, event: CaseEvent): Partial<IssueContext> {
  return { stepLimit: started('plan', planStart?.at ?? event.at, planStart?.startsAt) };
}

/** While an issue is rectified its case's limit is enough, unless it is kept up in the long term: then a report is due each quarter. */
export const startRectifying =
  (startsAt: StartPoint) =>
  ({ track }: IssueContext, event: CaseEvent): Partial<IssueContext> => ({
    stepLimit: track === 'longTerm' ? started('checkIn', event.at, startsAt) : null,
  });

/** Planning a revisit does not put it off: the limit that runs since the closing stays, where one does. */
export const keepRevisitLimit = (context: IssueContext, event: CaseEvent): Partial<IssueContext> =>
  context.stepLimit?.clause === 'revisit' ? {} : startStepLimit('revisit', 'revisitPlan')(context, event);

/** A late check-in leaves no quarter out: the next one is counted from the end of the quarter that it was due in. */
export function startNextCheckIn(context: IssueContext, event: CaseEvent): Partial<IssueContext> {
  const last = context.stepLimit;
  if (last === null) return startStepLimit('checkIn', 'lastReport')(context, event);
  const due = quarterOf(addCalendarDays(quarterOf(last.startedAt.slice(0, 10)).to, 1)).to;
  const late = event.at.slice(0, 10) > due;
  return {
    stepLimit: late
      ? started('checkIn', `${due}T23:59:59.999+08:00`, 'lastReportDue')
      : started('checkIn', event.at, 'lastReport'),
  };
}

export const stopStepLimit = (): Partial<IssueContext> => ({ stepLimit: null });
export const stopLimits = (): Partial<IssueContext> => ({ caseLimit: null, stepLimit: null });

/** The ball is with a reviewer: the case's limit stands still. A second pause inside the first changes nothing. */
export function pauseCaseLimit({ caseLimit }: IssueContext, event: CaseEvent): Partial<IssueContext> {
  if (caseLimit === null || isPaused(caseLimit)) return {};
  return { caseLimit: paused(caseLimit, event.at) };
}

/** The ball is back with the unit. */
export function resumeCaseLimit({ caseLimit }: IssueContext, event: CaseEvent): Partial<IssueContext> {
  if (caseLimit === null || !isPaused(caseLimit)) return {};
  return { caseLimit: resumed(caseLimit, event.at) };
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
