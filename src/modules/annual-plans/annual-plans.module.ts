import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { AnnualPlansCommands } from './annual-plans.commands.js';
import { AnnualPlansController } from './annual-plans.controller.js';
import { AnnualPlansQueries } from './annual-plans.queries.js';
import { AnnualPlansRepository } from './annual-plans.repository.js';

/** Annual plans (年度巡察计划): approved by the leadership, changed by request, logged. */
@Module({
  imports: [AuditModule, InspectionsModule],
  controllers: [AnnualPlansController],
  providers: [AnnualPlansCommands, AnnualPlansQueries, AnnualPlansRepository],
})
export class AnnualPlansModule {}
