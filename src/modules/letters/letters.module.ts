import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { LetterDocuments } from './documents/letter-documents.js';
import { LettersCommands } from './letters.commands.js';
import { LettersController } from './letters.controller.js';
import { LettersRepository } from './letters.repository.js';

/** Letters of recommendation and circulars: to whom, about what, and what was answered. */
@Module({
  imports: [AuditModule, DocumentsModule, EngineModule],
  controllers: [LettersController],
  providers: [LetterDocuments, LettersCommands, LettersRepository],
  exports: [LettersCommands],
})
export class LettersModule {}
