import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseAccess } from '../../../engine/case-access.js';
import type { MadeDocument } from '../../../platform/documents/document-answer.js';
import type { DocumentFormat } from '../../../platform/documents/official-document.js';
import type { Actor } from '../../../platform/http/actor.js';
import { DocumentsQueries } from '../../documents/documents.queries.js';
import { FeedbackQueries } from '../feedback/feedback.queries.js';
import { ReceiptsQueries } from '../feedback/receipts.queries.js';
import type { Inspection } from '../inspection.js';
import { InspectionsQueries } from '../inspections.queries.js';
import { feedbackDocument } from './feedback-document.js';
import { handOverList } from './hand-over-list.js';
import { ListedIssuesRepository } from './listed-issues.repository.js';
import { threeLists } from './three-lists.js';

export const inspectionDocumentKinds = ['feedback', 'threeLists', 'handOverList'] as const;
export type InspectionDocumentKind = (typeof inspectionDocumentKinds)[number];

/** Makes the documents of an inspection, each cut to what whoever asks for it may see. */
@Injectable()
export class InspectionDocuments implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly access: CaseAccess,
    private readonly inspections: InspectionsQueries,
    private readonly feedback: FeedbackQueries,
    private readonly receipts: ReceiptsQueries,
    private readonly issues: ListedIssuesRepository,
  ) {}

  onModuleInit(): void {
    this.documents.register(feedbackDocument);
    this.documents.register(threeLists);
    this.documents.register(handOverList);
  }

  /** @throws Problem `request.not-found`, `case.not-found`, `documents.not-yet` */
  make(actor: Actor, id: string, kind: InspectionDocumentKind, format: DocumentFormat): Promise<MadeDocument> {
    switch (kind) {
      case 'feedback':
        return this.makeFeedback(actor, id, format);
      case 'threeLists':
        return this.makeThreeLists(actor, id, format);
      case 'handOverList':
        return this.makeHandOverList(actor, id, format);
    }
  }

  private async makeFeedback(actor: Actor, id: string, format: DocumentFormat): Promise<MadeDocument> {
    const feedback = await this.feedback.read(actor, id);
    const inspection = await this.inspections.ofCase(id);
    const seen = new Map((await this.issues.ofInspection(actor, id)).map((issue) => [issue.id, issue]));
    const issues = feedback.issues.flatMap(({ caseId }) => (caseId === null ? [] : (seen.get(caseId) ?? [])));
    return this.documents.make(feedbackDocument, { inspection, feedback, issues }, subjectOf(inspection), format);
  }

  private async makeThreeLists(actor: Actor, id: string, format: DocumentFormat): Promise<MadeDocument> {
    await this.access.mustSee(actor, id);
    const inspection = await this.inspections.ofCase(id);
    const issues = await this.issues.ofInspection(actor, id);
    const asOf = issues
      .map(({ changed_on }) => changed_on)
      .sort()
      .at(-1);
    const facts = asOf === undefined ? undefined : { inspection, issues, asOf };
    return this.documents.make(threeLists, facts, subjectOf(inspection), format);
  }

  private async makeHandOverList(actor: Actor, id: string, format: DocumentFormat): Promise<MadeDocument> {
    const receipts = await this.receipts.ofInspection(actor, id);
    const inspection = await this.inspections.ofCase(id);
    const facts = receipts.items.length === 0 ? undefined : { inspection, receipts };
    return this.documents.make(handOverList, facts, subjectOf(inspection), format);
  }
}

const subjectOf = ({ office, unit }: Inspection) => ({ officeId: office.id, number: unit.name });
