import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseSets } from '../../engine/cases/case-sets.js';
import { EngineModule } from '../../engine/engine.module.js';
import { CoverageModule } from '../coverage/coverage.module.js';
import { CoverageSummaries } from './coverage-summaries.js';
import { DashboardQueries } from './dashboard.queries.js';
import { figures, type FigureName } from './definitions/index.js';
import { conditionOf } from './figure-sql.js';
import { FiguresController } from './figures.controller.js';
import { FiguresRepository } from './figures.repository.js';
import { PeriodFigures } from './period-figures.queries.js';

/** Figures: each defined once, in words and in SQL, and each with the list behind it. */
@Module({
  imports: [CoverageModule, EngineModule],
  controllers: [FiguresController],
  providers: [CoverageSummaries, DashboardQueries, FiguresRepository, PeriodFigures],
  exports: [PeriodFigures],
})
export class FiguresModule implements OnModuleInit {
  constructor(private readonly sets: CaseSets) {}

  /** The list behind a figure is `GET /cases?figure=`. */
  onModuleInit(): void {
    for (const name of Object.keys(figures) as FigureName[]) this.sets.provide(name, conditionOf(name));
  }
}
