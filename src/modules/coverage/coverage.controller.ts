import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { AsOf, asOfQuery } from './as-of.js';
import {
  coverageSchema,
  pastChangeSchema,
  scopeChangeSchema,
  scopedSchema,
  type Coverage,
  type ScopedOrganisation,
} from './coverage.js';
import { CoverageCommands, type ScopeChange } from './coverage.commands.js';
import { CoverageQueries } from './coverage.queries.js';
import { PastInspectionsDto } from './dto/past-inspections.dto.js';
import { ScopeDto } from './dto/scope.dto.js';
import { scopeList } from './scope.list.js';
import { scopeSheet } from './scope.sheet.js';

/** Which organisations a term (届) is to reach, and how many of them it has. */
@Controller('terms/:id')
export class CoverageController {
  constructor(
    private readonly commands: CoverageCommands,
    private readonly queries: CoverageQueries,
  ) {}

  @Get('coverage')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({
    summary: words('本届巡察覆盖率，每个数字附所依据的清单', 'Coverage of a term, each number with the list behind it'),
    answer: coverageSchema,
    query: asOfQuery,
  })
  coverage(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @AsOf() asOf: string | undefined,
  ): Promise<Coverage> {
    return this.queries.coverage(context, id, asOf);
  }

  @Get('scope')
  @Allow('inspectionOffice', 'supervisor', 'leadership')
  @Describe({ summary: words('本届应巡察组织', 'Organisations in scope of a term'), answer: scopedSchema, list: true })
  scope(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @ListOf(scopeList, scopeSheet) query: ListQuery<typeof scopeList>,
  ): Promise<Page<ScopedOrganisation>> {
    return this.queries.scope(context, id, query);
  }

  @Post('scope')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({
    summary: words('把组织列入本届应巡察范围（逐个，或按类别）', 'Put organisations in scope: named ones, or all of some kinds'),
    answer: scopeChangeSchema,
  })
  add(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: ScopeDto,
  ): Promise<ScopeChange> {
    return this.commands.add(context, id, body);
  }

  @Post('past-inspections')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @Describe({
    summary: words(
      '补录启用系统前已完成的巡察（只计入覆盖率）',
      'Note inspections that were over before: they count for the coverage',
    ),
    answer: pastChangeSchema,
  })
  addPast(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: PastInspectionsDto,
  ): Promise<{ changed: number }> {
    return this.commands.addPast(context, id, body);
  }

  @Delete('scope/:organisationId')
  @Allow('inspectionOffice')
  @Describe({ summary: words('把组织移出本届应巡察范围', 'Take an organisation out of scope'), answer: scopeChangeSchema })
  remove(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('organisationId', ValidId) organisationId: string,
  ): Promise<ScopeChange> {
    return this.commands.remove(context, id, organisationId);
  }
}
