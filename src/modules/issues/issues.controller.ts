import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { OpenIssueDto } from './dto/open-issue.dto.js';
import { IssueScheduleQueries, type IssueSchedule } from './issue-schedule.queries.js';
import { issueSchema, scheduleSchema } from './issue.schema.js';
import { IssuesCommands } from './issues.commands.js';
import { IssueQueries, type IssueView } from './issues.queries.js';

/** What an inspection has found. The team logs it; everything after that is an event on the case. */
@Controller('issues')
export class IssuesController {
  constructor(
    private readonly commands: IssuesCommands,
    private readonly queries: IssueQueries,
    private readonly schedules: IssueScheduleQueries,
  ) {}

  @Post()
  @Allow('teamMember', 'deputyLeader', 'teamLeader')
  @Describe({ summary: words('登记问题', 'Log a finding: an issue in found.drafting'), answer: issueSchema })
  open(@Context() context: RequestContext, @Body(ValidBody) body: OpenIssueDto): Promise<IssueView> {
    return this.commands.open(context, body);
  }

  @Get(':id')
  @SignedIn()
  @Describe({
    summary: words('查看问题', 'An issue with manifestations, measures, evidence, opinions and cycles'),
    answer: issueSchema,
  })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<IssueView> {
    return this.queries.read(context, id);
  }

  @Get(':id/schedule')
  @SignedIn()
  @Describe({
    summary: words('整改的倒排时间表', 'The backward schedule: milestones and measures counted back from the limit'),
    answer: scheduleSchema,
  })
  readSchedule(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<IssueSchedule> {
    return this.schedules.read(context, id);
  }
}
