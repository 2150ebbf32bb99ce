import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { DemandDoneDto, NewTalkDto, TalkTextDto } from './dto/new-talk.dto.js';
import { talkSchema, type Talk } from './talk.js';
import { TalksCommands } from './talks.commands.js';
import { talkList } from './talks.list.js';
import { talkSheet } from './talks.sheet.js';

/** Records of meetings and talks on the inspection's side. */
@Controller('talks')
@Allow('inspectionOffice', 'teamLeader', 'deputyLeader', 'teamMember')
export class TalksController {
  constructor(private readonly talks: TalksCommands) {}

  @Post()
  @Describe({ summary: words('记录会议或谈话', 'Write down a meeting or a talk'), answer: talkSchema })
  write(@Context() context: RequestContext, @Body(ValidBody) body: NewTalkDto): Promise<Talk> {
    return this.talks.write(context, body);
  }

  @Get()
  @Describe({ summary: words('查询会议和谈话记录', 'List records of meetings and talks'), answer: talkSchema, list: true })
  list(@Context() context: RequestContext, @ListOf(talkList, talkSheet) query: ListQuery<typeof talkList>): Promise<Page<Talk>> {
    return this.talks.list(context, query);
  }

  @Get(':id')
  @Describe({ summary: words('查看会议或谈话记录', 'The record of a meeting or a talk'), answer: talkSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Talk> {
    return this.talks.read(context, id);
  }

  @Put(':id')
  @Describe({
    summary: words('更正尚未确认的记录（留痕）', 'Correct a record before it is confirmed; audited'),
    answer: talkSchema,
  })
  correct(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: TalkTextDto,
  ): Promise<Talk> {
    return this.talks.correct(context, id, body);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Describe({ summary: words('确认记录（此后不可更改）', 'Confirm a record: it never changes after that'), answer: talkSchema })
  confirm(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Talk> {
    return this.talks.confirm(context, id);
  }

  @Post(':id/demands/:demandId')
  @HttpCode(200)
  @Describe({ summary: words('要求的落实情况', 'Note whether a demand is met'), answer: talkSchema })
  meet(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('demandId', ValidId) demandId: string,
    @Body(ValidBody) body: DemandDoneDto,
  ): Promise<Talk> {
    return this.talks.meet(context, id, demandId, body.done);
  }
}
