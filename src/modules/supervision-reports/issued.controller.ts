import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ValidId } from '../../platform/http/id-param.js';
import { FilteredBy, filterQuery, ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { DocumentAnswers } from './document-answers.js';
import { documentMedia, formatFilters, type FormatFilters } from './filters.js';
import { issuedReportList, IssuedReportsQueries } from './issued-reports.queries.js';
import { issuedReportSheet } from './reports.sheet.js';
import { issuedSchema } from './reports.schemas.js';
import type { IssuedView } from './views.js';

/** Everything that offices have issued, as it was issued. */
@Controller('reports/issued')
@Allow('inspectionOffice', 'supervisor', 'leadership')
export class IssuedController {
  constructor(
    private readonly queries: IssuedReportsQueries,
    private readonly documents: DocumentAnswers,
  ) {}

  @Get()
  @Describe({ summary: words('查询已印发的报告', 'List issued reports'), answer: issuedSchema, list: true })
  list(
    @Context() { actor }: RequestContext,
    @ListOf(issuedReportList, issuedReportSheet) query: ListQuery<typeof issuedReportList>,
  ): Promise<Page<IssuedView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Describe({ summary: words('查看已印发的报告', 'An issued report, with the hashes of what was kept'), answer: issuedSchema })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<IssuedView> {
    return this.queries.show(actor, id);
  }

  @Get(':id/document')
  @Describe({
    summary: words('已印发报告的公文，与印发时逐字节相同', 'The document of an issued report, byte for byte as it was issued'),
    query: filterQuery(formatFilters),
    mediaType: documentMedia,
  })
  async document(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @FilteredBy(formatFilters) { format }: FormatFilters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.documents.sendIssued(context, { request, reply }, await this.queries.find(context.actor, id), format);
  }
}
