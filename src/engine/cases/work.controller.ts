import { Controller, Get } from '@nestjs/common';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { actionSchema, caseSchema } from './case.schemas.js';
import { workList, WorkQueries, type Work } from './work.queries.js';

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
      properties: { case: caseSchema, actions: { type: 'array', items: actionSchema } },
      required: ['case', 'actions'],
    },
    list: true,
  })
  work(@Context() { actor, language }: RequestContext, @ListOf(workList) query: ListQuery<typeof workList>): Promise<Page<Work>> {
    return this.queries.waitingFor(actor, query, language);
  }
}
