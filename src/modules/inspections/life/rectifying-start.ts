import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers, type OutboxEntry } from '../../../engine/time/outbox-handlers.js';
import { WritePath } from '../../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { systemActor } from '../../../platform/http/system-actor.js';
import { InspectionLifeRepository } from './inspection-life.repository.js';

/** What may have taken away the last receipt that was missing: it was given, or the issue is not asked for any more. */
const lastReceipts = ['SIGN_FOR', 'WITHDRAW', 'MERGE'];

/**
 * With the last receipt the rectification of an inspection has begun: the product notes it, so that nobody must. An issue that was disputed
 * before anybody signed for it has no receipt yet, and holds it up until it is upheld and signed for, given to another, or withdrawn.
 */
@Injectable()
export class RectifyingStart implements OnModuleInit {
  constructor(
    private readonly outbox: OutboxHandlers,
    private readonly life: InspectionLifeRepository,
    private readonly writePath: WritePath,
  ) {}

  onModuleInit(): void {
    this.outbox.handle('caseChanged', (unit, entries) => this.startRectifying(unit, entries));
  }

  private async startRectifying(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<void> {
    const issueIds = entries.filter(({ params }) => lastReceipts.includes(String(params['type']))).map(({ caseId }) => caseId);
    if (issueIds.length === 0) return;
    const inspections = await this.life.allSigned(unit, [...new Set(issueIds)]);
    if (inspections.length === 0) return;
    const command = { type: 'START_RECTIFYING', payload: {}, actor: systemActor };
    await this.writePath.send(
      unit,
      inspections.map(({ id, version }) => ({ ...command, caseId: id, version })),
    );
  }
}
