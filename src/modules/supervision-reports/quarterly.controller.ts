import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FilteredBy, filterQuery, ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { DocumentAnswers } from './document-answers.js';
import { IssueQuarterDto, QuarterOfDto } from './dto/issuing.dto.js';
import {
  documentFilters,
  documentMedia,
  quarterFilters,
  quarterOf,
  type DocumentFilters,
  type QuarterFilters,
} from './filters.js';
import { reportCaseList, ReportCasesQueries, type ReportCase } from './report-cases.queries.js';
import { reportCaseSheet } from './reports.sheet.js';
import { compiledSchema, quarterSchema, reportCaseSchema } from './reports.schemas.js';
import { SupervisionReportsCommands } from './supervision-reports.commands.js';
import { SupervisionReportsQueries } from './supervision-reports.queries.js';
import type { QuarterView } from './views.js';

/** An office's quarterly supervision report: live while it is open, as it was issued from then on. */
@Controller('reports/quarterly')
@Allow('inspectionOffice', 'supervisor', 'leadership')
export class QuarterlyController {
  constructor(
    private readonly commands: SupervisionReportsCommands,
    private readonly queries: SupervisionReportsQueries,
    private readonly cases: ReportCasesQueries,
    private readonly documents: DocumentAnswers,
  ) {}

  @Get()
  @Describe({
    summary: words(
      '巡察办的季度督导报告：印发前为实时数字，印发后为冻结数字',
      "An office's quarterly report: live figures until it is issued",
    ),
    query: filterQuery(quarterFilters),
    answer: quarterSchema,
  })
  read(@Context() context: RequestContext, @FilteredBy(quarterFilters) filters: QuarterFilters): Promise<QuarterView> {
    return this.queries.quarterly(context, quarterOf(filters), filters.officeId);
  }

  @Get('cases')
  @Describe({
    summary: words('季度数字背后的案件清单', 'The cases behind the figures of a quarter'),
    answer: reportCaseSchema,
    list: true,
  })
  list(
    @Context() context: RequestContext,
    @ListOf(reportCaseList, reportCaseSheet) query: ListQuery<typeof reportCaseList>,
  ): Promise<Page<ReportCase>> {
    return this.cases.list(context, query);
  }

  @Get('document')
  @Describe({
    summary: words('季度督导报告的公文：印发前为预览稿', 'The report as a document; a preview until it is issued'),
    query: filterQuery(documentFilters),
    mediaType: documentMedia,
  })
  async document(
    @Context() context: RequestContext,
    @FilteredBy(documentFilters) filters: DocumentFilters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.queries.quarterlyDocument(context, quarterOf(filters), filters.officeId);
    await this.documents.send(context, { request, reply }, asked, filters.format);
  }

  @Post('compile')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({
    summary: words('汇总已报送的单位季度报告', 'Compile what the units have submitted'),
    answer: compiledSchema,
  })
  compile(@Context() context: RequestContext, @Body(ValidBody) body: QuarterOfDto): Promise<{ readonly compiled: number }> {
    return this.commands.compile(context, body);
  }

  @Post('issue')
  @Allow('inspectionOffice')
  @HttpCode(200)
  @Describe({
    summary: words('签发并印发季度督导报告；此后不再更改', 'Sign and issue the report: it never changes after that'),
    answer: quarterSchema,
  })
  async issue(@Context() context: RequestContext, @Body(ValidBody) body: IssueQuarterDto): Promise<QuarterView> {
    const { quarter, officeId, documentNumber, revision } = body;
    await this.commands.issue(context, { quarter, officeId }, { documentNumber, revision });
    return this.queries.quarterly(context, quarter, officeId);
  }
}
