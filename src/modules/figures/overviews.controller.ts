import { Controller, Get } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { periodFilter } from '../../engine/periods.js';
import { Clock } from '../../platform/clock/clock.js';
import { FilteredBy, filterQuery, ListOf } from '../../platform/http/list-of.js';
import { ids, type Filter } from '../../platform/http/list-filters.js';
import type { FilterValues, ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { quarterOf } from '../../../workflows/calendar/civil-date.js';
import { breakdownSchema, type Breakdown } from './breakdown.js';
import { breakdownFilters, BreakdownQueries } from './breakdown.queries.js';
import { overviewSchema, type Overview } from './overview.js';
import { OverviewQueries } from './overview.queries.js';
import { recordList } from './records.list.js';
import { recordSchema, RecordsQueries, type CountedRecord } from './records.queries.js';
import { recordSheet } from './records.sheet.js';

const office: Filter<string> = {
  expected: words('须为一个 UUID', 'use one UUID'),
  schema: {
    type: 'string',
    format: 'uuid',
    description: 'an office, with those of its territory; absent: all that the caller reads',
  },
  read: (text) => {
    const [only, ...more] = ids.read(text) ?? [];
    return more.length === 0 ? only : undefined;
  },
};
const year: Filter<string> = {
  expected: words('须为年度，格式 2025', 'use a year, 2025'),
  schema: { type: 'string', pattern: '^\\d{4}$', description: 'the present one where it is left out' },
  read: (text) => (/^\d{4}$/.test(text) ? periodFilter.read(text) : undefined),
};
const annualFilters = { year, officeId: office } as const;
const periodFilters = { period: periodFilter, officeId: office } as const;

/** The figures of quarters and years: overviews, breakdowns, and the records behind them. */
@Controller()
@Allow('inspectionOffice', 'supervisor', 'leadership')
export class OverviewsController {
  constructor(
    private readonly overviews: OverviewQueries,
    private readonly breakdowns: BreakdownQueries,
    private readonly records: RecordsQueries,
    private readonly clock: Clock,
  ) {}

  @Get('reports/annual-overview')
  @Describe({
    summary: words(
      '年度综述：一市一县一年的各项指标，每个数字附清单，并与上年比较',
      'The annual overview of a city or county: each figure with the list behind it, compared with the year before',
    ),
    query: filterQuery(annualFilters),
    answer: overviewSchema,
  })
  annual(
    @Context() context: RequestContext,
    @FilteredBy(annualFilters) { year: asked, officeId }: FilterValues<typeof annualFilters>,
  ): Promise<Overview> {
    return this.overviews.read(context, asked ?? this.today().slice(0, 4), officeId);
  }

  @Get('figures/overview')
  @Describe({
    summary: words(
      '任一季度或年度的各项指标，与上期、上年同期比较',
      'The figures of any quarter or year, compared with the one before and the same one of the year before',
    ),
    query: filterQuery(periodFilters),
    answer: overviewSchema,
  })
  overview(
    @Context() context: RequestContext,
    @FilteredBy(periodFilters) { period, officeId }: FilterValues<typeof periodFilters>,
  ): Promise<Overview> {
    return this.overviews.read(context, period ?? quarterOf(this.today()).id, officeId);
  }

  @Get('figures/breakdown')
  @Describe({
    summary: words(
      '按巡察办、单位、主题、轮次、方式或季度分列的指标',
      'Figures told apart by office, unit, theme, round, mode of inspection, or quarter',
    ),
    query: filterQuery(breakdownFilters),
    answer: breakdownSchema,
  })
  breakdown(
    @Context() context: RequestContext,
    @FilteredBy(breakdownFilters) filters: FilterValues<typeof breakdownFilters>,
  ): Promise<Breakdown> {
    return this.breakdowns.read(context, filters);
  }

  @Get('figures/records')
  @Describe({
    summary: words('指标所依据的记录（非案件）', 'The records behind a figure that counts no cases'),
    answer: recordSchema,
    list: true,
  })
  list(
    @Context() context: RequestContext,
    @ListOf(recordList, recordSheet) query: ListQuery<typeof recordList>,
  ): Promise<Page<CountedRecord>> {
    return this.records.list(context, query);
  }

  private today(): string {
    return civilDate(this.clock.now());
  }
}
