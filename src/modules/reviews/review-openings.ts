import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { JointReviewInput, ReviewOf } from '../../../workflows/joint-review/v1/context.js';
import type { Acting } from '../../../workflows/kit/people.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { instantText } from '../../engine/instants.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Openings, type Opening } from '../../engine/write-path/openings.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ReviewsRepository } from './reviews.repository.js';

const titles: Readonly<Record<ReviewOf, string>> = { plan: '整改方案会审', progressReport: '整改进展会审', closing: '销号会审' };
const submitting = ['SUBMIT_PLAN', 'ADD_MEASURES', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW', 'SUBMIT'];
const approving = ['APPROVE_PLAN', 'APPROVE', 'COMPILE', 'ISSUE'];

/** A review about to be opened, its bodies chosen and free of conflicts. */
export interface NewReview {
  readonly subject: CaseRow;
  readonly of: ReviewOf;
  readonly question: string | null;
  readonly bodies: readonly string[];
  /** Of these, those without whom nothing is merged. */
  readonly required: readonly string[];
  /** The subject itself stands in review. */
  readonly carried: boolean;
  readonly acting: Acting;
}

/** Opens joint reviews by the rule packs of what they review. */
@Injectable()
export class ReviewOpenings {
  constructor(
    private readonly packs: RulePacks,
    private readonly openings: Openings,
    private readonly reviews: ReviewsRepository,
  ) {}

  /** Opens reviews; nothing is kept unless the unit of work commits. @returns their ids in the same order */
  async open(unit: UnitOfWork, asked: readonly NewReview[]): Promise<string[]> {
    if (asked.length === 0) return [];
    const ids = asked.map(({ subject }) => subject.id);
    const [submitters, approvers] = await this.reviews.senders(unit, ids, [submitting, approving]);
    const openings = asked.map((review) => {
      const of = (people: ReadonlyMap<string, readonly string[]> | undefined) => people?.get(review.subject.id) ?? [];
      return this.opening(unit, review, of(submitters), of(approvers));
    });
    const outcomes = await this.openings.open(unit, openings);
    const opened = outcomes.map(({ row }, index) => ({ id: row.id, subjectId: ids[index] ?? '', of: asked[index]?.of ?? '' }));
    this.reviews.insert(unit, opened);
    return opened.map(({ id }) => id);
  }

  private opening(
    unit: UnitOfWork,
    { subject, of, question, bodies, required, carried, acting }: NewReview,
    submitters: readonly string[],
    approvers: readonly string[],
  ): Opening {
    const { quorum, hiddenUntilMerged, clause } = this.packs.get(subject.rulePack, subject.rulePackVersion).jointReview;
    const input: JointReviewInput = {
      title: `${titles[of]}：${subject.title}`,
      of,
      question,
      subjectCaseId: subject.id,
      unitId: subject.unitId,
      bodies,
      requiredBodies: required,
      quorum,
      hiddenUntilMerged,
      clause,
      submitters,
      approvers,
      openedAt: instantText(unit.now),
      ...(carried && { carried }),
    };
    return { ...belonging(subject), id: uuidv7(), workflow: 'joint-review', prefix: 'HS', input: { ...input }, acting };
  }
}

/** A review belongs where its subject does. */
function belonging(subject: CaseRow) {
  const { officeId, inspectionId, roundId, rulePack, rulePackVersion, teamIds, synthetic } = subject;
  return { officeId, inspectionId, roundId, rulePack, rulePackVersion, teamIds, synthetic, source: null };
}
