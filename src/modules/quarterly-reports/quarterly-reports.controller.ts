import { Controller, Get, Param } from '@nestjs/common';
import { caseSchema } from '../../engine/cases/case.schemas.js';
import { ValidId } from '../../platform/http/id-param.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { quarterlyReportList } from './quarterly-reports.list.js';
import { QuarterlyReportsQueries, type QuarterlyReportView } from './quarterly-reports.queries.js';
import { quarterlyReportSheet } from './quarterly-reports.sheet.js';

const count = { type: 'integer', minimum: 0 };
const figures = { open: count, overdue: count, sustained: count, closed: count, rebound: count };
const comment = {
  bodyId: { type: 'string', format: 'uuid' },
  at: { type: 'string', format: 'date-time' },
  note: { type: 'string' },
};
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const own = {
  quarter: { type: 'string', pattern: '^\\d{4}-Q[1-4]$' },
  figures: object(figures),
  summary: { type: ['string', 'null'] },
  comments: { type: 'array', items: object(comment) },
};
const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };

/** The shape of a quarterly report in an answer: its case, and what it is about. */
const reportSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...own },
  required: [...required, ...Object.keys(own)],
};

/** What units report on each quarter. The schedule opens them; everything after that is an event on the case. */
@Controller('quarterly-reports')
@SignedIn()
export class QuarterlyReportsController {
  constructor(private readonly queries: QuarterlyReportsQueries) {}

  @Get()
  @Describe({ summary: words('查询季度督导报告', 'List quarterly reports'), answer: reportSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(quarterlyReportList, quarterlyReportSheet) query: ListQuery<typeof quarterlyReportList>,
  ): Promise<Page<QuarterlyReportView>> {
    return this.queries.list(context, query);
  }

  @Get(':id')
  @Describe({
    summary: words('查看季度督导报告', 'A quarterly report with the figures that it covers'),
    answer: reportSchema,
  })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<QuarterlyReportView> {
    return this.queries.read(context, id);
  }
}
