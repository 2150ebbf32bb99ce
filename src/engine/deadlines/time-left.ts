import { Injectable } from '@nestjs/common';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { Clock } from '../../platform/clock/clock.js';
import type { CaseRow } from '../cases/case-row.js';
import { civilDate, optionalInstant } from '../instants.js';
import { Calendars } from '../rules/calendars.js';

const runs = ['onTrack', 'dueSoon', 'dueVerySoon', 'overdue'] as const;
const dayMs = 86_400_000;
const mondayEpochDay = 4;

/** The instant of the next limit that presses, over `cases c`: a limit that stands still or has ended presses nobody. */
export const pressingSql = `least(c.step_due_at, CASE WHEN c.timeliness IN (${runs.map((each) => `'${each}'`).join(', ')}) THEN c.due_at END)`;

/** When something falls due, as people plan by it; a week begins on Monday, days are those of Asia/Shanghai. */
export const dueTimes = ['overdue', 'today', 'thisWeek', 'later', 'undated'] as const;
export type DueTime = (typeof dueTimes)[number];

/** What presses a case: the next of its limits that runs. */
export interface Pressure {
  /** Null where no limit runs. */
  readonly nextDueAt: string | null;
  /** Working days after today up to and including that day: 0 on the day itself, negative once it has passed; null where a calendar year is missing. */
  readonly workingDaysLeft: number | null;
}

/** Counts the time that is left to cases, by the calendar in force and the product's clock. */
@Injectable()
export class TimeLeft {
  constructor(
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** The next limit of a case that runs, with the working days left until it. */
  of(row: CaseRow): Pressure {
    const next = pressing(row);
    return { nextDueAt: optionalInstant(next), workingDaysLeft: next === null ? null : this.workingDays(next) };
  }

  /** When the next limit of a case falls due. */
  dueTime(row: CaseRow): DueTime {
    const next = pressing(row);
    if (next === null) return 'undated';
    const now = this.clock.now();
    if (next < now) return 'overdue';
    const today = epochDay(now);
    const day = epochDay(next);
    if (day === today) return 'today';
    const sunday = today + 6 - ((((today - mondayEpochDay) % 7) + 7) % 7);
    return day <= sunday ? 'thisWeek' : 'later';
  }

  private workingDays(until: Date): number | null {
    try {
      return this.calendars.current().workingDaysBetween(civilDate(this.clock.now()), civilDate(until));
    } catch (error) {
      if (error instanceof CalendarYearMissingError) return null;
      throw error;
    }
  }
}

const epochDay = (instant: Date): number => Date.parse(civilDate(instant)) / dayMs;

function pressing({ stepDueAt, dueAt, timeliness }: CaseRow): Date | null {
  const ofCase = runs.some((each) => each === timeliness) ? dueAt : null;
  if (stepDueAt === null || ofCase === null) return stepDueAt ?? ofCase;
  return stepDueAt < ofCase ? stepDueAt : ofCase;
}
