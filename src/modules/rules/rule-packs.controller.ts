import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { RulePacksCommands, type RulePackLoading } from './rule-packs.commands.js';
import { RulePacksQueries, type RulePackItem, type RulePackView } from './rule-packs.queries.js';
import { rulePackList } from './rules.list.js';
import { rulePackBodySchema, rulePackDetailSchema, rulePackLoadingSchema, rulePackSchema } from './rules.schemas.js';
import { rulePackSheet } from './rules.sheet.js';

/** Rule packs: all limits of a field of work. Everybody signed in reads them; the system administrator loads new versions. */
@Controller('rule-packs')
export class RulePacksController {
  constructor(
    private readonly commands: RulePacksCommands,
    private readonly queries: RulePacksQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询规则包', 'List rule packs'), answer: rulePackSchema, list: true })
  list(
    @Context() { language }: RequestContext,
    @ListOf(rulePackList, rulePackSheet) query: ListQuery<typeof rulePackList>,
  ): Page<RulePackItem> {
    return this.queries.list(query, language);
  }

  @Get(':name')
  @SignedIn()
  @Describe({
    summary: words('一个规则包的条款、出处与各版本', 'The clauses of a rule pack with their sources, and its versions'),
    answer: rulePackDetailSchema,
  })
  read(@Context() { language }: RequestContext, @Param('name') name: string): RulePackView {
    return this.queries.read(name, language);
  }

  @Post()
  @Allow('systemAdmin')
  @Describe({
    summary: words(
      '载入规则包的新版本；列出各轮次改用后将会改变的时限',
      'Load the next version of a rule pack, and tell every date that would change in the rounds that take it',
    ),
    query: dryRunQuery,
    body: rulePackBodySchema,
    answer: rulePackLoadingSchema,
  })
  load(@Context() context: RequestContext, @DryRun() dryRun: boolean, @Body() body: unknown): Promise<RulePackLoading> {
    return this.commands.load(context, body, dryRun);
  }
}
