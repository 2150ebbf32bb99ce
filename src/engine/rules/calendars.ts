import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendar } from '../../../workflows/calendar/calendar.js';
import { validateCalendarYear, type CalendarYear } from '../../../workflows/calendar/calendar-year.js';
import { officialCalendar, officialYears } from '../../../workflows/calendar/official.js';
import { Announcements } from '../../platform/database/announcements.js';
import { KeptCurrent } from '../../platform/memory/kept-current.js';
import { RulesRepository, type YearLoading } from './rules.repository.js';

/** The working-day calendar that limits are counted by. */
export abstract class Calendars {
  /** The calendar of every year that is known, as it stands now. */
  abstract current(): Calendar;
}

/** A calendar as it would be. */
export class SupposedCalendars extends Calendars {
  constructor(private readonly supposed: Calendar) {
    super();
  }

  override current(): Calendar {
    return this.supposed;
  }
}

/** One version of a year, and how it came here: null for one that ships with the product. */
export interface KnownYear {
  readonly year: CalendarYear;
  readonly loading: YearLoading | null;
}

/** On which processes tell each other that a year was loaded. */
export const calendarsChanged = 'calendars_changed';

const shipped: readonly KnownYear[] = officialYears.map((year) => ({ year, loading: null }));

/** The years that ship with the product, overlaid by those loaded at run time, kept in memory in every process. */
@Injectable()
export class LoadedCalendars extends Calendars implements OnModuleInit {
  private readonly kept: KeptCurrent<{ readonly calendar: Calendar; readonly years: readonly KnownYear[] }>;

  constructor(
    private readonly repository: RulesRepository,
    announcements: Announcements,
  ) {
    super();
    this.kept = new KeptCurrent({ calendar: officialCalendar, years: shipped }, () => this.read());
    const heard = () => this.kept.refreshSoon();
    announcements.listen(calendarsChanged, { heard, missed: heard });
  }

  override current(): Calendar {
    return this.kept.value.calendar;
  }

  /** The calendar as it would be with another year, or another version of one. */
  with(year: CalendarYear): Calendar {
    return calendarOf([...this.kept.value.years, { year, loading: null }]);
  }

  /** The version of each year that holds, in order. */
  years(): readonly KnownYear[] {
    const holding = new Map(this.kept.value.years.map((known) => [known.year.year, known]));
    return [...holding.values()].sort((one, other) => one.year.year - other.year.year);
  }

  /** Every version of one year, ascending; empty for a year that is not known. */
  versionsOf(year: number): readonly KnownYear[] {
    return this.kept.value.years.filter((known) => known.year.year === year);
  }

  /** Reads the loaded years anew. */
  refresh(): Promise<void> {
    return this.kept.refresh();
  }

  /** A loaded year that breaks the schema stops the boot, as a shipped one does. */
  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  private async read() {
    const loaded = (await this.repository.years()).map(({ data, ...loading }) => ({ year: validateCalendarYear(data), loading }));
    const years = [...shipped, ...loaded].sort((one, other) => one.year.version - other.year.version);
    return { calendar: calendarOf(years), years };
  }
}

const calendarOf = (years: readonly KnownYear[]) => Calendar.from(years.map(({ year }) => year));
