import { Injectable } from '@nestjs/common';
import type { Acting } from '../../../workflows/kit/people.js';
import { CaseAccess } from '../../engine/case-access.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { Workflows } from '../../engine/workflows.js';
import { Transactions } from '../../platform/database/transactions.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import type { OpenReviewDto } from './dto/open-review.dto.js';
import { ReviewBodies } from './review-bodies.js';
import { ReviewOpenings } from './review-openings.js';
import { reviewFaults, reviewViolations } from './reviews.errors.js';

/** Calls for the opinions of several bodies; everything after that is an event on the review. */
@Injectable()
export class ReviewsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CaseAccess,
    private readonly cases: CaseRepository,
    private readonly workflows: Workflows,
    private readonly bodies: ReviewBodies,
    private readonly openings: ReviewOpenings,
  ) {}

  /**
   * Opens a joint review of a case of the caller's office. Its result goes on the case's record: what takes no comment is not reviewed.
   *
   * @returns its id
   * @throws Problem `case.not-found`, `auth.not-permitted` for another office's case, `request.invalid`, `reviews.already-open`
   */
  async open(context: RequestContext, { subjectCaseId, of, question, bodies }: OpenReviewDto): Promise<string> {
    const { officeId } = await this.access.mustSee(context.actor, subjectCaseId);
    const binding = context.actor.bindings.find(({ role, orgId }) => role === 'inspectionOffice' && orgId === officeId);
    if (binding === undefined) throw new Problem(notPermitted);
    const { id, name } = context.actor;
    const acting: Acting = { id, name, role: 'inspectionOffice', orgId: binding.orgId, orgName: binding.orgName };
    return namingViolations(
      reviewViolations,
      this.transactions.run(context, async (unit) => {
        const subject = (await this.cases.lock(unit, [subjectCaseId])).get(subjectCaseId);
        if (subject === undefined || subject.category === 'closed' || !this.takesComments(subject.workflow))
          throw invalid([reviewFaults.notReviewable]);
        const chosen = await this.bodies.choose(unit, subject, bodies);
        const review = { subject, of, question: question ?? null, ...chosen, carried: false, acting };
        const [opened] = await this.openings.open(unit, [review]);
        if (opened === undefined) throw new Error('a review was opened without an outcome');
        return opened;
      }),
    );
  }

  private takesComments(workflow: string): boolean {
    return this.workflows.get(workflow).events['COMMENT'] !== undefined;
  }
}
