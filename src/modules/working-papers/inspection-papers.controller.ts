import { Controller, Get, Param } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { InspectionPapersQueries, listedPapersSchema, type ListedPaper } from './inspection-papers.queries.js';

/** The working papers (底稿) of one inspection; for the inspection's side alone. */
@Controller('inspections/:id/working-papers')
@Allow('teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice')
export class InspectionPapersController {
  constructor(private readonly queries: InspectionPapersQueries) {}

  @Get()
  @Describe({
    summary: words('一次巡察的全部底稿', 'All working papers of an inspection, those with a number first'),
    answer: listedPapersSchema,
  })
  async list(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<{ readonly items: readonly ListedPaper[] }> {
    return { items: await this.queries.list(context, id) };
  }
}
