import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AvoidanceModule } from './avoidance.module.js';
import { CadresCommands } from './cadres.commands.js';
import { CadresController } from './cadres.controller.js';
import { CadresQueries } from './cadres.queries.js';
import { CadresRepository } from './cadres.repository.js';
import { TeamsCommands } from './teams.commands.js';
import { TeamsController } from './teams.controller.js';
import { TeamsQueries } from './teams.queries.js';
import { TeamsRepository } from './teams.repository.js';

/** Teams of inspections, the pool from which they are named, and who must keep away from which unit. */
@Module({
  imports: [AuditModule, AvoidanceModule, EngineModule, InspectionsModule, OrganisationsModule],
  controllers: [TeamsController, CadresController],
  providers: [TeamsCommands, TeamsQueries, TeamsRepository, CadresCommands, CadresQueries, CadresRepository],
  exports: [TeamsCommands, TeamsQueries],
})
export class TeamsModule {}
