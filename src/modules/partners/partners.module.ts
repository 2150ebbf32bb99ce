import { Module } from '@nestjs/common';
import { AssistanceModule } from '../assistance/assistance.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { PartnersCommands } from './partners.commands.js';
import { PartnersController } from './partners.controller.js';
import { PartnersRepository } from './partners.repository.js';

/** Joint work (联动): organisations with access to just what they were brought in for. */
@Module({
  imports: [AssistanceModule, AuditModule, InspectionsModule],
  controllers: [PartnersController],
  providers: [PartnersCommands, PartnersRepository],
})
export class PartnersModule {}
