import type { Calendar } from '../calendar/calendar.js';
import { addCalendarDays, type CivilDate, type DayNumber } from '../calendar/civil-date.js';
import type { Instant } from '../calendar/instant.js';
import type { CivilDateWalk } from '../calendar/walk.js';
import { type Count, countOf, countToNextQuarterEnd, upTo, walkCount } from './count.js';
import type { DeadlineExplanation, DeadlineStep } from './deadline.js';
import { ClauseMissingError } from './errors.js';
import type { ClauseId, Duration, LimitClause, PeriodicClause, RestDayRule, RulePack, StartPoint, WindowClause } from './pack.js';
import { daysPaused, type Pause, pausedSince } from './pauses.js';
import * as step from './steps.js';

/** All that a limit depends on: the rule and the events, never a remainder that somebody stored. */
export interface LimitInput {
  readonly pack: RulePack;
  readonly clause: ClauseId;
  /** The event that set the clock going. For the next `checkIn`, the `dueAt` of the last one. */
  readonly startedAt: Instant;
  /** What that event was, where it is not the one that the clause names. */
  readonly startsAt?: StartPoint;
  readonly pauses?: readonly Pause[];
  /** The date that the office granted instead. */
  readonly extendedTo?: CivilDate | null;
  /** When it was granted: given, each day paused since moves the granted date on by one; absent, that date is fixed. */
  readonly extendedAt?: Instant | null;
}

/**
 * Works out when a limit runs out, and tells how.
 *
 * The day of the start is day 0; the limit is the last of the days that count after it, at the close of office. Working days are those
 * of the calendar; months are as many days as lie up to the same day of the later month (31 January + 1 month: the last of February),
 * all of which count, so a month limit may end on a rest day: the pack's `restDay` says whether it is then moved. Paused days don't
 * count (see `daysPaused`). An extension never shortens a limit, and the original one stays a step.
 *
 * @throws ClauseMissingError if the pack has no such clause
 * @throws CalendarYearMissingError if a working day of a year that is not loaded would have to be known
 */
export function computeLimit(input: LimitInput, calendar: Calendar): DeadlineExplanation {
  const { pack, startedAt, pauses = [] } = input;
  const clause = pack.clauses[input.clause];
  if (!clause) throw new ClauseMissingError(pack.name, input.clause);

  const days: Days = { start: calendar.civilDateOf(startedAt), paused: daysPaused(pauses, calendar), calendar };
  const opening = 'from' in clause ? openingOf(clause.from, days) : undefined;
  const original = originalOf(clause, pack.restDay, days);
  const extended = extensionOf(input, original.date, days);
  const { date } = extended ?? original;
  const dueAt = calendar.endOfOfficeDay(date);
  const since = pausedSince(pauses, dueAt);

  return {
    dueAt,
    originalDueAt: calendar.endOfOfficeDay(original.date),
    ...(opening && { notBefore: opening.date }),
    ...(since && { pausedSince: since }),
    rule: { pack: pack.name, version: pack.version, clause: input.clause, source: clause.source },
    start: startedAt,
    steps: [
      step.startStep(input.startsAt ?? clause.startsAt, startedAt, days.start),
      ...(opening?.steps ?? []),
      ...original.steps,
      ...(extended?.steps ?? []),
      ...(since ? [step.pausedSinceStep(calendar.civilDateOf(since), since)] : []),
      step.endOfOfficeDayStep(date, dueAt, calendar.office.timeZone),
    ],
  };
}

/** What every count of one limit goes by. */
interface Days {
  readonly start: CivilDate;
  readonly paused: (day: DayNumber) => boolean;
  readonly calendar: Calendar;
}

/** A date of the limit, and the steps that led to it. */
interface Reached {
  readonly date: CivilDate;
  readonly steps: readonly DeadlineStep[];
}

function originalOf(clause: LimitClause | WindowClause | PeriodicClause, restDay: RestDayRule, days: Days): Reached {
  const length = lengthOf(clause);
  const count = length ? countOf(length, days.start) : countToNextQuarterEnd(days.start);
  const walk = walkCount(days.start, count, days.paused, days.calendar);
  const moved = restDay === 'nextWorkingDay' ? pastRestDays(walk.end, days) : undefined;
  return {
    date: moved?.date ?? walk.end,
    steps: [...count.steps, ...runSteps(walk, count.unit, days), step.lastDayStep(length, walk.end), ...(moved?.steps ?? [])],
  };
}

function openingOf(length: Duration, days: Days): Reached {
  const { end } = walkCount(days.start, countOf(length, days.start), days.paused, days.calendar);
  return { date: end, steps: [step.notBeforeStep(length, end)] };
}

function extensionOf({ extendedTo, extendedAt }: LimitInput, original: CivilDate, days: Days): Reached | undefined {
  if (!extendedTo) return undefined;
  const grantedOn = extendedAt ? days.calendar.civilDateOf(extendedAt) : extendedTo;
  const from = grantedOn < extendedTo ? grantedOn : extendedTo;
  const count = upTo(extendedTo, from);
  const walk = walkCount(from, count, days.paused, days.calendar);
  const later = walk.end > original;
  return {
    date: later ? walk.end : original,
    steps: [
      step.originalDueAtStep(original, days.calendar.endOfOfficeDay(original)),
      later ? step.extensionStep(extendedTo) : step.extensionTooShortStep(extendedTo, original),
      ...runSteps(walk, count.unit, days),
    ],
  };
}

function pastRestDays(date: CivilDate, days: Days): Reached | undefined {
  if (days.calendar.isWorkingDay(date)) return undefined;
  const { end } = walkCount(date, { days: 1, unit: 'workingDays' }, days.paused, days.calendar);
  return { date: end, steps: [step.restDayMovedStep(date, end)] };
}

function runSteps({ runs }: CivilDateWalk, unit: Count['unit'], { calendar }: Days): DeadlineStep[] {
  return runs.map((run) => {
    const workingDays = () => calendar.workingDaysBetween(addCalendarDays(run.from, -1), run.to);
    return step.runStep(run, run.role === 'paused' && unit === 'workingDays' ? workingDays() : run.days, unit);
  });
}

/** The length of a limit; a duty of every quarter has none of its own. */
function lengthOf(clause: LimitClause | WindowClause | PeriodicClause): Duration | undefined {
  if ('every' in clause) return undefined;
  return 'to' in clause ? clause.to : clause.value;
}
