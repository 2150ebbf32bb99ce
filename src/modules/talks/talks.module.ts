import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EngineModule } from '../../engine/engine.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { TalkDemands } from './talk-demands.js';
import { TalksCommands } from './talks.commands.js';
import { TalksController } from './talks.controller.js';
import { TalksRepository } from './talks.repository.js';

/** Meetings and talks: who was there, what was said, what was demanded. */
@Module({
  imports: [AuditModule, EngineModule, InspectionsModule, NotificationsModule],
  controllers: [TalksController],
  providers: [TalkDemands, TalksCommands, TalksRepository],
})
export class TalksModule {}
