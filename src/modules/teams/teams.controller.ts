import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import { AuthorisationDto, TeamDto } from './dto/team.dto.js';
import { approversSchema, teamSchema, type Team } from './team.js';
import { TeamsCommands } from './teams.commands.js';
import { TeamsQueries } from './teams.queries.js';

/** The team (巡察组) of an inspection and its authorisation. */
@Controller('inspections/:id')
export class TeamsController {
  constructor(
    private readonly commands: TeamsCommands,
    private readonly queries: TeamsQueries,
  ) {}

  @Get('team')
  @SignedIn()
  @Describe({ summary: words('查看巡察组及授权', 'The team of an inspection, and its authorisation'), answer: teamSchema })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Team> {
    return this.queries.read(actor, id);
  }

  @Get('team/approvers')
  @Allow('inspectionOffice')
  @Describe({
    summary: words('可批准不予回避的人员', 'Who may approve that somebody need not keep away'),
    answer: approversSchema,
  })
  approvers(
    @Context() { actor }: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<{ items: { id: string; name: string }[] }> {
    return this.queries.approvers(actor, id);
  }

  @Put('team')
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({
    summary: words(
      '调整巡察组（整份名单）；有应回避人员时拒绝，除非注明批准的理由',
      'Name the whole team; refused where somebody must keep away from the unit, unless an override says why not',
    ),
    answer: teamSchema,
  })
  async change(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: TeamDto,
  ): Promise<Team> {
    await this.commands.change(context, id, version, body);
    return this.queries.read(context.actor, id);
  }

  @Put('authorisation')
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({ summary: words('登记本次巡察的授权', 'Note who has authorised the team, and for what'), answer: teamSchema })
  async authorise(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: AuthorisationDto,
  ): Promise<Team> {
    await this.commands.authorise(context, id, version, body);
    return this.queries.read(context.actor, id);
  }
}
