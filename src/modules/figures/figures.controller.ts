import { Controller, Get } from '@nestjs/common';
import { FilteredBy, filterQuery } from '../../platform/http/list-of.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { dashboardSchema, figureListSchema, type Dashboard } from './dashboard.js';
import { DashboardQueries } from './dashboard.queries.js';
import { figures, rates, type FigureName, type RateName } from './definitions/index.js';
import { isStanding } from './figure-sql.js';
import { figureFilters, type FigureFilters } from './scope.js';

/** What a figure is called and what it means. */
interface FigureWords {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly kind: 'figure' | 'rate';
  readonly standing: boolean;
}

/** Figures with the lists behind them. */
@Controller()
export class FiguresController {
  constructor(private readonly queries: DashboardQueries) {}

  @Get('dashboard')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({
    summary: words(
      '领导驾驶舱：每个数字附定义和所依据的清单',
      'The dashboard: each figure with its definition and the list behind it',
    ),
    query: filterQuery(figureFilters),
    answer: dashboardSchema,
  })
  dashboard(@Context() context: RequestContext, @FilteredBy(figureFilters) filters: FigureFilters): Promise<Dashboard> {
    return this.queries.read(context, filters);
  }

  @Get('figures')
  @SignedIn()
  @Describe({
    summary: words('全部指标及其定义', 'Every figure and what it means'),
    answer: { type: 'array', items: figureListSchema },
  })
  definitions(@Context() { language }: RequestContext): FigureWords[] {
    return [
      ...(Object.keys(figures) as FigureName[]).map((name): FigureWords => {
        const { label, definition } = figures[name];
        return { name, label: label[language], definition: definition[language], kind: 'figure', standing: isStanding(name) };
      }),
      ...(Object.keys(rates) as RateName[]).map((name): FigureWords => {
        const { label, definition } = rates[name];
        return { name, label: label[language], definition: definition[language], kind: 'rate', standing: false };
      }),
    ];
  }
}
