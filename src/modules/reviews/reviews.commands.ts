import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { JointReviewInput, ReviewOf } from '../../../workflows/joint-review/v1/context.js';
import type { JointReviewRules } from '../../../workflows/rules/pack.js';
import { CaseAccess } from '../../engine/case-access.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { instantText } from '../../engine/instants.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Openings, type Opening } from '../../engine/write-path/openings.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import type { OpenReviewDto } from './dto/open-review.dto.js';
import { ReviewBodies, type ChosenBodies } from './review-bodies.js';
import { reviewFaults, reviewViolations } from './reviews.errors.js';
import { ReviewsRepository } from './reviews.repository.js';

const titles: Readonly<Record<ReviewOf, string>> = { plan: '整改方案会审', progressReport: '整改进展会审', closing: '销号会审' };
/** Cases that are themselves made of what others say of one. */
const notReviewed: readonly string[] = ['joint-review', 'referral', 'assistance-request'];
const submitting = ['SUBMIT_PLAN', 'ADD_MEASURES', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW', 'SUBMIT'];
const approving = ['APPROVE_PLAN', 'APPROVE', 'COMPILE', 'ISSUE'];

/** Calls for the opinions of several bodies; everything after that is an event on the review. */
@Injectable()
export class ReviewsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CaseAccess,
    private readonly cases: CaseRepository,
    private readonly packs: RulePacks,
    private readonly bodies: ReviewBodies,
    private readonly openings: Openings,
    private readonly reviews: ReviewsRepository,
  ) {}

  /**
   * Opens a joint review of a case of the caller's office.
   *
   * @returns its id
   * @throws Problem `case.not-found`, `auth.not-permitted` for another office's case, `request.invalid`, `reviews.already-open`
   */
  async open(context: RequestContext, asked: OpenReviewDto): Promise<string> {
    const { officeId } = await this.access.mustSee(context.actor, asked.subjectCaseId);
    const binding = context.actor.bindings.find(({ role, orgId }) => role === 'inspectionOffice' && orgId === officeId);
    if (binding === undefined) throw new Problem(notPermitted);
    return namingViolations(
      reviewViolations,
      this.transactions.run(context, async (unit) => {
        const subject = (await this.cases.lock(unit, [asked.subjectCaseId])).get(asked.subjectCaseId);
        if (subject === undefined || notReviewed.includes(subject.workflow) || subject.category === 'closed')
          throw invalid([reviewFaults.notReviewable]);
        const rules = this.packs.get(subject.rulePack, subject.rulePackVersion).jointReview;
        const chosen = await this.bodies.choose(unit, subject, rules, asked.bodies);
        const input = await this.input(unit, asked, subject, rules, chosen);
        const { id: userId, name } = unit.actor;
        const acting = { id: userId, name, role: 'inspectionOffice', orgId: binding.orgId, orgName: binding.orgName } as const;
        const opening: Opening = {
          ...belonging(subject),
          id: uuidv7(),
          workflow: 'joint-review',
          prefix: 'HS',
          input: { ...input },
          acting,
        };
        const [outcome] = await this.openings.open(unit, [opening]);
        if (outcome === undefined) throw new Error('a review was opened without an outcome');
        this.reviews.insert(unit, outcome.row.id, subject.id, asked.of);
        return outcome.row.id;
      }),
    );
  }

  private async input(
    unit: UnitOfWork,
    { of, question }: OpenReviewDto,
    subject: CaseRow,
    rules: JointReviewRules,
    { bodies, required }: ChosenBodies,
  ): Promise<JointReviewInput> {
    return {
      title: `${titles[of]}：${subject.title}`,
      of,
      question: question ?? null,
      subjectCaseId: subject.id,
      unitId: subject.unitId,
      bodies,
      requiredBodies: required,
      quorum: rules.quorum,
      hiddenUntilMerged: rules.hiddenUntilMerged,
      clause: rules.clause,
      submitters: await this.reviews.senders(unit, subject.id, submitting),
      approvers: await this.reviews.senders(unit, subject.id, approving),
      openedAt: instantText(unit.now),
    };
  }
}

/** A review belongs where its subject does. */
function belonging(subject: CaseRow) {
  const { officeId, inspectionId, roundId, rulePack, rulePackVersion, teamIds, synthetic } = subject;
  return { officeId, inspectionId, roundId, rulePack, rulePackVersion, teamIds, synthetic, source: null };
}
