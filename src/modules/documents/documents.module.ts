import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DocumentKinds } from './document-kinds.js';
import { DocumentTemplatesCommands } from './document-templates.commands.js';
import { DocumentTemplatesController } from './document-templates.controller.js';
import { DocumentTemplatesRepository } from './document-templates.repository.js';
import { DocumentsQueries } from './documents.queries.js';

/** Official documents: what kinds there are, the offices' own templates, and the making of them. */
@Module({
  imports: [AuditModule, FilesModule],
  controllers: [DocumentTemplatesController],
  providers: [DocumentKinds, DocumentTemplatesCommands, DocumentTemplatesRepository, DocumentsQueries],
  exports: [DocumentsQueries],
})
export class DocumentsModule {}
