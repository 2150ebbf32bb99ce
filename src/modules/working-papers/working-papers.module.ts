import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { WorkingPaperDocuments } from './documents/working-paper-documents.js';
import { InspectionPapersController } from './inspection-papers.controller.js';
import { InspectionPapersQueries } from './inspection-papers.queries.js';
import { SchemesController } from './schemes.controller.js';
import { WorkingPapersCommands } from './working-papers.commands.js';
import { WorkingPapersController } from './working-papers.controller.js';
import { WorkingPapersEffects } from './working-papers.effects.js';
import { WorkingPapersQueries } from './working-papers.queries.js';
import { WorkingPapersRepository } from './working-papers.repository.js';

/** Working papers (底稿): one fact each, numbered, handled by several, checked by three, locked once fed back. */
@Module({
  imports: [AuditModule, DocumentsModule, EngineModule, EvidenceModule, InspectionsModule, IssuesModule],
  controllers: [WorkingPapersController, InspectionPapersController, SchemesController],
  providers: [
    InspectionPapersQueries,
    WorkingPaperDocuments,
    WorkingPapersCommands,
    WorkingPapersEffects,
    WorkingPapersQueries,
    WorkingPapersRepository,
  ],
})
export class WorkingPapersModule {}
