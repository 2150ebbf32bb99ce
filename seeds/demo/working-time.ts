import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import type { Random } from './random.js';

/** A point of working time: a working day, and the how-manieth of its three instants. */
export type Moment = number;

/** First minute of the day and last, for each of the three instants at which something can happen on a working day. */
const spells = [
  [8 * 60 + 40, 11 * 60 + 45],
  [13 * 60 + 40, 17 * 60 + 15],
] as const;

export const momentsOfDay = spells.length;

/**
 * The working time between two dates. People act at three instants of a working day, so that what many of them do then
 * can go into one transaction.
 */
export class WorkingTime {
  private readonly dates: CivilDate[] = [];
  private readonly instants: number[] = [];
  /** The last moment that there is. */
  readonly end: Moment;

  constructor(from: CivilDate, until: CivilDate, random: Random) {
    for (let date = from; date <= until; date = addCalendarDays(date, 1)) {
      if (!officialCalendar.isWorkingDay(date)) continue;
      this.dates.push(date);
      for (const [first, last] of spells) this.instants.push(instantOn(date, random.between(first, last)));
    }
    this.end = this.instants.length - 1;
  }

  /** The first moment of the first working day on or after a date; past the end where there is none. */
  on(date: CivilDate): Moment {
    const day = this.dates.findIndex((candidate) => candidate >= date);
    return (day === -1 ? this.dates.length : day) * momentsOfDay;
  }

  /** A moment so many working days later: on the same day a later one, or the first of the next. */
  after(moment: Moment, days: number, random: Random): Moment {
    if (days === 0) return moment + 1;
    return (this.dayOf(moment) + days) * momentsOfDay + random.between(0, momentsOfDay - 1);
  }

  /** Milliseconds. */
  instant(moment: Moment): number {
    const instant = this.instants[moment];
    if (instant === undefined) throw new Error(`there is no working time at ${moment}`);
    return instant;
  }

  dateOf(moment: Moment): CivilDate {
    const date = this.dates[this.dayOf(moment)];
    if (date === undefined) throw new Error(`there is no working day at ${moment}`);
    return date;
  }

  private dayOf(moment: Moment): number {
    return Math.floor(moment / momentsOfDay);
  }
}

function instantOn(date: CivilDate, minute: number): number {
  return Date.parse(officialCalendar.startOfOfficeDay(date)) + (minute - officeOpens) * 60_000;
}

const officeOpens = Number(officialCalendar.office.opens.slice(0, 2)) * 60 + Number(officialCalendar.office.opens.slice(3));
