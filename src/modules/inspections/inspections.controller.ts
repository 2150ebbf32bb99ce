import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewInspectionDto } from './dto/new-inspection.dto.js';
import { inspectionLists } from './inspection-lists.js';
import { InspectionViews, type CountedInspectionView } from './life/inspection-views.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsQueries } from './inspections.queries.js';
import { countedInspectionSchema } from './inspections.schemas.js';
import { inspectionSheet } from './inspections.sheet.js';

const { spec } = inspectionLists.inspections;

/** Inspections of units, and their teams. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly commands: InspectionsCommands,
    private readonly queries: InspectionsQueries,
    private readonly views: InspectionViews,
  ) {}

  /** Inspections that the caller may see, the latest on site first. */
  @Get()
  @SignedIn()
  @Describe({
    summary: words('巡察列表', 'Inspections with how their issues stand, the latest on site first'),
    answer: countedInspectionSchema,
    list: true,
  })
  async list(
    @Context() { actor, language }: RequestContext,
    @ListOf(spec, inspectionSheet) query: ListQuery<typeof spec>,
  ): Promise<Page<CountedInspectionView>> {
    const page = await this.queries.list(actor, query);
    return { ...page, items: await this.views.showCounted(actor, page.items, language) };
  }

  /** One inspection: where it stands, its team, and how its issues stand. */
  @Get(':id')
  @SignedIn()
  @Describe({
    summary: words('巡察详情', 'One inspection, with its team and how its issues stand'),
    answer: countedInspectionSchema,
  })
  async read(@Context() { actor, language }: RequestContext, @Param('id', ValidId) id: string): Promise<CountedInspectionView> {
    const [view] = await this.views.showCounted(actor, [await this.queries.inspection(actor, id)], language);
    return view as CountedInspectionView;
  }

  /** Plans an inspection of a unit in the territory of the caller's office. */
  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('安排一次巡察', 'Plan an inspection of a unit in your territory'), answer: countedInspectionSchema })
  create(@Context() context: RequestContext, @Body(ValidBody) body: NewInspectionDto): Promise<CountedInspectionView> {
    return this.commands.createInspection(context, body);
  }
}
