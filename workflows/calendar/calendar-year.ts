import type { Label } from '../kit/words.js';
import {
  bothLanguages,
  checked,
  type Fault,
  fault,
  integer,
  list,
  object,
  optional,
  type Reader,
  text,
} from '../schema/schema.js';
import { type CivilDate, dateOf, dayNumber, type DayNumber, isWeekend } from './civil-date.js';
import { CalendarYearInvalidError, CivilDateInvalidError } from './errors.js';

/**
 * What the State Council's notice of one year orders, as the notice puts it: each holiday with its days off and the weekend days
 * worked instead. All days that it does not speak of are as the week has them.
 */
export interface CalendarYear {
  readonly year: number;
  /** A changed notice (2020's longer Spring Festival) is the same year in a higher version; the highest loaded one holds. */
  readonly version: number;
  /** Titles and numbers of the notices. */
  readonly notices: readonly string[];
  /** Where the data was taken from, if not typed from the notice itself. */
  readonly extractedFrom?: string;
  readonly holidays: readonly HolidayPeriod[];
}

/** Days off in one piece, from the first to the last inclusive; weekend days among them included. */
export interface HolidayPeriod {
  readonly name: Label;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Weekend days worked for it (调休上班). */
  readonly makeUpDays: readonly CivilDate[];
}

/**
 * Reads a year's data, shipped or loaded later.
 *
 * @throws CalendarYearInvalidError with the path of every fault
 */
export function validateCalendarYear(data: unknown): CalendarYear {
  const reading = calendarYear(data, '');
  if ('faults' in reading) throw new CalendarYearInvalidError(reading.faults);
  return reading.value;
}

/** Reads a date of the calendar, `YYYY-MM-DD`. */
export const civilDate: Reader<CivilDate> = checked(text, (date, path) => {
  try {
    dayNumber(date);
    return [];
  } catch (error) {
    if (error instanceof CivilDateInvalidError) return [{ path, code: 'type', message: error.words }];
    throw error;
  }
});

const holidayPeriod: Reader<HolidayPeriod> = checked(
  object({ name: bothLanguages, from: civilDate, to: civilDate, makeUpDays: list(civilDate) }),
  ({ from, to, makeUpDays }, path) => [
    ...(to < from ? [fault(`${path}.to`, 'range', `早于开始日 ${from}`, `lies before the first day, ${from}`)] : []),
    ...makeUpDays.flatMap((day, index) =>
      isWeekend(dayNumber(day))
        ? []
        : [fault(`${path}.makeUpDays[${index}]`, 'conflict', '本来就是工作日', 'is a weekday anyway')],
    ),
  ],
);

const yearNumber: Reader<number> = checked(integer(1), (year, path) =>
  year <= 9_999 ? [] : [fault(path, 'range', '不得大于 9999', 'must be at most 9999')],
);

const calendarYear: Reader<CalendarYear> = checked(
  object({
    year: yearNumber,
    version: integer(1),
    notices: list(text, 1),
    extractedFrom: optional(text),
    holidays: list(holidayPeriod, 1),
  }),
  (year) => [...daysOutside(year), ...daysNamedTwice(year)],
);

/** A notice speaks of its own year, and may begin in the last days of the December before (2019's did). */
function daysOutside({ year, holidays }: CalendarYear): Fault[] {
  const [first, last] = [`${year - 1}-12-01`, `${year}-12-31`];
  return holidays.flatMap(({ from, to, makeUpDays }, index) =>
    [from, to, ...makeUpDays]
      .filter((date) => date < first || date > last)
      .map((date) => fault(`holidays[${index}]`, 'range', `${date} 不在${year}年`, `${date} is not in ${year}`)),
  );
}

function daysNamedTwice({ holidays }: CalendarYear): Fault[] {
  const named = holidays.flatMap((holiday, index) => daysOf(holiday).map((day) => ({ day, index })));
  const again = named.filter(({ day }, position) => named.findIndex((other) => other.day === day) < position);
  return again.map(({ day, index }) =>
    fault(`holidays[${index}]`, 'conflict', `${dateOf(day)} 重复出现`, `names ${dateOf(day)}, which was named before`),
  );
}

function daysOf(holiday: HolidayPeriod): DayNumber[] {
  return [...daysOff(holiday), ...holiday.makeUpDays.map(dayNumber)];
}

/** The numbers of a holiday's days off. */
export function daysOff({ from, to }: HolidayPeriod): DayNumber[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, offset) => first + offset);
}
