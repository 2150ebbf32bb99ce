import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { cadreSchema, tiesSchema, type Cadre, type TieView } from './cadre.js';
import { CadresCommands } from './cadres.commands.js';
import { cadreList } from './cadres.list.js';
import { CadresQueries } from './cadres.queries.js';
import { CadreDto, TieDto } from './dto/cadre.dto.js';
import { cadreSheet } from './cadres.sheet.js';

interface Ties {
  readonly userId: string;
  readonly ties: readonly TieView[];
}

/** The pool of people (巡察干部库) who inspect for an office. */
@Controller('cadres')
export class CadresController {
  constructor(
    private readonly commands: CadresCommands,
    private readonly queries: CadresQueries,
  ) {}

  @Get()
  @Allow('inspectionOffice')
  @Describe({
    summary: words(
      '查询巡察干部库；forUnitId 排除须回避该单位的人员',
      'List the cadre pool; with forUnitId, without those who must keep away from that unit',
    ),
    answer: cadreSchema,
    list: true,
  })
  list(
    @Context() context: RequestContext,
    @ListOf(cadreList, cadreSheet) query: ListQuery<typeof cadreList>,
  ): Promise<Page<Cadre>> {
    return this.queries.list(context, query);
  }

  @Put(':id')
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记干部的专长和可用时间', 'Note skills and availability of a person'), answer: cadreSchema })
  async save(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: CadreDto,
  ): Promise<Cadre> {
    const officeId = await this.commands.save(context, id, body);
    return this.queries.read(officeId, id, context.language);
  }

  @Get(':id/ties')
  @SignedIn()
  @Describe({
    summary: words('查看须回避的关系（本人和本巡察办可见）', 'Ties that keep a person from units, for them and their office'),
    answer: tiesSchema,
  })
  ties(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Ties> {
    return this.queries.ties(context, id);
  }

  @Post(':id/ties')
  @SignedIn()
  @Describe({
    summary: words('申报须回避的关系（任职、亲属、籍贯、经济往来）', 'Declare a tie: service, kin, origin, business'),
    answer: tiesSchema,
  })
  async addTie(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: TieDto,
  ): Promise<Ties> {
    await this.commands.addTie(context, id, body);
    return this.queries.ties(context, id);
  }

  @Delete(':id/ties/:tieId')
  @Allow('inspectionOffice')
  @Describe({ summary: words('删除登记有误的关系', 'Take back a tie that was noted wrongly'), answer: tiesSchema })
  async removeTie(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('tieId', ValidId) tieId: string,
  ): Promise<Ties> {
    await this.commands.removeTie(context, id, tieId);
    return this.queries.ties(context, id);
  }
}
