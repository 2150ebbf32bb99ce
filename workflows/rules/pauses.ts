import type { Calendar } from '../calendar/calendar.js';
import { dayNumber, type DayNumber } from '../calendar/civil-date.js';
import { compareInstants, type Instant } from '../calendar/instant.js';
import { PauseInvalidError } from './errors.js';

/** A time during which the clock stands still because somebody else has the ball; without an end it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant | null;
}

/**
 * Tells which days the pauses took out of a limit: those at the close of whose office day the clock stood still.
 *
 * So a pause within one office day takes nothing, one from Monday to Wednesday afternoon takes Monday and Tuesday, a day is never
 * taken twice, a limit that had run out before the pause stays run out, and no limit ends before the clock goes on again.
 * A pause without an end takes nothing yet.
 */
export function daysPaused(pauses: readonly Pause[], calendar: Calendar): (day: DayNumber) => boolean {
  const spans = pauses.flatMap(({ from, to }) => {
    if (!to) return [];
    if (compareInstants(to, from) < 0) throw new PauseInvalidError(from, to);
    return [{ first: firstDayClosingAt(from, calendar), firstAfter: firstDayClosingAt(to, calendar) }];
  });
  return (day) => spans.some(({ first, firstAfter }) => first <= day && day < firstAfter);
}

/** Since when the clock stands still, if it does and the limit had not run out by then. */
export function pausedSince(pauses: readonly Pause[], dueAt: Instant): Instant | undefined {
  return pauses.find(({ from, to }) => !to && compareInstants(from, dueAt) <= 0)?.from;
}

/** The first day whose office closes at or after an instant. */
function firstDayClosingAt(instant: Instant, calendar: Calendar): DayNumber {
  const date = calendar.civilDateOf(instant);
  return dayNumber(date) + (compareInstants(instant, calendar.endOfOfficeDay(date)) > 0 ? 1 : 0);
}
