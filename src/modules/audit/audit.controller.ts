import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { auditEventSchema, auditVerdictSchema } from './audit.answers.js';
import { auditList } from './audit.list.js';
import { AuditQueries, type AuditEvent, type AuditVerdict } from './audit.queries.js';
import { auditSheet } from './audit.sheet.js';

/** The audit, for the one who looks after it and nobody else. */
@Controller('audit')
@Allow('auditAdmin')
export class AuditController {
  constructor(private readonly audit: AuditQueries) {}

  @Get('events')
  @Describe({
    summary: words('查询审计记录（最新在前）', 'Administrative acts, the latest first'),
    answer: auditEventSchema,
    list: true,
  })
  list(@ListOf(auditList, auditSheet) query: ListQuery<typeof auditList>): Promise<Page<AuditEvent>> {
    return this.audit.list(query);
  }

  @Post('verify')
  @HttpCode(200)
  @Describe({ summary: words('校验审计记录是否被改动', 'Check the chain of hashes'), answer: auditVerdictSchema })
  verify(): Promise<AuditVerdict> {
    return this.audit.verify();
  }
}
