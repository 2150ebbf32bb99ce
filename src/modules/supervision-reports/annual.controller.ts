import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FilteredBy, filterQuery } from '../../platform/http/list-of.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { AnnualReportsQueries } from './annual-reports.queries.js';
import { DerivedReportsCommands } from './derived-reports.commands.js';
import { DocumentAnswers } from './document-answers.js';
import { IssueYearDto } from './dto/issuing.dto.js';
import { annualFilters, documentMedia, yearOf, type AnnualFilters } from './filters.js';
import { IssuedReportsQueries } from './issued-reports.queries.js';
import { issuedSchema } from './reports.schemas.js';
import type { IssuedView } from './views.js';

/** The annual overview as a document, and as it is issued. */
@Controller('reports/annual-overview')
@Allow('inspectionOffice', 'supervisor', 'leadership')
export class AnnualController {
  constructor(
    private readonly queries: AnnualReportsQueries,
    private readonly commands: DerivedReportsCommands,
    private readonly issued: IssuedReportsQueries,
    private readonly documents: DocumentAnswers,
  ) {}

  @Get('document')
  @Describe({
    summary: words('年度概览的公文：印发前为预览稿', 'The annual overview as a document; a preview until it is issued'),
    query: filterQuery(annualFilters),
    mediaType: documentMedia,
  })
  async document(
    @Context() context: RequestContext,
    @FilteredBy(annualFilters) filters: AnnualFilters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.queries.document(context, yearOf(filters), filters.officeId);
    await this.documents.send(context, { request, reply }, asked, filters.format);
  }

  @Post('issue')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({
    summary: words('印发年度概览；此后不再更改', 'Issue the annual overview: it never changes after that'),
    answer: issuedSchema,
  })
  async issue(@Context() context: RequestContext, @Body(ValidBody) body: IssueYearDto): Promise<IssuedView> {
    const id = await this.commands.issueAnnual(context, body.officeId, body.year, body.documentNumber ?? null);
    return this.issued.show(context.actor, id);
  }
}
