import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { documentAnswer, documentMediaType, formatFilter } from '../../../platform/documents/document-answer.js';
import { ValidId } from '../../../platform/http/id-param.js';
import { choice, wholeNumber } from '../../../platform/http/list-filters.js';
import { FilteredBy, filterQuery } from '../../../platform/http/list-of.js';
import type { FilterValues } from '../../../platform/http/page.js';
import { SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { issueDocumentKinds, IssueDocuments } from './issue-documents.js';

const asked = { format: formatFilter, kind: choice(issueDocumentKinds), ordinal: wholeNumber(1, 1000) };

/** The official documents of an issue; whoever sees the issue gets them, with what they may see of it. */
@Controller('issues/:id/document')
export class IssueDocumentsController {
  constructor(private readonly documents: IssueDocuments) {}

  @Get()
  @SignedIn()
  @Describe({
    summary: words(
      '问题的正式文书：销号审批表、立行立改通知书、督办函',
      'An official document of an issue: the closing form, the notice of immediate fix, an urging letter',
    ),
    query: filterQuery(asked),
    mediaType: documentMediaType,
  })
  async read(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @FilteredBy(asked) { format = 'docx', kind = 'closingForm', ordinal }: FilterValues<typeof asked>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return documentAnswer(reply, await this.documents.make(context, id, kind, ordinal, format));
  }
}
