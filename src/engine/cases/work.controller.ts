import { Controller, Get } from '@nestjs/common';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { dueTimes } from '../deadlines/time-left.js';
import { actionSchema, caseSchema, workSummarySchema } from './case.schemas.js';
import { workList, WorkQueries, type Work, type WorkSummary } from './work.queries.js';
import { workSheet } from './case.sheet.js';

/** What waits for the caller. */
@Controller('me')
@SignedIn()
export class WorkController {
  constructor(private readonly queries: WorkQueries) {}

  @Get('work')
  @Describe({
    summary: words('待我办理，最紧急的在前', 'What waits for the caller, most urgent first'),
    answer: {
      type: 'object',
      properties: {
        case: caseSchema,
        due: { enum: dueTimes, description: 'when its next limit falls; weeks begin on Monday' },
        actions: { type: 'array', items: actionSchema, description: 'what moves it on, the usual way first' },
      },
      required: ['case', 'due', 'actions'],
    },
    list: true,
  })
  work(
    @Context() { actor, language }: RequestContext,
    @ListOf(workList, workSheet) query: ListQuery<typeof workList>,
  ): Promise<Page<Work>> {
    return this.queries.waitingFor(actor, query, language);
  }

  @Get('work/summary')
  @Describe({
    summary: words('我的待办件数：按到期时间和流程', 'How much waits for the caller, by when it falls due and by workflow'),
    answer: workSummarySchema,
  })
  summary(@Context() { actor, language }: RequestContext): Promise<WorkSummary> {
    return this.queries.summary(actor, language);
  }
}
