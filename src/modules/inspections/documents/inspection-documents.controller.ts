import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { documentAnswer, documentMediaType, formatFilter } from '../../../platform/documents/document-answer.js';
import { ValidId } from '../../../platform/http/id-param.js';
import { choice } from '../../../platform/http/list-filters.js';
import { FilteredBy, filterQuery } from '../../../platform/http/list-of.js';
import type { FilterValues } from '../../../platform/http/page.js';
import { SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { inspectionDocumentKinds, InspectionDocuments } from './inspection-documents.js';

const asked = { format: formatFilter, kind: choice(inspectionDocumentKinds) };

/** The official documents of an inspection; each tells as much as whoever asks for it sees of the same thing otherwise. */
@Controller('inspections/:id/document')
export class InspectionDocumentsController {
  constructor(private readonly documents: InspectionDocuments) {}

  @Get()
  @SignedIn()
  @Describe({
    summary: words(
      '巡察的正式文书：反馈意见及清单、整改清单、移交清单',
      'An official document of an inspection: the feedback with its lists, the three lists as they stand, the hand-over list',
    ),
    query: filterQuery(asked),
    mediaType: documentMediaType,
  })
  async read(
    @Context() { actor }: RequestContext,
    @Param('id', ValidId) id: string,
    @FilteredBy(asked) { format = 'docx', kind = 'feedback' }: FilterValues<typeof asked>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return documentAnswer(reply, await this.documents.make(actor, id, kind, format));
  }
}
