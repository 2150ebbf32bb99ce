import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { SuggestionsCommands } from './suggestions.commands.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** Suggestions that inspectors make at their trainings. */
@Module({
  imports: [AuditModule],
  controllers: [SuggestionsController],
  providers: [SuggestionsCommands, SuggestionsRepository],
  exports: [SuggestionsCommands],
})
export class SuggestionsModule {}
