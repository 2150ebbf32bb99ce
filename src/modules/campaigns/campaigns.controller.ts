import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { campaignSchema, type Campaign } from './campaign.js';
import { CampaignsCommands } from './campaigns.commands.js';
import { campaignList } from './campaigns.list.js';
import { CampaignResultsDto, CampaignUnitsDto, NewCampaignDto } from './dto/campaign.dto.js';
import { campaignSheet } from './campaigns.sheet.js';

/** Campaigns: their units, their results, and how far they are. */
@Controller('campaigns')
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsCommands) {}

  @Get()
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('专项行动列表', 'Campaigns, the latest first'), answer: campaignSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(campaignList, campaignSheet) query: ListQuery<typeof campaignList>,
  ): Promise<Page<Campaign>> {
    return this.campaigns.list(context, query);
  }

  @Get(':id')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('专项行动及其进度', 'A campaign and how far it is'), answer: campaignSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Campaign> {
    return this.campaigns.read(context, id);
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('发起专项行动', 'Begin a campaign'), answer: campaignSchema })
  begin(@Context() context: RequestContext, @Body(ValidBody) body: NewCampaignDto): Promise<Campaign> {
    return this.campaigns.begin(context, body);
  }

  @Post(':id/units')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({
    summary: words('列入重点单位，或登记清零', 'Take units in, or note that they are cleared'),
    answer: campaignSchema,
  })
  takeIn(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: CampaignUnitsDto,
  ): Promise<Campaign> {
    return this.campaigns.takeIn(context, id, body);
  }

  @Post(':id/results')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记专项行动成果', 'Note what came of a campaign'), answer: campaignSchema })
  note(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: CampaignResultsDto,
  ): Promise<Campaign> {
    return this.campaigns.note(context, id, body);
  }
}
