import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import { CreateOrganisationDto } from './dto/create-organisation.dto.js';
import { UpdateOrganisationDto } from './dto/update-organisation.dto.js';
import { organisationSchema, type Organisation } from './organisation.js';
import { OrganisationsCommands } from './organisations.commands.js';
import { organisationList } from './organisations.list.js';
import { OrganisationsQueries, type ListedOrganisation, type PlacedOrganisation } from './organisations.queries.js';
import { organisationSheet } from './organisations.sheet.js';

/** The tree of areas and bodies. Everybody signed in reads it; the system administrator changes it. */
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly commands: OrganisationsCommands,
    private readonly queries: OrganisationsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询组织', 'List organisations'), answer: organisationSchema, list: true })
  list(
    @ListOf(organisationList, organisationSheet) query: ListQuery<typeof organisationList>,
  ): Promise<Page<ListedOrganisation>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看组织及其上级', 'One organisation with all above it'), answer: organisationSchema })
  read(@Param('id', ValidId) id: string): Promise<PlacedOrganisation> {
    return this.queries.read(id);
  }

  @Post()
  @Allow('systemAdmin')
  @Describe({ summary: words('新建组织', 'Create an organisation'), answer: organisationSchema })
  create(@Context() context: RequestContext, @Body(ValidBody) body: CreateOrganisationDto): Promise<Organisation> {
    return this.commands.createOrganisation(context, body);
  }

  @Patch(':id')
  @Allow('systemAdmin')
  @NeedsVersion()
  @Describe({ summary: words('修改或移动组织', 'Rename, recode or move an organisation'), answer: organisationSchema })
  update(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: UpdateOrganisationDto,
  ): Promise<Organisation> {
    return this.commands.updateOrganisation(context, id, version, body);
  }
}
