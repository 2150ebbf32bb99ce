import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { QuarterFiguresRepository } from './quarter-figures.repository.js';
import { QuarterlyReportsCommands } from './quarterly-reports.commands.js';
import { QuarterlyReportsController } from './quarterly-reports.controller.js';
import { QuarterlyReportsQueries } from './quarterly-reports.queries.js';

/** Quarterly supervision (季度督导): what each unit reports on its issues, quarter by quarter. */
@Module({
  imports: [EngineModule, OrganisationsModule],
  controllers: [QuarterlyReportsController],
  providers: [QuarterFiguresRepository, QuarterlyReportsCommands, QuarterlyReportsQueries],
  exports: [QuarterlyReportsQueries],
})
export class QuarterlyReportsModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: QuarterlyReportsQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.provide('quarterly-report', (_, row) => this.queries.subject(row));
  }
}
