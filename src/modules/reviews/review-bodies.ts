import { Injectable } from '@nestjs/common';
import type { ReviewBodyRule } from '../../../workflows/rules/pack.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
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
  constructor(
    private readonly packs: RulePacks,
    private readonly reviews: ReviewsRepository,
  ) {}

  /**
   * The bodies for a review of a case. The case's unit and whatever stands under it never judge.
   *
   * @throws Problem `request.invalid` for an unknown or conflicted body, a required one that is missing, or none at all
   */
  async choose(unit: UnitOfWork, subject: CaseRow, asked: readonly string[] | undefined): Promise<ChosenBodies> {
    if (asked !== undefined) return { bodies: asked, required: await this.checkNamed(unit, subject, asked, 'bodies') };
    const usual = await this.ofRules(unit, subject, this.rulesOf(subject));
    if (usual.bodies.length === 0) throw invalid([reviewFaults.noBody]);
    return usual;
  }

  /**
   * Makes sure that bodies that were named for a case may judge it, and that none is missing that the rule pack requires.
   *
   * @returns those whom it requires
   * @throws Problem `request.invalid`
   */
  async checkNamed(unit: UnitOfWork, subject: CaseRow, ids: readonly string[], path: string): Promise<readonly string[]> {
    await this.check(unit, subject, ids, path);
    const required = await this.required(unit, subject);
    if (required.some((id) => !ids.includes(id))) throw invalid([{ ...reviewFaults.requiredBodyMissing, path }]);
    return required;
  }

  /** Makes sure that bodies exist and have no conflict of interest. @throws Problem `request.invalid` */
  async check(unit: UnitOfWork, subject: Pick<CaseRow, 'unitId'>, ids: readonly string[], path: string): Promise<void> {
    const found = await this.reviews.named(unit, ids, subject.unitId);
    if (found.length < ids.length) throw invalid([{ ...reviewFaults.unknownBody, path }]);
    if (found.some(({ conflicted }) => conflicted)) throw invalid([conflictOfInterest(path)]);
  }

  /** The bodies without whom nothing is merged, by a case's rule pack. */
  async required(unit: UnitOfWork, subject: CaseRow): Promise<readonly string[]> {
    const rules = this.rulesOf(subject);
    // What comes after the last rule that requires somebody takes nobody away from it.
    return (await this.ofRules(unit, subject, rules.slice(0, rules.findLastIndex(({ required }) => required) + 1))).required;
  }

  private rulesOf({ rulePack, rulePackVersion }: CaseRow): readonly ReviewBodyRule[] {
    return this.packs.get(rulePack, rulePackVersion).jointReview.bodies;
  }

  private async ofRules(unit: UnitOfWork, subject: CaseRow, rules: readonly ReviewBodyRule[]): Promise<ChosenBodies> {
    const chosen: string[] = [];
    const required: string[] = [];
    const beside = await this.reviews.besideOffice(unit, subject, rules);
    for (const [index, rule] of rules.entries()) {
      const fit = (body: Body) => !body.conflicted && !chosen.includes(body.id);
      const taken = (beside[index] ?? []).filter(fit).slice(0, rule.atMost);
      chosen.push(...taken.map(({ id }) => id));
      if (rule.required) required.push(...taken.map(({ id }) => id));
    }
    return { bodies: chosen, required };
  }
}
