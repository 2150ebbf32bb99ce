import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FilteredBy, filterQuery } from '../../platform/http/list-of.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { DerivedReportsCommands } from './derived-reports.commands.js';
import { DocumentAnswers } from './document-answers.js';
import { IssueDto, SpecialReportDto } from './dto/issuing.dto.js';
import {
  documentFilters,
  documentMedia,
  formatFilters,
  quarterFilters,
  quarterOf,
  type DocumentFilters,
  type FormatFilters,
  type QuarterFilters,
} from './filters.js';
import { IssuedReportsQueries } from './issued-reports.queries.js';
import { bulletinSchema, issuedSchema } from './reports.schemas.js';
import { SupervisionReportsQueries } from './supervision-reports.queries.js';
import type { BulletinView, IssuedView } from './views.js';

/** What is drawn from a quarter's report: the bulletin with its ranking, and special reports to the leadership. */
@Controller('reports')
@Allow('inspectionOffice', 'supervisor', 'leadership')
export class DerivedController {
  constructor(
    private readonly commands: DerivedReportsCommands,
    private readonly queries: SupervisionReportsQueries,
    private readonly issued: IssuedReportsQueries,
    private readonly documents: DocumentAnswers,
  ) {}

  @Get('bulletin')
  @Describe({
    summary: words('季度通报：单位排名与排名规则', 'The bulletin of a quarter: how its units rank, and by which rules'),
    query: filterQuery(quarterFilters),
    answer: bulletinSchema,
  })
  bulletin(@Context() context: RequestContext, @FilteredBy(quarterFilters) filters: QuarterFilters): Promise<BulletinView> {
    return this.queries.bulletin(context, quarterOf(filters), filters.officeId);
  }

  @Get('bulletin/document')
  @Describe({
    summary: words('通报的公文：印发前为预览稿', 'The bulletin as a document; a preview until it is issued'),
    query: filterQuery(documentFilters),
    mediaType: documentMedia,
  })
  async bulletinDocument(
    @Context() context: RequestContext,
    @FilteredBy(documentFilters) filters: DocumentFilters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.queries.bulletinDocument(context, quarterOf(filters), filters.officeId);
    await this.documents.send(context, { request, reply }, asked, filters.format);
  }

  @Post('bulletin/issue')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({ summary: words('印发通报；此后不再更改', 'Issue the bulletin: it never changes after that'), answer: issuedSchema })
  async issueBulletin(@Context() context: RequestContext, @Body(ValidBody) body: IssueDto): Promise<IssuedView> {
    const id = await this.commands.issueBulletin(context, body, body.documentNumber ?? null);
    return this.issued.show(context.actor, id);
  }

  @Post('special/preview')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({
    summary: words('专报的预览稿', 'A special report as a preview'),
    query: filterQuery(formatFilters),
    mediaType: documentMedia,
  })
  async previewSpecial(
    @Context() context: RequestContext,
    @Body(ValidBody) body: SpecialReportDto,
    @FilteredBy(formatFilters) { format }: FormatFilters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const preview = await this.queries.specialPreview(context, body.quarter, body.officeId, body);
    await this.documents.send(context, { request, reply }, { preview }, format);
  }

  @Post('special/issue')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({
    summary: words('印发专报；此后不再更改', 'Issue a special report: it never changes after that'),
    answer: issuedSchema,
  })
  async issueSpecial(@Context() context: RequestContext, @Body(ValidBody) body: SpecialReportDto): Promise<IssuedView> {
    const id = await this.commands.issueSpecial(context, body, body.documentNumber ?? null, body);
    return this.issued.show(context.actor, id);
  }
}
