import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { GroupMeetingDto, HandlersDto, ProofsDto } from './dto/working-paper.dto.js';
import { WorkingPapersCommands } from './working-papers.commands.js';
import { workingPaperSchema, WorkingPapersQueries, type WorkingPaper } from './working-papers.queries.js';

/** The working paper (底稿) behind an issue; for the inspection's side alone. */
@Controller('issues/:id/working-paper')
@Allow('teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice')
export class WorkingPapersController {
  constructor(
    private readonly commands: WorkingPapersCommands,
    private readonly queries: WorkingPapersQueries,
  ) {}

  @Get()
  @Describe({ summary: words('查看问题底稿', 'The working paper of an issue'), answer: workingPaperSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<WorkingPaper> {
    return this.queries.read(context, id);
  }

  @Put('handlers')
  @Describe({ summary: words('确定底稿经办人（全部）', 'Name all who handle the paper'), answer: workingPaperSchema })
  async nameHandlers(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: HandlersDto,
  ): Promise<WorkingPaper> {
    await this.commands.nameHandlers(context, id, body);
    return this.queries.read(context, id);
  }

  @Put('evidence')
  @Describe({
    summary: words('列出证据及各自证明的事实', 'List the evidence and what each piece proves'),
    answer: workingPaperSchema,
  })
  async listEvidence(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: ProofsDto,
  ): Promise<WorkingPaper> {
    await this.commands.listEvidence(context, id, body);
    return this.queries.read(context, id);
  }

  @Post('group-meetings')
  @Describe({ summary: words('附组务会记录', 'Attach the record of a meeting of the team'), answer: workingPaperSchema })
  async addMeeting(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: GroupMeetingDto,
  ): Promise<WorkingPaper> {
    await this.commands.addMeeting(context, id, body);
    return this.queries.read(context, id);
  }
}
