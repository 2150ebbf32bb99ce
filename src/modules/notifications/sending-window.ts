import type { Calendar } from '../../../workflows/calendar/calendar.js';
import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';

/** When a person does not want to be disturbed, beside the nights and rest days on which nobody is. */
export interface OwnRest {
  /** `HH:MM` of the office's clock; from the later to the earlier runs over midnight. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  /** Days of their own. */
  readonly restDays: readonly CivilDate[];
}

export const noOwnRest: OwnRest = { quietFrom: null, quietTo: null, restDays: [] };

/** The first instant at which something may be sent; or the year whose calendar must be loaded before anybody can say. */
export type Opening = { readonly at: Date } | { readonly awaitsYear: number };

/** Nobody rests longer than this; whoever seems to has no office hours left at all. */
const farthestDays = 1_000;

/**
 * The first instant from `from` on at which a person may be disturbed outside the inbox: in office hours of a working day, outside
 * their own quiet hours and rest days. Office hours end before the minute in which the office closes.
 *
 * @throws Error where quiet hours leave nothing of the office's day
 */
export function openingFrom(from: Date, calendar: Calendar, rest: OwnRest = noOwnRest): Opening {
  const { opens, closes, offset } = calendar.office;
  const free = minutesOutside(minuteOf(opens), minuteOf(closes), rest);
  let date = calendar.civilDateOf(from.toISOString());
  // The minute that has begun still counts: what is due in it goes now.
  let earliest = Math.floor((from.getTime() - instantAt(date, 0, offset)) / 60_000);
  try {
    for (let day = 0; day < farthestDays; day++, date = addCalendarDays(date, 1), earliest = 0) {
      if (!calendar.isWorkingDay(date) || rest.restDays.includes(date)) continue;
      const minute = free.find((candidate) => candidate >= earliest);
      if (minute !== undefined) return { at: new Date(Math.max(instantAt(date, minute, offset), from.getTime())) };
    }
  } catch (error) {
    if (error instanceof CalendarYearMissingError) return { awaitsYear: error.year };
    throw error;
  }
  throw new Error('these quiet hours leave no time in which anything could be sent');
}

/** Whether something may be sent at an instant; not where the calendar of its year is missing. */
export function isOpen(at: Date, calendar: Calendar, rest: OwnRest = noOwnRest): boolean {
  const opening = openingFrom(at, calendar, rest);
  return 'at' in opening && opening.at.getTime() === at.getTime();
}

/** Whether quiet hours leave at least some of the office's day. */
export function leavesTime(rest: Pick<OwnRest, 'quietFrom' | 'quietTo'>, { opens, closes }: Calendar['office']): boolean {
  return minutesOutside(minuteOf(opens), minuteOf(closes), { ...rest, restDays: [] }).length > 0;
}

/** The minutes of the office's day outside quiet hours, ascending. */
function minutesOutside(opens: number, closes: number, { quietFrom, quietTo }: OwnRest): number[] {
  const minutes = Array.from({ length: closes - opens }, (_, index) => opens + index);
  if (quietFrom === null || quietTo === null) return minutes;
  const [from, to] = [minuteOf(quietFrom), minuteOf(quietTo)];
  const quiet = (minute: number) => (from <= to ? minute >= from && minute < to : minute >= from || minute < to);
  return minutes.filter((minute) => !quiet(minute));
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

function instantAt(date: CivilDate, minute: number, offset: string): number {
  return Date.parse(`${date}T00:00:00${offset}`) + minute * 60_000;
}
