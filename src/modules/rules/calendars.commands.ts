import { Injectable } from '@nestjs/common';
import { validateCalendarYear, type CalendarYear } from '../../../workflows/calendar/calendar-year.js';
import { CaseDeadlines } from '../../engine/deadlines/case-deadlines.js';
import { calendarsChanged, LoadedCalendars, SupposedCalendars } from '../../engine/rules/calendars.js';
import type { DateChanges } from '../../engine/rules/date-changes.js';
import { Recalculations } from '../../engine/rules/recalculations.js';
import { RulesRepository } from '../../engine/rules/rules.repository.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import { namingViolations } from '../../platform/database/violations.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { reading, rulesViolations, sourceMissing, versionNotNext } from './rules.errors.js';

/** What a loading answers: every date that it changes, or would change. */
export type CalendarLoading = DateChanges & { readonly dryRun: boolean; readonly year: number; readonly version: number };

/** Loads years of the working-day calendar at run time. */
@Injectable()
export class CalendarsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: RulesRepository,
    private readonly calendars: LoadedCalendars,
    private readonly recalculations: Recalculations,
    private readonly deadlines: CaseDeadlines,
    private readonly announcements: Announcements,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Loads a year, or a new version of one, and takes its dates over into every open case.
   *
   * @param body as the files of `workflows/calendar/years`; `source` may stand for `notices`, and no `version` is the first
   * @param dryRun only tells every open date that would change
   * @throws Problem `request.invalid` with the path of every fault; `calendar.version-taken` where somebody else was quicker
   */
  async load(context: RequestContext, body: unknown, dryRun: boolean): Promise<CalendarLoading> {
    await this.calendars.refresh();
    const given = this.given(body);
    if (dryRun) {
      this.checkVersion(given.year);
      const { year, version } = given.year;
      const supposed = new SupposedCalendars(this.calendars.with(given.year));
      return { dryRun, year, version, ...(await this.recalculations.preview({ of: 'all' }, this.deadlines.under(supposed))) };
    }
    const loaded = await namingViolations(
      rulesViolations,
      this.transactions.run(context, async (unit) => {
        this.checkVersion(given.year);
        const { year, version } = given.year;
        this.repository.insertYear(unit, given.year, given.source);
        this.audit.record(unit, {
          action: 'calendar.loaded',
          target: { type: 'calendar', name: String(year) },
          after: { year, version, source: given.source },
        });
        this.announcements.announce(unit, calendarsChanged);
        return { year, version, recalculation: this.recalculations.begin(unit, { reason: 'calendar', year, version }) };
      }),
    );
    await this.calendars.refresh();
    const { recalculation, ...head } = loaded;
    return { dryRun, ...head, ...(await this.recalculations.finish(context, recalculation)) };
  }

  private given(body: unknown): { readonly year: CalendarYear; readonly source: string } {
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    const { source, ...data }: { readonly source?: unknown; readonly [name: string]: unknown } = isObject ? { ...body } : {};
    const text = typeof source === 'string' && source.trim() !== '' ? source : undefined;
    const unsourced = text === undefined && (source !== undefined || data['notices'] === undefined);
    const completed = { ...data, notices: data['notices'] ?? [text ?? '?'], version: data['version'] ?? 1 };
    const year = reading(() => validateCalendarYear(isObject ? completed : body), isObject && unsourced ? [sourceMissing] : []);
    return { year, source: text ?? year.notices.join('; ') };
  }

  private checkVersion({ year, version }: CalendarYear): void {
    const next = Math.max(0, ...this.calendars.versionsOf(year).map((known) => known.year.version)) + 1;
    if (version !== next) throw invalid([versionNotNext(next)]);
  }
}
