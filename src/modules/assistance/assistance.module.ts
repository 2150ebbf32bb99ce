import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { AssistanceCommands } from './assistance.commands.js';
import { AssistanceController } from './assistance.controller.js';
import { AssistanceQueries } from './assistance.queries.js';
import { CaseOrigins } from './case-origins.queries.js';

/** Requests for assistance (商请协助) to any organisation, with a reply by a limit. */
@Module({
  imports: [EngineModule, InspectionsModule],
  controllers: [AssistanceController],
  providers: [AssistanceCommands, AssistanceQueries, CaseOrigins],
  exports: [AssistanceQueries, CaseOrigins],
})
export class AssistanceModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: AssistanceQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.provide('assistance-request', (context, row) => this.queries.subject(context, row));
  }
}
