import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { LettersCommands } from './letters.commands.js';
import { LettersController } from './letters.controller.js';
import { LettersRepository } from './letters.repository.js';

/** Letters of recommendation and circulars: to whom, about what, and what was answered. */
@Module({
  imports: [AuditModule, EngineModule],
  controllers: [LettersController],
  providers: [LettersCommands, LettersRepository],
  exports: [LettersCommands],
})
export class LettersModule {}
