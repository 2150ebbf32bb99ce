import type { Label } from '../kit/words.js';
import { type CalendarYear, daysOff } from './calendar-year.js';
import * as civil from './civil-date.js';
import type { CivilDate, DayNumber, Quarter } from './civil-date.js';
import { CalendarYearMissingError } from './errors.js';
import { epochSeconds, type Instant, offsetSeconds } from './instant.js';
import shanghaiOffice from './office.json' with { type: 'json' };
import { type CivilDateWalk, type DayInCount, walk } from './walk.js';

/** When an office is open, in a zone whose offset never changes: China has had no summer time since 1991. */
export interface OfficeHours {
  readonly timeZone: string;
  /** `+08:00` */
  readonly offset: string;
  /** `HH:MM` */
  readonly opens: string;
  readonly closes: string;
}

interface NoticedDay {
  readonly role: 'restDays' | 'makeUpDay';
  readonly holiday: Label;
}

const weekday: DayInCount = { role: 'counted' };
const weekend: DayInCount = { role: 'restDays' };

/**
 * The working days of the years that are loaded, and the arithmetic of dates.
 *
 * Every count leaves out the day it starts from (当日不计): one working day after a Friday is the next working day.
 * Whatever needs to know a working day of a year that is not loaded throws CalendarYearMissingError; months, quarters and calendar
 * days need no year. The last days of December can still be changed by the next year's notice.
 */
export class Calendar {
  private constructor(
    readonly years: readonly CalendarYear[],
    readonly office: OfficeHours,
    private readonly loaded: ReadonlySet<number>,
    private readonly noticed: ReadonlyMap<DayNumber, NoticedDay>,
  ) {}

  /** A calendar of these years; of several versions of a year the highest holds, and of equal ones the last given. */
  static from(years: readonly CalendarYear[], office: OfficeHours = shanghaiOffice): Calendar {
    const inForce = new Map<number, CalendarYear>();
    for (const year of years) {
      if (year.version >= (inForce.get(year.year)?.version ?? 0)) inForce.set(year.year, year);
    }
    const inOrder = [...inForce.values()].sort((first, second) => first.year - second.year);
    return new Calendar(inOrder, office, new Set(inForce.keys()), new Map(inOrder.flatMap(noticedDays)));
  }

  /** What a day is to a count of working days, and which holiday has to do with it. */
  inWorkingDays(day: DayNumber): DayInCount {
    const year = civil.yearOf(day);
    if (!this.loaded.has(year)) throw new CalendarYearMissingError(year);
    return this.noticed.get(day) ?? (civil.isWeekend(day) ? weekend : weekday);
  }

  isWorkingDay(date: CivilDate): boolean {
    return this.inWorkingDays(civil.dayNumber(date)).role !== 'restDays';
  }

  /** The n-th working day after a date, or before it if n is negative, with the rest days skipped and the make-up days counted. */
  addWorkingDays(start: CivilDate, n: number): CivilDateWalk {
    return walk(start, n, (day) => this.inWorkingDays(day));
  }

  /** How many working days lie after `from` up to and including `to`; if `to` is earlier, minus those from `to` to before `from`. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number {
    if (to < from) return -this.workingDaysIn(civil.dayNumber(to), civil.dayNumber(from) - 1);
    return this.workingDaysIn(civil.dayNumber(from) + 1, civil.dayNumber(to));
  }

  /** See `addMonths`: a month that lacks the day gives its last one. */
  addMonths(date: CivilDate, months: number): CivilDate {
    return civil.addMonths(date, months);
  }

  addCalendarDays(date: CivilDate, days: number): CivilDate {
    return civil.addCalendarDays(date, days);
  }

  quarterOf(date: CivilDate): Quarter {
    return civil.quarterOf(date);
  }

  /** The date that the office's wall calendar shows at an instant. */
  civilDateOf(instant: Instant): CivilDate {
    return civil.dateOf(Math.floor((epochSeconds(instant) + offsetSeconds(this.office.offset)) / 86_400));
  }

  /** The instant at which the office opens on a date. */
  startOfOfficeDay(date: CivilDate): Instant {
    return this.at(date, this.office.opens);
  }

  /** The instant at which the office closes on a date, and a limit of that date runs out. */
  endOfOfficeDay(date: CivilDate): Instant {
    return this.at(date, this.office.closes);
  }

  private at(date: CivilDate, time: string): Instant {
    return `${civil.dateOf(civil.dayNumber(date))}T${time}:00${this.office.offset}`;
  }

  private workingDaysIn(first: DayNumber, last: DayNumber): number {
    let count = 0;
    for (let day = first; day <= last; day += 1) {
      if (this.inWorkingDays(day).role !== 'restDays') count += 1;
    }
    return count;
  }
}

function noticedDays({ holidays }: CalendarYear): [DayNumber, NoticedDay][] {
  return holidays.flatMap((holiday) => [
    ...daysOff(holiday).map((day): [DayNumber, NoticedDay] => [day, { role: 'restDays', holiday: holiday.name }]),
    ...holiday.makeUpDays.map((day): [DayNumber, NoticedDay] => [
      civil.dayNumber(day),
      { role: 'makeUpDay', holiday: holiday.name },
    ]),
  ]);
}
