import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { dateChangesProperties } from '../../engine/rules/date-changes.schema.js';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewRoundDto } from './dto/new-round.dto.js';
import { RoundRulePackDto } from './dto/round-rule-pack.dto.js';
import { inspectionLists } from './inspection-lists.js';
import type { Round } from './inspection.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsQueries } from './inspections.queries.js';
import { RoundRulesCommands, type RoundRulesChange } from './round-rules.commands.js';
import { roundSheet } from './inspections.sheet.js';

const { spec } = inspectionLists.rounds;
const roundRulesChangeSchema = {
  type: 'object',
  properties: { dryRun: { type: 'boolean' }, ...dateChangesProperties },
  required: ['dryRun', 'changes', 'count'],
};

/** Rounds (轮次) of a term. */
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly commands: InspectionsCommands,
    private readonly queries: InspectionsQueries,
    private readonly rules: RoundRulesCommands,
  ) {}

  /** Rounds that the caller may see, the newest first. */
  @Get()
  @SignedIn()
  @Describe({ summary: words('轮次列表', 'Rounds, the newest first'), list: true })
  list(@Context() { actor }: RequestContext, @ListOf(spec, roundSheet) query: ListQuery<typeof spec>): Promise<Page<Round>> {
    return this.queries.rounds(actor, query);
  }

  /** One round. */
  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('轮次详情', 'One round') })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Round> {
    return this.queries.round(actor, id);
  }

  /** Opens a round in a term of the caller's office. */
  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('新建轮次', 'Open a round in a term of your office') })
  create(@Context() context: RequestContext, @Body(ValidBody) body: NewRoundDto): Promise<Round> {
    return this.commands.createRound(context, body);
  }

  /** Puts a round of the caller's office under another rule pack. */
  @Put(':id/rule-pack')
  @Allow('inspectionOffice')
  @Describe({
    summary: words(
      '本巡察办的轮次改用另一规则包或版本；dryRun 只列出将会改变的时限',
      'Put a round of your office under another rule pack or version, or only tell every date that would change',
    ),
    query: dryRunQuery,
    answer: roundRulesChangeSchema,
  })
  changeRules(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @DryRun() dryRun: boolean,
    @Body(ValidBody) body: RoundRulePackDto,
  ): Promise<RoundRulesChange> {
    return this.rules.change(context, id, body, dryRun);
  }
}
