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
import type { Inspection } from './inspection.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsQueries } from './inspections.queries.js';

const { spec } = inspectionLists.inspections;

/** Inspections of units, and their teams. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly commands: InspectionsCommands,
    private readonly queries: InspectionsQueries,
  ) {}

  /** Inspections that the caller may see, the latest on site first. */
  @Get()
  @SignedIn()
  @Describe({ summary: words('巡察列表', 'Inspections, the latest on site first'), list: true })
  list(@Context() { actor }: RequestContext, @ListOf(spec) query: ListQuery<typeof spec>): Promise<Page<Inspection>> {
    return this.queries.list(actor, query);
  }

  /** One inspection, with its team. */
  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('巡察详情', 'One inspection, with its team') })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Inspection> {
    return this.queries.inspection(actor, id);
  }

  /** Plans an inspection of a unit in the territory of the caller's office. */
  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('安排一次巡察', 'Plan an inspection of a unit in your territory') })
  create(@Context() context: RequestContext, @Body(ValidBody) body: NewInspectionDto): Promise<Inspection> {
    return this.commands.createInspection(context, body);
  }
}
