import type { Calendar } from '../calendar/calendar.js';
import { addCalendarDays, addMonths, type CivilDate, dateOf, quarterOf } from '../calendar/civil-date.js';
import { compareInstants, epochSeconds, type Instant, offsetSeconds } from '../calendar/instant.js';
import { label, type Label } from '../kit/words.js';

/** A time of the day at the office, `HH:MM`. */
export type TimeOfDay = `${number}:${number}`;

/**
 * When something is done of itself, in the office's zone.
 *
 * - `workingDays`: on each working day as the office opens, or at a time
 * - `daily`: on every day at a time
 * - `quarterStart`: on the first day of each quarter, whatever day that is
 * - `every`: at even steps counted from midnight: every 15 minutes is at :00, :15, :30 and :45
 */
export type ScheduleRule =
  | { readonly kind: 'workingDays'; readonly at: TimeOfDay | 'officeOpening' }
  | { readonly kind: 'daily'; readonly at: TimeOfDay }
  | { readonly kind: 'quarterStart'; readonly at: TimeOfDay }
  | { readonly kind: 'every'; readonly value: number; readonly unit: 'minutes' | 'hours' };

const secondsADay = 86_400;

/**
 * The first instant of a rule that lies after another.
 *
 * @throws CalendarYearMissingError where a working day of a year that is not loaded would have to be known
 */
export function nextRun(rule: ScheduleRule, after: Instant, calendar: Calendar): Instant {
  const today = calendar.civilDateOf(after);
  switch (rule.kind) {
    case 'workingDays': {
      const opening = (date: CivilDate) =>
        rule.at === 'officeOpening' ? calendar.startOfOfficeDay(date) : instantOf(date, rule.at, calendar);
      return firstAfter(after, today, tomorrow, opening, (date) => calendar.isWorkingDay(date));
    }
    case 'daily':
      return firstAfter(after, today, tomorrow, (date) => instantOf(date, rule.at, calendar));
    case 'quarterStart':
      return firstAfter(
        after,
        quarterOf(today).from,
        (date) => addMonths(date, 3),
        (date) => instantOf(date, rule.at, calendar),
      );
    case 'every': {
      const step = rule.value * (rule.unit === 'hours' ? 3_600 : 60);
      const local = Math.floor(epochSeconds(after)) + offsetSeconds(calendar.office.offset);
      const next = (Math.floor(local / step) + 1) * step;
      return instantOf(dateOf(Math.floor(next / secondsADay)), timeOf(next % secondsADay), calendar);
    }
  }
}

/** A rule in words. */
export function ruleWords(rule: ScheduleRule): Label {
  switch (rule.kind) {
    case 'workingDays':
      return rule.at === 'officeOpening'
        ? label('每个工作日上班时', 'every working day as the office opens')
        : label(`每个工作日 ${rule.at}`, `every working day at ${rule.at}`);
    case 'daily':
      return label(`每日 ${rule.at}`, `every day at ${rule.at}`);
    case 'quarterStart':
      return label(`每季度首日 ${rule.at}`, `the first day of each quarter at ${rule.at}`);
    case 'every':
      return label(`每 ${rule.value} ${rule.unit === 'hours' ? '小时' : '分钟'}`, `every ${rule.value} ${rule.unit}`);
  }
}

const tomorrow = (date: CivilDate) => addCalendarDays(date, 1);

function firstAfter(
  after: Instant,
  from: CivilDate,
  next: (date: CivilDate) => CivilDate,
  instantOn: (date: CivilDate) => Instant,
  counts: (date: CivilDate) => boolean = () => true,
): Instant {
  for (let date = from; ; date = next(date)) {
    if (counts(date) && compareInstants(instantOn(date), after) > 0) return instantOn(date);
  }
}

function instantOf(date: CivilDate, time: TimeOfDay, { office }: Calendar): Instant {
  return `${date}T${time}:00${office.offset}`;
}

function timeOf(seconds: number): TimeOfDay {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}` as TimeOfDay;
}
