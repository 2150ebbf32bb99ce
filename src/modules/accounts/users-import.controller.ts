import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { contextWithContent } from '../../platform/http/content-context.js';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, TakesFile } from '../../platform/http/route-options.js';
import { uploadedTable } from '../../platform/http/uploaded-table.js';
import { importReportSchema } from '../../platform/spreadsheet/import-report.js';
import { words } from '../../platform/words/words.js';
import { UsersImport, type UsersImportReport } from './users-import.js';

/** Takes accounts from a table. */
@Controller('users/import')
@Allow('securityAdmin')
export class UsersImportController {
  constructor(private readonly users: UsersImport) {}

  @Post()
  @HttpCode(200)
  @TakesFile()
  @Describe({
    summary: words(
      '从 CSV 或 xlsx 导入账号（全部导入或全部不导入）',
      'Open accounts from a CSV or xlsx file, all of them or none',
    ),
    query: dryRunQuery,
    answer: importReportSchema,
  })
  async import(
    @Context() context: RequestContext,
    @Req() request: FastifyRequest,
    @DryRun() dryRun: boolean,
  ): Promise<UsersImportReport> {
    const table = await uploadedTable(request);
    return this.users.importTable(contextWithContent(context, request, { file: table.sha256 }), table.bytes, dryRun);
  }
}
