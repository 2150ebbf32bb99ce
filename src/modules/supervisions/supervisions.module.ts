import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { SupervisionsCommands } from './supervisions.commands.js';
import { SupervisionsController } from './supervisions.controller.js';
import { SupervisionsRepository } from './supervisions.repository.js';

/** Special supervisions (专项督查): check list, groups, visits. */
@Module({
  imports: [AuditModule],
  controllers: [SupervisionsController],
  providers: [SupervisionsCommands, SupervisionsRepository],
  exports: [SupervisionsCommands],
})
export class SupervisionsModule {}
