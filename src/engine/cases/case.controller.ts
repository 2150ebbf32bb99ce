import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import { CaseAccess } from '../case-access.js';
import { DeadlineQueries } from '../deadlines/deadline.queries.js';
import { HistoryQueries } from '../history/history.queries.js';
import { Subjects } from '../subjects.js';
import { ActionQueries, type ActionView } from './actions.queries.js';
import { caseList } from './case.list.js';
import { CaseCommands, type Sent } from './case.commands.js';
import { CaseQueries } from './case.queries.js';
import type { CaseView, EventView } from './case-view.js';
import { batchOf, sentOf } from './event-body.js';
import {
  actionSchema,
  batchBodySchema,
  batchSchema,
  caseSchema,
  deadlineSchema,
  eventBodySchema,
  eventSchema,
  sentSchema,
} from './case.schemas.js';
import { caseSheet } from './case.sheet.js';

/** Every case of every workflow, and the one way to change one. */
@Controller('cases')
@SignedIn()
export class CaseController {
  constructor(
    private readonly commands: CaseCommands,
    private readonly queries: CaseQueries,
    private readonly access: CaseAccess,
    private readonly actions: ActionQueries,
    private readonly history: HistoryQueries,
    private readonly deadlines: DeadlineQueries,
    private readonly subjects: Subjects,
  ) {}

  @Get()
  @Describe({ summary: words('查询案件', 'List cases'), answer: caseSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(caseList, caseSheet) query: ListQuery<typeof caseList>,
  ): Promise<Page<CaseView>> {
    return this.queries.list(context.actor, query, context.language);
  }

  @Get(':id')
  @Describe({ summary: words('查看案件及其内容', 'One case with its subject'), answer: caseSchema })
  async read(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<CaseView & { subject: object | null }> {
    const row = await this.access.mustSee(context.actor, id);
    const [view] = await this.queries.show([row], context.language);
    return { ...(view as CaseView), subject: await this.subjects.read(context, row) };
  }

  @Get(':id/actions')
  @Describe({
    summary: words('我现在能对案件做什么', 'What the caller may do now'),
    answer: { type: 'array', items: actionSchema },
  })
  async readActions(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<ActionView[]> {
    return this.actions.onCase(context.actor, await this.access.mustSee(context.actor, id), context.language);
  }

  @Get(':id/history')
  @Describe({
    summary: words('案件的全部经过', 'Every event of the case in order'),
    answer: { type: 'array', items: eventSchema },
  })
  async readHistory(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<EventView[]> {
    return this.history.ofCase(context.actor, await this.access.mustSee(context.actor, id), context.language);
  }

  @Get(':id/deadline')
  @Describe({ summary: words('时限及其由来', 'The limits and how each came to be'), answer: deadlineSchema })
  async readDeadline(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<object> {
    return this.deadlines.ofCase(await this.access.mustSee(context.actor, id), context.language);
  }

  @Post('events')
  @HttpCode(200)
  @Describe({
    summary: words('批量办理（全部成功或全部不执行）', 'Send up to 1,000 events: all or nothing'),
    query: dryRunQuery,
    answer: batchSchema,
    body: batchBodySchema,
  })
  sendAll(
    @Context() context: RequestContext,
    @DryRun() dryRun: boolean,
    @Body() body: unknown,
  ): Promise<{ readonly items: readonly Sent[] }> {
    return this.commands.sendAll(context, batchOf(body), dryRun);
  }

  @Post(':id/events')
  @HttpCode(200)
  @NeedsVersion()
  @Describe({ summary: words('办理：向案件发送事件', 'Send an event to the case'), answer: sentSchema, body: eventBodySchema })
  send(
    @Context() context: RequestContext,
    @Param('id', ValidId) caseId: string,
    @Version() version: number,
    @Body() body: unknown,
  ): Promise<Sent> {
    return this.commands.send(context, { caseId, version, ...sentOf(body) });
  }
}
