import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import {
  inspectionPlaceSchema,
  planLogSchema,
  planSchema,
  planSummarySchema,
  type InspectionPlace,
  type Plan,
  type PlanLogEntry,
  type PlanSummary,
} from './annual-plan.js';
import { AnnualPlansCommands } from './annual-plans.commands.js';
import { planList } from './annual-plans.list.js';
import { AnnualPlansQueries } from './annual-plans.queries.js';
import { NewPlanDto, PlanChangeDto, PlanDecisionDto, PlanItemsDto } from './dto/annual-plan.dto.js';
import { planSheet } from './annual-plans.sheet.js';

/** Plans of a year's inspections (年度巡察计划). */
@Controller()
export class AnnualPlansController {
  constructor(
    private readonly commands: AnnualPlansCommands,
    private readonly queries: AnnualPlansQueries,
  ) {}

  @Get('annual-plans')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('年度计划列表', 'Annual plans, the newest first'), answer: planSummarySchema, list: true })
  list(
    @Context() { actor }: RequestContext,
    @ListOf(planList, planSheet) query: ListQuery<typeof planList>,
  ): Promise<Page<PlanSummary>> {
    return this.queries.list(actor, query);
  }

  @Get('annual-plans/:id')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({
    summary: words('查看年度计划，含计划外的巡察', 'A plan with its items, and the inspections outside it'),
    answer: planSchema,
  })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Plan> {
    return this.queries.read(actor, id);
  }

  @Get('annual-plans/:id/log')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('年度计划变更记录', 'Everything that was done to a plan'), answer: planLogSchema })
  log(@Context() { actor, language }: RequestContext, @Param('id', ValidId) id: string): Promise<{ entries: PlanLogEntry[] }> {
    return this.queries.log(actor, id, language);
  }

  @Post('annual-plans')
  @Allow('inspectionOffice')
  @Describe({ summary: words('拟订年度计划', 'Draft the plan of a year'), answer: planSchema })
  async draft(@Context() context: RequestContext, @Body(ValidBody) body: NewPlanDto): Promise<Plan> {
    return this.queries.read(context.actor, await this.commands.draft(context, body));
  }

  @Put('annual-plans/:id/items')
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({ summary: words('修改计划草稿的内容（全部）', 'Give a draft other items, all of them'), answer: planSchema })
  async changeItems(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: PlanItemsDto,
  ): Promise<Plan> {
    await this.commands.changeItems(context, id, version, body.items);
    return this.queries.read(context.actor, id);
  }

  @Post('annual-plans/:id/submission')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({ summary: words('提交年度计划审批', 'Hand a draft in to the leadership'), answer: planSchema })
  async submit(@Context() context: RequestContext, @Param('id', ValidId) id: string, @Version() version: number): Promise<Plan> {
    await this.commands.submit(context, id, version);
    return this.queries.read(context.actor, id);
  }

  @Post('annual-plans/:id/decision')
  @HttpCode(200)
  @Allow('leadership')
  @NeedsVersion()
  @Describe({ summary: words('审批年度计划', 'Approve a submitted plan, or give it back'), answer: planSchema })
  async decide(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: PlanDecisionDto,
  ): Promise<Plan> {
    await this.commands.decide(context, id, version, body);
    return this.queries.read(context.actor, id);
  }

  @Post('annual-plans/:id/changes')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({ summary: words('申请调整已批准的计划', 'Ask for a change of an approved plan'), answer: planSchema })
  async requestChange(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: PlanChangeDto,
  ): Promise<Plan> {
    await this.commands.requestChange(context, id, version, body);
    return this.queries.read(context.actor, id);
  }

  @Post('annual-plans/:id/changes/:changeId/decision')
  @HttpCode(200)
  @Allow('leadership')
  @NeedsVersion()
  @Describe({ summary: words('审批计划调整', 'Decide on a change of a plan'), answer: planSchema })
  async decideChange(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('changeId', ValidId) changeId: string,
    @Version() version: number,
    @Body(ValidBody) body: PlanDecisionDto,
  ): Promise<Plan> {
    await this.commands.decideChange(context, id, changeId, version, body);
    return this.queries.read(context.actor, id);
  }

  @Get('inspections/:id/plan')
  @SignedIn()
  @Describe({
    summary: words('该巡察是否在年度计划内', 'Whether an inspection stands in the plan'),
    answer: inspectionPlaceSchema,
  })
  placeOf(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<InspectionPlace> {
    return this.queries.placeOf(actor, id);
  }
}
