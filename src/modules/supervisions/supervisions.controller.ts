import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewSupervisionDto, VisitsDto } from './dto/supervision.dto.js';
import { supervisionSchema, visitSchema, type Supervision, type Visit } from './supervision.js';
import { SupervisionsCommands } from './supervisions.commands.js';
import { supervisionList, visitList } from './supervisions.list.js';
import { supervisionSheet, visitSheet } from './supervisions.sheet.js';

/** Special supervisions and their visits. */
@Controller('supervisions')
export class SupervisionsController {
  constructor(private readonly supervisions: SupervisionsCommands) {}

  @Get()
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('专项督查列表', 'Special supervisions, the latest first'), answer: supervisionSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(supervisionList, supervisionSheet) query: ListQuery<typeof supervisionList>,
  ): Promise<Page<Supervision>> {
    return this.supervisions.list(context, query);
  }

  @Get(':id')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('查看专项督查', 'One supervision, with its check list'), answer: supervisionSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Supervision> {
    return this.supervisions.read(context, id);
  }

  @Get(':id/visits')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('督查走访清单', 'Where its groups went'), answer: visitSchema, list: true })
  visits(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @ListOf(visitList, visitSheet) query: ListQuery<typeof visitList>,
  ): Promise<Page<Visit>> {
    return this.supervisions.visits(context, id, query);
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记专项督查', 'Enter a special supervision'), answer: supervisionSchema })
  enter(@Context() context: RequestContext, @Body(ValidBody) body: NewSupervisionDto): Promise<Supervision> {
    return this.supervisions.enter(context, body);
  }

  @Post(':id/visits')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记督查走访', 'Note where its groups went'), answer: supervisionSchema })
  visit(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: VisitsDto,
  ): Promise<Supervision> {
    return this.supervisions.visit(context, id, body);
  }
}
