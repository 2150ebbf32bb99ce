import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import {
  definitions,
  levels,
  scopeKinds,
  type Coverage,
  type CoverageFigures,
  type Figure,
  type RoundCoverage,
  type ScopedOrganisation,
} from './coverage.js';
import { CoverageRepository, type CountRow, type RoundRow, type ScopedRow } from './coverage.repository.js';
import type { scopeList } from './scope.list.js';

/** What narrows the list behind a figure. */
type Narrowing = Readonly<Record<string, string>>;

/** How much of a term's scope is inspected, counted from single inspections. */
@Injectable()
export class CoverageQueries {
  constructor(
    private readonly repository: CoverageRepository,
    private readonly inspections: InspectionsQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * The coverage of a term as of a day; each number carries the address of the list behind it.
   *
   * @param asOf `YYYY-MM-DD`; today where it is left out
   * @throws Problem `request.not-found`
   */
  async coverage({ actor, language }: RequestContext, termId: string, asOf = this.today()): Promise<Coverage> {
    const { id } = await this.inspections.term(actor, termId);
    const [counts, rounds] = await Promise.all([this.repository.counts(id, asOf), this.repository.rounds(id, asOf)]);
    const listOf = (narrowing: Narrowing) => scopeAddress(id, asOf, narrowing);
    const figures = (rows: readonly CountRow[], narrowing: Narrowing) => figuresOf(rows, narrowing, listOf);
    const of = (kept: (row: CountRow) => boolean) => counts.filter(kept);
    const byLevel = levels.filter((level) => counts.some((row) => row.level === level));
    const byKind = scopeKinds.filter((kind) => counts.some((row) => row.kind === kind));
    const sum = (column: 'never' | 'stale') => counts.reduce((total, row) => total + row[column], 0);
    return {
      termId: id,
      asOf,
      definitions: Object.fromEntries(
        Object.entries(definitions).map(([name, words]) => [name, words[language]]),
      ) as Coverage['definitions'],
      total: figures(counts, {}),
      byKind: byKind.map((kind) => ({
        kind,
        ...figures(
          of((row) => row.kind === kind),
          { kind },
        ),
      })),
      byLevel: byLevel.map((level) => ({
        level,
        ...figures(
          of((row) => row.level === level),
          { level },
        ),
      })),
      byLevelAndKind: byLevel.flatMap((level) =>
        byKind.flatMap((kind) => {
          const rows = of((row) => row.kind === kind && row.level === level);
          return rows.length === 0 ? [] : [{ level, kind, ...figures(rows, { level, kind }) }];
        }),
      ),
      byRound: rounds.map((row) => roundOf(row, listOf)),
      neverInspected: { value: sum('never'), list: listOf({ standing: 'neverInspected' }) },
      notForThreeYears: { value: sum('stale'), list: listOf({ standing: 'notForThreeYears' }) },
    };
  }

  /** @throws Problem `request.not-found` */
  async scope({ actor }: RequestContext, termId: string, query: ListQuery<typeof scopeList>): Promise<Page<ScopedOrganisation>> {
    const { id } = await this.inspections.term(actor, termId);
    const { rows, total } = await this.repository.list(id, query.filters.asOf ?? this.today(), query);
    return pageOf(query, rows, scopedOf, (row) => ({ id: row.id, value: row.name }), total);
  }

  private today(): string {
    return civilDate(this.clock.now());
  }
}

/** The address of the list behind a figure of a term's coverage. */
export function scopeAddress(termId: string, asOf: string, narrowing: Narrowing): string {
  return `/api/v1/terms/${termId}/scope?${new URLSearchParams({ ...narrowing, asOf }).toString()}`;
}

function figuresOf(rows: readonly CountRow[], narrowing: Narrowing, listOf: (narrowing: Narrowing) => string): CoverageFigures {
  const sum = (column: 'in_scope' | 'inspected' | 'planned') => rows.reduce((total, row) => total + row[column], 0);
  const figure = (column: 'inspected' | 'planned'): Figure => ({
    value: sum(column),
    list: listOf({ ...narrowing, standing: column }),
  });
  const inScope = sum('in_scope');
  const inspected = figure('inspected');
  return {
    inScope: { value: inScope, list: listOf(narrowing) },
    inspected,
    planned: figure('planned'),
    coverage: inScope === 0 ? null : inspected.value / inScope,
  };
}

function roundOf(row: RoundRow, listOf: (narrowing: Narrowing) => string): RoundCoverage {
  const figure = (standing: 'inspected' | 'planned'): Figure => ({
    value: row[standing],
    list: listOf({ roundId: row.id, standing }),
  });
  const { id: roundId, number, title, inspections, begun, ended } = row;
  const state = begun === 0 ? 'planned' : ended === inspections ? 'done' : 'underWay';
  return { roundId, number, title, state, inspected: figure('inspected'), planned: figure('planned') };
}

function scopedOf({ id, name, kind, level, inspected_on, last_on }: ScopedRow): ScopedOrganisation {
  return { id, name, kind, level, inspectedOn: inspected_on, lastInspectedOn: last_on };
}
