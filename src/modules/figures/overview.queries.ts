import { Injectable } from '@nestjs/common';
import { civilDate, instantText } from '../../engine/instants.js';
import { officesRead } from '../../engine/own-office.js';
import { civilSpanOf } from '../../engine/periods.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CoverageSummaries } from './coverage-summaries.js';
import { recordSections } from './definitions/records.js';
import type { Overview } from './overview.js';
import { covered, periodsOf, sectionWords, ShownOverview } from './overview-parts.js';
import { PeriodFigures } from './period-figures.queries.js';
import { RecordsRepository } from './records.repository.js';
import { seenBy, type Scope } from './scope.js';

/** Offices under an office: those of the areas within its own. */
const under = statement<{ id: string; name: string }>(
  'figures.offices-under',
  `SELECT o.id, o.name FROM organisations o
   WHERE o.kind = 'office' AND o.id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR o.id = $2 OR EXISTS (
     SELECT FROM organisations office JOIN organisations area ON area.id = office.parent_id
     WHERE office.id = $2 AND starts_with(o.path, area.path) AND o.parent_id <> area.id))
   ORDER BY length(o.path), o.name, o.id`,
);

/** The figures of a quarter or a year as they stand: what reports are compiled from, before they are frozen. */
@Injectable()
export class OverviewQueries {
  constructor(
    private readonly numbers: PeriodFigures,
    private readonly records: RecordsRepository,
    private readonly coverage: CoverageSummaries,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The overview of a quarter (`2026-Q3`) or a year (`2025`).
   *
   * @param officeId one office with those of its territory; absent: all whose figures the caller reads
   * @throws Problem `request.not-found` for an office that the caller does not see
   */
  async read(context: RequestContext, period: string, officeId?: string): Promise<Overview> {
    const { actor, language } = context;
    const now = this.clock.now();
    const offices = await this.database.rows(under, [officesRead(actor), officeId ?? null]);
    if (officeId !== undefined && !offices.some(({ id }) => id === officeId)) throw new Problem(notFound);
    const officeIds = offices.map(({ id }) => id);
    const scope: Scope = officeId === undefined ? {} : { officeId: officeIds };
    const periods = periodsOf(period);
    const asked = [...new Set(Object.values(periods))];
    const { first, last } = civilSpanOf(period);
    const today = civilDate(now);
    const [numbers, counts, inspected] = await Promise.all([
      this.numbers.inPeriods(seenBy(actor, scope), asked),
      this.records.counts(officeIds, asked),
      this.coverage.upTo(context, last < today ? last : today, officeIds),
    ]);
    const shown = new ShownOverview({ scope, period, language }, periods, numbers, counts);
    return {
      period: { id: period, from: first, to: last },
      asOf: instantText(now),
      offices,
      sections: [
        { name: 'coverage', label: sectionWords.coverage[language], figures: covered(inspected, language) },
        { name: 'issues', label: sectionWords.issues[language], figures: shown.issues() },
        { name: 'results', label: sectionWords.results[language], figures: shown.results() },
        ...Object.entries(recordSections).map(([name, { label, figures }]) => ({
          name,
          label: label[language],
          figures: shown.records(figures),
        })),
      ],
      rates: shown.rates(),
      steps: shown.steps(),
      term: inspected?.term ?? null,
      rounds: inspected?.rounds ?? [],
    };
  }
}
