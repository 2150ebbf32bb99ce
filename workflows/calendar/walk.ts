import type { Label } from '../kit/words.js';
import { type CivilDate, dateOf, dayNumber, type DayNumber } from './civil-date.js';

/**
 * What a day is to a count of days.
 *
 * - `counted`: counts, and there is nothing to say about it
 * - `makeUpDay`: a weekend day that an official notice made a working day; counts
 * - `restDays`: a weekend day or a holiday; does not count
 * - `paused`: the clock stood still; does not count, whatever the day is otherwise
 */
export type DayRole = 'counted' | 'makeUpDay' | 'restDays' | 'paused';

export interface DayInCount {
  readonly role: DayRole;
  /** The holiday that the day is part of, or that it makes up for. */
  readonly holiday?: Label;
}

/** Neighbouring days of a walk about which there is the same to say. */
export interface WalkRun {
  readonly role: Exclude<DayRole, 'counted'>;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly holidays: readonly Label[];
}

/** A count of days with everything that happened on the way, in the order of the walk. */
export interface CivilDateWalk {
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly runs: readonly WalkRun[];
}

/**
 * Goes from day to day until `count` days have counted; the start is day 0 and never counts itself.
 * A negative count goes backward, a count of 0 stays where it is.
 */
export function walk(start: CivilDate, count: number, lookAt: (day: DayNumber) => DayInCount): CivilDateWalk {
  const stride = Math.sign(count);
  const runs: Run[] = [];
  let day = dayNumber(start);
  for (let left = Math.abs(count); left > 0;) {
    day += stride;
    const { role, holiday } = lookAt(day);
    if (role === 'counted' || role === 'makeUpDay') left -= 1;
    if (role !== 'counted') note(runs, role, day, holiday);
  }
  return { start, end: dateOf(day), runs: runs.map(told) };
}

interface Run {
  readonly role: WalkRun['role'];
  readonly holidays: Label[];
  readonly first: DayNumber;
  last: DayNumber;
}

function note(runs: Run[], role: WalkRun['role'], day: DayNumber, holiday: Label | undefined): void {
  let run = runs.at(-1);
  if (run?.role !== role || Math.abs(day - run.last) > 1) {
    run = { role, holidays: [], first: day, last: day };
    runs.push(run);
  }
  run.last = day;
  if (holiday && !run.holidays.some((known) => known.zh === holiday.zh)) run.holidays.push(holiday);
}

function told({ role, holidays, first, last }: Run): WalkRun {
  const [from, to] = first <= last ? [first, last] : [last, first];
  return { role, from: dateOf(from), to: dateOf(to), days: to - from + 1, holidays };
}
