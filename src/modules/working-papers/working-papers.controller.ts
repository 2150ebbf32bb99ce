import { Body, Controller, Get, Param, Post, Put, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { documentAnswer, documentMediaType, formatFilter } from '../../platform/documents/document-answer.js';
import { ValidId } from '../../platform/http/id-param.js';
import { FilteredBy, filterQuery } from '../../platform/http/list-of.js';
import type { FilterValues } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { GroupMeetingDto, HandlersDto, ProofsDto } from './dto/working-paper.dto.js';
import { WorkingPaperDocuments } from './documents/working-paper-documents.js';
import { WorkingPapersCommands } from './working-papers.commands.js';
import { workingPaperSchema, WorkingPapersQueries, type WorkingPaper } from './working-papers.queries.js';

const documentAsked = { format: formatFilter };

/** The working paper (底稿) behind an issue; for the inspection's side alone. */
@Controller('issues/:id/working-paper')
@Allow('teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice')
export class WorkingPapersController {
  constructor(
    private readonly commands: WorkingPapersCommands,
    private readonly queries: WorkingPapersQueries,
    private readonly documents: WorkingPaperDocuments,
  ) {}

  @Get()
  @Describe({ summary: words('查看问题底稿', 'The working paper of an issue'), answer: workingPaperSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<WorkingPaper> {
    return this.queries.read(context, id);
  }

  @Get('document')
  @Describe({
    summary: words('问题底稿（正式文书）', 'The working paper as an official document'),
    query: filterQuery(documentAsked),
    mediaType: documentMediaType,
  })
  async document(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @FilteredBy(documentAsked) { format = 'docx' }: FilterValues<typeof documentAsked>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return documentAnswer(reply, await this.documents.make(context, id, format));
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
