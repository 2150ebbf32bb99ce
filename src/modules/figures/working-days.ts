import type { Calendar } from '../../../workflows/calendar/calendar.js';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';

/** Every day of the years that a calendar knows without a gap up to its last, and how many working days there are up to it. */
export interface WorkingDays {
  readonly days: readonly string[];
  readonly working: readonly number[];
}

const known = new WeakMap<Calendar, WorkingDays>();

/** Numbers the working days of a calendar: the difference of two days is how many lie after the one up to the other. */
export function workingDays(calendar: Calendar): WorkingDays {
  const counted = known.get(calendar) ?? count(calendar);
  known.set(calendar, counted);
  return counted;
}

function count(calendar: Calendar): WorkingDays {
  const years = calendar.years.map(({ year }) => year);
  const last = years.at(-1);
  if (last === undefined) return { days: [], working: [] };
  // Over a year that is not known nothing can be counted: what lies before it is left out.
  const first = years.findLast((year) => !years.includes(year - 1)) ?? last;
  const days: string[] = [];
  const working: number[] = [];
  let sum = 0;
  for (let day = `${first}-01-01`; day <= `${last}-12-31`; day = addCalendarDays(day, 1)) {
    if (calendar.isWorkingDay(day)) sum += 1;
    days.push(day);
    working.push(sum);
  }
  return { days, working };
}
