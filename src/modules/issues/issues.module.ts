import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { IssueDocuments } from './documents/issue-documents.js';
import { IssueDocumentsController } from './documents/issue-documents.controller.js';
import { IssueScheduleQueries } from './issue-schedule.queries.js';
import { IssuesCommands } from './issues.commands.js';
import { IssuesController } from './issues.controller.js';
import { IssueEffects } from './issues.effects.js';
import { IssueQueries } from './issues.queries.js';
import { IssueRepository } from './issues.repository.js';

/** What inspections find, and what becomes of it. */
@Module({
  imports: [DocumentsModule, EngineModule, EvidenceModule, InspectionsModule, OrganisationsModule],
  controllers: [IssuesController, IssueDocumentsController],
  providers: [IssueDocuments, IssuesCommands, IssueEffects, IssueQueries, IssueRepository, IssueScheduleQueries],
  exports: [IssuesCommands, IssueQueries],
})
export class IssuesModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: IssueQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.provide('issue', (context, row) => this.queries.subject(context, row));
  }
}
