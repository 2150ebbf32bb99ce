import { Injectable } from '@nestjs/common';
import { daysOff, type CalendarYear } from '../../../workflows/calendar/calendar-year.js';
import { addCalendarDays, addMonths, dateOf } from '../../../workflows/calendar/civil-date.js';
import { optionalInstant } from '../../engine/instants.js';
import { LoadedCalendars, type KnownYear } from '../../engine/rules/calendars.js';
import { Problem } from '../../platform/errors/problem.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { yearNotLoaded } from './rules.errors.js';
import { calendarList, pageInMemory } from './rules.list.js';

/** How a version came here. */
export interface LoadingView {
  readonly shipped: boolean;
  readonly loadedAt: string | null;
  readonly loadedBy: { readonly id: string; readonly name: string } | null;
}

/** A year of the calendar in a list: the version that holds. */
export interface CalendarItem extends LoadingView {
  readonly year: number;
  readonly version: number;
  readonly notices: readonly string[];
  readonly source: string;
  readonly workingDays: number;
}

/** One year with its days off and its make-up working days (调休). Dates are `YYYY-MM-DD`. */
export interface CalendarYearView extends Omit<CalendarItem, 'workingDays'> {
  readonly versions: readonly (LoadingView & { readonly version: number; readonly source: string })[];
  readonly holidays: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly makeUpDays: readonly string[];
  }[];
  readonly daysOff: readonly string[];
  readonly makeUpDays: readonly string[];
  /** Of the whole year, and of each month from January on. */
  readonly workingDays: { readonly total: number; readonly months: readonly number[] };
}

/** Shows the working-day calendar by year. */
@Injectable()
export class CalendarsQueries {
  constructor(private readonly calendars: LoadedCalendars) {}

  list(query: ListQuery<typeof calendarList>): Page<CalendarItem> {
    const item = (known: KnownYear): CalendarItem => ({ ...this.head(known), workingDays: sum(this.months(known.year.year)) });
    return pageInMemory(query, this.calendars.years(), item, ({ year }) => year.year);
  }

  /** @throws Problem `calendar.year-missing` naming the years that there are */
  read(asked: string, language: Language): CalendarYearView {
    const years = this.calendars.years();
    const year = Number(asked);
    const known = years.find((candidate) => String(candidate.year.year) === asked);
    if (known === undefined) {
      const loaded = `${years[0]?.year.year ?? ''}–${years.at(-1)?.year.year ?? ''}`;
      throw new Problem(yearNotLoaded, { params: { year: asked, known: loaded } });
    }
    const { holidays } = known.year;
    const months = this.months(year);
    return {
      ...this.head(known),
      versions: this.calendars
        .versionsOf(year)
        .map((version) => ({ version: version.year.version, source: sourceOf(version), ...loadingOf(version.loading) })),
      holidays: holidays.map(({ name, ...days }) => ({ name: name[language], ...days })),
      daysOff: holidays.flatMap((holiday) => daysOff(holiday).map(dateOf)),
      makeUpDays: holidays.flatMap(({ makeUpDays }) => makeUpDays).sort(),
      workingDays: { total: sum(months), months },
    };
  }

  private head(known: KnownYear) {
    const { year, version, notices } = known.year;
    return { year, version, notices, source: sourceOf(known), ...loadingOf(known.loading) };
  }

  private months(year: number): number[] {
    const calendar = this.calendars.current();
    return Array.from({ length: 12 }, (_, index) => {
      const first = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`;
      const last = addCalendarDays(addMonths(first, 1), -1);
      return calendar.workingDaysBetween(first, last) + (calendar.isWorkingDay(first) ? 1 : 0);
    });
  }
}

/** When and by whom something was loaded, as an answer shows it. */
export function loadingOf(loading: { readonly at: Date; readonly by: { id: string; name: string } } | null): LoadingView {
  return { shipped: loading === null, loadedAt: optionalInstant(loading?.at ?? null), loadedBy: loading?.by ?? null };
}

function sourceOf({ year, loading }: KnownYear): string {
  return loading?.source ?? shippedSource(year);
}

const shippedSource = ({ notices, extractedFrom }: CalendarYear) =>
  [...notices, ...(extractedFrom === undefined ? [] : [extractedFrom])].join('; ');
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
