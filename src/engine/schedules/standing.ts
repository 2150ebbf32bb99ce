import type { Calendar } from '../../../workflows/calendar/calendar.js';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { nextRun, type ScheduleRule } from '../../../workflows/schedules/rule.js';
import { instantText } from '../instants.js';
import type { Standing } from './schedules.repository.js';

/** Where a schedule stands that counts on from an instant; a year that the calendar lacks is waited for, never guessed at. */
export function standingFrom(rule: ScheduleRule, from: Date, calendar: Calendar): Standing {
  try {
    return { counted_from: from, next_at: new Date(nextRun(rule, instantText(from), calendar)), awaits_year: null };
  } catch (error) {
    if (error instanceof CalendarYearMissingError) return { counted_from: from, next_at: null, awaits_year: error.year };
    throw error;
  }
}
