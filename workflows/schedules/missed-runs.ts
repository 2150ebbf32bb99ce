import type { Calendar } from '../calendar/calendar.js';
import { CalendarYearMissingError } from '../calendar/errors.js';
import { compareInstants, type Instant } from '../calendar/instant.js';
import { label, type Label } from '../kit/words.js';
import { nextRun, type ScheduleRule } from './rule.js';

/**
 * What becomes of runs whose instant passed while nothing ran.
 *
 * - `runEach`: each is made up for, in order: none may be left out
 * - `runOnceLate`: the last of them is made up for, and stands for the earlier ones
 * - `skip`: what is late on its own day is still done; a run whose day is over, or whose successor is due, is left out
 */
export const missedPolicies = {
  runEach: label('逐次补行', 'each is made up for'),
  runOnceLate: label('只补最近一次', 'one is made up for'),
  skip: label('过日不补', 'left out once its day is over'),
} as const satisfies Record<string, Label>;
export type MissedPolicy = keyof typeof missedPolicies;

/** Runs that will not be made, from the first to the last, and why. */
export interface LeftOut {
  readonly first: Instant;
  readonly reason: Label;
}

/** What is to be done about a schedule that is due. */
export interface Settlement {
  /** The instant whose run is to be made now; null where none is. */
  readonly run: Instant | null;
  readonly leftOut: LeftOut | null;
  /** The instant that the schedule counts on from. */
  readonly settled: Instant;
}

/** Decides about a schedule that has been due since an instant. */
export function settle(policy: MissedPolicy, rule: ScheduleRule, due: Instant, now: Instant, calendar: Calendar): Settlement {
  if (policy === 'runEach') return { run: due, leftOut: null, settled: due };
  const { last, before, count } = lastDue(rule, due, now, calendar);
  const dayIsOver = calendar.civilDateOf(now) > calendar.civilDateOf(last);
  if (policy === 'skip' && dayIsOver) return { run: null, leftOut: leftOutOf(due, last, count, dayOver), settled: last };
  const leftOut = before === null ? null : leftOutOf(due, before, count - 1, replaced(last));
  return { run: last, leftOut, settled: last };
}

/** The last instant of a rule up to now, the one before it, and how many there are from the first on. */
function lastDue(rule: ScheduleRule, due: Instant, now: Instant, calendar: Calendar) {
  let [last, before, count]: [Instant, Instant | null, number] = [due, null, 1];
  for (;;) {
    const next = nextKnown(rule, last, calendar);
    if (next === null || compareInstants(next, now) > 0) return { last, before, count };
    [last, before, count] = [next, last, count + 1];
  }
}

/** The calendar may end before the present: then the last run that is known counts. */
function nextKnown(rule: ScheduleRule, after: Instant, calendar: Calendar): Instant | null {
  try {
    return nextRun(rule, after, calendar);
  } catch (error) {
    if (error instanceof CalendarYearMissingError) return null;
    throw error;
  }
}

const dayOver = label('当日已过，不再补行', 'its day is over');
const replaced = (by: Instant) => label(`由 ${wall(by)} 的一次代替`, `the run of ${wall(by)} stands for it`);

function leftOutOf(first: Instant, last: Instant, count: number, reason: Label): LeftOut {
  if (count === 1) return { first, reason };
  return {
    first,
    reason: label(
      `${wall(first)} 至 ${wall(last)} 共 ${count} 次未行：${reason.zh}`,
      `${count} runs from ${wall(first)} to ${wall(last)}: ${reason.en}`,
    ),
  };
}

const wall = (instant: Instant) => instant.slice(0, 16).replace('T', ' ');
