import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { WorkingPaperSchemeDto } from './dto/working-paper.dto.js';
import { WorkingPapersCommands } from './working-papers.commands.js';
import { schemeSchema, WorkingPapersQueries } from './working-papers.queries.js';
import type { Scheme } from './working-papers.repository.js';

/** How an office numbers its working papers (底稿编号规则), and how many handlers it asks for. */
@Controller('offices/:id/working-paper-scheme')
export class SchemesController {
  constructor(
    private readonly commands: WorkingPapersCommands,
    private readonly queries: WorkingPapersQueries,
  ) {}

  @Get()
  @Allow('teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice')
  @Describe({ summary: words('查看本巡察办的底稿规则', "The office's scheme for working papers"), answer: schemeSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Scheme> {
    return this.queries.scheme(context, id);
  }

  @Put()
  @Allow('inspectionOffice')
  @Describe({
    summary: words('设定底稿编号格式和经办人数', 'Settle the format of the numbers, and how many handlers a paper must have'),
    answer: schemeSchema,
  })
  async settle(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: WorkingPaperSchemeDto,
  ): Promise<Scheme> {
    await this.commands.settleScheme(context, id, body);
    return this.queries.scheme(context, id);
  }
}
