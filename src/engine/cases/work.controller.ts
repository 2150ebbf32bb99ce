import { Controller, Get } from '@nestjs/common';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, ListSpec } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { ActionQueries } from './actions.queries.js';
import { CaseQueries } from './case.queries.js';
import type { CaseView } from './case-view.js';
import { actionSchema, caseSchema } from './case.schemas.js';

const workList = { filters: {}, sorts: { urgency: { type: 'instant', nullable: true } } } as const satisfies ListSpec;

/** What waits for the caller. */
@Controller('me')
@SignedIn()
export class WorkController {
  constructor(
    private readonly actions: ActionQueries,
    private readonly cases: CaseQueries,
  ) {}

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
  async work(
    @Context() { actor, language }: RequestContext,
    @ListOf(workList) query: ListQuery<typeof workList>,
  ): Promise<object> {
    const waiting = await this.actions.waitingFor(actor, query.limit, language);
    const views = await this.cases.show(
      waiting.map(({ row }) => row),
      language,
    );
    const items = waiting.map(({ actions }, index) => ({ case: views[index] as CaseView, actions }));
    return { items, nextCursor: null, ...(query.count && { total: items.length }) };
  }
}
