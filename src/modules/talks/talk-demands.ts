import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { WarningLevel } from '../../../workflows/rules/pack.js';
import { Directory } from '../../engine/directory.js';
import { Names } from '../../engine/names.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalid } from '../../platform/http/validation.js';
import { DemandAlerts, type DemandSource, type OpenDemand } from '../notifications/demand-alerts.commands.js';
import type { DemandDto } from './dto/new-talk.dto.js';
import type { DemandRow } from './talk.js';
import { demandFault } from './talks.errors.js';
import { TalksRepository } from './talks.repository.js';

/** What was demanded in talks: who answers for it, and that they are reminded of its date once the record is confirmed. */
@Injectable()
export class TalkDemands implements DemandSource, OnModuleInit {
  constructor(
    private readonly talks: TalksRepository,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly alerts: DemandAlerts,
  ) {}

  onModuleInit(): void {
    this.alerts.follow(this);
  }

  /**
   * Demands as a record keeps them: each answered for by an organisation, by an account, or by whoever its words name.
   *
   * @throws Problem `request.invalid` naming each that has no owner, two, or one that is not known
   */
  async rowsOf(demands: readonly DemandDto[]): Promise<DemandRow[]> {
    const organisations = await this.directory.organisations(demands.flatMap(({ ownerOrgId }) => ownerOrgId ?? []));
    const people = await this.names.of(
      'person',
      demands.flatMap(({ ownerUserId }) => ownerUserId ?? []),
    );
    const faults = demands.flatMap(({ owner, ownerOrgId, ownerUserId }, index) => {
      if (ownerOrgId !== undefined && ownerUserId !== undefined) return [demandFault(index, 'ownerUserId', 'twoOwners')];
      if (ownerOrgId !== undefined && !organisations.has(ownerOrgId)) return [demandFault(index, 'ownerOrgId', 'unknownOwner')];
      if (ownerUserId !== undefined && !people.has(ownerUserId)) return [demandFault(index, 'ownerUserId', 'unknownOwner')];
      return owner === undefined && ownerOrgId === undefined && ownerUserId === undefined
        ? [demandFault(index, 'owner', 'noOwner')]
        : [];
    });
    if (faults.length > 0) throw invalid(faults);
    return demands.map(({ text, owner, ownerOrgId, ownerUserId, dueOn }) => ({
      id: uuidv7(),
      text,
      owner: owner ?? organisations.get(ownerOrgId ?? '')?.name ?? people.get(ownerUserId ?? '')?.name ?? '',
      ownerOrgId: ownerOrgId ?? null,
      ownerUserId: ownerUserId ?? null,
      dueOn: dueOn ?? null,
      doneAt: null,
    }));
  }

  /** Where words alone name who answers, the one who wrote the record down is reminded in their place. */
  async openBy(unit: UnitOfWork, day: string): Promise<OpenDemand[]> {
    return (await this.talks.openDemands(unit, day)).map((row) => ({
      ...{ id: row.id, caseId: row.place_id, text: row.text, owner: row.owner, organisationId: row.owner_org_id },
      ...{ userIds: [row.owner_user_id ?? (row.owner_org_id === null ? row.written_by : [])].flat() },
      ...{ dueOn: row.due_on, since: row.confirmed_at, told: row.told },
    }));
  }

  remember(unit: UnitOfWork, ids: readonly string[], level: WarningLevel): void {
    this.talks.rememberTold(unit, ids, level);
  }
}
