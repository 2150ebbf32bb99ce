import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { CoverageCommands } from './coverage.commands.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageQueries } from './coverage.queries.js';
import { CoverageRepository } from './coverage.repository.js';

/** Coverage (覆盖率) of a term: inspected against in scope. */
@Module({
  imports: [AuditModule, InspectionsModule],
  controllers: [CoverageController],
  providers: [CoverageCommands, CoverageQueries, CoverageRepository],
  exports: [CoverageCommands, CoverageQueries],
})
export class CoverageModule {}
