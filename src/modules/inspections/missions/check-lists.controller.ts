import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ValidId } from '../../../platform/http/id-param.js';
import { ListOf } from '../../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../../platform/http/page.js';
import { Allow, SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { ValidBody } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { NewCheckListDto } from '../dto/new-check-list.dto.js';
import { checkListSchema } from '../inspections.schemas.js';
import { MissionsCommands } from './missions.commands.js';
import { MissionsQueries } from './missions.queries.js';
import type { CheckList } from './missions.js';
import { sharedList } from './missions.repository.js';
import { checkListSheet } from './missions.sheet.js';

/** Check lists: what inspectors look at. The lessons of retrospectives become items of them. */
@Controller('check-lists')
export class CheckListsController {
  constructor(
    private readonly commands: MissionsCommands,
    private readonly queries: MissionsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询检查清单', 'List check lists'), answer: checkListSchema, list: true })
  list(
    @Context() { actor }: RequestContext,
    @ListOf(sharedList, checkListSheet) query: ListQuery<typeof sharedList>,
  ): Promise<Page<CheckList>> {
    return this.queries.checkLists(actor, query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看检查清单', 'One check list'), answer: checkListSchema })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<CheckList> {
    return this.queries.checkList(actor, id);
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('拟定检查清单', 'Draw up a check list'), answer: checkListSchema })
  async create(@Context() context: RequestContext, @Body(ValidBody) body: NewCheckListDto): Promise<CheckList> {
    return this.queries.checkList(context.actor, await this.commands.createCheckList(context, body));
  }
}
