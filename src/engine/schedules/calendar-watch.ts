import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Calendar } from '../../../workflows/calendar/calendar.js';
import type { WarningLevel } from '../../../workflows/rules/pack.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { words, type Words } from '../../platform/words/words.js';
import { civilDate } from '../instants.js';
import { Calendars } from '../rules/calendars.js';
import { Schedules } from './schedules.js';

/** The State Council publishes a year's notice in the November before, in most years. */
const askedForFrom = '11-01';
const lastMonthFrom = '12-01';

/** A year whose calendar is missed, and how pressing that is: at the end of a year, in its last month, once it has begun. */
export interface MissingCalendar {
  readonly year: number;
  readonly level: WarningLevel;
  readonly text: Words;
}

/** Tells somebody of a missing calendar, in the unit of work of the watch's own run. */
export type MissingCalendarTeller = (unit: UnitOfWork, missing: MissingCalendar) => Promise<void>;

/** That next year's calendar is not loaded though it is time; undefined where all is well. */
export function missingCalendar(now: Date, calendar: Calendar): MissingCalendar | undefined {
  const today = civilDate(now);
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) >= askedForFrom ? thisYear + 1 : thisYear;
  if (calendar.years.some((known) => known.year === year)) return undefined;
  return {
    year,
    level: year === thisYear ? 'overdue1' : today.slice(5) >= lastMonthFrom ? 'dueVerySoon' : 'dueSoon',
    text: words(
      `${year}年的工作日历尚未载入：涉及该年的期限和任务将一直等待。请载入国务院办公厅的节假日安排通知。`,
      `The working-day calendar of ${year} is not loaded: limits and schedules that need it wait. Load that year's holiday notice.`,
    ),
  };
}

/** Reminds those who run the product of next year's calendar, before limits begin to wait for it. */
@Injectable()
export class CalendarWatch implements OnModuleInit {
  private readonly logger = new Logger('Calendar');
  private readonly tellers: MissingCalendarTeller[] = [];

  constructor(
    private readonly schedules: Schedules,
    private readonly calendars: Calendars,
  ) {}

  /** Has somebody told at each look that finds a calendar missing; to be called while modules initialise. */
  whenMissing(teller: MissingCalendarTeller): void {
    this.tellers.push(teller);
  }

  onModuleInit(): void {
    this.schedules.handle('calendar-watch', async (unit) => {
      const missing = missingCalendar(unit.now, this.calendars.current());
      if (missing === undefined) return undefined;
      this.logger.warn(`${missing.text.zh} ${missing.text.en}`);
      for (const tell of this.tellers) await tell(unit, missing);
      return { note: missing.text };
    });
  }
}
