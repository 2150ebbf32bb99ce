import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseAccess } from '../../../engine/case-access.js';
import { HistoryQueries } from '../../../engine/history/history.queries.js';
import type { MadeDocument } from '../../../platform/documents/document-answer.js';
import type { DocumentFormat } from '../../../platform/documents/official-document.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { DocumentsQueries } from '../../documents/documents.queries.js';
import { InspectionsQueries } from '../../inspections/inspections.queries.js';
import { IssueQueries } from '../issues.queries.js';
import { closingForm } from './closing-form.js';
import { closingOf } from './closing.js';
import { immediateFixNotice } from './immediate-fix-notice.js';
import type { IssueFacts } from './issue-facts.js';
import { immediateOrderOf, urgingOf } from './issue-letters.js';
import { urgingLetter } from './urging-letter.js';

export const issueDocumentKinds = ['closingForm', 'immediateFixNotice', 'urgingLetter'] as const;
export type IssueDocumentKind = (typeof issueDocumentKinds)[number];

/** Makes the documents of an issue, each cut to what whoever asks for it may see. */
@Injectable()
export class IssueDocuments implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly access: CaseAccess,
    private readonly issues: IssueQueries,
    private readonly history: HistoryQueries,
    private readonly inspections: InspectionsQueries,
  ) {}

  onModuleInit(): void {
    this.documents.register(closingForm);
    this.documents.register(immediateFixNotice);
    this.documents.register(urgingLetter);
  }

  /**
   * @param ordinal which urging letter; the last one where it is not said
   * @throws Problem `case.not-found`, `documents.not-yet`
   */
  async make(
    context: RequestContext,
    caseId: string,
    kind: IssueDocumentKind,
    ordinal: number | undefined,
    format: DocumentFormat,
  ): Promise<MadeDocument> {
    const facts = await this.facts({ ...context, language: 'zh' }, caseId);
    const { office, number } = facts.issue;
    const subject = { officeId: office.id, number };
    switch (kind) {
      case 'closingForm':
        return this.documents.make(closingForm, closingOf(facts), subject, format);
      case 'immediateFixNotice':
        return this.documents.make(immediateFixNotice, immediateOrderOf(facts), subject, format);
      case 'urgingLetter':
        return this.documents.make(urgingLetter, urgingOf(facts, ordinal), subject, format);
    }
  }

  private async facts(context: RequestContext, caseId: string): Promise<IssueFacts> {
    const row = await this.access.mustSee(context.actor, caseId);
    const [issue, history, cycles, inspection] = await Promise.all([
      this.issues.read(context, caseId),
      this.history.ofCase(context.actor, row, context.language),
      this.history.cyclesOf(row),
      row.inspectionId === null ? undefined : this.inspections.ofCase(row.inspectionId),
    ]);
    return { issue, history, cycles, inspection };
  }
}
