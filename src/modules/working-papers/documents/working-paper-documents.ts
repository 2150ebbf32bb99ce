import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseAccess } from '../../../engine/case-access.js';
import type { MadeDocument } from '../../../platform/documents/document-answer.js';
import type { DocumentFormat } from '../../../platform/documents/official-document.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { DocumentsQueries } from '../../documents/documents.queries.js';
import { InspectionsQueries } from '../../inspections/inspections.queries.js';
import { IssueQueries } from '../../issues/issues.queries.js';
import { WorkingPapersQueries } from '../working-papers.queries.js';
import { workingPaperForm } from './working-paper-form.js';

/** Makes working papers, for the inspection's side alone. */
@Injectable()
export class WorkingPaperDocuments implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly access: CaseAccess,
    private readonly papers: WorkingPapersQueries,
    private readonly issues: IssueQueries,
    private readonly inspections: InspectionsQueries,
  ) {}

  onModuleInit(): void {
    this.documents.register(workingPaperForm);
  }

  /** @throws Problem `case.not-found`, also for whoever sees the issue from outside */
  async make(asked: RequestContext, caseId: string, format: DocumentFormat): Promise<MadeDocument> {
    const context: RequestContext = { ...asked, language: 'zh' };
    const paper = await this.papers.read(context, caseId);
    const { inspectionId } = await this.access.mustSee(context.actor, caseId);
    const [issue, inspection] = await Promise.all([
      this.issues.read(context, caseId),
      inspectionId === null ? undefined : this.inspections.ofCase(inspectionId),
    ]);
    const subject = { officeId: issue.office.id, number: paper.number ?? issue.number };
    return this.documents.make(workingPaperForm, { paper, issue, inspection }, subject, format);
  }
}
