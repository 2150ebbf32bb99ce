import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ScheduleControl } from './schedule-control.js';

/** What whoever runs the product does to its own machinery, each deed audited. */
@Module({ imports: [AuditModule], controllers: [ScheduleControl] })
export class OperationsModule {}
