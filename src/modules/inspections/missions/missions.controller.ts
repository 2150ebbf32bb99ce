import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../../platform/http/id-param.js';
import { ListOf } from '../../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../../platform/http/page.js';
import { Allow, SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { ValidBody } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { AttachInspectionDto, AttachRoundDto, NewMissionDto } from '../dto/new-mission.dto.js';
import { missionSchema, missionWithPartsSchema } from '../inspections.schemas.js';
import { MissionsCommands } from './missions.commands.js';
import { MissionsQueries } from './missions.queries.js';
import type { Mission, MissionWithParts } from './missions.js';
import { sharedList } from './missions.repository.js';
import { missionSheet } from './missions.sheet.js';

/** Missions that several offices share: one leads, the others attach their rounds or single inspections. */
@Controller('missions')
export class MissionsController {
  constructor(
    private readonly commands: MissionsCommands,
    private readonly queries: MissionsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询联动任务', 'List missions'), answer: missionSchema, list: true })
  list(
    @Context() { actor }: RequestContext,
    @ListOf(sharedList, missionSheet) query: ListQuery<typeof sharedList>,
  ): Promise<Page<Mission>> {
    return this.queries.missions(actor, query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看联动任务', 'One mission with all that is attached to it'), answer: missionWithPartsSchema })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<MissionWithParts> {
    return this.queries.mission(actor, id);
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('设立联动任务', 'Set up a mission of your office'), answer: missionWithPartsSchema })
  async create(@Context() context: RequestContext, @Body(ValidBody) body: NewMissionDto): Promise<MissionWithParts> {
    return this.queries.mission(context.actor, await this.commands.createMission(context, body));
  }

  @Post(':id/rounds')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({ summary: words('将本办轮次纳入联动任务', 'Attach a round of your office'), answer: missionWithPartsSchema })
  async attachRound(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) { roundId }: AttachRoundDto,
  ): Promise<MissionWithParts> {
    await this.commands.attachRound(context, id, roundId);
    return this.queries.mission(context.actor, id);
  }

  @Post(':id/inspections')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({
    summary: words('将本办一次巡察纳入联动任务', 'Attach an inspection of your office'),
    answer: missionWithPartsSchema,
  })
  async attachInspection(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) { inspectionId }: AttachInspectionDto,
  ): Promise<MissionWithParts> {
    await this.commands.attachInspection(context, id, inspectionId);
    return this.queries.mission(context.actor, id);
  }
}
