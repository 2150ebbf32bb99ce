import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseSets } from '../../engine/cases/case-sets.js';
import { EngineModule } from '../../engine/engine.module.js';
import { CoverageModule } from '../coverage/coverage.module.js';
import { BreakdownQueries } from './breakdown.queries.js';
import { CoverageSummaries } from './coverage-summaries.js';
import { DashboardQueries } from './dashboard.queries.js';
import { figures, type FigureName } from './definitions/index.js';
import { conditionOf } from './figure-sql.js';
import { FiguresController } from './figures.controller.js';
import { FiguresRepository } from './figures.repository.js';
import { OverviewQueries } from './overview.queries.js';
import { OverviewsController } from './overviews.controller.js';
import { PeriodFigures } from './period-figures.queries.js';
import { RecordsQueries } from './records.queries.js';
import { RecordsRepository } from './records.repository.js';

const readers = [BreakdownQueries, DashboardQueries, OverviewQueries, PeriodFigures, RecordsQueries];

/** Figures: each defined once, in words and in SQL, and each with the list behind it. */
@Module({
  imports: [CoverageModule, EngineModule],
  controllers: [FiguresController, OverviewsController],
  providers: [...readers, CoverageSummaries, FiguresRepository, RecordsRepository],
  exports: [OverviewQueries, PeriodFigures],
})
export class FiguresModule implements OnModuleInit {
  constructor(private readonly sets: CaseSets) {}

  /** The list behind a figure is `GET /cases?figure=`. */
  onModuleInit(): void {
    for (const name of Object.keys(figures) as FigureName[]) this.sets.provide(name, conditionOf(name));
  }
}
