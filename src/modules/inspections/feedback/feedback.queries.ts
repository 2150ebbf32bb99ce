import { Injectable } from '@nestjs/common';
import { CaseRepository } from '../../../engine/cases/case.repository.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { Directory, type OrganisationRef } from '../../../engine/directory.js';
import { instantText } from '../../../engine/instants.js';
import { viewOf } from '../../../engine/visibility.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Problem } from '../../../platform/errors/problem.js';
import { notFound } from '../../../platform/errors/request-problems.js';
import type { Actor } from '../../../platform/http/actor.js';
import { feedbackPartOf, type FeedbackPart } from './feedback-sight.js';
import { FeedbackRepository, type FedBackIssueRow, type FeedbackRow } from './feedback.repository.js';

/** The package as an answer shows it, cut to the caller's part of it. */
export interface FeedbackView {
  readonly inspectionId: string;
  readonly part: FeedbackPart;
  readonly heldOn: string;
  readonly fedBackAt: string;
  readonly opinion: string;
  readonly concentratedUntil: string | null;
  /** With the numbers of the list that went with the feedback. A copy names no case. */
  readonly issues: readonly {
    readonly ordinal: number;
    readonly caseId: string | null;
    readonly number: string;
    readonly title: string;
  }[];
  readonly copiedTo: readonly OrganisationRef[];
  /** Null in a copy. */
  readonly collectiveMeeting: FeedbackRow['collective_meeting'] | null;
  /** Empty in a copy, and for a unit that is not the inspected one. */
  readonly oneToOneMeetings: FeedbackRow['one_to_one_meetings'];
}

/** Reads what was fed back. */
@Injectable()
export class FeedbackQueries {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly cases: CaseRepository,
    private readonly directory: Directory,
  ) {}

  /** @throws Problem `request.not-found`, also where nothing was fed back yet */
  async read(actor: Actor, inspectionId: string): Promise<FeedbackView> {
    const [row, found] = await Promise.all([this.cases.find(inspectionId), this.feedback.read(inspectionId)]);
    if (row === undefined || found === undefined) throw new Problem(notFound);
    return this.view(actor, row, found);
  }

  /** As `read`, of what was just fed back in a unit of work. */
  async delivered(unit: UnitOfWork, row: CaseRow): Promise<FeedbackView> {
    const found = await this.feedback.read(row.id, unit);
    if (found === undefined) throw new Error(`inspection ${row.id} was fed back without a package`);
    return this.view(unit.actor, row, found);
  }

  private async view(
    actor: Actor,
    row: CaseRow,
    { feedback, issues }: { feedback: FeedbackRow; issues: readonly FedBackIssueRow[] },
  ): Promise<FeedbackView> {
    const units = issues.map(({ unit_id }) => unit_id);
    const part = feedbackPartOf(actor, row, units, feedback.copy_to);
    if (part === undefined) throw new Problem(notFound);
    const own = viewOf(actor).units;
    const listed = part === 'own' ? issues.filter(({ unit_id }) => own.includes(unit_id)) : issues;
    const names = await this.directory.organisations(feedback.copy_to);
    return {
      inspectionId: row.id,
      part,
      heldOn: feedback.held_on,
      fedBackAt: instantText(feedback.created_at),
      opinion: feedback.opinion,
      concentratedUntil: feedback.concentrated_until,
      issues: listed.map(({ ordinal, case_id, number, title }) => ({
        ordinal,
        caseId: part === 'copy' ? null : case_id,
        number,
        title,
      })),
      copiedTo: feedback.copy_to.map((id) => names.get(id) ?? { id, name: '' }),
      collectiveMeeting: part === 'copy' ? null : feedback.collective_meeting,
      oneToOneMeetings: part === 'whole' || (part === 'own' && own.includes(row.unitId)) ? feedback.one_to_one_meetings : [],
    };
  }
}
