import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CampaignsCommands } from './campaigns.commands.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsRepository } from './campaigns.repository.js';

/** Campaigns (专项行动): units, results, targets. */
@Module({
  imports: [AuditModule],
  controllers: [CampaignsController],
  providers: [CampaignsCommands, CampaignsRepository],
  exports: [CampaignsCommands],
})
export class CampaignsModule {}
