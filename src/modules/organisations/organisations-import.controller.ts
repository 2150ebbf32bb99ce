import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { contextWithContent } from '../../platform/http/content-context.js';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, TakesFile } from '../../platform/http/route-options.js';
import { uploadedTable } from '../../platform/http/uploaded-table.js';
import { importReportSchema, type ImportReport } from '../../platform/spreadsheet/import-report.js';
import { words } from '../../platform/words/words.js';
import { OrganisationsImport } from './organisations-import.js';

/** Takes the tree from a table. */
@Controller('organisations/import')
@Allow('systemAdmin')
export class OrganisationsImportController {
  constructor(private readonly organisations: OrganisationsImport) {}

  @Post()
  @HttpCode(200)
  @TakesFile()
  @Describe({
    summary: words(
      '从 CSV 或 xlsx 导入组织（全部导入或全部不导入）',
      'Create organisations from a CSV or xlsx file, all of them or none',
    ),
    query: dryRunQuery,
    answer: importReportSchema,
  })
  async import(
    @Context() context: RequestContext,
    @Req() request: FastifyRequest,
    @DryRun() dryRun: boolean,
  ): Promise<ImportReport> {
    const table = await uploadedTable(request);
    return this.organisations.importTable(contextWithContent(context, request, { file: table.sha256 }), table.bytes, dryRun);
  }
}
