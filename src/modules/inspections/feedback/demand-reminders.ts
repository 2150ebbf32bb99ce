import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WarningLevel } from '../../../../workflows/rules/pack.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DemandAlerts, type DemandSource, type OpenDemand } from '../../notifications/demand-alerts.commands.js';
import { FeedbackRepository } from './feedback.repository.js';

/** Has the demands of superior leaders followed: whoever answers for one, and the office, are reminded of its date. */
@Injectable()
export class DemandReminders implements DemandSource, OnModuleInit {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly alerts: DemandAlerts,
  ) {}

  onModuleInit(): void {
    this.alerts.follow(this);
  }

  async openBy(unit: UnitOfWork, day: string): Promise<OpenDemand[]> {
    return (await this.feedback.openDemands(unit, day)).map(
      ({ id, inspection_id: caseId, text, owner, owner_id: organisationId, due_on, created_at: since, told }) => ({
        ...{ id, caseId, text, owner, organisationId, userIds: [] },
        ...{ dueOn: due_on ?? day, since, told },
      }),
    );
  }

  remember(unit: UnitOfWork, ids: readonly string[], level: WarningLevel): void {
    this.feedback.rememberTold(unit, ids, level);
  }
}
