import { Injectable } from '@nestjs/common';
import type { JointReviewRules } from '../../../workflows/rules/pack.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalid } from '../../platform/http/validation.js';
import { conflictOfInterest, reviewFaults } from './reviews.errors.js';
import { ReviewsRepository, type Body } from './reviews.repository.js';

/** Who judges, and without whom nothing is merged. */
export interface ChosenBodies {
  readonly bodies: readonly string[];
  readonly required: readonly string[];
}

/** Chooses the bodies of a review: those of the rule pack, or those that the office names among whom the required ones must be. */
@Injectable()
export class ReviewBodies {
  constructor(private readonly reviews: ReviewsRepository) {}

  /**
   * The bodies for a review of a case. The case's unit and whatever stands under it never judge.
   *
   * @throws Problem `request.invalid` for an unknown or conflicted body, a required one that is missing, or none at all
   */
  async choose(
    unit: UnitOfWork,
    subject: CaseRow,
    rules: JointReviewRules,
    asked: readonly string[] | undefined,
  ): Promise<ChosenBodies> {
    const usual = await this.ofRules(unit, subject, rules);
    const bodies = asked ?? usual.bodies;
    if (bodies.length === 0) throw invalid([reviewFaults.noBody]);
    if (asked !== undefined) await this.check(unit, subject, asked, 'bodies');
    if (usual.required.some((id) => !bodies.includes(id))) throw invalid([reviewFaults.requiredBodyMissing]);
    return { bodies, required: usual.required };
  }

  /** Makes sure that bodies exist and have no conflict of interest. @throws Problem `request.invalid` */
  async check(unit: UnitOfWork, subject: Pick<CaseRow, 'unitId'>, ids: readonly string[], path: string): Promise<void> {
    const found = await this.reviews.named(unit, ids, subject.unitId);
    if (found.length < ids.length) throw invalid([{ ...reviewFaults.unknownBody, path }]);
    if (found.some(({ conflicted }) => conflicted)) throw invalid([conflictOfInterest(path)]);
  }

  private async ofRules(unit: UnitOfWork, subject: CaseRow, rules: JointReviewRules): Promise<ChosenBodies> {
    const chosen: string[] = [];
    const required: string[] = [];
    for (const rule of rules.bodies) {
      const found = await this.reviews.besideOffice(unit, subject.officeId, subject.unitId, rule);
      const fit = (body: Body) => !body.conflicted && !chosen.includes(body.id);
      const taken = found.filter(fit).slice(0, rule.atMost);
      chosen.push(...taken.map(({ id }) => id));
      if (rule.required) required.push(...taken.map(({ id }) => id));
    }
    return { bodies: chosen, required };
  }
}
