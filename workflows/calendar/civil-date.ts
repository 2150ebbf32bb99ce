import { CivilDateInvalidError } from './errors.js';

/** A day of the Gregorian calendar as text, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Sorts as text. */
export type CivilDate = string;

/** Days since 1970-01-01: the form in which dates are counted. */
export type DayNumber = number;

/** A quarter of a year, such as `2026-Q3`, with its first and last day. */
export interface Quarter {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every limit of every case is counted with the same few thousand days: each is worked out once. */
const numbers = new Map<CivilDate, DayNumber>();
const dates = new Map<DayNumber, CivilDate>();
const mostRemembered = 20_000;

/** The number of a date's day. */
export function dayNumber(date: CivilDate): DayNumber {
  return numbers.get(date) ?? remembered(numbers, date, dayNumberOf(partsOf(date)));
}

/** The date of a day's number. */
export function dateOf(day: DayNumber): CivilDate {
  return dates.get(day) ?? remembered(dates, day, format(partsOfDay(day)));
}

function remembered<Key, Value>(of: Map<Key, Value>, key: Key, value: Value): Value {
  if (of.size >= mostRemembered) of.clear();
  of.set(key, value);
  return value;
}

/** The date a number of days later, or earlier if negative. */
export function addCalendarDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

/**
 * The same day of the month a number of months later, or earlier if negative.
 * A month without that day gives its last one: 31 January + 1 month is the last day of February.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(monthIndex / 12), month: (((monthIndex % 12) + 12) % 12) + 1 };
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** How many days `to` lies after `from`; negative if before. */
export function calendarDaysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The quarter that a date lies in. */
export function quarterOf(date: CivilDate): Quarter {
  const { year, month } = partsOf(date);
  const quarter = Math.ceil(month / 3);
  const lastMonth = quarter * 3;
  return {
    id: `${String(year).padStart(4, '0')}-Q${quarter}`,
    from: format({ year, month: lastMonth - 2, day: 1 }),
    to: format({ year, month: lastMonth, day: daysInMonth(year, lastMonth) }),
  };
}

/** Saturday or Sunday, whatever a notice may say of it. */
export function isWeekend(day: DayNumber): boolean {
  const fromMonday = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return fromMonday >= 5;
}

/** The year that a day lies in. */
export function yearOf(day: DayNumber): number {
  return partsOfDay(day).year;
}

/** The day of the month of a date, 1 to 31. */
export function dayOfMonth(date: CivilDate): number {
  return partsOf(date).day;
}

function partsOf(date: CivilDate): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new CivilDateInvalidError(date);
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new CivilDateInvalidError(date);
  return { year, month, day };
}

function format({ year, month, day }: Parts): CivilDate {
  const date = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  if (year < 1 || year > 9999) throw new CivilDateInvalidError(date);
  return date;
}

function dayNumberOf({ year, month, day }: Parts): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function partsOfDay(day: DayNumber): Parts {
  // The year is taken to begin in March, so that the leap day is its last; 400 such years (an era) have 146,097 days.
  const sinceYearZero = day + 719_468;
  const era = Math.floor(sinceYearZero / 146_097);
  const dayOfEra = sinceYearZero - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
