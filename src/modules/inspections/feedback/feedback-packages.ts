import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { InspectionContext } from '../../../../workflows/inspection/v1/context.js';
import type { FeedBack } from '../../../../workflows/inspection/v1/payloads/feedback.js';
import type { Acting } from '../../../../workflows/kit/people.js';
import { batchRefusal } from '../../../engine/cases/case.commands.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import type { CaseChange } from '../../../engine/write-path/effects.js';
import { WritePath } from '../../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../../platform/errors/problem.js';
import type { Actor } from '../../../platform/http/actor.js';
import { invalid } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { InspectionsRepository } from '../inspections.repository.js';
import { FeedbackRepository, type DemandRow } from './feedback.repository.js';

/** Delivers a feedback: hands every confirmed issue over, and keeps the package, in the transaction of the feedback itself. */
@Injectable()
export class FeedbackPackages {
  constructor(
    private readonly writePath: WritePath,
    private readonly feedback: FeedbackRepository,
    private readonly inspections: InspectionsRepository,
  ) {}

  /**
   * Carries out what `FEED_BACK` asks for.
   *
   * @throws Problem `request.invalid` for a kept back issue that is not confirmed, `case.batch-refused` naming each issue that can't be handed over: then nothing is fed back
   */
  async deliver(unit: UnitOfWork, { row, event }: CaseChange): Promise<void> {
    const given = event.payload as unknown as FeedBack;
    const issueIds = await this.handOver(unit, row, event.actor, given);
    const meetings = given.oneToOneMeetings ?? [];
    this.feedback.insert(
      unit,
      {
        inspection_id: row.id,
        held_on: given.heldOn,
        opinion: given.opinion,
        collective_meeting: given.collectiveMeeting,
        one_to_one_meetings: meetings.map(({ withWhom, attendees, record }) => ({ withWhom, attendees, record })),
        copy_to: given.copyTo ?? [],
        concentrated_until: (row.state.context as InspectionContext).feedback?.concentratedUntil ?? null,
        created_at: unit.now,
      },
      issueIds,
      demandsOf(unit, row, given),
    );
    this.inspections.markFedBack(unit, row.id);
  }

  /** Hands over what is confirmed and not kept back; the list also holds what the unit was given on site. */
  private async handOver(unit: UnitOfWork, row: CaseRow, acting: Acting, given: FeedBack): Promise<string[]> {
    const { requirement, reviewBodies, keptBack = [] } = given;
    const payload = { ...(requirement !== undefined && { requirement }), ...(reviewBodies !== undefined && { reviewBodies }) };
    const all = await this.feedback.listed(unit, row.id);
    const unknown = keptBack.findIndex((kept) => !all.some(({ id, confirmed }) => confirmed && id === kept));
    if (unknown >= 0) throw invalid([notConfirmed(unknown)]);
    const listed = all.filter(({ id }) => !keptBack.includes(id));
    const actor = actorOf(acting);
    const commands = listed
      .filter(({ confirmed }) => confirmed)
      .map(({ id, version }) => ({ caseId: id, version, type: 'HAND_OVER', payload, actor }));
    if (commands.length > 0) {
      const { failures } = await this.writePath.tryAll(unit, commands);
      if (failures.length > 0) throw batchRefusal(commands, failures);
    }
    return listed.map(({ id }) => id);
  }
}

const notConfirmed = (index: number): FieldFault => ({
  path: `keptBack[${index}]`,
  code: 'not-confirmed',
  message: words('不是本次巡察已确认的问题', 'is no confirmed issue of this inspection'),
});

function demandsOf(unit: UnitOfWork, row: CaseRow, { oneToOneMeetings = [] }: FeedBack): DemandRow[] {
  const demands = oneToOneMeetings.flatMap(({ demands = [] }) => demands);
  return demands.map(({ id, text, byWhom, ownerId, dueOn }, index) => ({
    id: id ?? uuidv7(),
    inspection_id: row.id,
    ordinal: index + 1,
    text,
    by_whom: byWhom,
    owner_id: ownerId ?? row.unitId,
    due_on: dueOn ?? null,
    state: 'open',
    result: null,
    done_by: null,
    done_at: null,
    created_at: unit.now,
    told: null,
  }));
}

/** Whoever feeds back hands over: in the very role in which they were admitted to the feedback. */
function actorOf({ id, name, role, orgId, orgName }: Acting): Actor {
  const bindings = orgId === null ? [] : [{ role, orgId, orgName: orgName ?? '', scopeOfficeIds: [orgId] }];
  return { id, username: '', name, bindings };
}
