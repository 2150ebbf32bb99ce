import { Logger, Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { HealthChecks } from '../../platform/health/health-checks.js';
import { HealthModule } from '../../platform/health/health.module.js';
import { AssistanceModule } from '../assistance/assistance.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ClueKeys } from './clue-keys.js';
import { CluesCommands } from './clues.commands.js';
import { ReferralsCommands } from './referrals.commands.js';
import { referralsOff } from './referrals.errors.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsQueries } from './referrals.queries.js';
import { SealedStore } from './sealed-store.js';

/** Referrals of clues (线索移交): a case that says nothing, and a sealed store. */
@Module({
  imports: [AssistanceModule, AuditModule, EngineModule, HealthModule],
  controllers: [ReferralsController],
  providers: [ClueKeys, CluesCommands, ReferralsCommands, ReferralsQueries, SealedStore],
  exports: [CluesCommands],
})
export class ReferralsModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: ReferralsQueries,
    private readonly keys: ClueKeys,
    private readonly health: HealthChecks,
  ) {}

  onModuleInit(): void {
    if (!this.keys.isThere) {
      new Logger('Referrals').warn(`${referralsOff.zh} ${referralsOff.en}`);
      this.health.turnedOff('referrals', referralsOff);
    }
    this.subjects.provide('referral', (context, row) => this.queries.subject(context, row));
  }
}
