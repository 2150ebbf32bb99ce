import { Module } from '@nestjs/common';
import { AuditTrail } from './audit.commands.js';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';

/** Who did what in administration, when, and from what to what. */
@Module({ controllers: [AuditController], providers: [AuditTrail, AuditQueries], exports: [AuditTrail, AuditQueries] })
export class AuditModule {}
