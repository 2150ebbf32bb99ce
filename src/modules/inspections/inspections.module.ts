import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { InspectionPlanCheck } from './inspection-plan-check.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsController } from './inspections.controller.js';
import { InspectionsQueries } from './inspections.queries.js';
import { InspectionsRepository } from './inspections.repository.js';
import { RoundRulesCommands } from './round-rules.commands.js';
import { RoundsController } from './rounds.controller.js';
import { TermsController } from './terms.controller.js';

/** Terms, rounds, and the inspections of units with their teams. */
@Module({
  imports: [AuditModule, OrganisationsModule],
  controllers: [TermsController, RoundsController, InspectionsController],
  providers: [InspectionsCommands, InspectionsQueries, InspectionsRepository, InspectionPlanCheck, RoundRulesCommands],
  exports: [InspectionsCommands, InspectionsQueries],
})
export class InspectionsModule {}
