import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { contextWithContent } from '../../platform/http/content-context.js';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion, TakesFile } from '../../platform/http/route-options.js';
import { uploadedTable } from '../../platform/http/uploaded-table.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { importReportSchema, type ImportReport } from '../../platform/spreadsheet/import-report.js';
import { words } from '../../platform/words/words.js';
import { DutyDto } from './dto/duty.dto.js';
import { DutiesCommands } from './duties.commands.js';
import { dutyList } from './duties.list.js';
import { DutiesQueries } from './duties.queries.js';
import {
  dutySchema,
  dutyWithVersionsSchema,
  proposedUnitsSchema,
  type Duty,
  type DutyWithVersions,
  type ProposedUnit,
} from './duty.js';
import { dutySheet } from './duties.sheet.js';

/** The catalogue of duties (责任、负面、权力清单). Everybody signed in reads it; an office keeps that of its territory. */
@Controller()
export class DutiesController {
  constructor(
    private readonly commands: DutiesCommands,
    private readonly queries: DutiesQueries,
  ) {}

  @Get('duties')
  @SignedIn()
  @Describe({ summary: words('查询责任、负面、权力清单', 'List duties'), answer: dutySchema, list: true })
  list(@ListOf(dutyList, dutySheet) query: ListQuery<typeof dutyList>): Promise<Page<Duty>> {
    return this.queries.list(query);
  }

  @Get('duties/:id')
  @SignedIn()
  @Describe({ summary: words('查看清单条目及历次版本', 'An entry with its versions'), answer: dutyWithVersionsSchema })
  read(@Param('id', ValidId) id: string): Promise<DutyWithVersions> {
    return this.queries.read(id);
  }

  @Post('duties')
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记清单条目', 'Add an entry'), answer: dutyWithVersionsSchema })
  async create(@Context() context: RequestContext, @Body(ValidBody) body: DutyDto): Promise<DutyWithVersions> {
    return this.queries.read(await this.commands.create(context, body));
  }

  @Post('duties/import')
  @HttpCode(200)
  @Allow('inspectionOffice')
  @TakesFile()
  @Describe({
    summary: words('从 CSV 或 xlsx 导入清单（全部导入或全部不导入）', 'Add entries from a CSV or xlsx file, all of them or none'),
    query: dryRunQuery,
    answer: importReportSchema,
  })
  async import(
    @Context() context: RequestContext,
    @Req() request: FastifyRequest,
    @DryRun() dryRun: boolean,
  ): Promise<ImportReport> {
    const table = await uploadedTable(request);
    return this.commands.importTable(contextWithContent(context, request, { file: table.sha256 }), table.bytes, dryRun);
  }

  @Put('duties/:id')
  @Allow('inspectionOffice')
  @NeedsVersion()
  @Describe({ summary: words('修改清单条目（成为新版本）', 'Change an entry: its next version'), answer: dutyWithVersionsSchema })
  async change(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: DutyDto,
  ): Promise<DutyWithVersions> {
    await this.commands.change(context, id, version, body);
    return this.queries.read(id);
  }

  @Get('issues/:id/proposed-units')
  @Allow('teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice')
  @Describe({
    summary: words('按清单提出该问题的责任单位建议', 'Bodies whose duties fit an issue, with what speaks for each'),
    answer: proposedUnitsSchema,
  })
  proposedUnits(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<{ units: ProposedUnit[] }> {
    return this.queries.proposedUnits(context, id);
  }
}
