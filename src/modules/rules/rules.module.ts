import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarsCommands } from './calendars.commands.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsQueries } from './calendars.queries.js';
import { RulePacksCommands } from './rule-packs.commands.js';
import { RulePacksController } from './rule-packs.controller.js';
import { RulePacksQueries } from './rule-packs.queries.js';

/** The rules that limits are counted by: the working-day calendar and the rule packs, both loaded at run time. */
@Module({
  imports: [AuditModule],
  controllers: [RulePacksController, CalendarsController],
  providers: [RulePacksCommands, RulePacksQueries, CalendarsCommands, CalendarsQueries],
  exports: [RulePacksCommands, RulePacksQueries, CalendarsCommands, CalendarsQueries],
})
export class RulesModule {}
