import { Injectable } from '@nestjs/common';
import { missedPolicies } from '../../../workflows/schedules/missed-runs.js';
import { ruleWords } from '../../../workflows/schedules/rule.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { instantText, optionalInstant } from '../instants.js';
import { Calendars } from '../rules/calendars.js';
import { missingCalendar } from './calendar-watch.js';
import { Schedules } from './schedules.js';
import { scheduleRunList } from './schedules.list.js';
import { SchedulesRepository, type RunRow, type ScheduleRow } from './schedules.repository.js';

type KeptRun = RunRow & { readonly id: string };

/** A run as an answer shows it. */
export type RunView = ReturnType<typeof runView>;
/** A schedule as an answer shows it. */
export type ScheduleView = ReturnType<SchedulesQueries['view']>;

/** Reads schedules and what became of their runs. */
@Injectable()
export class SchedulesQueries {
  constructor(
    private readonly database: Database,
    private readonly repository: SchedulesRepository,
    private readonly schedules: Schedules,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** All schedules with their last runs; `warnings` names a calendar that will be missed. */
  async all(language: Language): Promise<{ readonly items: readonly ScheduleView[]; readonly warnings: readonly object[] }> {
    const [rows, runs] = await Promise.all([
      this.repository.all(),
      this.database.select<KeptRun>('SELECT DISTINCT ON (schedule) * FROM schedule_runs ORDER BY schedule, due_at DESC'),
    ]);
    const last = new Map(runs.map((run) => [run.schedule, run]));
    const missing = missingCalendar(this.clock.now(), this.calendars.current());
    return {
      items: rows.map((row) => this.view(row, last.get(row.name), language)),
      warnings:
        missing === undefined ? [] : [{ code: 'calendar.year-missing', year: missing.year, text: missing.text[language] }],
    };
  }

  /**
   * One page of a schedule's runs.
   *
   * @throws Problem `request.not-found`
   */
  async runs(name: string, query: ListQuery<typeof scheduleRunList>, language: Language): Promise<Page<RunView>> {
    if (!this.schedules.jobs().has(name)) throw new Problem(notFound);
    const values = [name, query.filters.outcome ?? null];
    const where = 'schedule = $1 AND ($2::text[] IS NULL OR outcome = ANY($2))';
    const page = keyset(query, scheduleRunList, { dueAt: 'due_at' }, 'id', values.length + 1);
    const rows = await this.database.select<KeptRun>(
      `SELECT * FROM schedule_runs WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const total = query.count ? await this.count(where, values) : undefined;
    const keyOf = ({ id, due_at }: KeptRun) => ({ value: due_at.toISOString(), id });
    return pageOf(query, rows, (row) => runView(row, language), keyOf, total);
  }

  private view(row: ScheduleRow, last: KeptRun | undefined, language: Language) {
    const { awaits_year: year, next_at, retry_at } = row;
    return {
      name: row.name,
      title: this.schedules.jobs().get(row.name)?.title[language] ?? row.name,
      rule: row.rule,
      ruleText: ruleWords(row.rule)[language],
      missed: row.missed,
      missedText: missedPolicies[row.missed][language],
      nextAt: optionalInstant(next_at),
      retryAt: optionalInstant(retry_at),
      paused: row.paused,
      waitsFor: year === null ? null : waitingWords(year)[language],
      lastRun: last === undefined ? null : runView(last, language),
    };
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM schedule_runs WHERE ${where}`,
      values,
    );
    return row?.total ?? 0;
  }
}

const waitingWords = (year: number) => ({
  zh: `等待载入${year}年的工作日历`,
  en: `waits for the working-day calendar of ${year}`,
});

function runView({ id, due_at, ran_at, outcome, reason, late }: KeptRun, language: Language) {
  return {
    id,
    dueAt: instantText(due_at),
    ranAt: instantText(ran_at),
    outcome,
    late,
    reason: reason?.[language] ?? null,
  };
}
