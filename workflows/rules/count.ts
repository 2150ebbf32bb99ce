import type { Calendar } from '../calendar/calendar.js';
import {
  addCalendarDays,
  addMonths,
  calendarDaysBetween,
  type CivilDate,
  dayOfMonth,
  type DayNumber,
  quarterOf,
} from '../calendar/civil-date.js';
import { type CivilDateWalk, type DayInCount, walk } from '../calendar/walk.js';
import type { DeadlineStep } from './deadline.js';
import type { Duration } from './pack.js';
import { monthClipStep, quarterStep } from './steps.js';

/** A limit as a count of days from its start, which is day 0: so many days, all of them or the working ones. */
export interface Count {
  readonly days: number;
  readonly unit: 'workingDays' | 'calendarDays';
  /** How the number of days was come by, where that needs saying. */
  readonly steps: readonly DeadlineStep[];
}

/** The days of a length of time from a date on; months are as many days as lie up to the same day of the later month. */
export function countOf({ value, unit }: Duration, start: CivilDate): Count {
  switch (unit) {
    case 'workingDays':
    case 'calendarDays':
      return { days: value, unit, steps: [] };
    case 'months': {
      const end = addMonths(start, value);
      const clipped = dayOfMonth(end) !== dayOfMonth(start);
      return { ...upTo(end, start), steps: clipped ? [monthClipStep(start, end)] : [] };
    }
  }
}

/** The days up to the end of the quarter after the one that a date lies in. */
export function countToNextQuarterEnd(start: CivilDate): Count {
  const next = quarterOf(addCalendarDays(quarterOf(start).to, 1));
  return { ...upTo(next.to, start), steps: [quarterStep(next)] };
}

/** All days from a date up to another that is not earlier. */
export function upTo(end: CivilDate, start: CivilDate): Count {
  return { days: calendarDaysBetween(start, end), unit: 'calendarDays', steps: [] };
}

/** Goes from the start to the last day of a count, past the days that are paused and those that its unit leaves out. */
export function walkCount(
  start: CivilDate,
  { days, unit }: Pick<Count, 'days' | 'unit'>,
  paused: (day: DayNumber) => boolean,
  calendar: Calendar,
): CivilDateWalk {
  const unpaused = (day: DayNumber): DayInCount => (unit === 'workingDays' ? calendar.inWorkingDays(day) : { role: 'counted' });
  return walk(start, days, (day) => (paused(day) ? { role: 'paused' } : unpaused(day)));
}
