import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Transactions } from '../../../platform/database/transactions.js';
import { Problem } from '../../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../../platform/errors/request-problems.js';
import type { Actor } from '../../../platform/http/actor.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { invalid } from '../../../platform/http/validation.js';
import { AuditTrail } from '../../audit/audit.commands.js';
import type { NewCheckListDto } from '../dto/new-check-list.dto.js';
import type { NewMissionDto } from '../dto/new-mission.dto.js';
import { faults } from '../inspections.errors.js';
import { InspectionsRepository } from '../inspections.repository.js';
import { officesOf, sightOf } from '../sight.js';
import { CheckListsRepository } from './check-lists.repository.js';
import { unknownCheckList, unknownInspection, unknownRound } from './missions.errors.js';
import { MissionsRepository } from './missions.repository.js';

/** Sets up missions that several offices share, and the check lists by which they go. */
@Injectable()
export class MissionsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: MissionsRepository,
    private readonly lists: CheckListsRepository,
    private readonly inspections: InspectionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Draws up a check list.
   *
   * @param id a UUIDv7 of the caller's own, to refer to it before it is there
   * @returns its id
   * @throws Problem `request.invalid`, `auth.not-permitted` for another office
   */
  createCheckList(context: RequestContext, { title, officeId, items }: NewCheckListDto, id = uuidv7()): Promise<string> {
    const office = ownOffice(context.actor, officeId);
    return this.transactions.run(context, (unit) => {
      const rows = items.map(({ text, theme, basis }, index) => ({
        id: uuidv7(),
        check_list_id: id,
        ordinal: index + 1,
        text,
        theme,
        basis: basis ?? null,
        lesson_id: null,
      }));
      this.lists.insert(unit, { id, office_id: office, title, created_at: unit.now }, rows);
      this.audit.record(unit, { action: 'check-list.created', target: { type: 'check-list', id, name: title } });
      return Promise.resolve(id);
    });
  }

  /**
   * Sets up a mission of the caller's office.
   *
   * @param id as for `createCheckList`
   * @returns its id
   * @throws Problem as `createCheckList`
   */
  async createMission(
    context: RequestContext,
    { title, officeId, roundId, checkListId }: NewMissionDto,
    id = uuidv7(),
  ): Promise<string> {
    const { actor } = context;
    const office = ownOffice(actor, officeId);
    const [round, list] = await Promise.all([
      roundId && this.inspections.visibleRound(sightOf(actor), roundId),
      checkListId && this.repository.checkList(sightOf(actor), checkListId),
    ]);
    if (roundId !== undefined && (!round || round.office_id !== office)) throw invalid([unknownRound('roundId')]);
    if (checkListId !== undefined && !list) throw invalid([unknownCheckList('checkListId')]);
    return this.transactions.run(context, (unit) => {
      const row = { id, office_id: office, title, round_id: roundId ?? null, check_list_id: checkListId ?? null };
      this.repository.insert(unit, { ...row, created_at: unit.now });
      this.audit.record(unit, { action: 'mission.created', target: { type: 'mission', id, name: title } });
      return Promise.resolve(id);
    });
  }

  /**
   * Attaches a round of the caller's own office, with all its inspections.
   *
   * @throws Problem `request.not-found` for a mission that is not shared with the caller, `request.invalid` for a round of another office
   */
  async attachRound(context: RequestContext, missionId: string, roundId: string): Promise<void> {
    const round = await this.inspections.visibleRound(sightOf(context.actor), roundId);
    await this.attach(context, missionId, 'round', roundId, round?.office_id);
  }

  /** As `attachRound`, for one inspection of which the round has other things to do. */
  async attachInspection(context: RequestContext, missionId: string, inspectionId: string): Promise<void> {
    const inspection = await this.inspections.visibleInspection(sightOf(context.actor), inspectionId);
    await this.attach(context, missionId, 'inspection', inspectionId, inspection?.office_id);
  }

  private async attach(
    context: RequestContext,
    missionId: string,
    kind: 'round' | 'inspection',
    id: string,
    officeId: string | undefined,
  ): Promise<void> {
    if ((await this.repository.mission(sightOf(context.actor), missionId)) === undefined) throw new Problem(notFound);
    if (officeId === undefined || !officesOf(context.actor).includes(officeId))
      throw invalid([kind === 'round' ? unknownRound('roundId') : unknownInspection('inspectionId')]);
    await this.transactions.run(context, (unit) => {
      this.repository.attach(unit, kind, id, missionId);
      this.audit.record(unit, { action: 'mission.joined', target: { type: 'mission', id: missionId }, after: { [kind]: id } });
      return Promise.resolve(null);
    });
  }
}

/** An office sets up what is its own. */
function ownOffice(actor: Actor, given: string | undefined): string {
  const offices = officesOf(actor);
  const officeId = given ?? (offices.length === 1 ? offices[0] : undefined);
  if (officeId === undefined) throw invalid([faults.whichOffice()]);
  if (!offices.includes(officeId)) throw new Problem(notPermitted);
  return officeId;
}
